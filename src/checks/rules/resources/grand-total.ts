/** A grand total below the last of several tables with the same columns, which the totals of those tables do not give. */
import { add, compare, isZero, type Rational, ZERO } from '../../../kernel/index.ts';
import type { ContextRecord, DocumentRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { printedLike } from '../../values/printed-like.ts';

const RULE = { id: 'RESOURCES-09', family: 'resources', severity: 'error' } as const;

type Row = ContextRecord['rows'][number];

const headingsOf = ({ columns }: ContextRecord): string =>
  columns.map(({ label }) => titleKey(label)).join(' ');

/** Tables right after each other under the same headings. */
const runsOf = (tables: readonly ContextRecord[]): readonly (readonly ContextRecord[])[] => {
  const runs: ContextRecord[][] = [];
  for (const table of tables) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && headingsOf(last) === headingsOf(table)) runs.at(-1)?.push(table);
    else runs.push([table]);
  }
  return runs.filter(({ length }) => length > 1);
};

const isTotal = (row: Row | undefined): row is Row => row?.role === 'total';

/** The grand total, last of its table right after that table's own total, and the total of each table. */
const totalsOf = (
  run: readonly ContextRecord[],
): { readonly grand: Row; readonly parts: readonly Row[] } | undefined => {
  const rows = run.at(-1)?.rows ?? [];
  const [own, grand] = [rows.at(-2), rows.at(-1)];
  if (!isTotal(own) || !isTotal(grand)) return undefined;
  const others = run.slice(0, -1).map((table) => table.rows.at(-1));
  const parts = [...others, own].filter(isTotal);
  return parts.length < run.length ? undefined : { grand, parts };
};

interface Summed {
  readonly column: number;
  readonly total: ReadCell;
  readonly cells: readonly ReadCell[];
  readonly sum: Rational;
}

const summed = ({ columns }: ContextRecord, grand: Row, parts: readonly Row[]): readonly Summed[] =>
  columns.flatMap(({ isShare }, column): readonly Summed[] => {
    const total = grand.cells[column];
    const cells = parts.flatMap((row) => row.cells[column] ?? []);
    const amounts = cells.flatMap((cell) => amountOf(cell) ?? []);
    if (isShare || total === undefined || amountOf(total) === undefined || amounts.length < parts.length)
      return [];
    if (total.understood?.kind === 'percent') return [];
    return [{ column, total, cells, sum: amounts.reduce(add, ZERO) }];
  });

const isRight = ({ total, sum }: Summed): boolean => compare(amountOf(total) ?? ZERO, sum) === 0;

const ofRun = (run: readonly ContextRecord[]): readonly Finding[] => {
  const [table] = run;
  const totals = totalsOf(run);
  if (table === undefined || totals === undefined) return [];
  const all = summed(table, totals.grand, totals.parts);
  if (!all.some((each) => isRight(each) && !isZero(each.sum))) return [];
  return all
    .filter((each) => !isRight(each))
    .map(({ column, total, cells, sum }) =>
      findingOf(RULE, {
        code: 'grandTotal',
        places: [total, ...cells].map(({ place }) => place),
        published: shown(total),
        expected: printedLike(sum, total),
        params: {
          row: shortText(totals.grand.label.published),
          column: shortText(table.columns[column]?.label ?? ''),
          tables: run.length,
        },
      }),
    );
};

const inDocument = ({ contexts }: DocumentRecord): readonly Finding[] => runsOf(contexts).flatMap(ofRun);

/** Only where another column of the same totals adds up. */
export const grandTotal: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
