/**
 * Form A of the plan of expected results: cards of labelled rows ("PROGRAMMA", "OBIETTIVO", "RISORSE …") that end in a table of indicators
 * whose first heading is "INDICATORI". A card may be broken by empty lines or set as several tables, each under its caption; mission and
 * programme may stand above the cards.
 */
import type { ReadCell } from '../../../model/index.ts';
import type { Claim, Form, FormRequest } from '../../claim.ts';
import { filled, rowStream, type StreamRow } from '../../rows/row-stream.ts';
import { plainWords } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import { type CardRows, PIRA_A, readCard } from './card.ts';
import { type CardLabel, labelOf } from './labels.ts';

/** Heads of indicators stand side by side: "Indicatore | Numero di imprese" is a field of a card of another form. */
const FEWEST_HEADS = 3;

const labelOfRow = (row: StreamRow): CardLabel | undefined => {
  const cells = filled(row);
  const label = labelOf(cells[0]?.text ?? '');
  return label === 'indicators' && cells.length < FEWEST_HEADS ? undefined : label;
};

/** The mission and the programme that stand above the cards to come. */
interface Above {
  mission?: ReadCell;
  programme?: ReadCell;
}

const noteAbove = (above: Above, row: StreamRow): void => {
  const label = labelOfRow(row);
  if (label !== 'mission' && label !== 'programme') return;
  const text = filled(row)
    .map((cell) => cell.text.trim())
    .join(' ');
  above[label] = readCell(text, row.place, 'text');
  if (label === 'mission') delete above.programme;
};

/** How many lines may stand between the tables of a card: captions, notes, the name of a sheet. */
const LINES_BETWEEN = 8;

/**
 * The rows from a programme's (or objective's) label up to the next card, the next mission or lines that no table of the card follows.
 * `between`: lines read since the last row, of which it is not yet known whether the card goes on after them.
 */
interface OpenCard {
  rows: StreamRow[];
  between: StreamRow[];
  readonly above: Above;
  hasObjective: boolean;
  hasHeader: boolean;
}

/** "Obiettivo | Titolo | …" heads a card of form B, whose indicators have a table each. */
const isOfFormB = (row: StreamRow): boolean => plainWords(filled(row)[1]?.text ?? '') === 'titolo';

const startsCard = (row: StreamRow, open: OpenCard | undefined): boolean => {
  const label = labelOfRow(row);
  if (label === 'programme') return row.inTable;
  if (isOfFormB(row)) return false;
  return label === 'objective' && row.inTable && (open === undefined || open.hasObjective);
};

/** A line under the objective may lead to the indicators in a table of their own. */
const waits = (open: OpenCard, row: StreamRow): boolean => {
  const label = labelOfRow(row);
  if (!open.hasObjective || open.between.length >= LINES_BETWEEN) return false;
  if (label === 'mission' || label === 'programme') return false;
  open.between.push(row);
  return true;
};

/** A row under a label that is not known, in the table that names the objective: it says something more of the card. */
const isFact = (open: OpenCard, row: StreamRow): boolean =>
  open.hasObjective && open.rows.at(-1)?.block === row.block && filled(row).length === 2;

const accept = (open: OpenCard, row: StreamRow): boolean => {
  const label = labelOfRow(row);
  if (!row.inTable) return waits(open, row);
  if (label === 'mission' || (label === 'objective' && isOfFormB(row))) return false;
  if (label === undefined && open.between.length > 0) return false;
  if (label === undefined && !open.hasHeader && !isFact(open, row)) return false;
  open.rows.push(...open.between.splice(0), row);
  if (label === 'objective') open.hasObjective = true;
  if (label === 'indicators') open.hasHeader = true;
  return true;
};

const cardsIn = (rows: readonly StreamRow[]): readonly CardRows[] => {
  const cards: CardRows[] = [];
  const above: Above = {};
  let open: OpenCard | undefined;
  const close = () => {
    if (open?.hasHeader === true && open.hasObjective) {
      cards.push({ rows: open.rows, ...open.above });
    }
    open = undefined;
  };
  for (const row of rows) {
    if (startsCard(row, open)) {
      close();
      open = { rows: [], between: [], above: { ...above }, hasObjective: false, hasHeader: false };
    }
    if (open !== undefined && accept(open, row)) continue;
    close();
    noteAbove(above, row);
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
