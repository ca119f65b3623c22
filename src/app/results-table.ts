/** The results of a cycle as a flat table: the form that the command line prints, that is downloaded, and that the verifier reads. */
import { formatExact } from '../kernel/index.ts';
import type {
  Basis,
  Reason,
  ResultField,
  ResultKindOfNode,
  ResultNode,
  ResultSet,
  ResultState,
  ResultSubject,
} from '../model/index.ts';

/**
 * One subject with its figures as shown: percent points with the rulebook's digits, dates in ISO form, `null` where a figure does not
 * exist. `state` and `reason` are those of the score (indicators, rows) or of the value. `unit` is the unit's code.
 */
export interface ResultRow {
  readonly id: string;
  readonly parent: string | null;
  readonly kind: ResultKindOfNode;
  readonly code: string;
  readonly unit?: string;
  readonly result: string | null;
  readonly achievement: string | null;
  readonly score: string | null;
  readonly value: string | null;
  readonly weighted: string | null;
  readonly shareOfAdministration: string | null;
  readonly state: ResultState;
  readonly reason?: Reason;
  /** The same figures unrounded for display (`"3641/40"`), only when asked for. */
  readonly exact?: Readonly<Record<string, string>>;
}

/** All results on one basis. Perspectives and programmes cut across the tree and stand apart. */
export interface ResultTable {
  readonly basis: Basis;
  readonly nodes: readonly ResultRow[];
  readonly classifications: readonly ResultRow[];
}

const SHOWN_FIELDS = ['result', 'achievement', 'score', 'value', 'weighted', 'share'] as const;

const exactText = (node: ResultNode | undefined): string | undefined => {
  const figure = node?.figure;
  return figure !== undefined && 'exact' in figure ? formatExact(figure.exact) : undefined;
};

const exactFigures = (results: ResultSet, subject: ResultSubject): Record<string, string> =>
  Object.fromEntries(
    SHOWN_FIELDS.flatMap((field) => {
      const text = exactText(results.nodes.get(`${subject.id}#${field}`));
      return text === undefined ? [] : [[field, text]];
    }),
  );

/** Codes of the units that rows are shown under. */
const unitCodes = (results: ResultSet): ReadonlyMap<string, string> =>
  new Map(results.subjects.flatMap(({ kind, id, code }) => (kind === 'unit' ? [[id, code]] : [])));

const isIndicator = (subject: ResultSubject): boolean =>
  subject.kind === 'indicator' || subject.kind === 'unitIndicator';

const rowOf = (
  results: ResultSet,
  subject: ResultSubject,
  options: { readonly codes: ReadonlyMap<string, string>; readonly exact: boolean },
): ResultRow => {
  const node = (field: ResultField) => results.nodes.get(`${subject.id}#${field}`);
  const shown = (field: ResultField): string | null => node(field)?.shown ?? null;
  const main = node(isIndicator(subject) ? 'score' : 'value');
  const unit = subject.unit === undefined ? undefined : (options.codes.get(subject.unit) ?? subject.unit);
  return {
    id: subject.id,
    parent: subject.parent,
    kind: subject.kind,
    code: subject.code,
    ...(unit !== undefined && { unit }),
    result: shown('result'),
    achievement: shown('achievement'),
    score: shown('score'),
    value: shown('value'),
    weighted: shown('weighted'),
    shareOfAdministration: shown('share'),
    state: main?.state ?? 'notApplicable',
    ...(main?.reason !== undefined && { reason: main.reason }),
    ...(options.exact && { exact: exactFigures(results, subject) }),
  };
};

/** The results as a table, in the order of the tree. */
export const resultTable = (
  results: ResultSet,
  options: { readonly exact: boolean } = { exact: false },
): ResultTable => {
  const codes = unitCodes(results);
  const rows = results.subjects.map((subject) => rowOf(results, subject, { codes, exact: options.exact }));
  const crossCutting = (row: ResultRow) => row.kind === 'perspective' || row.kind === 'programme';
  return {
    basis: results.basis,
    nodes: rows.filter((row) => !crossCutting(row)),
    classifications: rows.filter(crossCutting),
  };
};
