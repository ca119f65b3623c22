/** Which printed rows speak of the same indicator: by its code, else by its title within an objective, across tables and documents. */
import type { DocumentRecord, IndicatorRecord } from '../../../model/index.ts';
import type { CheckInput } from '../../rule.ts';
import { likeness, stemsOf, titleKey } from '../../values/comparable-text.ts';
import { twinIndicators } from '../../values/twin-cards.ts';
import type { IndicatorGroup, IndicatorRow } from './indicator-group.ts';
import { joinDocuments } from './join-documents.ts';
import { rowsOfPosts, withLooseRows } from './rows-of-posts.ts';
import { withTwins } from './twin-rows.ts';

const codeOf = (row: IndicatorRecord): string | undefined => {
  const code = row.code?.published.replace(/\s+/g, '').toUpperCase();
  return code !== undefined && /\d/.test(code) && /[A-Z]|\d\.\d/.test(code) ? code : undefined;
};

/** Codes that one table (of one unit) gives to rows of different titles name no indicator by themselves. */
const sharedCodes = (rows: readonly IndicatorRecord[]): ReadonlySet<string> => {
  const titles = new Map<string, string>();
  const shared = new Set<string>();
  for (const row of rows) {
    const code = codeOf(row);
    if (code === undefined) continue;
    const place = `${row.table.index} ${row.unit?.code ?? ''} ${code}`;
    const title = titleKey(row.title.published);
    const known = titles.get(place);
    if (known !== undefined && known !== title) shared.add(code);
    titles.set(place, title);
  }
  return shared;
};

/** A row whose title has nothing in common with the first one of its code is another indicator. */
const LEAST_LIKENESS = 30;

const isLike = (first: string, other: string): boolean =>
  first === other || likeness(stemsOf(first), stemsOf(other)) >= LEAST_LIKENESS;

const keyOf = (
  row: IndicatorRecord,
  shared: ReadonlySet<string>,
  firstTitles: Map<string, string>,
): string => {
  const title = titleKey(row.title.published);
  const code = codeOf(row);
  if (code === undefined) {
    return `${titleKey(row.objective?.code ?? row.objective?.title ?? '')} ${row.unit?.code ?? ''} ${title}`;
  }
  if (shared.has(code)) return `${code} ${title}`;
  const first = firstTitles.get(code);
  if (first === undefined) firstTitles.set(code, row.title.published);
  else if (!isLike(first, row.title.published)) return `${code} ${title}`;
  return code;
};

/** Codes of the objectives that a row stands under: printed above it, or on the card that lists it. */
const objectiveCodes = (document: DocumentRecord): ReadonlyMap<IndicatorRecord, string> => {
  const codes = new Map<IndicatorRecord, string>();
  for (const row of document.indicators)
    if (row.objective?.code !== undefined) codes.set(row, row.objective.code);
  for (const card of document.cards) {
    for (const position of card.indicators) {
      const row = document.indicators[position];
      if (row !== undefined && card.code !== undefined) codes.set(row, card.code);
    }
  }
  return codes;
};

const groupsOf = (document: DocumentRecord): readonly IndicatorGroup[] => {
  const shared = sharedCodes(document.indicators);
  const objectives = objectiveCodes(document);
  const twins = twinIndicators(document);
  const firstTitles = new Map<string, string>();
  const groups = new Map<string, IndicatorRow[]>();
  const rows = [
    ...document.indicators.map((row): IndicatorRow => ({ document, row })),
    ...rowsOfPosts(document),
  ];
  for (const each of rows) {
    const key = keyOf(twins.get(each.row) ?? each.row, shared, firstTitles);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [each]);
    else known.push(each);
  }
  return withTwins(withLooseRows([...groups.values()])).flatMap((members): readonly IndicatorGroup[] => {
    const [first] = members;
    if (first === undefined) return [];
    const code = codeOf(first.row) === undefined ? undefined : first.row.code?.published.trim();
    return [
      {
        title: first.row.title.published.trim(),
        objectives: [...new Set(members.flatMap(({ row }) => objectives.get(row) ?? []))],
        rows: members,
        ...(code !== undefined && { code }),
      },
    ];
  });
};

const KNOWN = new WeakMap<CheckInput, readonly IndicatorGroup[]>();

/** The indicators of all documents read together; computed once for each input. */
export const indicatorGroups = (input: CheckInput): readonly IndicatorGroup[] => {
  const known = KNOWN.get(input);
  if (known !== undefined) return known;
  const groups = joinDocuments(input.documents.map(groupsOf));
  KNOWN.set(input, groups);
  return groups;
};
