/** Strategic objectives with their indicators, then operational ones: results, roll-up and offices. */
import type { ResultSubject } from '../../../../model/index.ts';
import type { Chapter, ChapterContent } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import { branchOf } from '../../../selections/branch.ts';
import { contentOr, paragraph } from '../../parts/content.ts';
import { MARKS_NOTE, rollUpTable } from '../../parts/roll-up-table.ts';
import { slug } from '../../parts/slug.ts';
import { subjectsOf } from '../../parts/subjects.ts';
import { summaryTable } from '../../parts/summary-table.ts';

/** One of the two levels of the report. */
interface Level {
  readonly id: string;
  readonly title: string;
  readonly level: 'strategic' | 'operational';
  readonly lead: string;
}

const LEVELS: readonly [Level, Level] = [
  {
    id: 'obiettivi-strategici',
    title: 'Rendicontazione degli obiettivi strategici',
    level: 'strategic',
    lead: 'Per ogni obiettivo strategico: i suoi indicatori, il valore che ne risulta e quanto porta all’area e all’ente.',
  },
  {
    id: 'obiettivi-operativi',
    title: 'Rendicontazione degli obiettivi operativi',
    level: 'operational',
    lead: 'Per ogni obiettivo operativo: gli indicatori dell’anno, chi ci lavora e il valore che ne risulta.',
  },
];

/** Whether a subject stands in the table of a level: indicators of the level, what they hang from, and groups of the same kind. */
const isOfLevel = ({ lookup }: DocumentInput, level: Level['level'], subject: ResultSubject): boolean => {
  const isStrategic = level === 'strategic';
  if (subject.kind === 'indicator') return lookup.indicator(subject.id)?.level === level;
  if (subject.kind === 'group')
    return (lookup.node(subject.id)?.gathers === 'strategicIndicators') === isStrategic;
  return subject.kind !== 'operationalObjective' || !isStrategic || hasLevelBeneath(lookup, level, subject);
};

const hasLevelBeneath = (
  lookup: DocumentInput['lookup'],
  level: Level['level'],
  subject: ResultSubject,
): boolean =>
  branchOf(lookup, subject.id).some(({ subject: { id } }) => lookup.indicator(id)?.level === level);

const areaTable = (input: DocumentInput, level: Level, top: ResultSubject) =>
  rollUpTable(
    input,
    {
      id: `tabella-${level.id}-${slug(top.id)}`,
      caption: `${level.level === 'strategic' ? 'Obiettivi strategici' : 'Obiettivi operativi'}: ${top.code} ${top.title}`,
      note: MARKS_NOTE,
    },
    branchOf(input.lookup, top.id).filter(({ subject }) => isOfLevel(input, level.level, subject)),
  );

const objectiveKind = (level: Level) =>
  level.level === 'strategic' ? ('strategicObjective' as const) : ('operationalObjective' as const);

const content = (input: DocumentInput, level: Level): ChapterContent => {
  const tops = input.lookup
    .children('administration')
    .filter((top) =>
      branchOf(input.lookup, top.id).some(
        ({ subject: { id } }) => input.lookup.indicator(id)?.level === level.level,
      ),
    );
  const objectives = subjectsOf(input, objectiveKind(level));
  return contentOr(
    tops.length > 0,
    () => [
      paragraph('lead', level.lead),
      ...(objectives.length === 0
        ? []
        : [
            summaryTable(
              input,
              { id: `tabella-${level.id}`, caption: `${level.title}: il quadro` },
              { label: 'Obiettivo', isWeighed: level.level === 'strategic', subjects: objectives },
            ),
          ]),
      { kind: 'landscape', blocks: tops.map((top) => areaTable(input, level, top)) },
    ],
    {
      chapter: level.id,
      title: level.title,
      sentence: 'Il piano non ha indicatori di questo livello.',
      isOptional: input.lookup.plan !== undefined,
    },
  );
};

const levelChapter = (level: Level): Chapter => ({
  id: level.id,
  title: level.title,
  level: 2,
  numbered: true,
  narrative: 'optional',
  content: (input) => content(input, level),
});

/** The two chapters. */
export const objectivesChapters = (_input: DocumentInput): readonly Chapter[] => LEVELS.map(levelChapter);
