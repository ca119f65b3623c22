/**
 * Tables of indicators under a heading row with targets: strategic dashboards (a perspective in the corner, objectives with weights between the
 * indicators) and the cards of a plan, whose area, line, programme and resources stand in lines above the table.
 */
import type { AmountRecord, CardRecord, ReadCell } from '../../../model/index.ts';
import type { AtomRole, Claim, Form, FormRequest } from '../../claim.ts';
import type { Atom } from '../../raw.ts';
import { claimBuilder } from '../../rows/claim-builder.ts';
import { filled, rowStream, type StreamRow } from '../../rows/row-stream.ts';
import { tableTitles } from '../../rows/table-titles.ts';
import { readCell } from '../../values/read-cell.ts';
import { takeBodyRow, takeRecords } from './body.ts';
import {
  amountsIn,
  asksResponsible,
  isLabelled,
  levelIn,
  type NamedLevel,
  responsibleIn,
} from './card-lines.ts';
import { type MoneyHead, moneyHeadsIn, moneyUnder } from './card-money.ts';
import { type Header, headerOf } from './header.ts';
import type { OpenTable } from './open-table.ts';
import { outcomeIn } from './outcome-line.ts';
import { type TableTitle, tableTitle } from './table-title.ts';

/** Names of the forms: a dashboard or plain table, and a card. */
export const INDICATOR_TABLE = 'indicators';
const PLAN_CARD = 'plan-card';

/** How many rows above a table still belong to its card. */
const CARD_ROWS = 40;

/** How many rows a description between an objective and its table takes. */
const DESCRIPTION_ROWS = 8;

/** What was read above a table since the last one. */
interface Above {
  readonly levels: Map<NamedLevel['level'], NamedLevel>;
  readonly amounts: AmountRecord[];
  readonly atoms: { readonly atom: Atom; readonly role: AtomRole }[];
  responsible?: ReadCell;
  awaitsResponsible: boolean;
  rows: number;
  /** The heads of the money in the table that is read. */
  moneyHeads?: readonly MoneyHead[] | undefined;
  percentSpent?: ReadCell;
  /** The last line before a table. */
  line?: StreamRow;
}

const nothingAbove = (): Above => ({
  levels: new Map(),
  amounts: [],
  atoms: [],
  awaitsResponsible: false,
  rows: 0,
});

const noteAtoms = (above: Above, row: StreamRow, role: AtomRole): void => {
  for (const atom of filled(row)) above.atoms.push({ atom, role });
};

/** The amounts of a row: under the heads of money above it, else as its words say. */
const moneyOf = (above: Above, row: StreamRow, text: string): readonly AmountRecord[] => {
  const heads = moneyHeadsIn(row);
  if (heads !== undefined || !row.inTable) above.moneyHeads = heads;
  const money =
    heads === undefined && above.moneyHeads !== undefined ? moneyUnder(above.moneyHeads, row) : undefined;
  if (money?.share !== undefined) above.percentSpent = money.share;
  return money?.amounts ?? amountsIn(text, row.place);
};

/** A numbered chapter, or a heading in Markdown, ends the card above it. */
const isChapter = (row: StreamRow, text: string): boolean =>
  !row.inTable && /^#{1,6} |^\d{1,2}(?:\.\d{1,2}){1,3}\.? \p{Lu}/u.test(text);

/** Reads a row above a table; lines that say nothing known are text of the card. */
const noteAbove = (above: Above, row: StreamRow): Above => {
  const text = filled(row)
    .map((atom) => atom.text.trim())
    .join(' ');
  const level = levelIn(text, row.place);
  const isNew = level?.level === 'area' || above.rows > CARD_ROWS || isChapter(row, text);
  const kept = isNew ? nothingAbove() : above;
  if (!row.inTable) kept.line = row;
  if (level !== undefined) kept.levels.set(level.level, level);
  const amounts = level === undefined && kept.levels.size > 0 ? moneyOf(kept, row, text) : [];
  kept.amounts.push(...amounts);
  if (kept.awaitsResponsible) kept.responsible = readCell(isLabelled(text) ? '' : text, row.place, 'text');
  const responsible = responsibleIn(text, row.place);
  if (responsible !== undefined) kept.responsible = responsible;
  kept.awaitsResponsible = asksResponsible(text);
  if (kept.levels.size > 0) {
    kept.rows += 1;
    noteAtoms(kept, row, level === undefined && amounts.length === 0 ? 'text' : 'cell');
  }
  return kept;
};

const cardOf = (open: OpenTable, above: Above): CardRecord | undefined => {
  const objective = above.levels.get('operationalObjective');
  const strategic = above.levels.get('strategicObjective')?.cell;
  const area = above.levels.get('area')?.cell;
  if (objective === undefined) return undefined;
  return {
    table: open.table,
    place: objective.cell.place,
    objective: objective.cell,
    code: objective.code,
    projects: [],
    amounts: above.amounts,
    indicators: open.indicators.map((_, index) => index),
    ...(strategic !== undefined && { strategicObjective: strategic }),
    ...(area !== undefined && { area }),
    ...(above.responsible !== undefined && { responsible: above.responsible }),
    ...(above.percentSpent !== undefined && { percentSpent: above.percentSpent }),
  };
};

