/** SAME-15: in a summary without headings an indicator in percent has beside it its realisation, which the reader takes for the result. */
import type { DocumentRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { CheckInput, Rule } from '../../rule.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { lineOf } from '../../values/line-of.ts';
import { sameFigure } from '../../values/same-figure.ts';
import { rowsOfTheWhole } from './comparable-rows.ts';
import { indicatorGroups } from './identity-groups.ts';
import type { IndicatorGroup, IndicatorRow } from './indicator-group.ts';

const RULE = { id: 'SAME-15', family: 'sameThing', severity: 'notice' } as const;

/** A row with nothing but a percentage. */
const isBare = ({ row: { targets, results, achievement, algorithm } }: IndicatorRow): boolean =>
  targets.length === 0 &&
  results.length === 0 &&
  algorithm === undefined &&
  achievement?.understood !== undefined;

const SAYS_REALISATION = /realizzazion|raggiungiment|conseguiment|realizz\./i;

/** Whether the table says above the row that its percentages are of realisation. */
const isSaid = ({ document, row }: IndicatorRow): boolean => {
  const [from, to] = [lineOf(row.table.place) - 1, lineOf(row.place)];
  const lines = [
    ...(document.rows ?? []).map(({ cells, place }) => ({ text: cells.join(' '), place })),
    ...document.texts,
  ];
  return lines.some(
    ({ text, place }) => lineOf(place) >= from && lineOf(place) < to && SAYS_REALISATION.test(text),
  );
};

/** The result that other tables of the document print. */
const percentOf = (group: IndicatorGroup, document: DocumentRecord): ReadCell | undefined =>
  rowsOfTheWhole(group)
    .filter((each) => each.document === document)
    .flatMap(({ row }) => row.results.map(({ value }) => value))
    .find(({ understood }) => understood?.kind === 'percent');

interface Misleading {
  readonly document: DocumentRecord;
  readonly row: IndicatorRow;
  readonly shownValue: ReadCell;
  readonly result: ReadCell;
}

const misleadingIn = (group: IndicatorGroup): readonly Misleading[] =>
  group.rows.flatMap((row): readonly Misleading[] => {
    const { achievement } = row.row;
    const result = isBare(row) ? percentOf(group, row.document) : undefined;
    return achievement === undefined ||
      result === undefined ||
      sameFigure(achievement, result) !== false ||
      isSaid(row)
      ? []
      : [{ document: row.document, row, shownValue: achievement, result }];
  });

const ofDocument = (found: readonly Misleading[]): readonly Finding[] => {
  const [first] = found;
  if (first === undefined) return [];
  return [
    findingOf(RULE, {
      code: found.length === 1 ? 'realisationForResult' : 'realisationsForResults',
      places: found.flatMap(({ row, shownValue, result }) => [row.row.place, shownValue.place, result.place]),
      published: found.map(({ shownValue }) => shown(shownValue)).join('; '),
      expected: found.map(({ result }) => shown(result)).join('; '),
      params: { count: found.length, example: indicatorName(first.row.row) },
    }),
  ];
};

/** One finding for each document. */
export const realisationForResult: Rule = {
  ...RULE,
  check: (input: CheckInput) =>
    [
      ...groupBy(indicatorGroups(input).flatMap(misleadingIn), ({ document }) => document.file).values(),
    ].flatMap(ofDocument),
};
