// The rows of the indicators in the workbook: figures by period, totals, result, target, achievement, score.
import type { CycleFile, Entry, Indicator, Target } from '../../../src/model/index.ts';
import type { Builder } from './builder.ts';
import { addressOf, type CellPlace, type SheetCell } from './sheet.ts';

/** Columns of a row: code, unit, three periods of the first parameter and of the second, then what is calculated. */
export const COLUMN = {
  first: 2,
  second: 5,
  firstTotal: 8,
  secondTotal: 9,
  result: 10,
  target: 11,
  achievement: 12,
  score: 13,
  weighted: 14,
  share: 15,
} as const;

const MILLISECONDS_OF_DAY = 86_400_000;

/** A date as spreadsheets count it: days since 30 December 1899. */
export const serialOf = (date: string): number =>
  (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / MILLISECONDS_OF_DAY;

const FUNCTIONS: Readonly<Record<string, string>> = {
  sum: 'SUM',
  mean: 'AVERAGE',
  max: 'MAX',
  min: 'MIN',
  latestDate: 'MAX',
  single: 'SUM',
};

/** The spreadsheet's function for an aggregator. @throws Error for one that the synthetic cycles do not use */
const functionOf = (aggregator: string): string => {
  const name = FUNCTIONS[aggregator];
  if (name === undefined) throw new Error(`the workbook has no function for ${aggregator}`);
  return name;
};

const figureOf = ({ cell }: Entry): SheetCell => {
  if (cell.state !== 'value') return null;
  const { value } = cell;
  if (value.kind === 'date') return serialOf(value.date);
  if (value.kind === 'text' || value.kind === 'boolean') throw new Error('the workbook has no such figure');
  return Number(value.amount);
};

/** What the score of a row needs from the target. */
const goalCell = ({ goal }: Target): { readonly cell: number; readonly direction: string } => {
  if (!('bound' in goal) || goal.bound.kind === 'relative')
    throw new Error(`the workbook has no goal ${goal.direction}`);
  const { bound, direction } = goal;
  if (bound.kind === 'date') return { cell: serialOf(bound.date), direction };
  if (bound.kind === 'boolean' || bound.kind === 'text') throw new Error('the workbook has no such bound');
  return { cell: Number(bound.amount), direction };
};

const achievementFormula = (direction: string, result: string, target: string): string => {
  switch (direction) {
    case 'up':
    case 'scale':
      return `ROUND(MIN(100,MAX(0,100*${result}/${target})),2)`;
    case 'down':
      return `ROUND(MIN(100,MAX(0,100*(2-${result}/${target}))),2)`;
    case 'deadline':
      return `IF(${result}<=${target},100,0)`;
    default:
      throw new Error(`the workbook has no direction ${direction}`);
  }
};

const resultFormula = (indicator: Indicator, row: number): string => {
  const first = addressOf(row, COLUMN.firstTotal);
  if (indicator.resultKind === 'percent')
    return `ROUND(100*${first}/${addressOf(row, COLUMN.secondTotal)},2)`;
  return indicator.resultKind === 'date' ? first : `ROUND(${first},2)`;
};

/** What the rows of one indicator are written from. */
interface IndicatorSource {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly entries: readonly Entry[];
}

/** Writes target, achievement and score beside a result, and remembers where the three stand. */
const scoreRow = (
  builder: Builder,
  { indicator, target }: IndicatorSource,
  row: number,
  id: string,
): void => {
  const goal = goalCell(target);
  const at = (column: number): string => addressOf(row, column);
  builder.put({ row, column: COLUMN.target }, goal.cell);
  builder.put(
    { row, column: COLUMN.achievement },
    { formula: achievementFormula(goal.direction, at(COLUMN.result), at(COLUMN.target)) },
  );
  const achieved = at(COLUMN.achievement);
  builder.put(
    { row, column: COLUMN.score },
    { formula: `IF(${achieved}<90,${achieved},IF(${achieved}<100,100,${achieved}))` },
  );
  const isDate = indicator.resultKind === 'date';
  builder.remember(`${id}#result`, { row, column: COLUMN.result }, isDate);
  builder.remember(`${id}#achievement`, { row, column: COLUMN.achievement });
  builder.remember(`${id}#score`, { row, column: COLUMN.score });
};

const parameterColumns = [
  { figures: COLUMN.first, total: COLUMN.firstTotal },
  { figures: COLUMN.second, total: COLUMN.secondTotal },
] as const;

/** A row with the figures of one office. */
const officeRow = (builder: Builder, source: IndicatorSource, unit: string | null): number => {
  const { indicator, entries } = source;
  const row = builder.nextRow();
  builder.put({ row, column: 0 }, indicator.code);
  builder.put({ row, column: 1 }, unit ?? 'ente');
  for (const [position, parameter] of indicator.parameters.entries()) {
    const columns = parameterColumns[position];
    if (columns === undefined || parameter.source.kind !== 'entered')
      throw new Error(`the workbook has no place for parameter ${parameter.name}`);
    for (const entry of entries) {
      if (entry.unit !== unit || entry.parameter !== parameter.name) continue;
      const place = { row, column: columns.figures + builder.periodOf(entry) };
      builder.put(place, figureOf(entry));
      builder.rememberEntry(entry.id, place);
    }
    const range = `${addressOf(row, columns.figures)}:${addressOf(row, columns.figures + 2)}`;
    const formula = `${functionOf(parameter.source.overPeriods)}(${range})`;
    builder.put({ row, column: columns.total }, { formula });
  }
  builder.put({ row, column: COLUMN.result }, { formula: resultFormula(indicator, row) });
  return row;
};

/** The administration's row over the offices' rows just above it. */
const togetherRow = (builder: Builder, indicator: Indicator, rows: readonly number[]): number => {
  const row = builder.nextRow();
  const { overUnits } = indicator;
  builder.put({ row, column: 0 }, indicator.code);
  const over = (column: number): string =>
    `${addressOf(rows[0] ?? row, column)}:${addressOf(rows.at(-1) ?? row, column)}`;
  if (overUnits.stage === 'none') throw new Error('an indicator of the administration has no rows of units');
  const name = functionOf(overUnits.aggregator);
  if (overUnits.stage === 'parameters') {
    for (const [position] of indicator.parameters.entries()) {
      const column = parameterColumns[position]?.total ?? COLUMN.firstTotal;
      builder.put({ row, column }, { formula: `${name}(${over(column)})` });
    }
    builder.put({ row, column: COLUMN.result }, { formula: resultFormula(indicator, row) });
  } else {
    const joined = `${name}(${over(COLUMN.result)})`;
    const formula = indicator.resultKind === 'date' ? joined : `ROUND(${joined},2)`;
    builder.put({ row, column: COLUMN.result }, { formula });
  }
  return row;
};

/** Where an indicator stands: the score of the administration, and those of the units. */
export interface IndicatorPlaces {
  readonly indicator: Indicator;
  readonly row: number;
  readonly units: ReadonlyMap<string, CellPlace>;
}

const writeIndicator = (builder: Builder, source: IndicatorSource): IndicatorPlaces => {
  const { indicator, entries } = source;
  const offices = [...new Set(entries.map(({ unit }) => unit))];
  const units = new Map<string, CellPlace>();
  if (offices.length === 1 && offices[0] === null) {
    const row = officeRow(builder, source, null);
    scoreRow(builder, source, row, indicator.id);
    return { indicator, row, units };
  }
  const rows = offices.map((unit) => {
    const row = officeRow(builder, source, unit);
    scoreRow(builder, source, row, `${indicator.id}@${unit}`);
    units.set(unit ?? '', { row, column: COLUMN.score });
    return row;
  });
  const row = togetherRow(builder, indicator, rows);
  scoreRow(builder, source, row, indicator.id);
  return { indicator, row, units };
};

/** Writes all indicators of a cycle. */
export const writeIndicators = (builder: Builder, cycle: CycleFile): readonly IndicatorPlaces[] => {
  const plan = cycle.planVersions.at(-1);
  return (plan?.indicators ?? []).map((indicator) => {
    const target = plan?.targets.find(
      (found) => found.indicator === indicator.id && found.year === cycle.year,
    );
    if (target === undefined) throw new Error(`no target for ${indicator.id}`);
    const entries = cycle.entries.filter((entry) => entry.indicator === indicator.id);
    return writeIndicator(builder, { indicator, target, entries });
  });
};
