/** The basis of the results as it stands in an address: `?base=misurato|dirigente|oiv`. */
import type { Basis } from '../../model/index.ts';

/** The basis that pages show when the address names none. */
export const DEFAULT_BASIS: Basis = 'manager';

/** A basis with its word in addresses and on pages, and what it means. */
export interface BasisChoice {
  readonly basis: Basis;
  readonly word: string;
  readonly label: string;
  readonly meaning: string;
}

/** The three bases in the order in which each falls back on the one before. */
export const BASIS_CHOICES: readonly [BasisChoice, BasisChoice, BasisChoice] = [
  {
    basis: 'measured',
    word: 'misurato',
    label: 'Misurato',
    meaning: 'il risultato che viene dai dati, senza valutazioni',
  },
  {
    basis: 'manager',
    word: 'dirigente',
    label: 'Dirigente',
    meaning: 'il risultato dopo le valutazioni del dirigente',
  },
  {
    basis: 'oiv',
    word: 'oiv',
    label: 'OIV',
    meaning: 'il risultato dopo le valutazioni dell’Organismo indipendente di valutazione (OIV)',
  },
];

/** What is known of a basis. */
export const basisChoice = (basis: Basis): BasisChoice =>
  BASIS_CHOICES.find((choice) => choice.basis === basis) ?? BASIS_CHOICES[1];

/** The basis that an address asks for; the default when it names none, `undefined` when it names an unknown one. */
export const parseBasis = (word: string | undefined): Basis | undefined =>
  word === undefined || word === ''
    ? DEFAULT_BASIS
    : BASIS_CHOICES.find((choice) => choice.word === word)?.basis;