/** The heading row with what stands above it. */
interface Start {
  readonly header: Header;
  readonly above: Above;
  readonly caption: string;
}

/** Between the line that names an objective and its table a sentence may describe it. */
const strategicTitle = ({ levels, rows }: Above, line: string): TableTitle | undefined => {
  const level = levels.get('strategicObjective');
  if (level === undefined || rows > DESCRIPTION_ROWS || !/[.;:]\s*$/.test(line)) return undefined;
  const { code, cell } = level;
  return { kind: 'strategicObjective', code, name: cell.published, place: cell.place };
};

const startTable = (row: StreamRow, { header, above, caption }: Start, index: number): OpenTable => {
  const objective = above.levels.get('operationalObjective');
  const form = objective === undefined ? INDICATOR_TABLE : PLAN_CARD;
  const [line] = above.line === undefined ? [] : filled(above.line);
  const named =
    objective === undefined && line !== undefined
      ? (tableTitle(line.text, line.place) ?? strategicTitle(above, line.text))
      : undefined;
  const title = objective?.cell.published ?? header.corner ?? named?.name ?? caption;
  const open: OpenTable = {
    builder: claimBuilder(form),
    table: { form, title, place: row.place, index },
    header: objective === undefined ? header : { columns: header.columns, rows: header.rows },
    ...(named !== undefined && { title: named }),
    rows: [],
    nodes: [],
    indicators: [],
    individual: [],
    totals: [],
    extra:
      objective === undefined
        ? {}
        : {
            objective: { code: objective.code, title: objective.cell.published, place: objective.cell.place },
          },
  };
  if (objective !== undefined) {
    for (const { atom, role } of above.atoms) open.builder.take(atom, role, 'text');
    open.builder.endRow();
  }
  for (const atom of filled(row)) open.builder.take(atom, 'heading');
  open.builder.endRow();
  return open;
};

const claimOf = (open: OpenTable, above: Above): Claim | undefined => {
  takeRecords(open);
  const { indicators, individual, nodes, totals } = open;
  if (indicators.length + individual.length === 0) return undefined;
  const card = cardOf(open, above);
  const { title, place } = open.table;
  return open.builder.build(
    { place, ...(title !== '' && { title }) },
    {
      indicators,
      individual,
      nodes,
      totals,
      ...(card !== undefined && { cards: [card] }),
    },
  );
};

/** A row of the table above; the first line of the next card ends it, also where it is set as a row. */
const isBody = (row: StreamRow): boolean => {
  const [first] = filled(row);
  return row.inTable && first !== undefined && levelIn(first.text, row.place) === undefined;
};

/** The value of the objective that the table's title names, where a line below the table says it. */
const withOutcome = (open: OpenTable, row: StreamRow): OpenTable => {
  const outcome = outcomeIn(row);
  const { title } = open;
  if (outcome === undefined || title === undefined || title.value !== undefined) return open;
  open.builder.take(outcome.line, 'cell', 'text');
  open.builder.endRow();
  return { ...open, title: { ...title, value: readCell(outcome.figure, outcome.line.place) } };
};

const claimsIn = (rows: readonly StreamRow[], titles: ReadonlyMap<number, string>): readonly Claim[] => {
  const claims: Claim[] = [];
  let above = nothingAbove();
  let open: OpenTable | undefined;
  const close = () => {
    if (open === undefined) return;
    const claim = claimOf(open, above);
    if (claim !== undefined) claims.push(claim);
    open = undefined;
    above = nothingAbove();
  };
  let headings = 0;
  for (const [index, row] of rows.entries()) {
    const header = headings > 0 ? undefined : headerOf(row, rows[index + 1]);
    if (header !== undefined) {
      close();
      open = startTable(row, { header, above, caption: titles.get(row.block) ?? '' }, claims.length);
      headings = header.rows - 1;
    } else if (headings > 0 && open !== undefined) {
      headings -= 1;
      for (const atom of filled(row)) open.builder.take(atom, 'heading');
      open.builder.endRow();
    } else if (open !== undefined && isBody(row)) takeBodyRow(open, row);
    else if (open?.title !== undefined && outcomeIn(row) !== undefined) open = withOutcome(open, row);
    else if (filled(row).length > 0) {
      close();
      above = noteAbove(above, row);
    }
  }
  close();
  return claims;
};

/** Tables of indicators. */
export const indicatorTable: Form = {
  id: INDICATOR_TABLE,
  read: ({ document, isTaken }: FormRequest): readonly Claim[] =>
    claimsIn(
      rowStream(document).filter((row) => row.cells.every(({ atom }) => !isTaken(atom))),
      tableTitles(document),
    ),
};
