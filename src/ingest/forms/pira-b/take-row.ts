/** The rows of a card of form B, one by one. */
import type { ReadCell } from '../../../model/index.ts';
import type { Atom } from '../../raw.ts';
import { columnOf, yearOfHeading } from '../../rows/columns.ts';
import { filled, type StreamRow } from '../../rows/row-stream.ts';
import { plainWords } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import { type CardDraft, type IndicatorDraft, labelledText, type TextField } from './draft.ts';
import { type FoundLabel, isRuledOff, labelIn, type RowLabel } from './labels.ts';
import { isCaption, isIndicatorRow, isTitleRow, takeCaption, takeTableRow } from './table-rows.ts';

const TEXT_FIELDS: Readonly<Partial<Record<RowLabel, TextField>>> = {
  mission: 'mission',
  programme: 'programme',
  objective: 'objective',
  description: 'description',
  span: 'span',
  centre: 'responsible',
  declared: 'declaredIndicators',
};

/** A code behind the label of the objective: "Obiettivo 1.2 | …". */
const CODE = /^[\p{L}\d./-]*\d[\p{L}\d./-]*$/u;

const isSubLabel = (text: string): boolean => /^titolo$/.test(plainWords(text));

const takeText = (draft: CardDraft, atoms: readonly Atom[], found: FoundLabel, field: TextField): void => {
  const [label, ...rest] = atoms;
  if (label === undefined) return;
  const values = rest.filter((atom) => !isSubLabel(atom.text));
  draft.builder.take(label, values.length === 0 ? 'cell' : 'heading', 'text');
  for (const atom of rest) draft.builder.take(atom, isSubLabel(atom.text) ? 'heading' : 'cell', 'text');
  const text = labelledText(found.rest, label, values[0]);
  if (field === 'objective' && values[0] !== undefined && CODE.test(found.rest)) draft.code = found.rest;
  draft.fields.set(field, field === 'declaredIndicators' ? readCell(text.published, text.place) : text);
};

/**
 * "proventi correnti | € 0,00 | oneri correnti | € 5.400,00 | investimenti | € 0,00": labels and amounts in turn. A label without an
 * amount is an amount that is missing.
 */
const takeMoney = (draft: CardDraft, atoms: readonly Atom[], when: 'planned' | 'actual'): void => {
  const [title, ...rest] = atoms;
  if (title === undefined) return;
  draft.builder.take(title, 'heading');
  const year = yearOfHeading(title.text);
  let label: Atom | undefined;
  const add = (cell: ReadCell) => {
    const name = label?.text.trim() ?? '';
    draft.amounts.push({ label: name, when, isPart: false, cell, ...(year !== undefined && { year }) });
    label = undefined;
  };
  for (const atom of rest) {
    if (/\p{L}{3,}/u.test(atom.text)) {
      if (label !== undefined) add(readCell('', label.place, 'money'));
      draft.builder.take(atom, 'heading');
      label = atom;
    } else add(draft.builder.take(atom, 'cell', 'money'));
  }
  if (label !== undefined) add(readCell('', label.place, 'money'));
};

const startIndicator = (draft: CardDraft, atoms: readonly Atom[], found: FoundLabel): void => {
  const [label, value] = atoms;
  if (label === undefined) return;
  draft.builder.take(label, value === undefined ? 'cell' : 'heading', 'text');
  for (const atom of atoms.slice(1)) draft.builder.take(atom, 'cell', 'text');
  draft.indicators.push({
    title: labelledText(found.rest, label, value),
    titleAtom: value ?? label,
    columns: [],
    cells: [],
    years: [],
    awaits: 'header',
  });
};

const takeDefinition = (draft: CardDraft, atoms: readonly Atom[], found: FoundLabel): void => {
  const [label, value] = atoms;
  const indicator = draft.indicators.at(-1);
  if (label === undefined) return;
  draft.builder.take(label, value === undefined ? 'cell' : 'heading', 'text');
  for (const atom of atoms.slice(1)) draft.builder.take(atom, 'cell', 'text');
  if (indicator !== undefined) indicator.definition = labelledText(found.rest, label, value);
};

