/** ROLLUP-07: a node that lists the offices at work under it, but not one that a node right below it names. */
import type { DocumentRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { type Branch, branchesOf, nodeName } from '../../values/hierarchy.ts';
import { plainCode } from '../../values/titles.ts';

const RULE = { id: 'ROLLUP-07', family: 'rollup', severity: 'notice' } as const;

/** Codes of offices ("U5.1", "S3"); words like "TUTTI" name no single one. */
const codesIn = (cell: ReadCell | undefined): ReadonlySet<string> =>
  new Set((cell?.published ?? '').split(/[\s,;/]+/).filter((word) => /^[A-Z]{1,4}\d+(?:\.\d+)*$/.test(word)));

/** A node with the offices of the nodes below that it does not list. */
interface Listed {
  readonly branch: Branch;
  readonly missing: readonly string[];
}

/** Nodes of which every node below names its offices. */
const listedIn = (branch: Branch): readonly Listed[] => {
  const own = codesIn(branch.node.offices);
  const below = branch.nodes.map(({ offices }) => codesIn(offices));
  if (own.size === 0 || below.length < 2 || branch.nodes.some(({ offices }) => offices === undefined))
    return [];
  const named = new Set(below.flatMap((codes) => [...codes]));
  return named.size === 0 ? [] : [{ branch, missing: [...named].filter((code) => !own.has(code)) }];
};

/** Complete lists that a table must show for each that is not. */
const TIMES = 2;

const ofTable = (branches: readonly Branch[]): readonly Listed[] => {
  const listed = branches.flatMap(listedIn);
  const wrong = listed.filter(({ missing }) => missing.length > 0);
  return listed.length - wrong.length < TIMES * wrong.length ? [] : wrong;
};

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const tables = groupBy(branchesOf(document), ({ node }) => String(node.table.index));
  const wrong = [...tables.values()].flatMap(ofTable);
  const same = groupBy(wrong, ({ branch: { node }, missing }) =>
    [node.kind, plainCode(node.code ?? node.title.published), ...missing].join(' '),
  );
  return [...same.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const children = first.branch.nodes.filter(({ offices }) =>
      first.missing.some((code) => codesIn(offices).has(code)),
    );
    return [
      findingOf(RULE, {
        code: 'officeMissing',
        places: all.flatMap(({ branch, missing }) => [
          branch.node.offices?.place ?? branch.node.place,
          ...branch.nodes.flatMap(({ offices }) =>
            offices !== undefined && missing.some((code) => codesIn(offices).has(code))
              ? [offices.place]
              : [],
          ),
        ]),
        published: [...codesIn(first.branch.node.offices)].join(', '),
        expected: [...codesIn(first.branch.node.offices), ...first.missing].join(', '),
        params: {
          node: nodeName(first.branch.node),
          missing: first.missing.join(', '),
          child: children[0] === undefined ? '' : nodeName(children[0]),
        },
      }),
    ];
  });
};

/** Only in tables whose other lists are complete. */
export const officesOfChildren: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
