/** An objective, an area or the whole administration with different values in two tables or documents. */
import type { DocumentRecord, Finding, NodeRecord, ReadCell } from '../../../model/index.ts';
import type { CheckInput, Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { findingOf, shortText } from '../../values/finding.ts';
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

const collect = (input: CheckInput): readonly NodeValues[] => {
  const nodes = new Map<string, NodeValues>();
  for (const document of input.documents) {
    for (const node of document.nodes) {
      const cell = statedValue(node);
      if (cell === undefined) continue;
      const key = keyOf(document, node);
      const known = nodes.get(key) ?? { node, values: [] };
      known.values.push({ value: cell, published: cell.published, place: cell.place });
      nodes.set(key, known);
    }
  }
  return [...nodes.values()];
};

const valueFinding = ({ node, values }: NodeValues): readonly Finding[] => {
  const parts = partsThatAgree(values, (one, other) => sameFigure(one, other) === true);
  if (parts.length < 2) return [];
  const published = valuesText(parts.map(([first]) => first.published));
  const title = shortText(node.title.published);
  return [
    findingOf(RULE, {
      code: RULE.code,
      places: parts.flatMap((part) => part.map(({ place }) => place)),
      published,
      params: { name: node.code ?? title, title, values: published, count: parts.length },
    }),
  ];
};

/** Values of nodes with the same kind and code, within documents of one year. */
export const differentNodeValue: Rule = { ...RULE, check: (input) => collect(input).flatMap(valueFinding) };
