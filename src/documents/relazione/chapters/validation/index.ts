/** Annexes: the validation in short, and the tables that belong to no other chapter. */
import { processSentences } from '../../../../wording/index.ts';
import type { Chapter } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import { checklistOf } from '../../../validation/checklist.ts';
import { checklistTable } from '../../../validation/checklist-table.ts';
import { paragraph } from '../../parts/content.ts';
import { tableBlocksOf, tablesOfChapter } from '../../parts/table-places.ts';

const validation: Chapter = {
  id: 'validazione',
  title: 'Allegato: la validazione dell’OIV',
  level: 1,
  numbered: false,
  narrative: 'optional',
  startsPage: true,
  content: (input) => ({
    blocks: [
      paragraph('body', processSentences.validation()),
      checklistTable(input, checklistOf(input.cycle.year)),
      ...tableBlocksOf(input, 'validazione'),
    ],
  }),
};

const otherData: Chapter = {
  id: 'altri-dati',
  title: 'Allegato: altri dati',
  level: 1,
  numbered: false,
  narrative: 'optional',
  startsPage: true,
  content: (input) => ({
    blocks: [paragraph('body', processSentences.otherData()), ...tableBlocksOf(input, 'altri-dati')],
  }),
};

/** The annexes; the other data only where there are some. */
export const validationChapters = (input: DocumentInput): readonly Chapter[] => [
  validation,
  ...(tablesOfChapter(input, 'altri-dati').length === 0 ? [] : [otherData]),
];
