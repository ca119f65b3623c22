/** Italian phrases: from entered figures to a result, states without a value, rounding. */
import type { Reason } from '../../../model/index.ts';

const DIGITS: readonly string[] = [
  'zero',
  'un',
  'due',
  'tre',
  'quattro',
  'cinque',
  'sei',
  'sette',
  'otto',
  'nove',
  'dieci',
];

const digitsPhrase = (digits: number): string => {
  if (digits === 0) return "all'intero";
  return digits === 1 ? 'a un decimale' : `a ${DIGITS[digits] ?? String(digits)} decimali`;
};

/** What to do about a reason. */
const TODO: Readonly<Record<Reason, string>> = {
  missing: "Chiedi il dato all'ufficio che lo inserisce.",
  notApplicable: 'Non serve fare nulla.',
  notYetDue: 'Il dato si aspetta più avanti.',
  noEntries: "Chiedi il dato all'ufficio che lo inserisce.",
  noTarget: "Aggiungi il target dell'anno nel piano.",
  noWeight: 'Aggiungi il peso che manca nel piano.',
  noChildren: 'Controlla nel piano e nelle regole quali elementi dovrebbero entrarci.',
  allExcluded: 'Guarda gli elementi esclusi e il motivo di ciascuno.',
  childNotComputable: 'Guarda quale elemento manca o non è calcolabile.',
  divisionByZero: 'Controlla il dato che fa da divisore: se è davvero zero, il rapporto non esiste.',
  negativeTarget: 'Cambia il target o il metodo con cui si confronta.',
  baselineEqualsTarget: 'Correggi il target o il valore di partenza.',
  limitsNotOrdered: 'Metti in ordine i limiti del target o le fasce.',
  kindMismatch: 'Controlla che dato, formula e target siano dello stesso tipo.',
  moreThanOneValue: 'Lascia un solo valore, oppure cambia il modo di riunirli.',
  noHistory: "Aggiungi il risultato dell'anno di confronto.",
  circularFormula: 'Togli una delle dipendenze tra le formule.',
  invalidFormula: "Correggi la formula dell'indicatore.",
  narrativeTarget: "La valutazione la scrive il dirigente o l'OIV.",
  neutralised: 'Non serve fare nulla.',
  notInRollUp: 'Non serve fare nulla.',
  countedOnce: 'Non serve fare nulla.',
  zeroWeight: 'Correggi i pesi nel piano.',
};

/** Phrases of results. */
export const ITALIAN_RESULT_PHRASES = {
  equation: (expression: string, figure: string): string =>
    expression === figure ? figure : `${expression} = ${figure}`,
  sum: (figures: readonly string[]): string => figures.join(' + '),
  mean: (figures: readonly string[]): string => `(${figures.join(' + ')}) / ${figures.length}`,
  chosen: (figure: string, way: string, figures: readonly string[]): string =>
    `${figure} è ${way} tra ${figures.join('; ')}`,
  plain: (figure: string, name: string): string => `${figure} è il dato così com'è: ${name}`,
  chosenWays: {
    last: "l'ultimo valore",
    max: 'il valore più alto',
    min: 'il valore più basso',
    latestDate: "l'ultima data",
    earliestDate: 'la prima data',
    single: 'il valore unico',
  },
  overPeriods: 'sui periodi',
  overUnits: 'sulle unità',
  how: (way: string, over: string): string => ` (${way} ${over})`,
  only: (figure: string): string => `${figure} è l'unico valore inserito`,
  constant: (figure: string): string => `${figure} è fissato nel piano`,
  history: (figure: string, year: string): string => `${figure} è il risultato del ${year}`,
  otherIndicator: (figure: string, name: string): string => `${figure} è il risultato (${name})`,
  milestone: (weight: string, figure: string, name: string): string => `${name}: ${figure}, peso ${weight}`,
  milestones: (parts: readonly string[], figure: string): string =>
    `${figure} di realizzazione secondo le tappe: ${parts.join('; ')}`,
  periodEnd: (day: string): string => day,
  functions: {
    days: 'giorni',
    workingDays: 'giorni lavorativi',
    min: 'minimo',
    max: 'massimo',
    abs: 'valore assoluto',
  },
  withoutValue: (state: string, reason: string): string =>
    state === reason
      ? `${state.charAt(0).toUpperCase()}${state.slice(1)}`
      : `${state.charAt(0).toUpperCase()}${state.slice(1)}: ${reason}`,
  todo: TODO,
  rounded: (digits: number, mode: string): string => `arrotondato ${digitsPhrase(digits)} ${mode}`,
  roundedFrom: (before: string, after: string, how: string): string => `Da ${before} a ${after}: ${how}`,
  shownWith: (digits: number): string =>
    `Non è arrotondato: qui è mostrato con ${digitsPhrase(digits).replace(/^a /, '')}`,
  excluded: (name: string, reason: string): string => `${name}: escluso, ${reason}`,
} as const;
