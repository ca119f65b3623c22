/** The line below a table that says what its objective reached: "Performance dell'obiettivo: 96,9%". */
import type { Atom } from '../../raw.ts';
import { filled, type StreamRow } from '../../rows/row-stream.ts';
import { plainText } from '../../values/plain-text.ts';

const OUTCOME =
  /^(?:performance|risultato|punteggio|raggiungimento|realizzazione|(?:grado|livello|percentuale|%) di (?:raggiungimento|realizzazione|conseguimento))(?: complessiv[oa]| finale| totale| media)?(?: (?:dell['’] ?|del(?:la)? |di )?(?:obiettivo|linea|area|ambito|prospettiva|servizio|ufficio|scheda)(?: (?:strategic[ao]|operativ[ao]))?)?\s*[:=–-]?\s*(\d[\d.,]* ?%)\.?$/iu;

/** The line and the words of its figure; `undefined` for any other line. */
export const outcomeIn = (row: StreamRow): { readonly line: Atom; readonly figure: string } | undefined => {
  const [line, ...others] = filled(row);
  if (row.inTable || line === undefined || others.length > 0) return undefined;
  const figure = OUTCOME.exec(plainText(line.text))?.[1];
  return figure === undefined ? undefined : { line, figure };
};
