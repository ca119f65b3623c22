/** TEXT-14: an indicator named like the target of one year, while the target of another year speaks of something else. */
import type { DocumentRecord, Finding, IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { likeness, stemsOf } from '../../values/comparable-text.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'TEXT-14', family: 'text', severity: 'notice' } as const;

/** Shorter targets ("Realizzato", "entro giugno") name nothing. */
const LEAST_STEMS = 4;
/** From here on, in percent, two texts say the same; up to the second figure they have nothing in common but small words. */
const SAME = 85;
const OTHER = 25;

const wordTargets = ({ targets }: IndicatorRecord) =>
  targets.flatMap(({ year, value: { cell } }) => {
    const stems = stemsOf(cell.published);
    return cell.status !== 'text' || year === undefined || stems.size < LEAST_STEMS
      ? []
      : [{ year, cell, stems }];
  });

const ofIndicator = (indicator: IndicatorRecord): readonly Finding[] => {
  const title = stemsOf(indicator.title.published);
  const targets = wordTargets(indicator);
  const own = targets.find(({ stems }) => likeness(title, stems) >= SAME);
  const others = targets.filter(({ stems }) => likeness(title, stems) <= OTHER);
  const [first] = others;
  if (own === undefined || first === undefined || title.size < LEAST_STEMS) return [];
  return [
    findingOf(RULE, {
      code: 'titleOfOneTarget',
      places: [indicator.title.place, first.cell.place],
      published: shortText(indicator.title.published),
      params: {
        year: own.year,
        others: others.map(({ year, cell }) => `${year}: «${shortText(cell.published)}»`).join('; '),
      },
    }),
  ];
};

/** An indicator printed in several cards is told once, at all its places. */
const check = ({ indicators }: DocumentRecord): readonly Finding[] =>
  [...groupBy(indicators, ({ title }) => titleWords(title.published)).values()].flatMap((same) => {
    const findings = same.flatMap(ofIndicator);
    const [first] = findings;
    return first === undefined ? [] : [{ ...first, places: findings.flatMap(({ places }) => places) }];
  });

/** The rule. */
export const titleOfOneTarget: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
