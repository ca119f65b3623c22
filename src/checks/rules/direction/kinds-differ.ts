/** DIRECTION-02: result and target of a row are of different kinds, a day against a count, and cannot be compared. */
import type { QuantityKind, ReadTarget } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { eachReport } from '../../values/rows-of.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'DIRECTION-02', family: 'direction', severity: 'warning' } as const;

const DEADLINE_WORDS = /\bentro\b|\d{1,2}\s?[/.]\s?\d{1,2}\b/i;

type Comparable = 'day' | 'percent' | 'count' | 'answer';

const KINDS: Readonly<Partial<Record<QuantityKind, Comparable>>> = {
  date: 'day',
  percent: 'percent',
  number: 'count',
  money: 'count',
  boolean: 'answer',
};

/** What a target asks for; prose with days in it asks for a day. */
const targetKind = ({ cell, goal }: ReadTarget): Comparable | undefined => {
  if (cell.understood !== undefined) return KINDS[cell.understood.kind];
  return goal?.direction === 'narrative' && DEADLINE_WORDS.test(goal.text) ? 'day' : undefined;
};

/** A percent sign left out is common and changes nothing; a day against a figure does. */
const isContradiction = (target: Comparable, result: Comparable): boolean =>
  target !== result && (target === 'day' || result === 'day' || target === 'answer' || result === 'answer');

/** A number of things asked for, a percentage given: the title itself begins with "numero". */
const isShareOfCount = (title: string, target: Comparable, result: Comparable): boolean =>
  target === 'count' && result === 'percent' && /^(?:numero|n|nr)\b/.test(titleWords(title));

/** The rule. */
export const kindsDiffer: Rule = {
  ...RULE,
  check: (input) =>
    eachReport(input, ({ indicator, target, result }) => {
      const asked = targetKind(target);
      const given = result.understood === undefined ? undefined : KINDS[result.understood.kind];
      if (asked === undefined || given === undefined) return [];
      const isOther = isShareOfCount(indicator.title.published, asked, given);
      if (!isContradiction(asked, given) && !isOther) return [];
      return [
        findingOf(RULE, {
          code: 'kindsDiffer',
          places: [result.place, target.cell.place],
          published: shown(result),
          params: { indicator: indicatorName(indicator), target: shown(target.cell) },
        }),
      ];
    }),
};
