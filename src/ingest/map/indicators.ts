/** An indicator of the cycle from its printed rows, with its targets, figures and who answers for it. */
import { type IndicatorId, indicatorId, type NodeId } from '../../kernel/index.ts';
import type {
  Entry,
  HistoricalResult,
  Indicator,
  IndicatorSheet,
  Quantity,
  ReadCell,
  Responsibility,
  ResultKind,
  Target,
  Weight,
} from '../../model/index.ts';
import { cellOf, figureOf, isPrinted, kindOf, printed, publishedAt } from './cells.ts';
import { entriesOf } from './entries.ts';
import { kindOfGoal, printedGoal } from './goal.ts';
import { codeOf, lineOf } from './identity.ts';
import type { MappedRows, Mapping } from './mapping.ts';
import { measureOf } from './measure.ts';
import { resultOf, yearsOf } from './of-year.ts';
import type { FiledRow, SameRows } from './same-rows.ts';
import { candidatesOf, targetsOf } from './targets.ts';

/** Where an indicator hangs, and the number that it has there. */
export interface Hung {
  readonly parent: NodeId;
  readonly parentCode: string;
  readonly number: number;
}

/** An indicator with everything that comes from its rows. */
export interface MadeIndicator {
  readonly indicator: Indicator;
  readonly targets: readonly Target[];
  readonly entries: readonly Entry[];
  readonly history: readonly HistoricalResult[];
  readonly responsibilities: readonly Responsibility[];
  readonly mapped: MappedRows;
}

type Field = 'code' | 'algorithm' | 'source' | 'type' | 'unitOfMeasure' | 'definition' | 'notes' | 'baseline';

/** The first row that prints a field. */
const firstOf = (rows: readonly FiledRow[], field: Field): ReadCell | undefined =>
  rows.map(({ row }) => row[field]).find(isPrinted);

const textOf = (rows: readonly FiledRow[], field: Field): string | undefined => {
  const cell = firstOf(rows, field);
  return cell === undefined ? undefined : printed(cell);
};

const sheetOf = (rows: readonly FiledRow[]): IndicatorSheet => {
  const fields = {
    definition: textOf(rows, 'definition'),
    algorithm: textOf(rows, 'algorithm'),
    type: textOf(rows, 'type'),
    dataSource: textOf(rows, 'source'),
    notes: textOf(rows, 'notes'),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined));
};

/** The kind of the results: as printed for the year, else as the target asks, else as other years print it. */
const resultKindOf = (mapping: Mapping, rows: readonly FiledRow[], name: string): ResultKind => {
  const printedKind = rows
    .map((filed) => kindOf(resultOf(filed, mapping.year)))
    .find((kind) => kind !== undefined);
  const goalKind = candidatesOf(rows, mapping.year)
    .map((target) => kindOfGoal(printedGoal(target)))
    .find((kind) => kind !== undefined);
  const otherKind = rows
    .flatMap(({ row }) => [
      ...row.results.map(({ value }) => kindOf(value)),
      ...row.targets.map(({ value }) => kindOfGoal(printedGoal(value))),
      kindOf(row.baseline),
    ])
    .find((kind) => kind !== undefined);
  const kind = printedKind ?? goalKind ?? otherKind;
  const [first] = rows;
  if (kind === undefined && first !== undefined) mapping.report.add('map.kindUnknown', first.row.place, name);
  return kind ?? 'number';
};

const weightsOf = (mapping: Mapping, rows: readonly FiledRow[]): readonly Weight[] => {
  if (mapping.weights === 'leftOut') return [];
  const weights = new Map<string, Weight>();
  for (const { row } of rows) {
    const figure = figureOf(row.weight);
    if (row.weight === undefined || figure === undefined || !('amount' in figure)) continue;
    const perspective = row.perspective === undefined ? undefined : mapping.perspectives.id(row.perspective);
    if (weights.has(perspective ?? '')) continue;
    weights.set(perspective ?? '', {
      amount: figure.amount,
      origin: publishedAt(row.weight.place),
      ...(perspective !== undefined && { perspective }),
    });
  }
  return [...weights.values()];
};

const programmesOf = (mapping: Mapping, rows: readonly FiledRow[]): readonly string[] => {
  const codes = new Set<string>();
  for (const { row, document } of rows) {
    if (!isPrinted(row.programme)) continue;
    const card = document.cards.find(({ indicators }) =>
      indicators.includes(document.indicators.indexOf(row)),
    );
    const code = mapping.programmes.code(row.programme, card?.mission);
    if (code !== undefined) codes.add(code);
  }
  return [...codes];
};

const historyOf = (
  mapping: Mapping,
  id: IndicatorId,
  rows: readonly FiledRow[],
): readonly HistoricalResult[] => {
  const history = new Map<number, HistoricalResult>();
  for (const filed of rows) {
    if (filed.row.unit !== undefined) continue;
    for (const year of yearsOf(filed, 'results')) {
      const cell = year < mapping.year && !history.has(year) ? resultOf(filed, year) : undefined;
      const made = cell === undefined ? undefined : cellOf(cell);
      if (cell === undefined || made === undefined) continue;
      history.set(year, { indicator: id, year, cell: made, origin: publishedAt(cell.place) });
    }
  }
  return [...history.values()];
};

