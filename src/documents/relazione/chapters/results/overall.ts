/** The overall evaluation: the measured result beside the assessed one, the assessments, and what the independent body looks at. */
import type { ResultSubject } from '../../../../model/index.ts';
import { capitalise, formatDate, resultsSentences, vocabulary } from '../../../../wording/index.ts';
import { quantityFigure, resultFigure, statusCell, textCell } from '../../../blocks/inline.ts';
import type { Chapter, ChapterContent } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import { branchOf } from '../../../selections/branch.ts';
import type { Block, TableBlock, TableCell } from '../../../tree.ts';
import { isAssessedOtherwise } from '../../parts/assessed.ts';
import { countCell, EMPTY, foreignFigure, titleCell, titled } from '../../parts/cells.ts';
import { contentOr } from '../../parts/content.ts';
import { hasValue, subjectsOf } from '../../parts/subjects.ts';

const TITLE = 'La valutazione complessiva della performance organizzativa';

const shownCell = ({ lookup }: DocumentInput, id: string): TableCell => {
  const node = lookup.main(id);
  return node === undefined ? EMPTY : { inlines: [resultFigure(node)] };
};

const measuredCell = ({ measured }: DocumentInput, id: string): TableCell => {
  const node = measured.main(id);
  return node === undefined ? EMPTY : { inlines: [foreignFigure(node)] };
};

const judged = (input: DocumentInput): readonly ResultSubject[] => [
  ...subjectsOf(input, 'administration'),
  ...subjectsOf(input, 'area'),
  ...subjectsOf(input, 'strategicObjective'),
];

const basesTable = (input: DocumentInput): TableBlock => ({
  kind: 'table',
  id: 'tabella-misurato-e-valutato',
  caption: 'Il risultato misurato e quello valutato',
  columns: [
    { id: 'elemento', label: 'Elemento', figures: false, width: 4 },
    { id: 'misurato', label: 'Misurato', figures: true },
    ...(input.basis === 'measured'
      ? []
      : [{ id: 'valutato', label: capitalise(vocabulary().bases[input.basis]), figures: true }]),
    { id: 'stato', label: 'Stato', figures: false, width: 1.3 },
  ],
  headColumns: 1,
  rows: judged(input).map((subject) => ({
    role: subject.kind === 'administration' ? 'group' : 'body',
    cells: [
      titleCell(subject),
      measuredCell(input, subject.id),
      ...(input.basis === 'measured' ? [] : [shownCell(input, subject.id)]),
      statusCell(input.lookup, subject.id),
    ],
  })),
});

const assessmentRows = ({ cycle, lookup }: DocumentInput) =>
  cycle.assessments.map(({ node, role, decision, value, motive, author, date }) => {
    const subject = lookup.subject(node);
    const { assessors, decisions } = vocabulary();
    return {
      role: 'body' as const,
      cells: [
        textCell(subject === undefined ? node : titled(subject)),
        textCell(`${capitalise(assessors[role])}: ${decisions[decision]}`),
        { inlines: value === undefined ? [] : [quantityFigure({ kind: 'percent', amount: value })] },
        textCell(motive),
        textCell(`${author}, ${formatDate(date)}`),
      ],
    };
  });

const assessmentsTable = (input: DocumentInput): readonly Block[] =>
  input.cycle.assessments.length === 0
    ? []
    : [
        {
          kind: 'table',
          id: 'tabella-valutazioni',
          caption: 'Le valutazioni che hanno confermato, corretto o neutralizzato la misura',
          columns: [
            { id: 'elemento', label: 'Elemento', figures: false, width: 2 },
            { id: 'decisione', label: 'Decisione', figures: false, width: 1.2 },
            { id: 'valore', label: 'Valore deciso', figures: true, width: 0.8 },
            { id: 'motivo', label: 'Motivo', figures: false, width: 3 },
            { id: 'chi', label: 'Chi e quando', figures: false, width: 1.2 },
          ],
          headColumns: 1,
          rows: assessmentRows(input),
        },
      ];

const beneath = ({ lookup }: DocumentInput, id: string, kind: ResultSubject['kind']) => {
  const subjects = branchOf(lookup, id).filter(({ subject }) => subject.kind === kind);
  const reached = subjects.filter(({ subject }) => lookup.status(subject.id).kind === 'reached');
  return [countCell(subjects.length), countCell(reached.length)];
};

/** Whether yearly objectives serve the three-year ones: how many there are beneath each, and how many were reached. */
const coherenceTable = (input: DocumentInput): readonly Block[] => {
  const objectives = subjectsOf(input, 'strategicObjective');
  if (objectives.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'tabella-coerenza',
      caption: 'Gli obiettivi annuali al servizio di quelli strategici',
      columns: [
        { id: 'obiettivo', label: 'Obiettivo strategico', figures: false, width: 4 },
        { id: 'operativi', label: 'Totale', figures: true, group: 'Obiettivi operativi' },
        { id: 'operativi-raggiunti', label: 'Raggiunti', figures: true, group: 'Obiettivi operativi' },
        { id: 'indicatori', label: 'Totale', figures: true, group: 'Indicatori' },
        { id: 'indicatori-raggiunti', label: 'Raggiunti', figures: true, group: 'Indicatori' },
      ],
      headColumns: 1,
      rows: objectives.map((objective) => ({
        role: 'body',
        cells: [
          titleCell(objective),
          ...beneath(input, objective.id, 'operationalObjective'),
          ...beneath(input, objective.id, 'indicator'),
        ],
      })),
    },
  ];
};

const content = (input: DocumentInput): ChapterContent => {
  const made = contentOr(
    judged(input).length > 1,
    () => [basesTable(input), ...assessmentsTable(input), ...coherenceTable(input)],
    {
      chapter: 'valutazione-complessiva',
      title: TITLE,
      sentence: 'Non ci sono ancora risultati da valutare.',
    },
  );
  const hasOiv = input.cycle.assessments.some(({ role }) => role === 'oiv');
  if (hasOiv) return made;
  const place = { id: 'relazione/valutazione-complessiva', field: 'assessments' };
  return {
    ...made,
    issues: [
      ...(made.issues ?? []),
      { code: 'relazioneWithoutOiv', severity: 'notice', place, params: { chapter: TITLE } },
    ],
  };
};

/** The chapter. */
export const overallChapter = (_input: DocumentInput): Chapter => ({
  id: 'valutazione-complessiva',
  title: TITLE,
  level: 2,
  numbered: true,
  narrative: 'required',
  suggestion: (input) =>
    resultsSentences.overall({
      basis: input.basis,
      isMeasured: !isAssessedOtherwise(input, 'administration'),
      hasValue: hasValue(input),
    }),
  content,
});
