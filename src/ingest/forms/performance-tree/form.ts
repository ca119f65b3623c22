/**
 * The performance tree, its roll-up tables and its tables by perspective, with cells broken over lines: areas, objectives and indicators in
 * one column, each row with a mark that says which it is.
 */
import type { IndicatorRecord, NodeRecord, TableReference } from '../../../model/index.ts';
import { type BrokenClaim, brokenClaim, placeOf } from '../../broken/broken-claim.ts';
import type { BrokenColumn, BrokenRole } from '../../broken/headings.ts';
import type { BrokenTable } from '../../broken/locate.ts';
import { nodeParent } from '../../broken/node-parent.ts';
import { tablesOf } from '../../broken/tables-of.ts';
import { wordsOf } from '../../broken/words.ts';
import type { Claim, Form } from '../../claim.ts';
import { plainText } from '../../values/plain-text.ts';
import {
  nodeKind,
  type PlainRow,
  plainColumns,
  plainIndicator,
  plainNode,
  plainRow,
} from './plain-record.ts';

/** Names of the tables: with results alone, with shares of what is above, by perspective. */
type TreeForm = 'tree' | 'roll-up' | 'perspective-table';

const has = (columns: readonly BrokenColumn[], role: BrokenRole): boolean =>
  columns.some((column) => column.role === role);

const formOf = (columns: readonly BrokenColumn[]): TreeForm => {
  if (has(columns, 'value') || has(columns, 'weighted') || has(columns, 'share')) return 'roll-up';
  return has(columns, 'perspective') ? 'perspective-table' : 'tree';
};

const cellsOf = (record: IndicatorRecord | NodeRecord) => {
  if ('kind' in record) {
    const { programme, perspective, title, value, weighted, share, offices } = record;
    return [programme, perspective, title, value, weighted, share, offices];
  }
  return [
    record.programme,
    record.code,
    record.title,
    record.algorithm,
    ...record.results.map(({ value }) => value),
    ...record.targets.map(({ value }) => value.cell),
    record.achievement,
    record.score,
    record.offices,
  ];
};

interface Lists {
  readonly nodes: NodeRecord[];
  readonly indicators: IndicatorRecord[];
}

const takeRow = (row: PlainRow, table: TableReference, lists: Lists, claim: BrokenClaim): void => {
  const kind = nodeKind(row.mark);
  if (kind === undefined) {
    const above = lists.nodes.findLast((node) => node.kind !== 'group');
    const record = plainIndicator(row, table, above);
    lists.indicators.push(record);
    claim.row(cellsOf(record));
  } else {
    const record = plainNode(row, { table, kind, parent: nodeParent(lists.nodes, kind) });
    lists.nodes.push(record);
    claim.row(cellsOf(record));
  }
};

/** In tables by perspective a first column marks the rows that stand in the plan of indicators too. */
const withoutPira = (words: ReturnType<typeof wordsOf>['words'], isMarked: boolean) =>
  isMarked && words[0]?.text === 'P' ? words.slice(1) : words;

const claimOf = (found: BrokenTable, title: string, index: number): Claim => {
  const form = formOf(found.header.columns);
  const claim = brokenClaim(found);
  const table: TableReference = { form, title, place: placeOf(found), index };
  const columns = plainColumns(found.header.columns);
  const lists: Lists = { nodes: [], indicators: [] };
  for (const { mark, lines } of found.rows) {
    const { words, trailing } = wordsOf(lines, found.keepsEnds);
    const own = withoutPira(words, has(found.header.columns, 'pira'));
    const place = lines[0]?.place ?? table.place;
    takeRow(plainRow({ words: own, trailing }, { mark, place }, columns), table, lists, claim);
  }
  return claim.build(form, title, lists);
};

const isTree = ({ header }: BrokenTable): boolean =>
  !has(header.columns, 'period') && has(header.columns, 'mark');

/** Trees, roll-ups and tables by perspective. */
export const performanceTree: Form = {
  id: 'tree',
  read: (request): readonly Claim[] => {
    let title = '';
    return tablesOf(request)
      .filter(isTree)
      .map((found, index) => {
        if (found.titleLines.length > 0)
          title = plainText(found.titleLines.map(({ text }) => text).join(' '));
        return claimOf(found, title, index);
      });
  },
};
