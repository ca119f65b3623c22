/** Italian sentences about the documents of a cycle: what is complete, what is missing. */
import { agreeing, counted, listed, whole } from '../count.ts';

const things = (count: number): string => counted(count, 'cosa', 'cose');

/** Phrases of the pages of documents. */
export const ITALIAN_DOCUMENT_PAGES = {
  none: (year: number): string => `Per il ciclo ${year} non c'è ancora nessun documento.`,
  allComplete: (year: number, total: number): string =>
    total === 1
      ? `L'unico documento del ciclo ${year} è completo.`
      : `I ${whole(total)} documenti del ciclo ${year} sono tutti completi.`,
  some: (year: number, total: number, drafts: number): string => {
    const complete = total - drafts;
    const parts = [
      ...(complete > 0 ? [`${whole(complete)} ${agreeing(complete, 'è completo', 'sono completi')}`] : []),
      `${whole(drafts)} ${agreeing(drafts, 'è in bozza', 'sono in bozza')}`,
    ];
    return `Il ciclo ${year} ha ${counted(total, 'documento', 'documenti')}: ${listed(parts)}.`;
  },
  missing: (count: number, name: string, most: number): string => {
    const all = `${agreeing(count, 'Manca', 'Mancano')} ${things(count)} in tutto`;
    return count === most
      ? `${agreeing(count, 'Manca', 'Mancano')} ${things(count)}, in «${name}».`
      : `${all}; il documento a cui manca di più è «${name}» (${whole(most)}).`;
  },
  complete: (notices: number): string =>
    notices === 0
      ? 'Questo documento è completo: non manca nulla.'
      : `Questo documento è completo; ${agreeing(notices, "c'è", 'ci sono')} ${counted(notices, 'nota', 'note')} da leggere.`,
  draft: (count: number, chapters: number, total: number): string =>
    `Questo documento è una BOZZA: ${agreeing(count, 'manca', 'mancano')} ${things(count)} in ${whole(chapters)} ${agreeing(chapters, 'capitolo', 'capitoli')} su ${whole(total)}.`,
  states: { draft: 'BOZZA', complete: 'completo' },
  severities: {
    error: (count: number): string => counted(count, 'errore', 'errori'),
    warning: (count: number): string => counted(count, 'avviso', 'avvisi'),
    notice: (count: number): string => counted(count, 'nota', 'note'),
  },
} as const;
