/** Sentences about computed cells of context tables: what was printed instead, and why there is no figure. */
import type { Cell, ContextAbsence } from '../model/index.ts';
import { DEFAULT_LANGUAGE, type Language, type PerLanguage } from './language.ts';
import { formatFigure } from './numbers/format-figure.ts';
import { wordOfState } from './status.ts';

interface ContextWords {
  readonly printed: (figure: string) => string;
  readonly absences: Readonly<Record<ContextAbsence['code'], (item: string) => string>>;
}

const WORDS: PerLanguage<ContextWords> = {
  it: {
    printed: (figure) => `Il documento di origine stampa ${figure}.`,
    absences: {
      missingItem: (item) => `Non si calcola: manca il dato di «${item}».`,
      notYetDueItem: (item) => `Si calcolerà quando ci sarà il dato di «${item}».`,
      mixedKinds: (item) => `Non si calcola: «${item}» non si somma e non si confronta con le altre voci.`,
      unknownItem: (item) => `Non si calcola: «${item}» non è nella tabella.`,
      circularComputation: (item) => `Non si calcola: il calcolo di «${item}» torna su sé stesso.`,
      zeroWhole: (item) => `Nessuna quota: «${item}» vale zero.`,
    },
  },
};

const cellText = (cell: Cell): string =>
  cell.state === 'value' ? formatFigure(cell.value) : wordOfState(cell.state);

/** "Il documento di origine stampa 32." */
export const printedInstead = (published: Cell, language: Language = DEFAULT_LANGUAGE): string =>
  WORDS[language].printed(cellText(published));

/** Why a computed cell has no figure. */
export const absenceSentence = (
  { code, item }: ContextAbsence,
  language: Language = DEFAULT_LANGUAGE,
): string => WORDS[language].absences[code](item);
