/** Results by perspective of the balanced scorecard: each with the objectives that carry it. */
import { resultsSentences, vocabulary } from '../../../../wording/index.ts';
import { statusCell, textCell } from '../../../blocks/inline.ts';
import type { Chapter, ChapterContent } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import { valueBulletOf } from '../../../scenes/value-bullet.ts';
import { branchOf } from '../../../selections/branch.ts';
import { carriersOf, rowsOfValue } from '../../../selections/cross-rows.ts';
import type { Block, TableBlock, TableRow } from '../../../tree.ts';
import { mainCell, titleCell } from '../../parts/cells.ts';
import { contentOr } from '../../parts/content.ts';
import { markOf } from '../../parts/roll-up-table.ts';
import { namedReferences, subjectsOf } from '../../parts/subjects.ts';
import { summaryTable } from '../../parts/summary-table.ts';

const TITLE = 'I risultati per prospettiva';

type PlanPerspective = { readonly id: string; readonly name: string };

/** What carries the perspective, the rows of its value, and everything above them up to the area. */
const shownOf = ({ lookup }: DocumentInput, { id }: PlanPerspective): ReadonlySet<string> => {
  const label = { kind: 'perspective', id } as const;
  const rows = [...carriersOf(lookup, label), ...rowsOfValue(lookup, label)];
  return new Set(rows.flatMap((row) => [row, ...lookup.ancestors(row).map((ancestor) => ancestor.id)]));
};

const namesOf = ({ lookup }: DocumentInput, id: string): string =>
  (lookup.node(id) ?? lookup.indicator(id))?.perspectives
    .map((own) => lookup.plan?.perspectives.find((each) => each.id === own)?.name ?? own)
    .join('; ') ?? '';

const rowsOf = (input: DocumentInput, perspective: PlanPerspective): readonly TableRow[] => {
  const { lookup } = input;
  const shown = shownOf(input, perspective);
  const counted = new Set(rowsOfValue(lookup, { kind: 'perspective', id: perspective.id }));
  return branchOf(lookup, 'administration')
    .filter(({ subject }) => subject.kind !== 'administration' && shown.has(subject.id))
    .map(({ subject, level }) => {
      const item = lookup.node(subject.id) ?? lookup.indicator(subject.id);
      return {
        role: counted.has(subject.id) ? 'body' : 'group',
        level: level - 1,
        cells: [
          titleCell(subject, !counted.has(subject.id)),
          textCell(markOf(input, subject)),
          textCell(item?.inPira === true ? 'P' : ''),
          textCell(item?.programmes.join(' ')),
          textCell(namesOf(input, subject.id)),
          mainCell(input, subject.id),
          statusCell(lookup, subject.id),
        ],
      };
    });
};

const perspectiveTable = (input: DocumentInput, perspective: PlanPerspective): TableBlock => ({
  kind: 'table',
  id: `tabella-prospettiva-${perspective.id}`,
  caption: `Prospettiva «${perspective.name}»`,
  columns: [
    { id: 'elemento', label: 'Obiettivo o indicatore', figures: false, width: 3.6 },
    { id: 'tipo', label: 'Tipo', figures: false, width: 0.6 },
    { id: 'pira', label: 'PIRA', figures: false, width: 0.6 },
    { id: 'programma', label: 'Programma', figures: false, width: 1.3 },
    { id: 'prospettive', label: 'Prospettive', figures: false, width: 1.6 },
    { id: 'valore', label: 'Valore', figures: true },
    { id: 'stato', label: 'Stato', figures: false, width: 1.4 },
  ],
  headColumns: 1,
  rows: rowsOf(input, perspective),
  note: `Il valore della prospettiva viene dalle righe in carattere normale (${vocabulary().nodesPlural[input.cycle.rulebook.perspective.over]}). P: compare nel Piano degli indicatori e dei risultati attesi.`,
});

const content = (input: DocumentInput): ChapterContent => {
  const subjects = subjectsOf(input, 'perspective').map((subject) => ({ ...subject, code: '' }));
  return contentOr(
    subjects.length > 0,
    () => [
      summaryTable(
        input,
        { id: 'tabella-prospettive', caption: 'Il valore di ciascuna prospettiva' },
        { label: 'Prospettiva', isWeighed: false, subjects },
      ),
      ...subjects.map(
        (subject): Block => ({
          kind: 'chart',
          id: `grafico-${subject.id.replace(':', '-')}`,
          scene: valueBulletOf(input.lookup, subject, { label: subject.title }),
        }),
      ),
      ...(input.lookup.plan?.perspectives ?? []).map((perspective) => perspectiveTable(input, perspective)),
    ],
    {
      chapter: 'prospettive',
      title: TITLE,
      sentence: 'Il piano non indica prospettive.',
      isOptional: input.lookup.plan !== undefined,
    },
  );
};

/** The chapter. */
export const perspectivesChapter = (_input: DocumentInput): Chapter => ({
  id: 'prospettive',
  title: TITLE,
  level: 2,
  numbered: true,
  narrative: 'optional',
  suggestion: (input) =>
    resultsSentences.perspectives(namedReferences(input, subjectsOf(input, 'perspective'))),
  content,
});
