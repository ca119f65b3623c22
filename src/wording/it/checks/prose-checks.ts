/** Rules on sentences and paragraphs. */
import type { CheckTexts } from '../../checks/check-text.ts';

/** Texts by rule. */
export const ITALIAN_PROSE_CHECKS: CheckTexts = {
  'TEXT-15': {
    name: 'Parola diversa nella stessa frase',
    says: 'Confronta le frasi che il documento ripete e cerca la parola che in una di esse ha una lettera diversa, in più o in meno.',
    why: 'Un errore di battitura può cambiare il senso della frase.',
    todo: 'Controlla la parola.',
    sentences: {
      wordOfSentence: (v) =>
        `«${v('published')}» sta dove altrove si legge «${v('expected')}»: «… ${v('sentence')} …»`,
    },
  },
};
