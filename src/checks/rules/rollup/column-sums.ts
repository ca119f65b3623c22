/** ROLLUP-02: in a table with shares, the contributions of the nodes below do not add up to the node above. */
import { integer, multiply, type Rational, sum } from '../../../kernel/index.ts';
import type { Finding, NodeRecord, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf, isWithin, lastPlace, printedDigits } from '../../values/exact.ts';
import { findingOf, shown } from '../../values/finding.ts';
import { type Branch, branchesOf, nodeName, nodeValue } from '../../values/hierarchy.ts';
import { printedPercent } from '../../values/printed.ts';

const RULE = { id: 'ROLLUP-02', family: 'rollup', severity: 'error' } as const;

type Column = 'weighted' | 'share';

const amountsIn = (nodes: readonly NodeRecord[], column: Column): readonly Rational[] =>
  nodes.flatMap((node) => amountOf(node[column]) ?? []);

/** What the parts must add up to: the value above for parts of it, the share above for parts of the whole administration. */
const wholeOf = ({ node }: Branch, column: Column): ReadCell | undefined => {
  if (column === 'weighted') return nodeValue(node);
  return node.kind === 'administration' ? (node.value ?? node.share) : node.share;
};

const ofColumn = (branch: Branch, column: Column): readonly Finding[] => {
  const parts = branch.nodes.filter((node) => node[column] !== undefined);
  const amounts = amountsIn(parts, column);
  const whole = wholeOf(branch, column);
  const printed = amountOf(whole);
  if (whole === undefined || printed === undefined || parts.length < 2) return [];
  if (amounts.length < parts.length || parts.length < branch.nodes.length) return [];
  const digits = Math.min(printedDigits(whole), ...parts.map((node) => printedDigits(node[column])));
  const tolerance = multiply(lastPlace(digits), integer(parts.length));
  const total = sum(amounts);
  if (isWithin(total, printed, tolerance)) return [];
  return [
    findingOf(RULE, {
      code: column === 'share' ? 'sharesOfWhole' : 'partsOfValue',
      places: [whole.place, ...parts.flatMap((node) => node[column]?.place ?? [])],
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
        ...ofColumn(branch, 'weighted'),
        ...ofColumn(branch, 'share'),
      ]),
    ),
};
