/** Annexes of the plan: acts, budget by objective, check-up, and the data that no other chapter shows (chapter 7). */
import { budgetSentence, formatDate, PLAN_SUGGESTIONS, vocabulary } from '../../wording/index.ts';
import { text, textCell } from '../blocks/inline.ts';
import type { Chapter } from '../chapter.ts';
import type { DocumentInput } from '../input.ts';
import type { Block, TableBlock } from '../tree.ts';
import { planTableBlocks } from './benchmark-table.ts';
import { budgetBlock, budgetObjectives, budgetTables, budgetTotal } from './budget.ts';
import { contentOr } from './chapter-blocks.ts';
import { tableChapter } from './identity.ts';
import { tablesOf } from './table-places.ts';

const actsTable = ({ cycle }: DocumentInput): readonly TableBlock[] =>
  cycle.acts.length === 0
    ? []
    : [
        {
          kind: 'table',
          id: 'atti',
          caption: 'Gli atti del ciclo',
          headColumns: 1,
          columns: [
            { id: 'atto', label: 'Atto', figures: false, width: 4 },
            { id: 'organo', label: 'Organo', figures: false, width: 2 },
            { id: 'numero', label: 'Numero', figures: true },
            { id: 'data', label: 'Data', figures: true, width: 1.4 },
            { id: 'tipo', label: 'Che cosa fa', figures: false },
          ],
          rows: cycle.acts.map((act) => ({
            role: 'body',
            cells: [
              textCell([act.title, act.annex].filter((part) => part !== undefined).join(', ')),
              textCell(act.body),
              textCell(act.number),
              act.date === undefined
                ? textCell(undefined)
                : {
                    inlines: [
                      { kind: 'figure', text: formatDate(act.date), value: { kind: 'date', date: act.date } },
                    ],
                  },
              textCell(vocabulary().actKinds[act.kind]),
            ],
          })),
        },
      ];

const budgetBlocks = (input: DocumentInput): readonly Block[] => {
  const tables = budgetTables(input);
  const [first] = tables;
  if (first === undefined) return [];
  const sentence = budgetSentence(first.lines.length, budgetObjectives(first), budgetTotal(first));
  return [
    { kind: 'paragraph', role: 'lead', inlines: [text(sentence)] },
    ...tables.map((table) => budgetBlock(input, table)),
  ];
};

const ACTS = { id: 'documenti-propedeutici', title: 'I documenti da cui nasce il piano' } as const;
const BUDGET = { id: 'budget-obiettivi', title: 'La programmazione economica per obiettivi' } as const;
const OTHER = { id: 'altri-dati', title: 'Altri dati del ciclo' } as const;

/** Chapter 7; the annex of other data only where there are some. */
export const annexChapters = (input: DocumentInput): readonly Chapter[] => [
  {
    id: 'allegati',
    title: 'Allegati tecnici',
    level: 1,
    numbered: true,
    narrative: 'none',
    startsPage: true,
  },
  {
    ...ACTS,
    level: 2,
    numbered: true,
    narrative: 'optional',
    content: () => contentOr(input, ACTS, actsTable(input)),
  },
  {
    ...BUDGET,
    level: 2,
    numbered: true,
    narrative: 'optional',
    content: () => contentOr(input, BUDGET, budgetBlocks(input)),
  },
  tableChapter({
    id: 'check-up',
    title: 'La verifica del ciclo',
    level: 2,
    narrative: 'optional',
    suggestion: () => PLAN_SUGGESTIONS['check-up'],
  }),
  ...(tablesOf(input, OTHER.id).length === 0
    ? []
    : [
        {
          ...OTHER,
          level: 2 as const,
          numbered: true,
          narrative: 'optional' as const,
          content: () => ({ blocks: planTableBlocks(tablesOf(input, OTHER.id)) }),
        },
      ]),
];
