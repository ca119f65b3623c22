/** Which printed rows are about one indicator: by code, else by title within its objective; a row repeated in one table stays apart. */
import type { Place } from '../../kernel/index.ts';
import type { DocumentRecord, IndicatorRecord } from '../../model/index.ts';
import { codeKey, lineOf, titleKey } from './identity.ts';
import type { MapReport } from './map-issue.ts';

/** The objective that a row stands under, with the code that its card names. */
export interface ObjectiveAbove {
  readonly code?: string;
  readonly title: string;
  readonly place: Place;
}

/** A row in its document. */
export interface FiledRow {
  readonly row: IndicatorRecord;
  readonly document: DocumentRecord;
  readonly objective?: ObjectiveAbove;
}

/** The rows of one indicator, in the order of the documents. */
export interface SameRows {
  readonly rows: FiledRow[];
}

/** The rows of documents with the code of the card that lists them. */
export const filedRows = (documents: readonly DocumentRecord[]): readonly FiledRow[] =>
  documents.flatMap((document) => {
    const codes = new Map(
      document.cards.flatMap(({ code, indicators }) =>
        code === undefined ? [] : indicators.map((index) => [index, code] as const),
      ),
    );
    return document.indicators.map((row, index): FiledRow => {
      const { objective } = row;
      if (objective === undefined) return { row, document };
      const code = objective.code ?? codes.get(index);
      const { title, place } = objective;
      return { row, document, objective: { title, place, ...(code !== undefined && { code }) } };
    });
  });

const isPrefix = (one: string, other: string): boolean => one === other || other.startsWith(`${one}.`);

const mayBeSameObjective = (one: FiledRow, other: FiledRow): boolean => {
  const [first, second] = [one.objective, other.objective];
  if (first === undefined || second === undefined) return true;
  if (first.code !== undefined && second.code !== undefined) {
    const [code, otherCode] = [codeKey(first.code), codeKey(second.code)];
    return isPrefix(code, otherCode) || isPrefix(otherCode, code);
  }
  return first.code !== second.code || titleKey(first.title) === titleKey(second.title);
};

/** Two rows of one table are two indicators, unless the table is a unit's and the units differ. */
const isSameTable = (one: FiledRow, other: FiledRow): boolean =>
  one.document === other.document &&
  one.row.table.form === other.row.table.form &&
  one.row.table.index === other.row.table.index &&
  one.row.table.title === other.row.table.title &&
  one.row.unit?.code === other.row.unit?.code;

const nameOf = ({ row }: FiledRow): string => lineOf(row.code?.published ?? row.title.published);

/** Puts the rows together. Rows with codes come first, so that the order of the documents does not matter. */
export const sameRows = (filed: readonly FiledRow[], report: MapReport): readonly SameRows[] => {
  const groups: SameRows[] = [];
  const byCode = new Map<string, SameRows[]>();
  const byTitle = new Map<string, SameRows[]>();
  const add = (index: Map<string, SameRows[]>, key: string, group: SameRows): void => {
    const known = index.get(key);
    if (known === undefined) index.set(key, [group]);
    else if (!known.includes(group)) known.push(group);
  };
  const place = (each: FiledRow, candidates: readonly SameRows[]): SameRows => {
    const free = candidates.find(({ rows }) => !rows.some((other) => isSameTable(each, other)));
    if (free !== undefined) {
      free.rows.push(each);
      return free;
    }
    if (candidates.length > 0) report.add('map.rowsRepeated', each.row.place, nameOf(each));
    const group: SameRows = { rows: [each] };
    groups.push(group);
    return group;
  };
  const coded = filed.filter(({ row }) => codeKey(row.code?.published ?? '') !== '');
  for (const each of coded) {
    const key = codeKey(each.row.code?.published ?? '');
    const group = place(each, byCode.get(key) ?? []);
    add(byCode, key, group);
    add(byTitle, titleKey(each.row.title.published), group);
  }
  for (const each of filed) {
    if (codeKey(each.row.code?.published ?? '') !== '') continue;
    const key = titleKey(each.row.title.published);
    const candidates = (byTitle.get(key) ?? []).filter(({ rows }) =>
      rows.some((other) => mayBeSameObjective(each, other)),
    );
    add(byTitle, key, place(each, key === '' ? [] : candidates));
  }
  return groups;
};