const takeHeader = (draft: CardDraft, row: StreamRow, awaits: IndicatorDraft['awaits']): void => {
  for (const atom of filled(row)) draft.builder.take(atom, 'heading');
  const indicator = draft.indicators.at(-1);
  if (indicator === undefined) return;
  indicator.columns = row.cells.map(({ text }) => (text.trim() === '' ? undefined : columnOf(text)));
  indicator.awaits = awaits;
};

/** Values under the header above them, by position; empty cells under a heading are cells too. */
const takeValues = (draft: CardDraft, indicator: IndicatorDraft, row: StreamRow): void => {
  row.cells.forEach((cell, index) => {
    const column = indicator.columns[index];
    if (column === undefined) {
      if (cell.text.trim() !== '') draft.builder.take(cell, 'unread');
      return;
    }
    draft.builder.take(cell, 'cell');
    indicator.cells.push({ column, cell });
  });
  indicator.awaits = indicator.awaits === 'values' ? 'resultHeader' : 'nothing';
};

const takeLabelled = (draft: CardDraft, row: StreamRow, found: FoundLabel): void => {
  const atoms = filled(row);
  const { label } = found;
  const field = TEXT_FIELDS[label];
  if (field !== undefined) takeText(draft, atoms, found, field);
  else if (label === 'planned' || label === 'actual') takeMoney(draft, atoms, label);
  else if (label === 'indicator') startIndicator(draft, atoms, found);
  else if (label === 'definition') takeDefinition(draft, atoms, found);
  else takeHeader(draft, row, label === 'indicatorHeader' ? 'values' : 'results');
};

const takeOfTables = (draft: CardDraft, row: StreamRow): boolean => {
  if (isCaption(row)) return takeCaption(draft, row);
  const atoms = filled(row);
  const found = labelIn(atoms[0]?.text ?? '');
  const field = found === undefined ? undefined : TEXT_FIELDS[found.label];
  if (isTitleRow(row)) takeText(draft, atoms, { label: 'objective', rest: '' }, 'objective');
  else if (found !== undefined && field !== undefined && draft.indicators.length === 0)
    takeText(draft, atoms, found, field);
  else if (found?.label === 'definition') takeDefinition(draft, atoms, found);
  else return takeTableRow(draft, row);
  draft.builder.endRow();
  return true;
};

/** A row under a label that is not known, in the table that names the objective and before its indicators: one fact more. */
const isFact = (draft: CardDraft, row: StreamRow): boolean =>
  draft.indicators.length === 0 && row.inTable && row.block === draft.block && filled(row).length === 2;

const takeFact = (draft: CardDraft, [label, value]: readonly Atom[]): void => {
  if (label !== undefined) draft.builder.take(label, 'heading');
  if (value !== undefined) draft.builder.take(value, 'cell', 'text');
};

const isAwaited = (awaits: IndicatorDraft['awaits']): boolean => awaits === 'values' || awaits === 'results';

/** Takes a row into the card; `false` when it is none of the card's. */
export const takeRow = (draft: CardDraft, row: StreamRow): boolean => {
  if (draft.layout === 'tables') return takeOfTables(draft, row);
  const atoms = filled(row);
  const [first] = atoms;
  const indicator = draft.indicators.at(-1);
  if (indicator !== undefined && isAwaited(indicator.awaits) && row.inTable) {
    takeValues(draft, indicator, row);
    draft.builder.endRow();
    return true;
  }
  if (isIndicatorRow(draft, row)) return takeTableRow(draft, row);
  if (first === undefined) {
    for (const atom of row.cells) draft.builder.take(atom, 'text');
    return row.inTable;
  }
  const found = labelIn(first.text);
  const isRule = isRuledOff(atoms.map(({ text }) => text));
  if (found === undefined && !isRule && !isFact(draft, row)) return false;
  if (found === undefined && !isRule) takeFact(draft, atoms);
  else if (found === undefined) for (const atom of atoms) draft.builder.take(atom, 'text');
  else takeLabelled(draft, row, found);
  draft.builder.endRow();
  return true;
};
