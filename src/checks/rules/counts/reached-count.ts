/** "5 obiettivi su 6 raggiunti": the numbers reached and in all against the values that the document prints. */
import { compare, HUNDRED, integer } from '../../../kernel/index.ts';
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

/** The printed values of each node of the kind; nothing where a node has none or has several that disagree about 100. */
const reachedOf = ({ nodes }: DocumentRecord, kind: NodeRecord['kind']): readonly ReadCell[] | undefined => {
  const byCode = groupBy(
    nodes.filter((node) => node.kind === kind),
    ({ code, title }) => plainCode(code ?? title.published),
  );
  const reached: ReadCell[] = [];
  for (const group of byCode.values()) {
    const values = group.flatMap(({ value }) =>
      amountOf(value) === undefined || value === undefined ? [] : [value],
    );
    const full = values.filter((value) => compare(amountOf(value) ?? integer(0), HUNDRED) >= 0);
    if (values.length === 0 || (full.length > 0 && full.length < values.length)) return undefined;
    const [first] = full;
    if (first !== undefined) reached.push(first);
  }
  return reached;
};

const findingsOf = (document: DocumentRecord, count: CountRecord): readonly Finding[] => {
  const kind = count.what === 'reached' ? kindOf(count.words) : undefined;
  const declared = amountOf(count.declared);
  const reached = kind === undefined ? undefined : reachedOf(document, kind);
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
