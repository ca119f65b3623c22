/** Differences, changes, totals and means printed beside the figures that they come from, in columns or in rows. */
import type { ContextRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { columnLines, type FigureLines, rowLines } from '../../values/figure-lines.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import {
  hasOtherSign,
  isToldByTotal,
  type WrongSample,
  wrongSamples,
} from '../../values/learnt-relations.ts';
import { printedLike } from '../../values/printed-like.ts';
import { checkedTotals, rightedByTotal, wrongSums } from '../../values/table-sums.ts';

const RULE = { id: 'CONTEXT-09', family: 'context', severity: 'error' } as const;

const CODES = {
  difference: 'wrongDifference',
  change: 'wrongChange',
  share: 'wrongShare',
  total: 'wrongTotalOfRow',
  mean: 'wrongMean',
} as const;

const withSign = (expected: string, { published }: ReadCell): string =>
  `${expected}${/%\s*$/.test(published) ? '%' : ''}`;

const findingOfSample = (
  table: ContextRecord,
  { lines, samples }: FigureLines,
  target: number,
  wrong: WrongSample,
): Finding => {
  const { printed, relation, sample, value } = wrong;
  const inputs = relation.inputs.flatMap((input) => lines[input]?.cells[sample] ?? []);
  return findingOf(RULE, {
    code: hasOtherSign(wrong) ? 'otherSign' : CODES[relation.kind],
    places: [printed, ...inputs].map(({ place }) => place),
    published: shown(printed),
    expected: withSign(printedLike(value, printed), printed),
    params: {
      table: shortText(table.table.title),
      line: shortText(lines[target]?.label ?? ''),
      sample: shortText(samples[sample] ?? ''),
      inputs: inputs.map(shown).join('; '),
    },
  });
};

/** Totals that do not add up are told by another rule; what comes from a figure found wrong is not told again. */
const findingsOf = (table: ContextRecord): readonly Finding[] => {
  const accused = new Set(
    checkedTotals(table).flatMap((checked) => wrongSums(checked).map(({ total }) => total)),
  );
  return [rowLines(table), columnLines(table)].flatMap((lines) =>
    lines.lines.flatMap((_, target) => {
      const wrong = wrongSamples(lines, target, (cell) => accused.has(cell)).filter(
        (each) => !isToldByTotal(lines, each, rightedByTotal(table)),
      );
      for (const { printed } of wrong) accused.add(printed);
      return wrong.map((each) => findingOfSample(table, lines, target, each));
    }),
  );
};

/** What a line is of the others is learnt from its name and from the samples that agree. */
export const namedResults: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(({ contexts }) => contexts.flatMap(findingsOf)),
};
