/** The title of a unit's table: "S5 – Servizio Statistica – Risultato ambito organizzativo 90%". */
import { plainText } from '../../values/plain-text.ts';

/** Code and name of the unit, and its result as printed. */
export interface UnitTitle {
  readonly code: string;
  readonly name: string;
  readonly result?: string;
}

const CODE =
  /^((?:AREA|UNITA'?|UFFICIO|SETTORE|SERVIZIO)?\s?[A-Z]{0,6}\s?\d{0,2}(?:\.\d{1,2})*)\s*[-:]\s*(?=[\p{L}"«(])/iu;
const RESULT = /\s*[-:]\s*(?:risultato|performance|grado)\b[^\d%]*(\d[\d.,]*\s*%)?\s*$/i;

/** Reads a title; a title without code names the unit alone. */
export const unitTitle = (title: string): UnitTitle => {
  const text = plainText(title);
  const code = CODE.exec(text);
  const rest = text.slice(code?.[0].length ?? 0);
  const result = RESULT.exec(rest);
  return {
    code: code?.[1]?.trim() ?? '',
    name: (result === null ? rest : rest.slice(0, result.index)).trim(),
    ...(result?.[1] !== undefined && { result: result[1] }),
  };
};
