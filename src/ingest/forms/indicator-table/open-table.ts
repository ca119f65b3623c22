/** A table of indicators while it is read, and the node that its title names. */
import type { Place } from '../../../kernel/index.ts';
import type {
  ColumnTotalRecord,
  IndicatorRecord,
  IndividualRecord,
  NodeRecord,
  ReadCell,
  TableReference,
} from '../../../model/index.ts';
import type { ClaimBuilder } from '../../rows/claim-builder.ts';
import type { ColumnCell } from '../../rows/indicator-row.ts';
import { readCell } from '../../values/read-cell.ts';
import type { Header } from './header.ts';
import type { TableTitle } from './table-title.ts';

/** A row of the body with its cells under their columns. */
export interface BodyRow {
  readonly cells: readonly ColumnCell[];
  readonly place: Place;
}

/** A table while it is read. */
export interface OpenTable {
  readonly builder: ClaimBuilder;
  readonly table: TableReference;
  readonly header: Header;
  readonly title?: TableTitle;
  readonly rows: BodyRow[];
  readonly nodes: NodeRecord[];
  readonly indicators: IndicatorRecord[];
  readonly individual: IndividualRecord[];
  readonly totals: ColumnTotalRecord[];
  readonly extra: Partial<IndicatorRecord>;
}

/** The node that the title names; its value is the one beside the title, else the total of what its rows bring to it. */
export const nodeOfTitle = (
  { table, title }: OpenTable,
  total: ReadCell | undefined,
): NodeRecord | undefined => {
  if (title === undefined || title.kind === 'post') return undefined;
  const value = title.value ?? total;
  return {
    table,
    place: title.place,
    kind: title.kind,
    title: readCell(title.name, title.place, 'text'),
    ...(title.code !== undefined && { code: title.code }),
    ...(value !== undefined && { value }),
  };
};
