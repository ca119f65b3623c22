/** How an indicator is measured, as far as documents show it: parameters of unit tables, else its result as the one parameter. */
import type { UnitId } from '../../kernel/index.ts';
import type { Evaluation, OverUnits, Parameter, ParameterRecord, ResultKind } from '../../model/index.ts';
import { plainWords } from '../values/plain-text.ts';
import type { CandidateNames } from './candidate.ts';
import { kindOf, printed } from './cells.ts';
import type { FiledRow } from './same-rows.ts';

/** Parameters with their formula; `isFormula`: they were printed by units, and the formula is our reading of them. */
export interface Measure {
  readonly parameters: readonly Parameter[];
  readonly evaluation: Evaluation;
  readonly overUnits: OverUnits;
  readonly isFormula: boolean;
}

/** What measuring depends on. */
export interface MeasureRequest {
  readonly rows: readonly FiledRow[];
  readonly units: readonly UnitId[];
  /** Whether a result of the administration as such is printed. */
  readonly hasOwnResult: boolean;
  readonly resultKind: ResultKind;
  readonly names: CandidateNames;
}

/** Days and times are put together by their mean, counts by their sum. */
const MEAN = /\bmedi[oaie]\b|\bgiorni\b|\bgg\b|\btemp[oi]\b/;

const parameterKind = ({ periods, total }: ParameterRecord): ResultKind | undefined => {
  const kinds = new Set([...periods, total].flatMap((cell) => kindOf(cell) ?? []));
  const [kind] = kinds;
  return kinds.size === 1 ? kind : undefined;
};

const kindsOf = ({ row }: FiledRow): readonly (ResultKind | undefined)[] => row.parameters.map(parameterKind);

const isCount = (kind: ResultKind | undefined): boolean => kind === 'number' || kind === 'money';

interface Formula {
  readonly formula: string;
  readonly overPeriods: 'sum' | 'mean' | 'latestDate';
  readonly overUnits: OverUnits;
}

const formulaOf = (
  kinds: readonly (ResultKind | undefined)[],
  resultKind: ResultKind,
  words: string,
): Formula | undefined => {
  const [first, second] = kinds;
  const sums = { overPeriods: 'sum', overUnits: { stage: 'parameters', aggregator: 'sum' } } as const;
  if (kinds.length === 2 && resultKind === 'percent' && isCount(first) && isCount(second)) {
    return { formula: 'a / b', ...sums };
  }
  if (kinds.length !== 1) return undefined;
  if (first === 'date' && resultKind === 'date') {
    const overUnits = { stage: 'results', aggregator: 'latestDate' } as const;
    return { formula: 'a', overPeriods: 'latestDate', overUnits };
  }
  if (!isCount(first) || first !== resultKind) return undefined;
  return MEAN.test(words)
    ? { formula: 'a', overPeriods: 'mean', overUnits: { stage: 'results', aggregator: 'mean' } }
    : { formula: 'a', ...sums };
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The name of a parameter by its position. */
export const parameterName = (position: number): string => LETTERS[position] ?? `p${position}`;

/** The measure that unit tables show, when all of them print the same parameters. */
const printedMeasure = ({ rows, resultKind }: MeasureRequest): Measure | undefined => {
  const ofUnits = rows.filter(({ row }) => row.unit !== undefined);
  const [model] = ofUnits.filter(({ row }) => row.parameters.length > 0);
  if (model === undefined) return undefined;
  const kinds = kindsOf(model);
  const isSame = ofUnits.every(
    (each) =>
      each.row.parameters.length === kinds.length &&
      kindsOf(each).every((kind, index) => kind === undefined || kind === kinds[index]),
  );
  const { title, algorithm, type, parameters } = model.row;
  const labels = parameters.map(({ label }) => label.published);
  const words = plainWords([title.published, algorithm?.published, type?.published, ...labels].join(' '));
  const formula = isSame ? formulaOf(kinds, resultKind, words) : undefined;
  if (formula === undefined) return undefined;
  return {
    isFormula: true,
    evaluation: { stage: 'year', formula: formula.formula },
    overUnits: formula.overUnits,
    parameters: model.row.parameters.map(({ label }, index) => ({
      name: parameterName(index),
      label: printed(label) === '' ? parameterName(index) : printed(label),
      kind: kinds[index] ?? 'number',
      source: { kind: 'entered', overPeriods: formula.overPeriods },
    })),
  };
};

/** The printed result as the one parameter; the administration's own figure is never made of the units' unless there is one unit. */
const resultMeasure = ({ units, hasOwnResult, resultKind, names }: MeasureRequest): Measure => ({
  isFormula: false,
  evaluation: { stage: 'year', formula: 'result' },
  overUnits:
    units.length === 1 && !hasOwnResult ? { stage: 'results', aggregator: 'single' } : { stage: 'none' },
  parameters: [
    {
      name: 'result',
      label: names.result,
      kind: resultKind,
      source: { kind: 'entered', overPeriods: 'single' },
    },
  ],
});

/** The measure of an indicator. */
export const measureOf = (request: MeasureRequest): Measure =>
  printedMeasure(request) ?? resultMeasure(request);
