/** Chapter 4: individual objectives by post, never by person. Of the staff only the counts are told. */
import type { IndividualObjective } from '../../../../model/index.ts';
import { processSentences, targetText } from '../../../../wording/index.ts';
import { text, textCell } from '../../../blocks/inline.ts';
import type { Chapter } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import type { TableBlock, TableRow } from '../../../tree.ts';
import { contentOr, paragraph } from '../../parts/content.ts';
import {
  countsTable,
  groupsWithObjectives,
  objectivesOfGroup,
  type PostGroup,
  postCounts,
} from './objective-counts.ts';
import { objectivePercentCell, objectiveResultCell, objectiveStatus } from './objective-figures.ts';

const nameOf = ({ lookup }: DocumentInput, { indicator, title }: IndividualObjective): string => {
  const code = indicator === undefined ? undefined : lookup.indicator(indicator)?.code;
  return code === undefined ? title : `${code} ${title}`;
};

const goalOf = ({ lookup }: DocumentInput, { indicator, target }: IndividualObjective): string | undefined =>
  target ?? (indicator === undefined ? undefined : targetText(lookup, indicator));

const algorithmOf = ({ lookup }: DocumentInput, { indicator }: IndividualObjective): string | undefined =>
  indicator === undefined ? undefined : lookup.indicator(indicator)?.sheet.algorithm;

const rowOf = (input: DocumentInput, objective: IndividualObjective): TableRow => ({
  role: 'body',
  cells: [
    { inlines: [text(nameOf(input, objective))] },
    textCell(algorithmOf(input, objective)),
    objectiveResultCell(input, objective),
    textCell(goalOf(input, objective)),
    objectivePercentCell(input, objective, 'achievement'),
    objectivePercentCell(input, objective, 'score'),
    { inlines: [{ kind: 'status', status: objectiveStatus(input, objective) }] },
  ],
});

const postTable = (
  input: DocumentInput,
  post: string,
  objectives: readonly IndividualObjective[],
): TableBlock => ({
  kind: 'table',
  id: `obiettivi-${objectives[0]?.id ?? ''}`,
  caption: `Obiettivi individuali: ${post}`,
  columns: [
    { id: 'obiettivo', label: 'Obiettivo o indicatore', figures: false, width: 3 },
    { id: 'algoritmo', label: 'Algoritmo', figures: false, width: 2 },
    { id: 'risultato', label: `Risultato ${input.cycle.year}`, figures: true, width: 1.1 },
    { id: 'target', label: `Target ${input.cycle.year}`, figures: false, width: 1.1 },
    { id: 'realizzazione', label: '% realizz. target', figures: true },
    { id: 'parametrata', label: '% realizz. parametrata', figures: true },
    { id: 'stato', label: 'Stato', figures: false, width: 1.2 },
  ],
  headColumns: 1,
  rows: objectives.map((objective) => rowOf(input, objective)),
});

const postTables = (input: DocumentInput, group: PostGroup): readonly TableBlock[] => {
  const objectives = objectivesOfGroup(input, group);
  return [...new Set(objectives.map(({ post }) => post))].map((post) =>
    postTable(
      input,
      post,
      objectives.filter((objective) => objective.post === post),
    ),
  );
};

const groupChapter = (group: PostGroup): Chapter => ({
  id: `obiettivi-${group.id}`,
  title: group.name,
  level: 2,
  numbered: true,
  narrative: 'optional',
  content: (input) => ({ blocks: postTables(input, group) }),
});

/** The chapter with its counts, then a part for each group of posts whose objectives are public. */
export const individualChapters = (input: DocumentInput): readonly Chapter[] => [
  {
    id: 'obiettivi-individuali',
    title: 'Gli obiettivi individuali',
    level: 1,
    numbered: true,
    narrative: 'optional',
    startsPage: true,
    suggestion: () => processSentences.individualSuggestion(),
    content: () =>
      contentOr(
        input.cycle.individualObjectives.length > 0,
        () => [paragraph('lead', processSentences.individual(postCounts(input))), countsTable(input)],
        {
          chapter: 'obiettivi-individuali',
          title: 'Gli obiettivi individuali',
          sentence: 'Il ciclo non ha obiettivi individuali.',
        },
      ),
  },
  ...groupsWithObjectives(input)
    .filter(({ kinds }) => !kinds.includes('staff'))
    .map(groupChapter),
];
