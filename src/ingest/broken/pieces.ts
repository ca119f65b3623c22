/** Words of a row as pieces: figures with their sign, operator or unit, and words of text. Only how they are written counts. */
import { plainWords } from '../values/plain-text.ts';
import { emptyCells, type Word } from './words.ts';

/** A figure (of one or more words) or a word of text. `isBound`: the text before asks for it ("entro il 30/06/2019", ">= 90%"). */
export interface Piece {
  readonly words: readonly Word[];
  readonly isFigure: boolean;
  readonly isBound: boolean;
  readonly gap: number;
}

const NUMBER = /^[-+]?(?:€)?\d[\d.]*(?:,\d+){0,2}\.?(?:%|€)?\.?$|^\((?:\d{3,}|\d[\d.]*[.,][\d.,]*\d)\)$/;
const DAY = /^\d{1,2}[/.]\d{1,2}[/.](?:\d{2}|\d{4})$/;
const NONE = /^(?:-{1,4}|n\.?d\.?|n\.?a\.?|n\.?p\.?|n\.?v\.?|#[A-Z]+[/!?][\dA-Z!]*|S[IÌÍ]|NO)$/;
const SIGNED = /^(?:>=|<=|≥|≤|>|<|=)€?\d[\d.,]*%?$/;
const OPERATOR = /^(?:>=|<=|=>|=<|≥|≤|>|<|=)$/;
const UNIT = /^(?:%|€|gg\.?|giorni|ore|minuti|mesi)$/i;

const isAlone = (text: string): boolean =>
  NUMBER.test(text) || DAY.test(text) || NONE.test(text) || SIGNED.test(text);

/** Words after which a text goes on: prepositions, articles, conjunctions, operators. */
const OPEN =
  /^(?:di|del|dello|della|dei|degli|delle|d|a|al|allo|alla|ai|agli|alle|da|dal|dallo|dalla|dai|dagli|dalle|in|nel|nello|nella|nei|negli|nelle|con|su|sul|sullo|sulla|sui|sugli|sulle|per|tra|fra|entro|oltre|il|lo|la|i|gli|le|un|uno|una|e|ed|o|od|che|non|ad|n\.?|nr\.?|art\.|>=|<=|=>|=<|≥|≤|>|<|=|almeno|massimo|minimo|ob)$/;

/** Whether a text goes on after this word: no cell ends with it. */
export const isOpen = (word: string): boolean => {
  if (/^[A-Z]$/.test(word)) return false;
  const plain = plainWords(word);
  return OPEN.test(plain.replace(/^\(/, '')) || /[,;:(/'-]$/.test(plain) || /(?:>=|<=|[=<>≥≤])$/.test(plain);
};

const lengthAt = (words: readonly Word[], at: number): number => {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return 0;
  const isNear = next !== undefined && next.gap <= 1;
  if ((OPERATOR.test(word.text) || word.text === '€') && isNear && isAlone(next.text)) return 2;
  if (!isAlone(word.text)) return 0;
  return isNear && /^\d/.test(word.text) && UNIT.test(next.text) && !next.startsLine ? 2 : 1;
};

/**
 * The pieces of a row. In a row that a new page continues (`isInterrupted`) a text may stop at any word: a figure after an empty line is a
 * cell of its own there.
 */
export const piecesOf = (words: readonly Word[], isInterrupted = false): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < words.length) {
    const length = lengthAt(words, at);
    const own = words.slice(at, at + Math.max(length, 1));
    const before = words[at - 1];
    const gap = own[0]?.gap ?? 1;
    const isAsked = before !== undefined && gap <= 1 && pieces.at(-1)?.isFigure === false;
    const isApart = isInterrupted && own[0]?.startsLine === true && own[0].afterBlank;
    const isBound =
      length > 0 && isAsked && !isApart && (isOpen(before.text) || OPERATOR.test(own[0]?.text ?? ''));
    pieces.push({ words: own, isFigure: length > 0, isBound, gap });
    at += own.length;
  }
  return pieces;
};

/** A cell of figures: its piece, or none when it is empty. */
export type RunCell = Piece | undefined;

const none = (count: number): readonly RunCell[] => Array.from({ length: count }, () => undefined);

/** The cells of a run of pieces, the empty ones before and between included; `after`: blanks that follow the run. */
export const cellsOfRun = (run: readonly Piece[], after: number): readonly RunCell[] => [
  ...run.flatMap((piece) => [...none(emptyCells(piece.gap)), piece]),
  ...none(emptyCells(after)),
];

/** Whether a piece can stand in a column of figures. */
export const isRunPiece = (piece: Piece | undefined): boolean => piece?.isFigure === true && !piece.isBound;

/** The words of pieces. */
export const wordsIn = (pieces: readonly Piece[]): readonly Word[] => pieces.flatMap(({ words }) => words);