const responsibilitiesOf = (
  mapping: Mapping,
  id: IndicatorId,
  rows: readonly FiledRow[],
): readonly Responsibility[] => {
  const found = new Map<string, Responsibility>();
  const add = (responsibility: Responsibility): void => {
    found.set(JSON.stringify([responsibility.role, responsibility.holder]), responsibility);
  };
  for (const { row } of rows) {
    if (row.unit !== undefined) {
      const unit = mapping.units.reporting(row.unit);
      add({ subject: id, holder: { kind: 'unit', unit }, role: 'answers' });
    }
    if (!isPrinted(row.offices)) continue;
    for (const holder of mapping.units.holders(row.offices.published, row.offices.place)) {
      add({ subject: id, holder, role: 'performs' });
    }
  }
  return [...found.values()];
};

const baselineOf = (rows: readonly FiledRow[]): Quantity | undefined => {
  const cell = firstOf(rows, 'baseline');
  if (cell === undefined || cell.empty !== undefined) return undefined;
  return figureOf(cell) ?? { kind: 'text', text: printed(cell) };
};

const levelOf = (rows: readonly FiledRow[], code: string): Indicator['level'] => {
  const said = rows.map(({ row }) => row.level).find((level) => level !== undefined);
  return said === 'strategic' || (said === undefined && /^i?s\s?\.?\d/i.test(code))
    ? 'strategic'
    : 'operational';
};

/** What is told of figures that are missing or not used. */
const tellGaps = (mapping: Mapping, made: Omit<MadeIndicator, 'mapped'>, rows: readonly FiledRow[]): void => {
  const [first] = rows;
  if (first === undefined) return;
  const { place } = first.row;
  const { code, title } = made.indicator;
  const name = lineOf(`${code} ${title}`);
  if (!made.targets.some(({ year }) => year === mapping.year))
    mapping.report.add('map.targetMissing', place, name);
  if (made.entries.length === 0) mapping.report.add('map.resultMissing', place, name);
  const hasParameters = rows.some(({ row }) => row.parameters.length > 0);
  const { evaluation } = made.indicator;
  if (!hasParameters || evaluation.stage !== 'year') return;
  if (evaluation.formula === 'result') mapping.report.add('map.parametersLeftOut', place, name);
  else mapping.report.add('map.formulaAssumed', place, `${evaluation.formula} (${name})`);
};

const nameOf = (mapping: Mapping, rows: readonly FiledRow[], hung: Hung) => {
  const [first] = rows;
  const title = rows.map(({ row }) => row.title).find(isPrinted);
  const code = textOf(rows, 'code');
  if (title === undefined && first !== undefined) {
    mapping.report.add('map.titlesMissing', first.row.place, code ?? '');
  }
  const name = title === undefined ? (code ?? mapping.names.untitled) : printed(title);
  if (code === undefined && first !== undefined)
    mapping.report.add('map.codesMissing', first.row.place, name);
  return {
    title: name,
    code: codeOf(code ?? `${hung.parentCode}-${hung.number}`),
    id: indicatorId(mapping.ids('i', code ?? name)),
  };
};

/** The indicator that rows are about. */
export const indicatorOf = (mapping: Mapping, { rows }: SameRows, hung: Hung): MadeIndicator => {
  const { id, title, code } = nameOf(mapping, rows, hung);
  const unitOf = (row: FiledRow['row']) =>
    row.unit === undefined ? undefined : mapping.units.reporting(row.unit);
  const resultKind = resultKindOf(mapping, rows, title);
  const units = [...new Set(rows.flatMap(({ row }) => unitOf(row) ?? []))];
  const hasOwnResult = rows.some(
    (filed) => filed.row.unit === undefined && isPrinted(resultOf(filed, mapping.year)),
  );
  const measure = measureOf({ rows, units, hasOwnResult, resultKind, names: mapping.names });
  const made = entriesOf(mapping, { id, rows, unitOf, measure, resultKind });
  const { targets, inputs } = targetsOf(mapping, { id, kind: resultKind }, rows);
  const baseline = baselineOf(rows);
  const unitOfMeasure = textOf(rows, 'unitOfMeasure');
  const perspectives = [...new Set(rows.flatMap(({ row }) => row.perspective ?? []))];
  const { isFormula, ...measured } = measure;
  const indicator: Indicator = {
    id,
    code,
    title,
    parent: hung.parent,
    level: levelOf(rows, code),
    resultKind,
    ...measured,
    weights: weightsOf(mapping, rows),
    perspectives: perspectives.map((name) => mapping.perspectives.id(name)),
    programmes: programmesOf(mapping, rows),
    inPira: rows.some(({ document }) => document.kind === 'pira'),
    sheet: sheetOf(rows),
    ...(unitOfMeasure !== undefined && { unitOfMeasure }),
    ...(baseline !== undefined && { baseline }),
  };
  const result = {
    indicator,
    targets,
    entries: made.entries,
    history: historyOf(mapping, id, rows),
    responsibilities: responsibilitiesOf(mapping, id, rows),
  };
  tellGaps(mapping, result, rows);
  const mapped: MappedRows = {
    id,
    rows,
    parent: hung.parent,
    unitOf,
    inputs: new Set([...inputs, ...made.inputs]),
    parameters: isFormula ? measure.parameters.map(({ name }) => name) : [],
  };
  return { ...result, mapped };
};
