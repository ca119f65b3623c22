/** "5 obiettivi su 6 raggiunti": the numbers reached and in all against the values that the document prints. */
import { compare, HUNDRED, integer, parseDecimal, type Rational } from '../../../kernel/index.ts';
import type { CountRecord, DocumentRecord, Finding, NodeRecord, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { plainCode } from '../../values/titles.ts';

const RULE = { id: 'COUNTS-04', family: 'counts', severity: 'warning' } as const;

const KINDS: readonly (readonly [RegExp, NodeRecord['kind']])[] = [
  [/obiettiv\w* strategic/i, 'strategicObjective'],
  [/obiettiv\w* operativ/i, 'operationalObjective'],
  [/ambit|aree? strategic/i, 'area'],
];

const kindOf = (words: string): NodeRecord['kind'] | undefined =>
  KINDS.find(([pattern]) => pattern.test(words))?.[1];

/** The percentage that the words name ("al 91,00 %"); 100 when they name none. */
const shareIn = (words: string): Rational => {
  const found = /(\d{1,3})(?:,(\d+))?\s?%/.exec(words);
  const text = found === null ? '100' : `${found[1]}.${found[2] ?? '0'}`;
  return parseDecimal(text) ?? HUNDRED;
};

/** Nodes that print that share; nothing where a node prints none, or prints it here and another elsewhere. */
const reachedOf = (
  { nodes }: DocumentRecord,
  kind: NodeRecord['kind'],
  share: Rational,
): readonly ReadCell[] | undefined => {
  const ofKind = nodes.filter((node) => node.kind === kind);
  const reached: ReadCell[] = [];
  for (const group of groupBy(ofKind, ({ code, title }) => plainCode(code ?? title.published)).values()) {
    const values = group.flatMap(({ value }) =>
      value === undefined || amountOf(value) === undefined ? [] : [value],
    );
    const equal = values.filter((value) => {
      const amount = amountOf(value);
      return amount !== undefined && compare(amount, share) === 0;
    });
    if (values.length === 0 || (equal.length > 0 && equal.length < values.length)) return undefined;
    const [first] = equal;
    if (first !== undefined) reached.push(first);
  }
  return ofKind.length === 0 ? undefined : reached;
};

const findingsOf = (document: DocumentRecord, count: CountRecord): readonly Finding[] => {
  const kind = count.what === 'reached' ? kindOf(count.words) : undefined;
  const declared = amountOf(count.declared);
  const reached = kind === undefined ? undefined : reachedOf(document, kind, shareIn(count.words));
  if (declared === undefined || reached === undefined || count.listed !== undefined) return [];
  if (compare(declared, integer(reached.length)) === 0) return [];
  return [
    findingOf(RULE, {
      code: 'reachedCount',
      places: [count.declared.place, ...reached.map(({ place }) => place)],
      published: shown(count.declared),
      expected: String(reached.length),
      params: { words: shortText(count.words) },
    }),
  ];
};

/** Only where each objective prints its value, and prints it once or always the same way. */
export const reachedCount: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) => document.counts.flatMap((count) => findingsOf(document, count))),
};
