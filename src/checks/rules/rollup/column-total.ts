/** ROLLUP-05: the printed total of a column of weights or of contributions is not the sum of the cells above it. */
import {
  add,
  HUNDRED,
  integer,
  multiply,
  ONE,
  type Rational,
  rememberObjects,
  sum,
} from '../../../kernel/index.ts';
import type { ColumnTotalRecord, DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { wrongBy } from '../../values/contributions.ts';
import { amountOf, isWithin, lastPlace, printedDigits } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { printedNumber } from '../../values/printed.ts';

const RULE = { id: 'ROLLUP-05', family: 'rollup', severity: 'error' } as const;

const nodesByTable = rememberObjects(({ nodes }: DocumentRecord) =>
  groupBy(nodes, ({ table }) => String(table.index)),
);

/** What the rules on the node of the table say already: contributions against its value, weights that do not come to 100. */
const isSaid = (
  document: DocumentRecord,
  { table, column, place }: ColumnTotalRecord,
  total: Rational,
): boolean => {
  const own = nodesByTable(document).get(String(table.index)) ?? [];
  const nodes = own.filter(({ parent }) => parent === undefined);
  const [node, ...others] = nodes;
  if (node === undefined || others.length > 0 || node.weight?.place === place) return false;
  const below = own.filter((each) => each !== node);
  const arePrinted = below.length === 0 || below.some(({ weighted }) => weighted !== undefined);
  if (column === 'weighted') return node.value !== undefined && arePrinted;
  return ![HUNDRED, ONE].some((whole) => isWithin(total, whole, integer(0)));
};

const ofTotal = (document: DocumentRecord, record: ColumnTotalRecord): readonly Finding[] => {
  const { table, column, heading, total, parts } = record;
  const [printed, amounts] = [amountOf(total), parts.flatMap((cell) => amountOf(cell) ?? [])];
  if (printed === undefined || amounts.length < parts.length) return [];
  const digits = Math.min(printedDigits(total), ...parts.map(printedDigits));
  const tolerance = digits === 0 ? integer(0) : multiply(lastPlace(digits), integer(parts.length));
  const found = sum(amounts);
  const meant = column === 'weighted' ? add(found, wrongBy(document, parts)) : found;
  if ([found, meant].some((each) => isWithin(each, printed, tolerance))) return [];
  if (isSaid(document, record, found)) return [];
  return [
    findingOf(RULE, {
      code: column === 'weight' ? 'totalOfWeights' : 'totalOfContributions',
      places: [total, ...parts].map(({ place }) => place),
      published: shown(total),
      expected: printedNumber(found, digits),
      params: { table: shortText(table.title), heading, rows: parts.length },
    }),
  ];
};

/** The rule. */
export const columnTotal: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) => (document.totals ?? []).flatMap((record) => ofTotal(document, record))),
};
