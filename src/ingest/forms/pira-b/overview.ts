/**
 * The overview before the cards of form B: a row of missions, one of programmes and one of objectives side by side, or a table with a
 * column for each of them. Objectives are told by their codes ("011-005-001 …").
 */
import type { NodeRecord, ReadCell, TableReference } from '../../../model/index.ts';
import type { Claim, Form, FormRequest } from '../../claim.ts';
import type { Atom } from '../../raw.ts';
import { type ClaimBuilder, claimBuilder } from '../../rows/claim-builder.ts';
import { filled, rowStream, type StreamRow } from '../../rows/row-stream.ts';
import { plainText, plainWords } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import { labelIn, type RowLabel } from './labels.ts';

const OVERVIEW = 'pira-b-overview';

const CODE = /^\d{2,3}[-./]\d{2,3}[-./]\d{2,3}\b/;
const NEXT_CODE = /(?=(?<![\d-])\d{2,3}[-./]\d{2,3}[-./]\d{2,3}\b(?![-./]\d))/;
/** Codes of missions and programmes. */
const THREE_DIGITS = /^(?:missione |programma )?\d{3}\b/i;

/** A coded objective with the mission and programme that it stands under. */
interface Entry {
  readonly atom: Atom;
  readonly mission: Atom | undefined;
  readonly programme: Atom | undefined;
}

const cellOf = (atom: Atom): ReadCell => readCell(plainText(atom.text), atom.place, 'text');

/** The objectives of a cell: each begins with its code. */
const nodesOf = ({ atom, mission, programme }: Entry, table: TableReference): readonly NodeRecord[] =>
  plainText(atom.text)
    .split(NEXT_CODE)
    .flatMap((part): readonly NodeRecord[] => {
      const code = CODE.exec(part.trim())?.[0];
      if (code === undefined) return [];
      const title = part
        .trim()
        .slice(code.length)
        .replace(/^\s*[-–:.]?\s*/, '');
      return [
        {
          table,
          place: atom.place,
          kind: 'operationalObjective',
          code,
          title: readCell(title, atom.place, 'text'),
          isOverview: true,
          ...(mission !== undefined && { mission: cellOf(mission) }),
          ...(programme !== undefined && { programme: cellOf(programme) }),
        },
      ];
    });

const labelOfRow = (row: StreamRow | undefined): RowLabel | undefined =>
  row === undefined || !row.inTable ? undefined : labelIn(filled(row)[0]?.text ?? '')?.label;

/** The last cell at or before a position: a mission may span the programmes below it. */
const above = (row: StreamRow, position: number): Atom | undefined =>
  row.cells.slice(1, position + 1).findLast(({ text }) => THREE_DIGITS.test(plainText(text)));

/** "Missione | 011 … | 012 …", "Programma | …", "Obiettivi | …". */
const inRows = (rows: readonly StreamRow[]): readonly Entry[] => {
  const [missions, programmes, objectives] = rows;
  if (missions === undefined || programmes === undefined || objectives === undefined) return [];
  const coded = missions.cells.filter(({ text }) => THREE_DIGITS.test(plainText(text)));
  if (coded.length === 0) return [];
  return objectives.cells.slice(1).map((atom, index) => ({
    atom,
    mission: above(missions, index + 1),
    programme: above(programmes, index + 1),
  }));
};

const columnsOf = (row: StreamRow): readonly (RowLabel | undefined)[] =>
  row.cells.map(({ text }) => labelIn(text)?.label);

const isObjective = (label: RowLabel | undefined): boolean => label === 'objective' || label === 'objectives';

/** "Missione | Programma | Obiettivo" and rows below, where an empty cell repeats the one above it. */
const inColumns = (header: StreamRow, rows: readonly StreamRow[]): readonly Entry[] => {
  const columns = columnsOf(header);
  const at = (label: RowLabel): number => columns.indexOf(label);
  const objective = columns.findIndex(isObjective);
  const code = header.cells.findIndex(({ text }) =>
    /^cod(?:ice|\.)?(?: (?:dell')?obiettivo)?$/.test(plainWords(text)),
  );
  let [mission, programme]: (Atom | undefined)[] = [undefined, undefined];
  return rows.flatMap(({ cells }): readonly Entry[] => {
    const coded = (position: number): Atom | undefined =>
      [cells[position]].find((cell) => THREE_DIGITS.test(plainText(cell?.text ?? '')));
    mission = coded(at('mission')) ?? mission;
    programme = coded(at('programme')) ?? programme;
    const atom = withCode(cells[objective], cells[code]);
    return atom === undefined ? [] : [{ atom, mission, programme }];
  });
};

/** An objective whose code stands in a column of its own. */
const withCode = (objective: Atom | undefined, code: Atom | undefined): Atom | undefined =>
  objective === undefined || code === undefined
    ? objective
    : { ...objective, text: `${code.text.trim()} ${objective.text.trim()}` };

const claimOf = (rows: readonly StreamRow[], entries: readonly Entry[], index: number): readonly Claim[] => {
  const [first] = rows;
  if (first === undefined) return [];
  const table: TableReference = { form: OVERVIEW, title: '', place: first.place, index };
  const nodes = entries.flatMap((entry) => nodesOf(entry, table));
  if (nodes.length < 2) return [];
  const builder: ClaimBuilder = claimBuilder(OVERVIEW);
  for (const { cells } of rows) {
    for (const cell of cells) builder.take(cell, 'cell', 'text');
    builder.endRow();
  }
  return [builder.build({ place: first.place }, { nodes })];
};

const overviewAt = (rows: readonly StreamRow[], from: number): readonly Claim[] => {
  const header = rows[from];
  if (header === undefined || labelOfRow(header) !== 'mission') return [];
  const below = rows.slice(from + 1).findIndex(({ block }) => block !== header.block);
  const table = rows.slice(from, below < 0 ? undefined : from + 1 + below);
  if (columnsOf(header).some(isObjective)) return claimOf(table, inColumns(header, table.slice(1)), from);
  const three = table.slice(0, 3);
  const isMatrix = labelOfRow(three[1]) === 'programme' && labelOfRow(three[2]) === 'objectives';
  return isMatrix ? claimOf(three, inRows(three), from) : [];
};

/** Overviews of missions, programmes and objectives. */
export const piraBOverview: Form = {
  id: OVERVIEW,
  read: ({ document, isTaken }: FormRequest): readonly Claim[] => {
    const rows = rowStream(document).filter(
      (row) => row.inTable && row.cells.every(({ atom }) => !isTaken(atom)),
    );
    return rows.flatMap((_, index) => overviewAt(rows, index));
  },
};
