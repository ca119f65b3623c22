/** Objectives of posts as rows of the indicators that they stand for: by the code, else by a title that only one indicator has. */
import type { DocumentRecord, IndicatorRecord, IndividualRecord } from '../../../model/index.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { groupBy } from '../../values/group.ts';
import type { IndicatorRow } from './indicator-group.ts';

/** Letters of a title that names one thing only. */
const TELLING_TITLE = 15;

const asRow = (objective: IndividualRecord): IndicatorRecord => {
  const { table, place, title, code, algorithm, target, result, achievement } = objective;
  return {
    table,
    place,
    title,
    parameters: [],
    targets: target === undefined ? [] : [{ heading: 'target', value: target }],
    results: result === undefined ? [] : [{ heading: 'risultato', value: result }],
    ...(code !== undefined && { code: { ...title, published: code } }),
    ...(algorithm !== undefined && { algorithm }),
    ...(achievement !== undefined && { achievement }),
  };
};

/** The objectives of a document's posts. */
export const rowsOfPosts = (document: DocumentRecord): readonly IndicatorRow[] =>
  document.individual.map((objective) => ({ document, row: asRow(objective), post: objective.post }));

/** Rows under no code and no objective: a list of its own (of a post, of a phase) that repeats indicators of other tables. */
const isLoose = (rows: readonly IndicatorRow[]): boolean =>
  rows.every(
    ({ row }) => row.objective === undefined && !/\d.*[.\p{L}]|\p{L}.*\d/u.test(row.code?.published ?? ''),
  );

const ofTable = (each: IndicatorRow): IndicatorRow => ({
  ...each,
  post: each.post ?? `table ${each.row.table.index}`,
});

/** Groups with those of loose rows put into the only other group of their title. */
export const withLooseRows = (
  groups: readonly (readonly IndicatorRow[])[],
): readonly (readonly IndicatorRow[])[] => {
  const titled = groupBy(groups, ([first]) => {
    const key = titleKey(first?.row.title.published ?? '');
    return key.length < TELLING_TITLE ? undefined : key;
  });
  const joined = new Map<readonly IndicatorRow[], readonly IndicatorRow[]>();
  for (const same of titled.values()) {
    const loose = same.filter(isLoose);
    const [firm, ...others] = same.filter((rows) => !isLoose(rows));
    if (firm === undefined || others.length > 0 || loose.length === 0) continue;
    for (const rows of loose) joined.set(rows, []);
    joined.set(firm, [...firm, ...loose.flat().map(ofTable)]);
  }
  return groups.map((rows) => joined.get(rows) ?? rows).filter((rows) => rows.length > 0);
};
