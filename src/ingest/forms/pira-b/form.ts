/**
 * Form B of the plan of expected results: a card of labelled rows for each objective ("Obiettivo Titolo", "Arco temporale",
 * "Risorse preventivo") and under it, for each indicator, its own small table: what it measures, expected results, results.
 */
import type { ReadCell } from '../../../model/index.ts';
import type { Claim, Form, FormRequest } from '../../claim.ts';
import { filled, rowStream, type StreamRow } from '../../rows/row-stream.ts';
import { plainWords } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import { type CardDraft, claimOf, newDraft, PIRA_B } from './draft.ts';
import { type FoundLabel, labelIn } from './labels.ts';
import { codeOfCaption, isCaption, isTitleRow, LINES_BETWEEN } from './table-rows.ts';
import { takeRow } from './take-row.ts';

/** Mission and programme that stand above the cards to come. */
type Above = Map<'mission' | 'programme', ReadCell>;

const labelOfRow = (row: StreamRow): FoundLabel | undefined => labelIn(filled(row)[0]?.text ?? '');

const isTitle = (row: StreamRow, found: FoundLabel | undefined): boolean => {
  if (isTitleRow(row)) return true;
  if (found?.label !== 'objective' || !row.inTable) return false;
  const [, second] = filled(row);
  return second !== undefined;
};

const noteAbove = (above: Above, row: StreamRow, found: FoundLabel): void => {
  if (found.label !== 'mission' && found.label !== 'programme') return;
  const values = filled(row).slice(1);
  const text = values.length === 0 ? found.rest : values.map((atom) => atom.text.trim()).join(' ');
  above.set(found.label, readCell(text, row.place, 'text'));
  if (found.label === 'mission') above.delete('programme');
};

/** What stands above a card: mission and programme, and the lines just before it. */
interface BeforeCard {
  readonly above: Above;
  /** The row just above, where it names the objective's code: "Codice obiettivo | 011-005-001". */
  readonly codeRow: StreamRow | undefined;
  readonly lines: readonly string[];
}

/** The code that the nearest of the lines names. */
const codeAbove = (lines: readonly string[]): string | undefined =>
  [...lines].reverse().flatMap((line) => codeOfCaption(line) ?? [])[0];

const isCodeRow = (row: StreamRow): boolean =>
  row.inTable &&
  filled(row).length === 2 &&
  /^cod(?:ice|\.)?(?: (?:dell')?obiettivo)?$/.test(plainWords(filled(row)[0]?.text ?? ''));

const takeCode = (draft: CardDraft, row: StreamRow): void => {
  const [label, code] = filled(row);
  if (label === undefined || code === undefined) return;
  draft.builder.take(label, 'heading');
  draft.builder.take(code, 'cell', 'text');
  draft.builder.endRow();
  draft.code = code.text.trim();
};

const startCard = (row: StreamRow, { above, lines, codeRow }: BeforeCard, index: number): CardDraft => {
  const title = filled(row).at(-1) ?? row.cells[0];
  const layout = isTitleRow(row) ? 'tables' : 'rows';
  const draft = newDraft(title ?? { atom: -1, text: '', place: row.place }, index, layout);
  const code = layout === 'tables' ? codeAbove(lines) : undefined;
  if (code !== undefined) draft.code = code;
  if (codeRow?.block === row.block) takeCode(draft, codeRow);
  draft.block = row.block;
  for (const [name, cell] of above) draft.fields.set(name, cell);
  takeRow(draft, row);
  return draft;
};

/** A card counts when it has what only this form has: money by kind, a count of indicators, or an indicator's own table. */
const isOfThisForm = (draft: CardDraft): boolean =>
  (draft.indicators.length > 0 || (draft.layout === 'tables' && draft.moneyHeads.length > 0)) &&
  (draft.amounts.length > 0 || draft.fields.has('declaredIndicators'));

const cardsIn = (rows: readonly StreamRow[]): readonly Claim[] => {
  const claims: Claim[] = [];
  const above: Above = new Map();
  let open: CardDraft | undefined;
  let count = 0;
  let lines: string[] = [];
  let codeRow: StreamRow | undefined;
  const close = () => {
    const claim = open !== undefined && isOfThisForm(open) ? claimOf(open) : undefined;
    if (claim !== undefined) claims.push(claim);
    open = undefined;
  };
  for (const row of rows) {
    const found = labelOfRow(row);
    if (isTitle(row, found)) {
      close();
      open = startCard(row, { above, lines, codeRow }, count);
      count += 1;
    } else if (found?.label === 'mission' || found?.label === 'programme') {
      close();
      noteAbove(above, row, found);
    } else if (isCodeRow(row)) close();
    else if (open !== undefined && !takeRow(open, row)) close();
    codeRow = isCodeRow(row) ? row : undefined;
    if (isCaption(row)) lines = [...lines.slice(1 - LINES_BETWEEN), filled(row)[0]?.text ?? ''];
  }
  close();
  return claims;
};

/** Form B. */
export const piraB: Form = {
  id: PIRA_B,
  read: ({ document, isTaken }: FormRequest): readonly Claim[] =>
    cardsIn(rowStream(document).filter((row) => row.cells.every(({ atom }) => !isTaken(atom)))),
};
