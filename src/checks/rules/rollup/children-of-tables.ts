/** ROLLUP-04: a child twice in a table, or missing under a node in one table and printed under it in another, where both show its value. */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { type Branch, branchesOf, nodeName } from '../../values/hierarchy.ts';
import { plainCode } from '../../values/titles.ts';

const RULE = { id: 'ROLLUP-04', family: 'rollup', severity: 'warning' } as const;

/** The same kind of node with the same code, wherever it is printed with a value and with rows. */
const keyOf = ({ node, indicators }: Branch): string | undefined =>
  node.code === undefined || node.value === undefined || indicators.length === 0
    ? undefined
    : `${node.kind} ${plainCode(node.code)}`;

const codesOf = ({ indicators }: Branch): ReadonlySet<string> =>
  new Set(indicators.map(({ code, title }) => plainCode(code?.published ?? title.published)));

const rowsText = (count: number): string => (count === 1 ? '1 riga' : `${count} righe`);

const missingIn = (branch: Branch, fuller: Branch): readonly Finding[] => {
  const present = codesOf(branch);
  const missing = fuller.indicators.filter(
    ({ code, title }) => !present.has(plainCode(code?.published ?? title.published)),
  );
  const [first] = missing;
  if (first === undefined || missing.length === fuller.indicators.length) return [];
  return [
    findingOf(RULE, {
      code: 'childrenMissing',
      places: [branch.node.place, ...missing.map(({ place }) => place)],
      published: rowsText(branch.indicators.length),
      expected: rowsText(fuller.indicators.length),
      params: { node: nodeName(branch.node), missing: missing.length, first: indicatorName(first) },
    }),
  ];
};

const acrossTables = (branches: readonly Branch[]): readonly Finding[] => {
  const [fullest] = [...branches].sort((one, other) => other.indicators.length - one.indicators.length);
  return fullest === undefined
    ? []
    : branches.filter((branch) => branch !== fullest).flatMap((branch) => missingIn(branch, fullest));
};

/** Nodes with one code twice under the same parent. */
const twice = (branches: readonly Branch[]): readonly Finding[] => {
  const siblings = groupBy(branches, ({ node }) =>
    node.code === undefined || node.value === undefined || node.parent === undefined
      ? undefined
      : `${node.table.index} ${node.parent} ${node.kind} ${plainCode(node.code)}`,
  );
  return [...siblings.values()].flatMap(([first, second]) =>
    first === undefined || second === undefined
      ? []
      : [
          findingOf(RULE, {
            code: 'childTwice',
            severity: 'error',
            places: [first.node.place, second.node.place],
            params: { node: nodeName(first.node) },
          }),
        ],
  );
};

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const branches = branchesOf(document);
  return [...twice(branches), ...[...groupBy(branches, keyOf).values()].flatMap(acrossTables)];
};

/** The rule. */
export const childrenOfTables: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
