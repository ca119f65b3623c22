/**
 * Tables of a unit's indicators whose cells are broken over lines: a row for each indicator with its parameters, a figure for each period,
 * the year's total, result, target and realisation.
 */
import type { IndicatorRecord, NodeRecord, TableReference } from '../../../model/index.ts';
import { brokenClaim, placeOf } from '../../broken/broken-claim.ts';
import type { BrokenColumn, BrokenRole } from '../../broken/headings.ts';
import type { BrokenRow, BrokenTable } from '../../broken/locate.ts';
import { tablesOf } from '../../broken/tables-of.ts';
import { unitRow } from '../../broken/unit-row.ts';
import { type WordRow, wordsOf } from '../../broken/words.ts';
import type { Claim, Form } from '../../claim.ts';
import { plainText } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import { type UnitColumns, unitRecord } from './unit-record.ts';
import { type UnitTitle, unitTitle } from './unit-title.ts';

/** The name by which tables of this form are known. */
export const UNIT_TABLE = 'unit-table';

const TAIL: ReadonlySet<BrokenRole> = new Set(['result', 'target', 'achievement', 'score']);
/** Blanks that only empty cells leave between two words. */
const EMPTY_CELL_BLANKS = 3;

const columnsOf = (columns: readonly BrokenColumn[], rows: readonly WordRow[]): UnitColumns => {
  const has = (role: BrokenRole): boolean => columns.some((column) => column.role === role);
  const periods = columns.filter(({ role }) => role === 'period');
  const tail = columns.filter(({ role }) => TAIL.has(role));
  return {
    periods,
    tail,
    hasAlgorithm: has('algorithm'),
    hasLabel: has('label'),
    shape: { periods: periods.length, hasTotal: has('total'), tail: tail.length },
    showsEmpty: rows.some(({ words }) => words.some(({ gap }) => gap >= EMPTY_CELL_BLANKS)),
  };
};

interface Row extends WordRow {
  readonly source: BrokenRow;
}

const nodeOf = (table: TableReference, unit: UnitTitle): NodeRecord => ({
  table,
  place: table.place,
  kind: 'unit',
  code: unit.code,
  title: readCell(unit.name, table.place, 'text'),
  ...(unit.result !== undefined && { value: readCell(unit.result, table.place) }),
});

const claimOf = (found: BrokenTable, title: string, index: number): Claim => {
  const claim = brokenClaim(found);
  const table: TableReference = { form: UNIT_TABLE, title, place: placeOf(found), index };
  const unit = unitTitle(title);
  const rows = found.rows.map((source): Row => ({ source, ...wordsOf(source.lines, found.keepsEnds) }));
  const columns = columnsOf(found.header.columns, rows);
  const indicators = rows.map(({ source, words, trailing }): IndicatorRecord => {
    const own = words.slice(source.mark.words);
    const place = source.lines[0]?.place ?? table.place;
    const row = unitRow({ words: own, trailing }, columns.shape);
    const { record, unread } = unitRecord(
      { row, mark: source.mark, markWords: words.slice(0, source.mark.words), place },
      columns,
    );
    claim.unread(unread);
    claim.row([
      record.code,
      record.title,
      record.algorithm,
      ...record.parameters.flatMap(({ label, periods, total }) => [label, ...periods, total]),
      ...record.results.map(({ value }) => value),
      ...record.targets.map(({ value }) => value.cell),
      record.achievement,
      record.score,
    ]);
    return { ...record, table, unit: { code: unit.code, name: unit.name } };
  });
  const nodes = found.titleLines.length === 0 ? [] : [nodeOf(table, unit)];
  return claim.build(UNIT_TABLE, title, { indicators, nodes });
};

const isUnitTable = ({ header }: BrokenTable): boolean =>
  header.columns.some(({ role }) => role === 'period') && header.columns.some(({ role }) => TAIL.has(role));

/** Tables of units. */
export const unitTable: Form = {
  id: UNIT_TABLE,
  read: (request): readonly Claim[] => {
    let title = '';
    return tablesOf(request)
      .filter(isUnitTable)
      .map((found, index) => {
        if (found.titleLines.length > 0)
          title = plainText(found.titleLines.map(({ text }) => text).join(' '));
        return claimOf(found, title, index);
      });
  },
};
