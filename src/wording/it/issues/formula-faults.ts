/** Why a formula cannot be read, in Italian. */
import type { IssueValues } from '../../issues/issue-text.ts';

const FAULTS: Readonly<Record<string, (p: IssueValues) => string>> = {
  tooLong: () => 'è più lunga di 500 caratteri',
  tooDeep: () => "ha troppe parentesi una dentro l'altra",
  unexpectedCharacter: (p) => `il carattere «${p('found')}» non è ammesso (${at(p)})`,
  unexpectedToken: (p) => `«${p('found')}» non può stare lì (${at(p)})`,
  unexpectedEnd: () => 'finisce prima di essere completa',
  unknownFunction: (p) => `la funzione «${p('found')}» non esiste (${at(p)})`,
  wrongNumberOfArguments: (p) => `la funzione «${p('found')}» ha un numero sbagliato di argomenti (${at(p)})`,
};

const at = (p: IssueValues): string => {
  const position = p('position');
  return /^\d+$/.test(position) ? `carattere ${(BigInt(position) + 1n).toString()}` : 'nella formula';
};

/** The fault of a formula in words. */
export const ITALIAN_FORMULA_FAULTS = (p: IssueValues): string =>
  FAULTS[p('reason')]?.(p) ?? `c'è un errore (${at(p)})`;
