/** What a cell of the document becomes in a sheet: a number, a date or a text, each shown as the document prints it. */
import type { CellValue } from 'hucre/xlsx';
import { dayNumber, type LocalDate, localDate } from '../../../kernel/index.ts';
import { formatDate } from '../../../wording/index.ts';
import type { FigureInline, Inline } from '../../tree.ts';
import { legalText, noteTexts, readableText } from './cell-text.ts';
import { isKept, quotedWords, storedNumber } from './number-format.ts';

/** A cell of a sheet. `loose`: figures of the cell that are not a value of their own in it. */
export interface SheetCell {
  readonly value: CellValue;
  readonly format?: string;
  readonly notes: readonly string[];
  readonly loose: readonly FigureInline[];
  /** `#ID` or an http(s) address, when the cell holds nothing but a link. */
  readonly link?: string;
}

const TOO_LONG =
  'La cifra ha più di 15 cifre significative: è scritta come testo, perché un foglio di calcolo la arrotonderebbe.';
const TOO_EARLY = 'La data precede il calendario dei fogli di calcolo: è scritta come testo.';
/** Texts are marked as texts, so that typing them again makes no formula; longer ones are not, old programs show them as ####. */
const TEXT_FORMAT = '@';
const MARKED_LENGTH = 255;
/** Before this day sheets count a day that never was (29 February 1900). */
const FIRST_DAY = localDate('1900-03-01');
const FIRST_SERIAL = 61;

/** Whether the figure has a value that programs can use; a word or a text has none. */
export const hasValue = (inline: Inline): inline is FigureInline =>
  inline.kind === 'figure' && inline.value !== undefined && inline.value.kind !== 'text';

const isFormulaLike = (text: string): boolean => /^[\s=+\-@]/.test(text);

const textCell = (text: string, notes: readonly string[], loose: readonly FigureInline[]): SheetCell => {
  const legal = legalText(text);
  const marked = legal.length <= MARKED_LENGTH || isFormulaLike(legal);
  return legal === ''
    ? { value: null, notes, loose }
    : { value: legal, ...(marked && { format: TEXT_FORMAT }), notes, loose };
};

/** The day as sheets count it, from 30 December 1899. */
const serialDay = (date: LocalDate): number => dayNumber(date) - dayNumber(FIRST_DAY) + FIRST_SERIAL;

const dateCell = (text: string, date: LocalDate, notes: readonly string[]): SheetCell | undefined => {
  if (date < FIRST_DAY) return textCell(text, [...notes, TOO_EARLY], []);
  const [before, after, ...more] = text.split(formatDate(date));
  if (before === undefined || after === undefined || more.length > 0) return undefined;
  const format = `${quotedWords(before)}dd/mm/yyyy${quotedWords(after)}`;
  return { value: serialDay(date), format, notes, loose: [] };
};

const figureCell = (text: string, figure: FigureInline, notes: readonly string[]): SheetCell | undefined => {
  const { value } = figure;
  if (value === undefined || value.kind === 'text') return undefined;
  // The word is what people read and filter; TRUE and FALSE change with the language of the program
  if (value.kind === 'boolean') return textCell(text, notes, []);
  if (value.kind === 'date') return dateCell(text, value.date, notes);
  const stored = storedNumber(legalText(text), value.amount, value.kind);
  if (stored === undefined) return undefined;
  if (!isKept(stored.amount)) return textCell(text, [...notes, TOO_LONG], []);
  return { value: Number(stored.amount), format: stored.format, notes, loose: [] };
};

const linkOf = (inlines: readonly Inline[]): string | undefined => {
  const [only, ...others] = inlines.filter(({ kind }) => kind !== 'note');
  return only?.kind === 'link' && others.length === 0 ? only.target : undefined;
};

/** The cell of a sheet for what stands in a cell of the document. */
export const sheetCell = (inlines: readonly Inline[]): SheetCell => {
  const text = readableText(inlines);
  const notes = noteTexts(inlines).map(legalText);
  const figures = inlines.filter(hasValue);
  const [figure, ...others] = figures;
  const alone = figure !== undefined && others.length === 0;
  const typed = alone ? figureCell(text, figure, notes) : undefined;
  if (typed !== undefined) return typed;
  const link = linkOf(inlines);
  return { ...textCell(text, notes, figures), ...(link !== undefined && { link }) };
};
