/** Cuts a formula into numbers, names and signs, each with its position. */
import { err, ok, type Result } from '../../kernel/index.ts';
import type { FormulaFault } from './formula.ts';

/** A token; `end` closes every list. */
export interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
  readonly position: number;
}

const TOKEN = /[ \t\r\n]*(?:(\d+(?:\.\d+)?)|([A-Za-z_][A-Za-z0-9_]*)|([-+*/(),]))/y;
const SPACE = /[ \t\r\n]*/y;

const kindOf = (match: RegExpExecArray): Token['kind'] =>
  match[1] !== undefined ? 'number' : match[2] !== undefined ? 'name' : 'sign';

const skipSpace = (text: string, from: number): number => {
  SPACE.lastIndex = from;
  return from + (SPACE.exec(text)?.[0].length ?? 0);
};

/** The tokens of a text, or the first character that belongs to none. */
export const tokensOf = (text: string): Result<readonly Token[], FormulaFault> => {
  const tokens: Token[] = [];
  let position = 0;
  for (;;) {
    const start = skipSpace(text, position);
    if (start === text.length) break;
    TOKEN.lastIndex = start;
    const match = TOKEN.exec(text);
    if (match === null) {
      return err({ reason: 'unexpectedCharacter', position: start, found: text.charAt(start) });
    }
    tokens.push({ kind: kindOf(match), text: match[0], position: start });
    position = TOKEN.lastIndex;
  }
  return ok([...tokens, { kind: 'end', text: '', position: text.length }]);
};
