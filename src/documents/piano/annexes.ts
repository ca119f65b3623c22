/** Annexes of the plan: acts, budget by objective, check-up, and the data that no other chapter shows. */
import { contextTableBlock } from '../blocks/context-table.ts';
import type { Chapter } from '../chapter.ts';
import { tablesOf } from './table-places.ts';

export const annexChapters: readonly Chapter[] = [
  { id: 'allegati', title: 'Allegati tecnici', level: 1, numbered: true, narrative: 'none' },
  {
    id: 'altri-dati',
    title: 'Altri dati del ciclo',
    level: 2,
    numbered: true,
    narrative: 'optional',
    content: (input) => ({ blocks: tablesOf(input, 'altri-dati').map(contextTableBlock) }),
  },
];
