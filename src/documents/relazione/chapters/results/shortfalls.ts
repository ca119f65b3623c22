/** Critical points and opportunities: what stayed below its target, why, and what will be done about it. */
import type { Issue } from '../../../../kernel/index.ts';
import type { ResultSubject } from '../../../../model/index.ts';
import { resultsSentences } from '../../../../wording/index.ts';
import type { Chapter, ChapterContent } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import { deviations } from '../../../selections/deviations.ts';
import type { Block } from '../../../tree.ts';
import { assessmentsOf, isAssessedOtherwise } from '../../parts/assessed.ts';
import { titled } from '../../parts/cells.ts';
import { paragraph } from '../../parts/content.ts';
import { indicatorTable } from '../../parts/indicator-table.ts';
import { namedReferences, referenceTo, subjectsOf } from '../../parts/subjects.ts';
import { shortfallFacts } from './shortfall-facts.ts';
import { shortfallsOf } from './shortfalls-of.ts';
import { chapterOfShortfall, shortfallsTable } from './shortfalls-table.ts';

const motiveOf = (input: DocumentInput, id: string): string | undefined =>
  assessmentsOf(input, id).at(-1)?.motive;

const indicatorsBelow = (input: DocumentInput): readonly Block[] => {
  const indicators = deviations(input.lookup).map(({ indicator }) => indicator);
  return indicators.length === 0
    ? []
    : [
        indicatorTable(
          input,
          {
            id: 'tabella-indicatori-sotto-target',
            caption: 'Tutti gli indicatori con realizzazione del target sotto 100 %',
            note: 'Dove le fasce del sistema di misurazione alzano la realizzazione a 100 %, l’indicatore conta come pieno, ma il target non è stato toccato.',
          },
          indicators,
        ),
      ];
};

const hasAnyResult = (input: DocumentInput): boolean =>
  [...subjectsOf(input, 'strategicObjective'), ...subjectsOf(input, 'operationalObjective')].some(
    ({ id }) => input.lookup.main(id)?.state === 'value',
  );

const nothingShort = (input: DocumentInput): string =>
  hasAnyResult(input)
    ? 'Tutti gli obiettivi con un risultato hanno raggiunto il target.'
    : 'Nessun obiettivo ha ancora un risultato.';

const overview = (input: DocumentInput): ChapterContent => {
  const subjects = shortfallsOf(input);
  return {
    blocks: [
      ...(subjects.length === 0
        ? [paragraph('lead', nothingShort(input))]
        : [shortfallsTable(input, subjects)]),
      ...indicatorsBelow(input),
    ],
  };
};

/** Nobody has said why: worth knowing, because the words of the section must then say it. */
const withoutCause = (input: DocumentInput, subject: ResultSubject): readonly Issue[] =>
  motiveOf(input, subject.id) === undefined
    ? [
        {
          code: 'relazioneWithoutCause',
          severity: 'notice',
          place: { id: subject.id, field: 'value' },
          params: { subject: titled(subject) },
        },
      ]
    : [];

const shortfallChapter = (subject: ResultSubject): Chapter => ({
  id: chapterOfShortfall(subject),
  title: titled(subject),
  level: 3,
  numbered: true,
  narrative: 'required',
  suggestion: (input) => {
    const [item] = namedReferences(input, [subject]);
    if (item === undefined) return undefined;
    const measured = isAssessedOtherwise(input, subject.id)
      ? namedReferences({ ...input, lookup: input.measured }, [subject])[0]
      : undefined;
    return resultsSentences.shortfall({
      item,
      measured: measured === undefined ? undefined : `measured:${referenceTo(input, subject, 'value')}`,
      motive: motiveOf(input, subject.id),
    });
  },
  content: (input) => ({
    blocks: shortfallFacts(input, subject),
    issues: withoutCause(input, subject),
  }),
});

/** The overview, and a section for each objective below its target: cause and corrective action are written there. */
export const shortfallChapters = (input: DocumentInput): readonly Chapter[] => [
  {
    id: 'criticita-e-opportunita',
    title: 'Le criticità e le opportunità',
    level: 2,
    numbered: true,
    narrative: 'required',
    suggestion: () =>
      hasAnyResult(input)
        ? resultsSentences.shortfalls(namedReferences(input, shortfallsOf(input)))
        : undefined,
    content: overview,
  },
  ...shortfallsOf(input).map(shortfallChapter),
];
