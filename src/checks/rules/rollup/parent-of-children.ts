/** ROLLUP-01: a node's value cannot come from the values printed under it, whatever their weights. Looked at only where all of them are printed. */
import {
  add,
  compare,
  HUNDRED,
  integer,
  maximum,
  minimum,
  type Rational,
  subtract,
  ZERO,
} from '../../../kernel/index.ts';
import type { Finding, NodeRecord, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { agrees, amountOf, isWithin, lastPlace, printedDigits } from '../../values/exact.ts';
import { findingOf, shown } from '../../values/finding.ts';
import { type Branch, branchesOf, nodeName, nodeValue } from '../../values/hierarchy.ts';
import { printedPercent } from '../../values/printed.ts';
import { mean, weightedMean } from '../../values/row-figures.ts';
import { hasPrintedParts } from './column-sums.ts';

const RULE = { id: 'ROLLUP-01', family: 'rollup', severity: 'error' } as const;

interface Child {
  readonly value?: ReadCell;
  readonly weight?: ReadCell;
}

/** The values that may make the node's: its nodes and rows; a row counts with its score, else with its realisation. */
const childrenOf = ({ nodes, indicators }: Branch): readonly Child[] => [
  ...nodes.map(
    ({ value, weight }): Child => ({
      ...(value !== undefined && { value }),
      ...(weight !== undefined && { weight }),
    }),
  ),
  ...indicators.map(({ score, achievement, weight }): Child => {
    const value = score ?? achievement;
    return { ...(value !== undefined && { value }), ...(weight !== undefined && { weight }) };
  }),
];

const amountsOf = (children: readonly Child[], field: keyof Child): readonly Rational[] =>
  children.flatMap((child) => amountOf(child[field]) ?? []);

const byWeight = (children: readonly Child[]): Rational | undefined => {
  const pairs = children.flatMap(({ value, weight }) => {
    const [amount, share] = [amountOf(value), amountOf(weight)];
    return amount === undefined || share === undefined ? [] : [{ value: amount, weight: share }];
  });
  return pairs.length === children.length ? weightedMean(pairs) : undefined;
};

/** Why the parent's value contradicts its children; nothing when some weights could explain it. */
const contradiction = (
  printed: ReadCell,
  children: readonly Child[],
  isWeighed: boolean,
): string | undefined => {
  const [value, values] = [amountOf(printed), amountsOf(children, 'value')];
  const [first, ...others] = values;
  if (value === undefined || first === undefined || values.length < children.length) return undefined;
  const weighted = isWeighed ? byWeight(children) : undefined;
  const possible = [mean(values), weighted].flatMap((each) => each ?? []);
  if (possible.some((each) => agrees(each, printed))) return undefined;
  if (weighted !== undefined) return 'notWeightedMean';
  const [low, high] = [others.reduce(minimum, first), others.reduce(maximum, first)];
  const slack = lastPlace(Math.min(printedDigits(printed), 2));
  if (compare(value, subtract(low, slack)) < 0 || compare(value, add(high, slack)) > 0)
    return 'outsideChildren';
  const isEdge = compare(value, low) === 0 || compare(value, high) === 0;
  return isEdge && compare(low, high) !== 0 ? 'childLeftOut' : undefined;
};

/** Weights below a node without one are parts of 100; where they are not, a weight is wrong and no mean of theirs tells the value. */
const areWhole = ({ weight }: NodeRecord, children: readonly Child[]): boolean => {
  const total = amountsOf(children, 'weight').reduce(add, ZERO);
  const areShares = children.every((child) => child.weight?.understood?.kind === 'percent');
  return weight !== undefined || !areShares || isWithin(total, HUNDRED, integer(1));
};

const ofBranch = (branch: Branch): readonly Finding[] => {
  const { node } = branch;
  const printed = nodeValue(node);
  const children = childrenOf(branch);
  const code =
    printed === undefined || hasPrintedParts(branch)
      ? undefined
      : contradiction(printed, children, areWhole(node, children));
  const values = amountsOf(children, 'value');
  const expected = byWeight(children) ?? mean(values);
  if (printed === undefined || code === undefined || expected === undefined) return [];
  return [
    findingOf(RULE, {
      code,
      severity: code === 'childLeftOut' ? 'warning' : 'error',
      places: [printed, ...children.flatMap(({ value }) => value ?? [])].map(({ place }) => place),
      published: shown(printed),
      expected: printedPercent(expected, Math.max(printedDigits(printed), 1)),
      params: { node: nodeName(node), children: children.length },
    }),
  ];
};

/** The rule. */
export const parentOfChildren: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap((document) => branchesOf(document).flatMap(ofBranch)),
};
