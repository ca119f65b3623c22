/** The preface: what the report is, how it measures, how it is read, how complete its data are. */
import { prefaceSentences } from '../../../../wording/index.ts';
import type { Chapter } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import { completenessContent } from './completeness.ts';
import { crossReferenceContent } from './cross-reference.ts';
import { legendContent } from './legend.ts';
import { methodContent } from './method.ts';

const OPENING: Chapter = {
  id: 'premessa',
  title: 'Premessa',
  level: 1,
  numbered: false,
  narrative: 'required',
  suggestion: ({ lookup }) => prefaceSentences.premessa({ hasPlan: lookup.plan !== undefined }),
  startsPage: true,
};

/** A part of the preface. */
const part = (chapter: Omit<Chapter, 'level' | 'numbered'>): Chapter => ({
  ...chapter,
  level: 2,
  numbered: false,
});

const structurePart = (structure: readonly Chapter[]): Chapter =>
  part({
    id: 'struttura-della-relazione',
    title: 'Come è fatta la Relazione',
    narrative: 'optional',
    content: () => ({
      blocks: [
        {
          kind: 'list',
          ordered: false,
          items: structure
            .filter(({ level }) => level === 1)
            .map(({ id, title }) => [{ kind: 'link', text: title, target: `#${id}` }]),
        },
      ],
    }),
  });

const PARTS: readonly Chapter[] = [
  part({
    id: 'metodo',
    title: 'Come si misura e si valuta',
    narrative: 'optional',
    suggestion: ({ cycle }) => prefaceSentences.metodo(cycle.periods.length),
    content: methodContent,
  }),
  part({
    id: 'come-si-legge',
    title: 'Come si leggono le tabelle',
    narrative: 'none',
    content: legendContent,
  }),
  part({
    id: 'completezza-dei-dati',
    title: 'Quanto sono aggiornati e completi i dati',
    narrative: 'optional',
    suggestion: () => prefaceSentences.completezza(),
    content: completenessContent,
  }),
  part({
    id: 'raccordo',
    title: 'Aree, obiettivi, prospettive e missioni: il raccordo',
    narrative: 'optional',
    content: crossReferenceContent,
  }),
];

/** The chapters of the preface; `structure` names the chapters that follow. */
export const prefaceChapters = (_input: DocumentInput, structure: readonly Chapter[]): readonly Chapter[] => [
  OPENING,
  structurePart(structure),
  ...PARTS,
];
