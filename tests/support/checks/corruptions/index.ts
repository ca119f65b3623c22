// Mistakes put into printed documents one at a time, each where the rest of the document contradicts it.
//
// The rule, which knows nothing of what is found: a mistake is made only where another figure or word of the same document says otherwise.
// - A digit of a result or target: the realisation printed in its row becomes another one, or another row prints the same figure
//   (same indicator, year and unit). A realisation: result and target stand beside it. A score: another row prints it.
// - A digit of a part or total: the parts printed add up to the total as long as nothing is changed, and no longer afterwards.
// - A digit of a node's value, weight or share: another table prints it. An indicator's weight: the weights add up to the objective's.
// - A digit of money: the share spent stands beside it, or a total of the document adds the cards up. A number of indicators: they are listed.
// - A row taken out: a number counts the rows of its card, or the rows add up to a total. A row set twice: always.
// - An operator or unit of measure: the realisation, the other figures of the row or another row say otherwise. A sign lost: the realisation
//   contradicts the target read as a minimum, and no other row prints it with its sign.
// - An older year: the row of headings has other years. A code or a unit's name: it is printed again.
// Not made, therefore: a digit of a figure that stands once and is tied to nothing (the last result before the plan, the target of a year
// to come), a change smaller than what rounding allows, a total that the last of its periods explains, a row of a table without count or total, the words of a title printed once.
import { type PrintedDocument, recordOf } from '../printed-document.ts';
import type { Edit } from './corruption.ts';
import { droppedRows, editsOfRows } from './row-edits.ts';
import { rowsOf } from './rows.ts';
import { editsOfTables } from './table-edits.ts';
import { editsOfTexts } from './text-edits.ts';

/** Everything that can be put wrong in a document. */
export const editsOf = (document: PrintedDocument): readonly Edit[] => {
  const record = recordOf(document);
  const rows = rowsOf(record);
  // The overview of a PIRA counts the indicators of each card
  const counted = record.kind === 'pira' ? record.cards.flatMap(({ indicators }) => indicators) : [];
  return [
    ...editsOfRows(document, rows),
    ...droppedRows(
      document,
      rows.filter(({ row }) => counted.includes(record.indicators.indexOf(row))),
    ),
    ...editsOfTables(document, record),
    ...editsOfTexts(document),
  ];
};
