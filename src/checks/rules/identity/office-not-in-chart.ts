/** IDENTITY-11: offices that a document names and its organisation chart, or that of a document of the same year, does not. */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { firstOfEach } from '../../values/group.ts';
import {
  chartOffices,
  type Office,
  officesOfCards,
  officesOfPhases,
  officesOfUnits,
} from '../../values/offices.ts';

const RULE = { id: 'IDENTITY-11', family: 'identity', severity: 'notice' } as const;

/** The office of the chart with most words in common, if any. */
const nearestOf = ({ key }: Office, chart: readonly Office[]): Office | undefined => {
  const words = key.split(' ');
  const shared = (office: Office): number => {
    const others = new Set(office.key.split(' '));
    return words.filter((word) => others.has(word)).length;
  };
  const [best] = chart.toSorted((one, other) => shared(other) - shared(one));
  return best === undefined || shared(best) === 0 ? undefined : best;
};

const inDocument = (document: DocumentRecord, chart: readonly Office[]): readonly Finding[] => {
  const named = [...officesOfCards(document), ...officesOfPhases(document)];
  const keys = new Set(chart.map(({ key }) => key));
  const absent = named.filter(({ key }) => !keys.has(key));
  const names = firstOfEach(absent, ({ key }) => key);
  if (names.length === 0) return [];
  const nearest = names.flatMap((office) => nearestOf(office, chart) ?? []);
  return [
    findingOf(RULE, {
      code: names.length === 1 ? 'officeNotInChart' : 'officesNotInChart',
      places: [...absent, ...firstOfEach(nearest, ({ key }) => key)].map(({ place }) => place),
      published: names.map(({ name }) => shortText(name)).join('; '),
      ...(nearest.length > 0 && {
        expected: firstOfEach(nearest, ({ key }) => key)
          .map(({ name }) => shortText(name))
          .join('; '),
      }),
      params: { count: names.length },
    }),
  ];
};

/** Whether some name of the chart is used as it stands, in a card, a phase or as that of a unit. */
const isUsed = (chart: readonly Office[], documents: readonly DocumentRecord[]): boolean => {
  const keys = new Set(chart.map(({ key }) => key));
  return documents.some((document) =>
    [...officesOfCards(document), ...officesOfPhases(document), ...officesOfUnits(document)].some(({ key }) =>
      keys.has(key),
    ),
  );
};

const isOfOne = (one: DocumentRecord, other: DocumentRecord): boolean =>
  one.administration === undefined ||
  other.administration === undefined ||
  titleKey(one.administration) === titleKey(other.administration);

/** One finding for each document. A chart none of whose names is used anywhere may have been read badly, and is left alone. */
export const officeNotInChart: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) => {
      const ofYear = documents.filter((other) => other.year === document.year && isOfOne(document, other));
      const chart = ofYear.flatMap(chartOffices);
      return isUsed(chart, ofYear) ? inDocument(document, chart) : [];
    }),
};
