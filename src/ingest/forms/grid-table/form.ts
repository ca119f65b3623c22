/**
 * The same tables of units and trees as real tables (tabs, DOCX, HTML): columns known by their headings, parameters in rows of their own
 * under the indicator, one cell for all periods where it covers their columns.
 */

import type { Place } from '../../../kernel/index.ts';
import type { IndicatorRecord, NodeRecord, TableReference } from '../../../model/index.ts';
import { nodeParent } from '../../broken/node-parent.ts';
import type { Claim, Form } from '../../claim.ts';
import { type Grid, gridOf, textIn } from '../../grid/grid.ts';
import type { RawRow } from '../../raw.ts';
import { type ClaimBuilder, claimBuilder } from '../../rows/claim-builder.ts';
import { isFree } from '../../rows/free-tables.ts';
import { withoutNumber } from '../../rows/table-titles.ts';
import { plainText } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import { nodeKind } from '../performance-tree/plain-record.ts';
import { type UnitTitle, unitTitle } from '../unit-table/unit-title.ts';
import { indicatorOf, levelIn, markOf, nodeOf, parameterOf } from './rows.ts';
import { isOfAll, ofShared, type SharedIndicator, sharedIn } from './shared-indicator.ts';

const UNIT_TABLE = 'unit-table';

interface Draft {
  readonly grid: Grid;
  readonly builder: ClaimBuilder;
  readonly table: TableReference;
  readonly nodes: NodeRecord[];
  readonly indicators: IndicatorRecord[];
  level: IndicatorRecord['level'];
  /** The indicator that a row over others names, where those give the figures of its units. */
  shared: SharedIndicator | undefined;
}

const hasColumn = ({ columns }: Grid, role: string): boolean =>
  columns.some((column) => column?.role === role);

const formOf = (grid: Grid): string => {
  if (hasColumn(grid, 'period')) return UNIT_TABLE;
  return hasColumn(grid, 'weighted') || hasColumn(grid, 'share') ? 'roll-up' : 'tree';
};

const isFilled = (row: RawRow): boolean => row.cells.some(({ text }) => text.trim() !== '');

/** A row with one filled cell heads those below it. */
const headingOf = ({ cells }: RawRow): string | undefined => {
  const filled = cells.filter(({ text }) => text.trim() !== '');
  return filled.length === 1 ? plainText(filled[0]?.text ?? '') : undefined;
};

const addParameter = (draft: Draft, row: RawRow): boolean => {
  const last = draft.indicators.at(-1);
  if (last === undefined || !hasColumn(draft.grid, 'period')) return false;
  draft.indicators[draft.indicators.length - 1] = {
    ...last,
    parameters: [...last.parameters, parameterOf(draft.grid, row)],
  };
  return true;
};

/** "Risultato ambito organizzativo": the unit's own result, under the scores. */
const isTotal = (title: string): boolean => /^(?:risultato|performance|totale|media)\b/i.test(title);

const takeRecord = (draft: Draft, row: RawRow): boolean => {
  const { grid, table } = draft;
  const title = textIn(grid, row, 'title');
  const heading = headingOf(row);
  const mark = markOf(grid, row);
  const kind = isTotal(title) ? 'unit' : mark === undefined ? undefined : nodeKind(mark);
  if (heading !== undefined && (mark === undefined || mark.kind === 'coded')) {
    draft.shared = sharedIn(heading, row.place);
    draft.level = draft.shared === undefined ? levelIn(heading) : draft.level;
    return true;
  }
  if (title === '') return addParameter(draft, row);
  if (draft.shared !== undefined) {
    draft.indicators.push(ofShared(indicatorOf(grid, row, { table, level: draft.level }), draft.shared));
    return true;
  }
  if (kind === undefined) {
    draft.indicators.push(indicatorOf(grid, row, { table, level: draft.level }));
  } else {
    draft.nodes.push(nodeOf(grid, row, { table, kind, parent: nodeParent(draft.nodes, kind) }));
  }
  return true;
};

