/** The preface: what the report is, how it measures, how to read it, how complete the data are. */
import type { Chapter } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';

/** The chapters of the preface. */
export const prefaceChapters = (_input: DocumentInput): readonly Chapter[] => [
  {
    id: 'premessa',
    title: 'Premessa',
    level: 1,
    numbered: false,
    narrative: 'required',
  },
];
