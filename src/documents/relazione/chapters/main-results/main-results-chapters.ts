/** Chapter 1: what the year brought, on a few pages: administration, areas, units, perspectives, indicators that stand out. */
import { compare, HUNDRED } from '../../../../kernel/index.ts';
import type { ResultSubject } from '../../../../model/index.ts';
import { resultsSentences } from '../../../../wording/index.ts';
import type { Chapter } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import { amountOf } from '../../../scenes/amount.ts';
import { hasValue, kindCount, namedReferences, subjectsOf } from '../../parts/subjects.ts';
import { areasContent, perspectivesContent, unitsContent } from './main-tables.ts';
import { standOutContent } from './stand-out.ts';

/** The objective with the lowest value among those below 100; the first in the order of the tree where several are equal. */
const farthestOf = (input: DocumentInput): ResultSubject | undefined => {
  const values = ['strategicObjective', 'operationalObjective'] as const;
  const [farthest] = values
    .flatMap((kind) => subjectsOf(input, kind))
    .flatMap((subject) => {
      const value = amountOf(input.lookup.main(subject.id));
      return value === undefined || compare(value, HUNDRED) >= 0 ? [] : [{ subject, value }];
    })
    .toSorted((first, second) => compare(first.value, second.value));
  return farthest?.subject;
};

const suggestion = (input: DocumentInput): string | undefined => {
  const farthest = farthestOf(input);
  return resultsSentences.main({
    basis: input.basis,
    hasValue: hasValue(input),
    areas: namedReferences(input, subjectsOf(input, 'area')),
    counts: [
      kindCount(input, 'strategicObjective', 'strategicObjectives'),
      kindCount(input, 'operationalObjective', 'operationalObjectives'),
      kindCount(input, 'indicator', 'indicators'),
    ],
    farthest: farthest === undefined ? undefined : namedReferences(input, [farthest])[0],
  });
};

/** The chapter and its parts. */
export const mainResultsChapters = (_input: DocumentInput): readonly Chapter[] => [
  {
    id: 'principali-risultati',
    title: 'I principali risultati raggiunti',
    level: 1,
    numbered: true,
    narrative: 'required',
    suggestion,
    startsPage: true,
  },
  {
    id: 'risultato-ente-e-aree',
    title: 'Il risultato dell’ente e delle aree strategiche',
    level: 2,
    numbered: true,
    narrative: 'optional',
    content: areasContent,
  },
  {
    id: 'risultato-unita',
    title: 'Il risultato delle unità organizzative',
    level: 2,
    numbered: true,
    narrative: 'optional',
    content: unitsContent,
  },
  {
    id: 'risultato-prospettive',
    title: 'Il risultato per prospettiva e per programma',
    level: 2,
    numbered: true,
    narrative: 'optional',
    content: perspectivesContent,
  },
  {
    id: 'indicatori-significativi',
    title: 'Gli indicatori che si distinguono',
    level: 2,
    numbered: true,
    narrative: 'optional',
    content: standOutContent,
  },
];
