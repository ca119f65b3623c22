/** An objective, an area or the whole administration with different values in two tables or documents. */
import type { DocumentRecord, Finding, NodeRecord, ReadCell } from '../../../model/index.ts';
import type { CheckInput, Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { partsThatAgree, type Stated, sameFigure } from '../../values/same-figure.ts';
import { valuesText } from './compare-field.ts';

const RULE = { id: 'SAME-09', family: 'sameThing', severity: 'error', code: 'differentValue' } as const;

/** Codes of groups ("indicatori", a fund's objectives) are not unique in a document: their title tells them apart. */
const nameOf = ({ kind, code, title }: NodeRecord): string => {
  if (kind === 'administration') return '';
  if (kind === 'group' || code === undefined) return `${code ?? ''} ${title.published}`;
  return code;
};

const keyOf = (document: DocumentRecord, node: NodeRecord): string =>
  `${document.year ?? ''} ${node.kind} ${titleKey(nameOf(node))}`;

interface NodeValues {
  readonly node: NodeRecord;
  readonly values: Stated<ReadCell>[];
}

/** The value is the first column of the roll-up; an administration or area may only print its last one. */
const statedValue = (node: NodeRecord): ReadCell | undefined =>
  [node.value, node.kind === 'administration' ? node.share : undefined].find(
    (cell) => cell?.understood !== undefined,
  );

/** The total of a table without a name of its own is that of its rows, which are others in another table. */
const isNameless = ({ code, title }: NodeRecord): boolean =>
  code === undefined && title.published.trim() === '';

const collect = (input: CheckInput): readonly NodeValues[] => {
  const nodes = new Map<string, NodeValues>();
  for (const document of input.documents) {
    for (const node of document.nodes) {
      const cell = statedValue(node);
      if (cell === undefined || isNameless(node)) continue;
      const key = keyOf(document, node);
      const known = nodes.get(key) ?? { node, values: [] };
      known.values.push({ value: cell, published: cell.published, place: cell.place });
      nodes.set(key, known);
    }
  }
  return [...nodes.values()];
};

/** The further columns of a node: its weight and its shares, each compared with itself. */
const SHARES = ['weight', 'weighted', 'share'] as const;

type Share = (typeof SHARES)[number];

type NodeCell = readonly [NodeRecord, ReadCell];

/** The cells of a column in each table. */
const sharesByTable = (document: DocumentRecord, field: Share): readonly (readonly NodeCell[])[] => {
  const cells = document.nodes.flatMap((node): readonly NodeCell[] => {
    const cell = node[field];
    return cell?.understood === undefined ? [] : [[node, cell]];
  });
  return [...groupBy(cells, ([{ table }]) => String(table.index)).values()];
};

interface Difference {
  readonly node: NodeRecord;
  readonly cells: readonly [ReadCell, ReadCell];
}

/** Weights may be of the whole or of a part: two tables mean the same when most of the nodes that both print agree, two at least. */
const oddBetween = (
  document: DocumentRecord,
  table: readonly NodeCell[],
  other: readonly NodeCell[],
): readonly Difference[] => {
  const known = new Map(table.map(([node, cell]) => [keyOf(document, node), cell]));
  const shared = other.flatMap(([node, cell]): readonly Difference[] => {
    const own = known.get(keyOf(document, node));
    return own === undefined ? [] : [{ node, cells: [own, cell] }];
  });
  const odd = shared.filter(({ cells: [one, two] }) => sameFigure(one, two) !== true);
  const right = shared.length - odd.length;
  return right < 2 || odd.length > right ? [] : odd;
};

const differencesOf = (document: DocumentRecord, field: Share): readonly NodeValues[] => {
  const tables = sharesByTable(document, field);
  const different = new Map<string, NodeValues>();
  const odd = tables.flatMap((table, index) =>
    tables.slice(index + 1).flatMap((other) => oddBetween(document, table, other)),
  );
  for (const { node, cells } of odd) {
    const known = different.get(keyOf(document, node)) ?? { node, values: [] };
    for (const value of cells) {
      if (known.values.every(({ place }) => place !== value.place))
        known.values.push({ value, published: value.published, place: value.place });
    }
    different.set(keyOf(document, node), known);
  }
  return [...different.values()];
};

const valueFinding = ({ node, values }: NodeValues, code: string = RULE.code): readonly Finding[] => {
  const parts = partsThatAgree(values, (one, other) => sameFigure(one, other) === true);
  if (parts.length < 2) return [];
  const published = valuesText(parts.map(([first]) => first.published));
  const title = shortText(node.title.published);
  return [
    findingOf(RULE, {
      code,
      places: parts.flatMap((part) => part.map(({ place }) => place)),
      published,
      params: { name: node.code ?? title, title, values: published, count: parts.length },
    }),
  ];
};

/** Values of nodes with the same kind and code, within documents of one year. */
export const differentNodeValue: Rule = {
  ...RULE,
  check: (input) => [
    ...collect(input).flatMap((each) => valueFinding(each)),
    ...input.documents.flatMap((document) =>
      SHARES.flatMap((field) => differencesOf(document, field)).flatMap((each) =>
        valueFinding(each, 'differentShare'),
      ),
    ),
  ],
};
