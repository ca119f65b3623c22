/**
 * Cards of form B set as several tables, each under its caption: the card's fields one under the other, its money under heads, the
 * fields of each indicator, and its expected results and results year by year.
 */
import type { Atom } from '../../raw.ts';
import { type Column, columnOf, yearOfHeading } from '../../rows/columns.ts';
import { filled, type StreamRow } from '../../rows/row-stream.ts';
import { plainText, plainWords } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import type { CardDraft } from './draft.ts';
import { labelIn } from './labels.ts';

/** The first row of such a card: "Titolo | …". */
export const isTitleRow = (row: StreamRow): boolean =>
  row.inTable && filled(row).length === 2 && plainWords(filled(row)[0]?.text ?? '') === 'titolo';

/** How many lines may stand between the tables of a card. */
export const LINES_BETWEEN = 8;

const NAMED_CODE = /\b(?:obiettivo|indicatore)\s+([\p{L}\d][\p{L}\d./-]*\d[\p{L}\d./-]*)(?=[:\s]|$)/iu;

/** The code that a caption names: "Scheda dell'obiettivo 1.2.3", "Indicatore 1.2.3-a: …". */
export const codeOfCaption = (text: string): string | undefined => NAMED_CODE.exec(plainText(text))?.[1];

const takeField = (draft: CardDraft, [label, ...values]: readonly Atom[]): void => {
  if (label !== undefined) draft.builder.take(label, 'heading');
  for (const value of values) draft.builder.take(value, 'cell', 'text');
};

const takeProjects = (draft: CardDraft, atoms: readonly Atom[]): void => {
  takeField(draft, atoms);
  const [, value] = atoms;
  for (const code of (value?.text ?? '').split(/[,;\s]+/)) {
    if (/\d/.test(code) && value !== undefined) draft.projects.push({ code, place: value.place });
  }
};

const isMoneyHead = (row: StreamRow): boolean =>
  /^risorse$/.test(plainWords(filled(row)[0]?.text ?? '')) && filled(row).length > 1;

const takeMoneyHead = (draft: CardDraft, row: StreamRow): void => {
  for (const atom of filled(row)) draft.builder.take(atom, 'heading');
  draft.moneyHeads = row.cells.map(({ text }) => plainText(text));
};

/** "Preventivo 2022 | € 1.000,00 | …" under the heads of the kinds of money. */
const takeMoneyRow = (draft: CardDraft, row: StreamRow, when: 'planned' | 'actual'): void => {
  const [label] = row.cells;
  if (label === undefined) return;
  draft.builder.take(label, 'heading');
  const year = yearOfHeading(label.text);
  row.cells.slice(1).forEach((atom, index) => {
    const head = draft.moneyHeads[index + 1] ?? '';
    const cell = draft.builder.take(atom, head === '' ? 'unread' : 'cell', 'money');
    if (head !== '')
      draft.amounts.push({ label: head, when, isPart: false, cell, ...(year !== undefined && { year }) });
  });
};

/** A field or a year of an indicator, where they stand one under the other and no row of heads is open. */
export const isIndicatorRow = (draft: CardDraft, row: StreamRow): boolean => {
  const indicator = draft.indicators.at(-1);
  const atoms = filled(row);
  if (indicator === undefined || !row.inTable) return false;
  if (isYearHead(row)) return true;
  const { role } = columnOf(atoms[0]?.text ?? '');
  if (indicator.years.length > 0) return YEAR_ROLES.has(role);
  return indicator.columns.length === 0 && row.cells.length === 2 && FACT_ROLES.has(role);
};

const isYearHead = (row: StreamRow): boolean => {
  const [first, ...years] = filled(row);
  return (
    /^ann[oi]$/.test(plainWords(first?.text ?? '')) &&
    years.length > 0 &&
    years.every(({ text }) => yearOfHeading(plainWords(text)) !== undefined)
  );
};

const takeYearHead = (draft: CardDraft, row: StreamRow): void => {
  for (const atom of filled(row)) draft.builder.take(atom, 'heading');
  const indicator = draft.indicators.at(-1);
  if (indicator !== undefined) indicator.years = row.cells.map(({ text }) => yearOfHeading(plainWords(text)));
};

/** Rows that have a cell under each year. */
const YEAR_ROLES: ReadonlySet<Column['role']> = new Set(['target', 'result', 'achievement']);

const latestOf = (years: readonly (number | undefined)[]): number =>
  Math.max(...years.map((year) => year ?? 0));

