/** An indicator whose title speaks of one year, with targets for later years too. */
import type { DocumentRecord, Finding, IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';

const RULE = { id: 'YEARS-11', family: 'years', severity: 'notice' } as const;

const YEAR = /(?<![\d/.])20\d{2}(?!\d)/g;
/** A year with which the figure is compared is none of its own. */
const COMPARED = /(?:rispetto|confronto|dal|base|su|vs\.?)\s(?:a(?:l|ll')?\s?)?(?:anno\s|dato\s)?20\d{2}/i;

/** The last year that the title names, when it is one of the document's. */
const yearOfTitle = (title: string, own: readonly number[]): number | undefined => {
  if (COMPARED.test(title)) return undefined;
  const years = (title.match(YEAR) ?? []).map(Number);
  const last = years.length === 0 ? undefined : Math.max(...years);
  return last !== undefined && own.includes(last) ? last : undefined;
};

const laterTargets = ({ targets }: IndicatorRecord, year: number): IndicatorRecord['targets'] =>
  targets.filter(
    (target) =>
      target.year !== undefined &&
      target.year > year &&
      target.value.cell.understood !== undefined &&
      target.value.cell.understood.kind !== 'date',
  );

const check = ({ indicators, year, plannedYears }: DocumentRecord): readonly Finding[] => {
  const own = [year, ...plannedYears].filter((each) => each !== undefined);
  const faulty = indicators.flatMap((indicator) => {
    const last = yearOfTitle(indicator.title.published, own);
    const later = last === undefined ? [] : laterTargets(indicator, last);
    return last === undefined || later.length === 0 ? [] : [{ indicator, last, later }];
  });
  return [...groupBy(faulty, ({ indicator }) => titleKey(indicator.title.published)).values()].flatMap(
    (same) => {
      const [first] = same;
      if (first === undefined) return [];
      const years = new Set(same.flatMap(({ later }) => later.map((target) => target.year ?? 0)));
      return [
        findingOf(RULE, {
          code: 'titleOfOneYear',
          places: same.map(({ indicator }) => indicator.title.place),
          published: shortText(first.indicator.title.published),
          params: { year: first.last, years: [...years].join(', ') },
        }),
      ];
    },
  );
};

/** Targets that are days are left alone: a step of a project has its own year. */
export const titleOfOneYear: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
