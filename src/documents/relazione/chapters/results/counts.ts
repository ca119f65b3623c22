/** How many objectives and indicators reached their target, by the thresholds of the rulebook. */
import type { ResultSubject } from '../../../../model/index.ts';
import { resultsSentences, type StatusKind } from '../../../../wording/index.ts';
import { textCell } from '../../../blocks/inline.ts';
import type { Chapter, ChapterContent } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import type { TableBlock, TableRow } from '../../../tree.ts';
import { countCell } from '../../parts/cells.ts';
import { contentOr } from '../../parts/content.ts';
import { kindCount, subjectsOf } from '../../parts/subjects.ts';
import { summaryTable } from '../../parts/summary-table.ts';

const countRow = ({ lookup }: DocumentInput, label: string, subjects: readonly ResultSubject[]): TableRow => {
  const kinds = subjects.map(({ id }) => lookup.status(id).kind);
  const of = (wanted: StatusKind): number => kinds.filter((kind) => kind === wanted).length;
  const judged = of('reached') + of('partial') + of('missed');
  return {
    role: 'body',
    cells: [
      textCell(label),
      countCell(kinds.length),
      countCell(of('reached')),
      countCell(of('partial')),
      countCell(of('missed')),
      countCell(kinds.length - judged),
    ],
  };
};

const ofLevel = (input: DocumentInput, level: 'strategic' | 'operational') =>
  subjectsOf(input, 'indicator').filter(({ id }) => input.lookup.indicator(id)?.level === level);

const countsTable = (input: DocumentInput): TableBlock => ({
  kind: 'table',
  id: 'tabella-obiettivi-raggiunti',
  caption: 'Quanti obiettivi e indicatori hanno raggiunto il target',
  columns: [
    { id: 'livello', label: 'Che cosa', figures: false, width: 2 },
    { id: 'totale', label: 'Totale', figures: true },
    { id: 'raggiunti', label: 'Raggiunti', figures: true },
    { id: 'parziali', label: 'Raggiunti in parte', figures: true },
    { id: 'non-raggiunti', label: 'Non raggiunti', figures: true },
    { id: 'senza-giudizio', label: 'Senza giudizio', figures: true },
  ],
  headColumns: 1,
  rows: [
    countRow(input, 'Obiettivi strategici', subjectsOf(input, 'strategicObjective')),
    countRow(input, 'Obiettivi operativi', subjectsOf(input, 'operationalObjective')),
    countRow(input, 'Indicatori strategici', ofLevel(input, 'strategic')),
    countRow(input, 'Indicatori operativi', ofLevel(input, 'operational')),
    countRow(input, 'Tutti gli indicatori', subjectsOf(input, 'indicator')),
  ],
  note: 'Senza giudizio: il dato manca, non è dovuto o non si applica, il calcolo non si può fare, oppure non c’è un target.',
});

const listOf = (input: DocumentInput, kind: 'strategicObjective' | 'operationalObjective') => {
  const subjects = subjectsOf(input, kind);
  const isStrategic = kind === 'strategicObjective';
  const which = isStrategic ? 'strategici' : 'operativi';
  return subjects.length === 0
    ? []
    : [
        summaryTable(
          input,
          { id: `tabella-esito-obiettivi-${which}`, caption: `Gli obiettivi ${which} uno per uno` },
          { label: `Obiettivo`, isWeighed: isStrategic, subjects },
        ),
      ];
};

const content = (input: DocumentInput): ChapterContent =>
  contentOr(
    subjectsOf(input, 'indicator').length > 0,
    () => [
      countsTable(input),
      ...listOf(input, 'strategicObjective'),
      ...listOf(input, 'operationalObjective'),
    ],
    {
      chapter: 'risultati-raggiunti',
      title: 'I risultati raggiunti',
      sentence: 'Il piano non ha indicatori.',
    },
  );

/** Counts, and the objectives one by one. */
export const countsChapter = (_input: DocumentInput): Chapter => ({
  id: 'risultati-raggiunti',
  title: 'I risultati raggiunti',
  level: 2,
  numbered: true,
  narrative: 'optional',
  suggestion: (input) =>
    resultsSentences.counts([
      kindCount(input, 'strategicObjective', 'strategicObjectives'),
      kindCount(input, 'operationalObjective', 'operationalObjectives'),
      kindCount(input, 'indicator', 'indicators'),
    ]),
  content,
});
