/** The checklist as a table: item, what the data say, outcome and remarks of the independent body. */
import { evidenceWord } from '../../wording/index.ts';
import { strong, text, textCell } from '../blocks/inline.ts';
import type { DocumentInput } from '../input.ts';
import { composeNarrative } from '../narrative/compose-narrative.ts';
import type { Inline, TableBlock, TableCell, TableRow } from '../tree.ts';
import type { Checklist, ChecklistItem } from './checklist.ts';
import { EVIDENCE } from './evidence/index.ts';
import { chapterOfItem, outcomeOf, sectionOf, VALIDATION } from './outcome.ts';

/** "C. Ci sono i risultati …" */
export const itemName = ({ letter, title }: ChecklistItem): string => `${letter}. ${title}`;

const remarks = (input: DocumentInput, item: ChecklistItem): readonly Inline[] => {
  const id = chapterOfItem(item.letter);
  const { blocks } = composeNarrative(input, {
    document: VALIDATION,
    chapter: { id, title: itemName(item), level: 2, numbered: false, narrative: 'optional' },
    section: sectionOf(input, id),
  });
  return blocks.flatMap((block): readonly Inline[] => {
    if (block.kind === 'paragraph') return [...block.inlines, text(' ')];
    return block.kind === 'list' ? block.items.flatMap((item_) => [...item_, text('; ')]) : [];
  });
};

const evidenceCell = (input: DocumentInput, item: ChecklistItem): TableCell => {
  const { holds, sentences } = EVIDENCE[item.evidence](input);
  return { inlines: [strong(`${evidenceWord(holds)}. `), text(sentences.join(' '))] };
};

const rowOf = (input: DocumentInput, item: ChecklistItem): TableRow => ({
  role: 'body',
  cells: [
    textCell(itemName(item)),
    evidenceCell(input, item),
    textCell(outcomeOf(input, chapterOfItem(item.letter), itemName(item)).word ?? 'da compilare'),
    { inlines: remarks(input, item) },
  ],
});

/** The table. */
export const checklistTable = (input: DocumentInput, checklist: Checklist): TableBlock => ({
  kind: 'table',
  id: 'tabella-verifica',
  caption: 'Le voci della verifica, le evidenze e gli esiti',
  columns: [
    { id: 'voce', label: 'Voce', figures: false, width: 2 },
    { id: 'evidenza', label: 'Che cosa dicono i dati', figures: false, width: 4 },
    { id: 'esito', label: 'Esito dell’OIV', figures: false, width: 1.2 },
    { id: 'osservazioni', label: 'Osservazioni', figures: false, width: 2 },
  ],
  headColumns: 1,
  rows: checklist.items.map((item) => rowOf(input, item)),
  note: `Voci: ${checklist.source}. Le evidenze sono ricavate dai dati del ciclo; il giudizio è dell’OIV.`,
});

/** The statements of the declaration with the items that bear each, and their outcomes. */
export const statementsTable = (input: DocumentInput, checklist: Checklist): TableBlock => ({
  kind: 'table',
  id: 'tabella-dichiarazioni',
  caption: 'Che cosa l’organismo dichiara, e su quali voci si fonda',
  columns: [
    { id: 'dichiarazione', label: 'Dichiarazione', figures: false, width: 4 },
    { id: 'voci', label: 'Voci', figures: false },
    { id: 'esiti', label: 'Esiti', figures: false, width: 2 },
  ],
  headColumns: 1,
  rows: checklist.statements.map(({ letter, text: statement, items }) => ({
    role: 'body',
    cells: [
      textCell(`${letter}) ${statement}`),
      textCell(items.join(', ')),
      textCell(
        items.map((item) => outcomeOf(input, chapterOfItem(item), item).word ?? 'da compilare').join('; '),
      ),
    ],
  })),
});
