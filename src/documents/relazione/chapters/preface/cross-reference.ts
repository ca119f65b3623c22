/** The table that joins areas, strategic objectives, perspectives and missions, and the other classifications of the plan. */
import type { Classification, ResultSubject } from '../../../../model/index.ts';
import { textCell } from '../../../blocks/inline.ts';
import type { ChapterContent } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import type { TableBlock, TableCell, TableRow } from '../../../tree.ts';
import { titleCell } from '../../parts/cells.ts';
import { contentOr } from '../../parts/content.ts';

const perspectivesOf = ({ lookup }: DocumentInput, id: string): string =>
  (lookup.node(id)?.perspectives ?? [])
    .map(
      (perspective) => lookup.plan?.perspectives.find((each) => each.id === perspective)?.name ?? perspective,
    )
    .join('; ');

const missionsOf = ({ lookup }: DocumentInput, id: string): string =>
  (lookup.node(id)?.programmes ?? [])
    .map((code) => {
      const programme = lookup.plan?.programmes.find((each) => each.code === code);
      return programme === undefined
        ? code
        : `${programme.mission.title} (missione ${programme.mission.code}, programma ${code})`;
    })
    .join('; ');

const areaOf = ({ lookup }: DocumentInput, objective: ResultSubject): ResultSubject | undefined =>
  lookup.ancestors(objective.id).find(({ kind }) => kind === 'area');

/** The area's cell spans the objectives of the area that follow one another. */
const areaCell = (
  input: DocumentInput,
  objectives: readonly ResultSubject[],
  index: number,
): readonly TableCell[] => {
  const areas = objectives.map((objective) => areaOf(input, objective)?.id);
  const own = areas[index];
  if (index > 0 && areas[index - 1] === own) return [];
  const next = areas.findIndex((area, position) => position > index && area !== own);
  const rows = (next === -1 ? areas.length : next) - index;
  const area = own === undefined ? undefined : input.lookup.subject(own);
  const cell = area === undefined ? textCell('senza area') : titleCell(area);
  return [rows === 1 ? cell : { ...cell, rows }];
};

const strategicObjectives = ({ lookup }: DocumentInput): readonly ResultSubject[] =>
  lookup.results.subjects.filter(({ kind }) => kind === 'strategicObjective');

const treeTable = (input: DocumentInput): TableBlock => ({
  kind: 'table',
  id: 'tabella-raccordo',
  caption: 'Raccordo tra aree strategiche, obiettivi strategici, prospettive e missioni',
  columns: [
    { id: 'area', label: 'Area strategica', figures: false, width: 1.4 },
    { id: 'obiettivo', label: 'Obiettivo strategico', figures: false, width: 2 },
    { id: 'prospettive', label: 'Prospettive', figures: false, width: 1.2 },
    { id: 'missioni', label: 'Missioni e programmi', figures: false, width: 1.6 },
  ],
  headColumns: 2,
  rows: strategicObjectives(input).map((objective, index, all) => ({
    role: 'body',
    cells: [
      ...areaCell(input, all, index),
      titleCell(objective),
      textCell(perspectivesOf(input, objective.id)),
      textCell(missionsOf(input, objective.id)),
    ],
  })),
  note: 'Missioni e programmi: decreto ministeriale 27 marzo 2013.',
});

const labelRow = (input: DocumentInput, { label, nodes }: Classification): TableRow => ({
  role: 'body',
  cells: [textCell(label), textCell(nodes.map((id) => input.lookup.node(id)?.code ?? id).join(', '))],
});

/** The labels of each scheme under its name. */
const labelRows = (input: DocumentInput): readonly TableRow[] => {
  const classifications = input.lookup.plan?.classifications ?? [];
  const schemes = [...new Set(classifications.map(({ scheme }) => scheme))];
  return schemes.flatMap((scheme): readonly TableRow[] => [
    { role: 'group', cells: [{ ...textCell(scheme), columns: 2 }] },
    ...classifications.filter((each) => each.scheme === scheme).map((each) => labelRow(input, each)),
  ]);
};

const labelTables = (input: DocumentInput): readonly TableBlock[] => {
  const rows = labelRows(input);
  return rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          id: 'tabella-classificazioni',
          caption: 'Le altre classificazioni degli obiettivi pubblicate dall’ente',
          columns: [
            { id: 'voce', label: 'Voce', figures: false, width: 3 },
            { id: 'obiettivi', label: 'Obiettivi strategici', figures: false },
          ],
          headColumns: 1,
          rows,
          note: 'Queste classificazioni sono indipendenti dall’albero e possono raggruppare gli obiettivi in un altro modo.',
        },
      ];
};

/** The two tables. */
export const crossReferenceContent = (input: DocumentInput): ChapterContent =>
  contentOr(strategicObjectives(input).length > 0, () => [treeTable(input), ...labelTables(input)], {
    chapter: 'raccordo',
    title: 'Aree, obiettivi, prospettive e missioni: il raccordo',
    sentence: 'Il piano non ha obiettivi strategici da raccordare.',
    isOptional: input.lookup.plan !== undefined,
  });
