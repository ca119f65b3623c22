/** The preface: what the report is, how it measures, how it is read, how complete its data are. */
import { prefaceSentences } from '../../../../wording/index.ts';
import type { Chapter } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import { completenessContent } from './completeness.ts';
import { crossReferenceContent } from './cross-reference.ts';
import { legendContent } from './legend.ts';
import { methodContent } from './method.ts';

/** The chapters of the preface; `structure` names the chapters that follow. */
export const prefaceChapters = (input: DocumentInput, structure: readonly Chapter[]): readonly Chapter[] => [
  {
    id: 'premessa',
    title: 'Premessa',
    level: 1,
    numbered: false,
    narrative: 'required',
    suggestion: () => prefaceSentences.premessa({ hasPlan: input.lookup.plan !== undefined }),
    startsPage: true,
  },
  {
    id: 'struttura-della-relazione',
    title: 'Come è fatta la Relazione',
    level: 2,
    numbered: false,
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
  },
  {
    id: 'metodo',
    title: 'Come si misura e si valuta',
    level: 2,
    numbered: false,
    narrative: 'optional',
    suggestion: () => prefaceSentences.metodo(input.cycle.periods.length),
    content: methodContent,
  },
  {
    id: 'come-si-legge',
    title: 'Come si leggono le tabelle',
    level: 2,
    numbered: false,
    narrative: 'none',
    content: legendContent,
  },
  {
    id: 'completezza-dei-dati',
    title: 'Quanto sono aggiornati e completi i dati',
    level: 2,
    numbered: false,
    narrative: 'optional',
    suggestion: () => prefaceSentences.completezza(),
    content: completenessContent,
  },
  {
    id: 'raccordo',
    title: 'Aree, obiettivi, prospettive e missioni: il raccordo',
    level: 2,
    numbered: false,
    narrative: 'optional',
    content: crossReferenceContent,
  },
];
