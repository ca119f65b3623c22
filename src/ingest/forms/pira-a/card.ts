/** One card of form A from its rows: what it says of the objective, its money, its indicators. */
import type {
  AmountRecord,
  CardRecord,
  IndicatorRecord,
  ReadCell,
  TableReference,
} from '../../../model/index.ts';
import type { Claim } from '../../claim.ts';
import type { Atom } from '../../raw.ts';
import { type ClaimBuilder, claimBuilder } from '../../rows/claim-builder.ts';
import { type ColumnCell, indicatorRow } from '../../rows/indicator-row.ts';
import { filled, type StreamRow } from '../../rows/row-stream.ts';
import { indicatorNamed, withDetails } from './details.ts';
import { type Columns, columnsOf, isDetails, isYearRow, withYears } from './heads.ts';
import { type CardLabel, codeOfLabel, labelOf } from './labels.ts';

/** The rows of a card with the mission and the programme that stand above it. */
export interface CardRows {
  readonly rows: readonly StreamRow[];
  readonly mission?: ReadCell;
  readonly programme?: ReadCell;
}

/** The name by which tables of this form are known. */
export const PIRA_A = 'pira-a';

type TextField = 'programme' | 'objective' | 'activity' | 'description' | 'responsible';

interface Draft {
  readonly builder: ClaimBuilder;
  readonly table: TableReference;
  readonly fields: Map<TextField, ReadCell>;
  code?: string;
  readonly amounts: AmountRecord[];
  readonly stakeholders: ReadCell[];
  readonly indicators: IndicatorRecord[];
  percentSpent?: ReadCell;
  columns: Columns;
}

/** "Stanziamento | € 10,00 | Utilizzo | € 8,00 | % di utilizzo | 80%": labels with their values, one or several in a row. */
const takeMoney = (draft: Draft, row: StreamRow): void => {
  let label: { readonly atom: Atom; readonly says: CardLabel } | undefined;
  for (const atom of filled(row)) {
    const says = labelOf(atom.text);
    if (says !== undefined) {
      draft.builder.take(atom, 'heading');
      label = { atom, says };
    } else if (label?.says === 'shareSpent') {
      draft.percentSpent = draft.builder.take(atom, 'cell');
      label = undefined;
    } else if (label?.says === 'planned' || label?.says === 'actual') {
      const cell = draft.builder.take(atom, 'cell', 'money');
      draft.amounts.push({ label: label.atom.text.trim(), when: label.says, isPart: false, cell });
      label = undefined;
    } else draft.builder.take(atom, 'unread');
  }
};

/** "PROGRAMMA 005" and its name: the code stands in the label, the name beside it. */
const takeText = (draft: Draft, row: StreamRow, field: TextField): void => {
  const [label, value, ...others] = filled(row);
  if (label === undefined) return;
  const code = field === 'objective' ? codeOfLabel(label.text) : undefined;
  if (code !== undefined) draft.code = code;
  const labelCell = draft.builder.take(label, 'heading');
  const cell = value === undefined ? labelCell : draft.builder.take(value, 'cell', 'text');
  draft.fields.set(
    field,
    field === 'programme' && value !== undefined
      ? { ...cell, published: `${label.text.trim()} ${value.text.trim()}` }
      : cell,
  );
  for (const other of others) draft.builder.take(other, 'unread');
};

const takeHeader = (draft: Draft, row: StreamRow): void => {
  for (const atom of filled(row)) draft.builder.take(atom, 'heading');
  draft.columns = columnsOf(row);
};

const columnCells = (draft: Draft, row: StreamRow): readonly ColumnCell[] =>
  row.cells.flatMap((cell, index): readonly ColumnCell[] => {
    const column = draft.columns[index];
    if (column !== undefined) return [{ column, cell }];
    if (cell.text.trim() !== '') draft.builder.take(cell, 'unread');
    return [];
  });

const takeCells = (draft: Draft, cells: readonly ColumnCell[]): void => {
  for (const { column, cell } of cells)
    draft.builder.take(cell, 'cell', column.role === 'title' ? 'text' : 'figure');
};

const indicatorOf = (draft: Draft, row: StreamRow, cells: readonly ColumnCell[]): IndicatorRecord => {
  const objective = draft.fields.get('objective');
  const programme = draft.fields.get('programme');
  return indicatorRow(cells, {
    table: draft.table,
    place: row.place,
    ...(objective !== undefined && {
      objective: {
        title: objective.published.trim(),
        place: objective.place,
        ...(draft.code !== undefined && { code: draft.code }),
      },
    }),
    ...(programme !== undefined && { programme }),
  });
};

/** A row of details belongs to the indicator that it names; one that names none fits nowhere. */
const takeDetails = (draft: Draft, row: StreamRow): void => {
  const cells = columnCells(draft, row);
  const details = indicatorOf(draft, row, cells);
  const position = indicatorNamed(
    draft.indicators,
    `${details.code?.published ?? ''} ${details.title.published}`,
  );
  const known = draft.indicators[position];
  if (known === undefined) {
    for (const { cell } of cells) draft.builder.take(cell, 'unread');
    return;
  }
  takeCells(draft, cells);
  draft.indicators[position] = withDetails(known, details);
};

