/** DIRECTION-10: the target's words ask for a number of things ("almeno due eventi", "1 azione"), the result is a percentage. */
import type { Finding, IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { eachIndicator } from '../../values/rows-of.ts';
import { titleWords } from '../../values/titles.ts';
import { yearPairs } from '../../values/year-pairs.ts';

const RULE = { id: 'DIRECTION-10', family: 'direction', severity: 'warning' } as const;

const COUNT =
  /\b(?:almeno (?:un|una|uno)|\d{1,3}|due|tre|quattro|cinque|sei|sette|otto|nove|dieci) (?:azion[ei]|event[oi]|iniziativ[ae]|incontr[oi]|campagn[ae]|seminar[oi]|cors[oi]|convegn[oi]|report|relazion[ei]|indagin[ei]|progett[oi]|visit[ae]|fier[ae]|pubblicazion[ei])\b/;

const ofRow = (indicator: IndicatorRecord): readonly Finding[] => {
  const pairs = yearPairs(indicator).filter(({ target, result }) => {
    const words = target.goal?.direction === 'narrative' ? titleWords(target.cell.published) : '';
    return result.understood?.kind === 'percent' && !words.includes('%') && COUNT.test(words);
  });
  const last = pairs.at(-1);
  if (last === undefined) return [];
  return [
    findingOf(RULE, {
      code: 'countAndPercent',
      places: pairs.flatMap(({ target, result }) => [result.place, target.cell.place]),
      published: shown(last.result),
      params: {
        indicator: indicatorName(indicator),
        asked: COUNT.exec(titleWords(last.target.cell.published))?.[0] ?? '',
      },
    }),
  ];
};

/** The rule. */
export const countAndPercent: Rule = { ...RULE, check: (input) => eachIndicator(input, ofRow) };
