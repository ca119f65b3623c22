/**
 * Form A of the plan of expected results: cards of labelled rows ("PROGRAMMA", "OBIETTIVO", "RISORSE …") that end in a table of indicators
 * whose first heading is "INDICATORI". A card may be broken by empty lines, and the mission stands above the cards.
 */
import type { ReadCell } from '../../../model/index.ts';
import type { Claim, Form, FormRequest } from '../../claim.ts';
import { filled, rowStream, type StreamRow } from '../../rows/row-stream.ts';
import { readCell } from '../../values/read-cell.ts';
import { type CardRows, PIRA_A, readCard } from './card.ts';
import { labelOf } from './labels.ts';

const labelOfRow = (row: StreamRow) => labelOf(filled(row)[0]?.text ?? '');

/** The rows from a programme's (or objective's) label up to the next card, the next mission or a line that is no row. */
interface OpenCard {
  rows: StreamRow[];
  hasObjective: boolean;
  hasHeader: boolean;
}

const startsCard = (row: StreamRow, open: OpenCard | undefined): boolean => {
  const label = labelOfRow(row);
  if (label === 'programme') return row.inTable;
  return label === 'objective' && row.inTable && (open === undefined || open.hasObjective);
};

const accept = (open: OpenCard, row: StreamRow): boolean => {
  const label = labelOfRow(row);
  if (!row.inTable || label === 'mission') return false;
  if (label === undefined && !open.hasHeader) return false;
  open.rows.push(row);
  if (label === 'objective') open.hasObjective = true;
  if (label === 'indicators') open.hasHeader = true;
  return true;
};

const cardsIn = (rows: readonly StreamRow[]): readonly CardRows[] => {
  const cards: CardRows[] = [];
  let mission: ReadCell | undefined;
  let open: OpenCard | undefined;
  const close = () => {
    if (open?.hasHeader === true && open.hasObjective) {
      cards.push({ rows: open.rows, ...(mission !== undefined && { mission }) });
    }
    open = undefined;
  };
  for (const row of rows) {
    if (startsCard(row, open)) {
      close();
      open = { rows: [], hasObjective: false, hasHeader: false };
    }
    if (open !== undefined && accept(open, row)) continue;
    close();
    if (labelOfRow(row) === 'mission') {
      const text = filled(row)
        .map((cell) => cell.text.trim())
        .join(' ');
      mission = readCell(text, row.place, 'text');
    }
  }
  close();
  return cards;
};

/** Form A. */
export const piraA: Form = {
  id: PIRA_A,
  read: ({ document, isTaken }: FormRequest): readonly Claim[] =>
    cardsIn(rowStream(document).filter((row) => row.cells.every(({ atom }) => !isTaken(atom)))).flatMap(
      (card, index) => readCard(card, index) ?? [],
    ),
};
