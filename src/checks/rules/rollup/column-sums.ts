/** ROLLUP-02: in a table with shares, the contributions of the nodes below do not add up to the node above. */
import { add, integer, multiply, type Rational, sum } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { wrongBy } from '../../values/contributions.ts';
import { amountOf, isWithin, lastPlace, printedDigits } from '../../values/exact.ts';
import { findingOf, shown } from '../../values/finding.ts';
import { type Branch, branchesOf, nodeName, nodeValue } from '../../values/hierarchy.ts';
import { printedPercent } from '../../values/printed.ts';

const RULE = { id: 'ROLLUP-02', family: 'rollup', severity: 'error' } as const;

type Column = 'weighted' | 'share';

/** What the nodes below, or the rows of a node without nodes, bring to it. */
const partsOf = ({ nodes, indicators }: Branch, column: Column): readonly (ReadCell | undefined)[] =>
  nodes.length > 0 || column === 'share'
    ? nodes.map((node) => node[column])
    : indicators.map(({ weighted }) => weighted).filter((cell) => cell?.empty === undefined);

/** What the parts must add up to: the value above for parts of it, the share above for parts of the whole administration. */
const wholeOf = ({ node }: Branch, column: Column): ReadCell | undefined => {
  if (column === 'weighted') return nodeValue(node);
  return node.kind === 'administration' ? (node.value ?? node.share) : node.share;
};

/** The printed parts of a column when every one is printed, and the cell that they must add up to. */
const printedParts = (
  branch: Branch,
  column: Column,
):
  | { readonly whole: ReadCell; readonly printed: Rational; readonly parts: readonly ReadCell[] }
  | undefined => {
  const all = partsOf(branch, column);
  const parts = all.flatMap((cell) => (amountOf(cell) === undefined ? [] : (cell ?? [])));
  const whole = wholeOf(branch, column);
  const printed = amountOf(whole);
  const isWhole = parts.length > 1 && parts.length === all.length;
  return whole === undefined || printed === undefined || !isWhole ? undefined : { whole, printed, parts };
};

/** Whether all parts of the value are printed: then they, and no mean, must give it. */
export const hasPrintedParts = (branch: Branch): boolean => printedParts(branch, 'weighted') !== undefined;

/** Points may be parts of the value, or of what the node itself brings to the whole above it. */
const wholes = (
  document: DocumentRecord,
  { node }: Branch,
  column: Column,
  printed: Rational,
): readonly Rational[] => {
  const own = column === 'weighted' && node.weight !== undefined ? node.weighted : undefined;
  const points = amountOf(own);
  if (own === undefined || points === undefined) return [printed];
  return [printed, points, add(points, wrongBy(document, [own]))];
};

/** The line of totals of the table, where it prints the same value once more. */
const totalsOf = (
  document: DocumentRecord,
  { node }: Branch,
  column: Column,
  printed: Rational,
): readonly ReadCell[] =>
  (document.totals ?? [])
    .filter((total) => total.column === column && total.table.index === node.table.index)
    .flatMap(({ total }) => {
      const amount = amountOf(total);
      const isOther = total.place !== node.value?.place;
      return isOther && amount !== undefined && isWithin(amount, printed, integer(0)) ? [total] : [];
    });

const ofColumn = (document: DocumentRecord, branch: Branch, column: Column): readonly Finding[] => {
  const found = printedParts(branch, column);
  if (found === undefined) return [];
  const { whole, printed, parts } = found;
  const digits = Math.min(printedDigits(whole), ...parts.map(printedDigits));
  const tolerance = multiply(lastPlace(digits), integer(parts.length));
  const total = sum(parts.flatMap((cell) => amountOf(cell) ?? []));
  const meant = column === 'weighted' ? add(total, wrongBy(document, parts)) : total;
  if (
    wholes(document, branch, column, printed).some((each) =>
      [total, meant].some((sum) => isWithin(sum, each, tolerance)),
    )
  )
    return [];
  return [
    findingOf(RULE, {
      code: column === 'share' ? 'sharesOfWhole' : 'partsOfValue',
      places: [whole, ...totalsOf(document, branch, column, printed), ...parts].map(({ place }) => place),
      published: shown(whole),
      expected: printedPercent(total, digits),
      params: { node: nodeName(branch.node), parts: parts.length },
    }),
  ];
};

/** The rule. */
export const columnSums: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) =>
      branchesOf(document).flatMap((branch) => [
        ...ofColumn(document, branch, 'weighted'),
        ...ofColumn(document, branch, 'share'),
      ]),
    ),
};