const takeIndicator = (draft: Draft, row: StreamRow): void => {
  if (isYearRow(row, draft.columns)) {
    for (const atom of filled(row)) draft.builder.take(atom, 'heading');
    draft.columns = withYears(draft.columns, row);
  } else if (draft.indicators.length > 0 && isDetails(draft.columns)) takeDetails(draft, row);
  else {
    const cells = columnCells(draft, row);
    takeCells(draft, cells);
    draft.indicators.push(indicatorOf(draft, row, cells));
  }
};

const takeOther = (draft: Draft, row: StreamRow): readonly ReadCell[] => {
  const [label, ...values] = filled(row);
  if (label !== undefined) draft.builder.take(label, 'heading');
  return values.map((value) => draft.builder.take(value, 'cell', 'text'));
};

const takeShare = (draft: Draft, row: StreamRow): void => {
  const [label, value, ...others] = filled(row);
  if (label !== undefined) draft.builder.take(label, 'heading');
  if (value !== undefined) draft.percentSpent = draft.builder.take(value, 'cell');
  for (const other of others) draft.builder.take(other, 'unread');
};

/** A line between the tables of a card: a caption. */
const takeCaption = (draft: Draft, row: StreamRow): void => {
  for (const atom of filled(row)) draft.builder.take(atom, 'heading');
};

const takeRow = (draft: Draft, row: StreamRow, label: CardLabel | undefined): void => {
  if (!row.inTable) {
    takeCaption(draft, row);
    draft.builder.endRow();
    return;
  }
  switch (label) {
    case 'shareSpent':
      takeShare(draft, row);
      break;
    case 'programme':
    case 'objective':
    case 'activity':
    case 'description':
    case 'responsible':
      takeText(draft, row, label);
      break;
    case 'planned':
    case 'actual':
      takeMoney(draft, row);
      break;
    case 'indicators':
      takeHeader(draft, row);
      break;
    case 'stakeholders':
      draft.stakeholders.push(...takeOther(draft, row));
      break;
    case 'mission':
      takeOther(draft, row);
      break;
    default:
      if (draft.columns.length === 0) takeOther(draft, row);
      else takeIndicator(draft, row);
  }
  draft.builder.endRow();
};

/** Label, amount, label of the share and share: what a labelled row holds at most. */
const LABELLED_CELLS = 4;

/** A full row under the heads of the indicators is one of them, whatever its title begins with. */
const labelOfRow = (draft: Draft, row: StreamRow): CardLabel | undefined => {
  const cells = filled(row);
  const label = labelOf(cells[0]?.text ?? '');
  const isIndicator = draft.columns.length > 0 && cells.length > LABELLED_CELLS;
  return isIndicator && label !== 'indicators' ? undefined : label;
};

/** The code of the objective, where the activity refers to the plan ("Vedi … Obiettivo 3.1.1"). */
const codeIn = (activity: ReadCell | undefined): string | undefined =>
  /\b(\d+(?:\.\d+){1,3})\b/.exec(activity?.published ?? '')?.[1];

/** The code that stands before the title: "B2 - Diffondere gli strumenti …". */
const codeBefore = ({ published }: ReadCell): string | undefined =>
  /^([A-Z]{1,3}\.?\d{1,2}(?:\.\d{1,2})*)\s*[-–:]\s/.exec(published.trim())?.[1];

const cardOf = (draft: Draft, mission: ReadCell | undefined): CardRecord | undefined => {
  const objective = draft.fields.get('objective');
  if (objective === undefined) return undefined;
  const programme = draft.fields.get('programme');
  const code = draft.code ?? codeBefore(objective) ?? codeIn(draft.fields.get('activity'));
  const description = draft.fields.get('description');
  const responsible = draft.fields.get('responsible');
  return {
    table: draft.table,
    place: objective.place,
    objective,
    projects: [],
    amounts: draft.amounts,
    indicators: draft.indicators.map((_, index) => index),
    ...(mission !== undefined && { mission }),
    ...(programme !== undefined && { programme }),
    ...(code !== undefined && { code }),
    ...(description !== undefined && { description }),
    ...(responsible !== undefined && { responsible }),
    ...(draft.stakeholders.length > 0 && { stakeholders: draft.stakeholders }),
    ...(draft.percentSpent !== undefined && { percentSpent: draft.percentSpent }),
  };
};

/** The claim of a card; `undefined` when it names no objective. */
export const readCard = ({ rows, mission, programme }: CardRows, index: number): Claim | undefined => {
  const [first] = rows;
  const title = rows.find((row) => labelOf(filled(row)[0]?.text ?? '') === 'objective');
  if (first === undefined || title === undefined) return undefined;
  const name = filled(title)[1]?.text.trim() ?? '';
  const draft: Draft = {
    builder: claimBuilder(PIRA_A),
    table: { form: PIRA_A, title: name, place: first.place, index },
    fields: new Map(programme === undefined ? [] : [['programme', programme]]),
    amounts: [],
    stakeholders: [],
    indicators: [],
    columns: [],
  };
  for (const row of rows) takeRow(draft, row, labelOfRow(draft, row));
  const card = cardOf(draft, mission);
  if (card === undefined) return undefined;
  return draft.builder.build(
    { title: name, place: first.place },
    { cards: [card], indicators: draft.indicators },
  );
};