/** "Risultato atteso | 10 | 11 | 12" under the years; an outcome ("Esito") is of the latest one. */
const takeYearRow = (draft: CardDraft, row: StreamRow, column: Column): void => {
  const [label] = row.cells;
  const indicator = draft.indicators.at(-1);
  if (label === undefined || indicator === undefined) return;
  draft.builder.take(label, 'heading');
  row.cells.slice(1).forEach((cell, index) => {
    const year = indicator.years[index + 1];
    draft.builder.take(cell, year === undefined ? 'unread' : 'cell');
    if (year !== undefined && (column.role !== 'achievement' || year === latestOf(indicator.years)))
      indicator.cells.push({ column: { ...column, heading: `${column.heading} ${year}`, year }, cell });
  });
};

const startIndicator = (draft: CardDraft, atoms: readonly Atom[]): void => {
  const [, value] = atoms;
  if (value === undefined) return;
  takeField(draft, atoms);
  const code = draft.indicatorCode;
  draft.indicators.push({
    title: readCell(value.text.trim(), value.place, 'text'),
    titleAtom: value,
    columns: [],
    cells: [],
    years: [],
    awaits: 'nothing',
    ...(code !== undefined && { code }),
  });
  delete draft.indicatorCode;
};

const FACT_ROLES: ReadonlySet<Column['role']> = new Set([
  'type',
  'unitOfMeasure',
  'formula',
  'source',
  'notes',
  'baseline',
  'achievement',
]);

/** A field of the indicator: "Unità di misura | giorni". */
const takeFact = (draft: CardDraft, atoms: readonly Atom[], column: Column): boolean => {
  const [label, cell] = atoms;
  const indicator = draft.indicators.at(-1);
  if (label === undefined || cell === undefined || indicator === undefined) return false;
  draft.builder.take(label, 'heading');
  draft.builder.take(cell, 'cell', FACT_ROLES.has(column.role) ? 'figure' : 'text');
  if (FACT_ROLES.has(column.role)) indicator.cells.push({ column, cell });
  return true;
};

/** A line, or a row over the whole table: the caption of what follows. */
export const isCaption = (row: StreamRow): boolean =>
  !row.inTable || (row.cells.length > 1 && filled(row).length === 1);

/** Heads that only say that a name and its field follow. */
const isFieldHead = (atoms: readonly Atom[]): boolean =>
  atoms.length === 2 &&
  /^(?:voce|campo|dato)$/.test(plainWords(atoms[0]?.text ?? '')) &&
  /^(?:contenuto|valore|descrizione)$/.test(plainWords(atoms[1]?.text ?? ''));

/** Rows between which the captions stand: kept until it is known whether the card goes on. */
export const takeCaption = (draft: CardDraft, row: StreamRow): boolean => {
  draft.between.push(row);
  return draft.between.length <= LINES_BETWEEN;
};

const takeBetween = (draft: CardDraft): void => {
  for (const row of draft.between.splice(0)) {
    const [line] = filled(row);
    if (line === undefined) continue;
    draft.builder.take(line, 'heading');
    draft.builder.endRow();
    if (labelIn(line.text)?.label === 'indicator') draft.indicatorCode = codeOfCaption(line.text);
  }
};

/** Whether a row goes on with a card of this layout, by its label. */
const take = (draft: CardDraft, row: StreamRow): boolean => {
  const atoms = filled(row);
  const words = plainWords(atoms[0]?.text ?? '');
  const column = columnOf(atoms[0]?.text ?? '');
  const indicator = draft.indicators.at(-1);
  const money = /^(preventivo|consuntivo)\b/.exec(words)?.[1];
  if (isMoneyHead(row)) takeMoneyHead(draft, row);
  else if (money !== undefined && draft.moneyHeads.length > 0)
    takeMoneyRow(draft, row, money === 'preventivo' ? 'planned' : 'actual');
  else if (isYearHead(row)) takeYearHead(draft, row);
  else if ((indicator?.years.length ?? 0) > 0 && YEAR_ROLES.has(column.role)) takeYearRow(draft, row, column);
  else if (isFieldHead(atoms)) for (const atom of atoms) draft.builder.take(atom, 'heading');
  else if (atoms.length === 1 && row.cells.length === 2 && FACT_ROLES.has(column.role))
    return takeFact(draft, row.cells, column);
  else if (atoms.length !== 2) return false;
  else if (/^progett[oi]$/.test(words)) takeProjects(draft, atoms);
  else if (words === 'indicatore') startIndicator(draft, atoms);
  else return takeFact(draft, atoms, column);
  return true;
};

/** Takes a row of a table into the card; `false` when it is none of the card's. */
export const takeTableRow = (draft: CardDraft, row: StreamRow): boolean => {
  takeBetween(draft);
  const isTaken = take(draft, row);
  draft.builder.endRow();
  return isTaken;
};
