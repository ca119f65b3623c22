/** A card of form B while it is read: what has been taken so far. */
import type { Place } from '../../../kernel/index.ts';
import type {
  AmountRecord,
  CardRecord,
  IndicatorRecord,
  ReadCell,
  TableReference,
} from '../../../model/index.ts';
import type { Atom } from '../../raw.ts';
import { type ClaimBuilder, claimBuilder } from '../../rows/claim-builder.ts';
import type { Column } from '../../rows/columns.ts';
import type { ColumnCell } from '../../rows/indicator-row.ts';
import { indicatorRow } from '../../rows/indicator-row.ts';
import type { StreamRow } from '../../rows/row-stream.ts';
import { readCell } from '../../values/read-cell.ts';
import { projectsIn } from './labels.ts';

/** The name by which tables of this form are known. */
export const PIRA_B = 'pira-b';

/** Fields of a card that are texts. */
export type TextField =
  | 'mission'
  | 'programme'
  | 'objective'
  | 'description'
  | 'span'
  | 'responsible'
  | 'declaredIndicators';

/** An indicator while it is read: its title and definition, then its cells under their columns. */
export interface IndicatorDraft {
  readonly title: ReadCell;
  readonly titleAtom: Atom;
  definition?: ReadCell;
  /** The code that the caption above names. */
  readonly code?: string;
  columns: readonly (Column | undefined)[];
  cells: ColumnCell[];
  /** Years by position, where they stand side by side in a table of their own. */
  years: readonly (number | undefined)[];
  /** Results are expected in the next row. */
  awaits: 'header' | 'values' | 'resultHeader' | 'results' | 'nothing';
}

/** A card while it is read. */
export interface CardDraft {
  /** One run of rows, or several tables under captions. */
  readonly layout: 'rows' | 'tables';
  readonly builder: ClaimBuilder;
  readonly table: TableReference;
  readonly fields: Map<TextField, ReadCell>;
  readonly amounts: AmountRecord[];
  readonly indicators: IndicatorDraft[];
  readonly projects: { readonly code: string; readonly place: Place }[];
  /** The block that the card begins in. */
  block: number;
  /** The objective's code, where its label or a line above the card names it. */
  code?: string;
  /** The code that the last caption gave to the indicator to come. */
  indicatorCode?: string | undefined;
  /** Heads of the money by position. */
  moneyHeads: readonly string[];
  /** Lines since the last row, of which it is not yet known whether the card goes on after them. */
  readonly between: StreamRow[];
}

/** A new card that begins with a title. */
export const newDraft = (title: Atom, index: number, layout: CardDraft['layout']): CardDraft => ({
  layout,
  builder: claimBuilder(PIRA_B),
  table: { form: PIRA_B, title: title.text.trim(), place: title.place, index },
  fields: new Map(),
  amounts: [],
  indicators: [],
  projects: [],
  moneyHeads: [],
  block: -1,
  between: [],
});

const recordOf = (draft: CardDraft, indicator: IndicatorDraft): IndicatorRecord => {
  const objective = draft.fields.get('objective');
  const programme = draft.fields.get('programme');
  const titled: ColumnCell = {
    column: { role: 'title', heading: 'Indicatore' },
    cell: { ...indicator.titleAtom, text: indicator.title.published },
  };
  const { code } = indicator;
  const row = indicatorRow([titled, ...indicator.cells], {
    table: draft.table,
    place: indicator.title.place,
    ...(objective !== undefined && {
      objective: {
        title: objective.published,
        place: objective.place,
        ...(draft.code !== undefined && { code: draft.code }),
      },
    }),
    ...(programme !== undefined && { programme }),
    ...(indicator.definition !== undefined && { definition: indicator.definition }),
  });
  return code === undefined ? row : { ...row, code: readCell(code, indicator.title.place, 'text') };
};

const optional = <Key extends string>(
  key: Key,
  cell: ReadCell | undefined,
): Partial<Record<Key, ReadCell>> => {
  const fields: Partial<Record<Key, ReadCell>> = {};
  if (cell !== undefined) fields[key] = cell;
  return fields;
};

const cardOf = (draft: CardDraft, objective: ReadCell): CardRecord => {
  const field = (name: TextField) => draft.fields.get(name);
  const code = /^\d{3}-\d{3}-\d{3}\b/.exec(objective.published)?.[0] ?? draft.code;
  return {
    table: draft.table,
    place: objective.place,
    objective,
    projects: [
      ...projectsIn(objective.published).map((project) => ({ code: project, place: objective.place })),
      ...draft.projects,
    ],
    amounts: draft.amounts,
    indicators: draft.indicators.map((_, index) => index),
    ...(code !== undefined && { code }),
    ...optional('mission', field('mission')),
    ...optional('programme', field('programme')),
    ...optional('description', field('description')),
    ...optional('responsible', field('responsible')),
    ...optional('span', field('span')),
    ...optional('declaredIndicators', field('declaredIndicators')),
  };
};

/** The claim of a card, or nothing when it has no objective. */
export const claimOf = (draft: CardDraft) => {
  const objective = draft.fields.get('objective');
  if (objective === undefined) return undefined;
  return draft.builder.build(
    { title: draft.table.title, place: draft.table.place },
    {
      cards: [cardOf(draft, objective)],
      indicators: draft.indicators.map((indicator) => recordOf(draft, indicator)),
    },
  );
};

/** A text that stands behind its label in the same cell, or in the next one. */
export const labelledText = (rest: string, atom: Atom, next: Atom | undefined): ReadCell =>
  next === undefined ? readCell(rest, atom.place, 'text') : readCell(next.text.trim(), next.place, 'text');