const takeRow = (draft: Draft, row: RawRow): void => {
  if (!isFilled(row)) return;
  const role = takeRecord(draft, row) ? 'cell' : 'unread';
  for (const cell of row.cells) draft.builder.take(cell, role);
  draft.builder.endRow();
};

/** The unit with its result, where the title prints it and no row does. */
const unitOfTitle = (draft: Draft, unit: UnitTitle, place: Place): readonly NodeRecord[] =>
  unit.result === undefined || draft.nodes.some(({ kind }) => kind === 'unit')
    ? []
    : [
        {
          table: draft.table,
          place,
          kind: 'unit',
          ...(unit.code !== '' && { code: unit.code }),
          title: readCell(unit.name, place, 'text'),
          value: readCell(unit.result, place),
        },
      ];

const claimOf = (grid: Grid, table: TableReference, titlePlace: Place): Claim => {
  const draft: Draft = {
    grid,
    table,
    builder: claimBuilder(table.form),
    nodes: [],
    indicators: [],
    level: undefined,
    shared: undefined,
  };
  for (const row of grid.headings) {
    for (const cell of row.cells) draft.builder.take(cell, 'heading');
    draft.builder.endRow();
  }
  for (const row of grid.body) takeRow(draft, row);
  const named = unitTitle(table.title.replace(/^\d+(?:\.\d+)*\s+(?=\p{L})/u, ''));
  const unit = { code: named.code === '' ? named.name : named.code, name: named.name };
  const isUnit = table.form === UNIT_TABLE;
  const nodes = draft.nodes.map((node) =>
    node.kind === 'unit' && isUnit
      ? { ...node, code: unit.code, title: { ...node.title, published: unit.name } }
      : node,
  );
  const indicators = draft.indicators.map((each) =>
    isUnit && each.unit === undefined && !isOfAll(each, draft.indicators) ? { ...each, unit } : each,
  );
  const own = isUnit ? unitOfTitle(draft, named, titlePlace) : [];
  return draft.builder.build(
    { title: table.title, place: table.place },
    { nodes: own.length > 0 && nodes.length === 0 ? own : nodes, indicators },
  );
};

/** A caption that only repeats the code of the unit that the heading above names in full. */
const titleOf = (caption: string, heading: string): string => {
  const { code } = unitTitle(caption);
  const named = heading.replace(/^\d+(?:\.\d+)*\s+/, '');
  return named.startsWith(`${code} `) ? `${code} - ${named.slice(code.length + 1)}` : caption;
};

/** A line that names a unit without a code. */
const UNIT = /^(?:ufficio|servizio|settore|struttura|segreteria|unità organizzativa|u\.\s?o\.)(?=\s)/iu;
/** Longest line that can be a title. */
const LONGEST = 120;

const namesUnit = (text: string): boolean => {
  const { code, result } = unitTitle(text);
  return (
    code !== '' || result !== undefined || (UNIT.test(text) && text.length <= LONGEST && !/[.;,]$/.test(text))
  );
};

/** Real tables of units and trees. */
export const gridTable: Form = {
  id: 'grid-table',
  read: ({ document, isTaken }): readonly Claim[] => {
    let heading = '';
    let title = '';
    let titlePlace: Place = { file: document.file };
    return document.blocks.flatMap((block, index): readonly Claim[] => {
      if (block.kind !== 'table') {
        const text = withoutNumber(plainText(block.text));
        if (text === '') return [];
        if (block.kind === 'heading') heading = text.replace(/^#+\s*/, '');
        if (block.kind === 'heading') title = heading;
        else if (namesUnit(text)) title = titleOf(text, heading);
        if (title !== '') titlePlace = block.place;
        return [];
      }
      const grid = isFree(block, isTaken) ? gridOf(block) : undefined;
      if (grid === undefined) return [];
      return [claimOf(grid, { form: formOf(grid), title, place: block.place, index }, titlePlace)];
    });
  },
};
