/** A table of figures as lines, its columns or its rows, each with a figure for every sample: what is computed across is looked for in both. */
import type { Rational } from '../../kernel/index.ts';
import type { ContextRecord, ReadCell } from '../../model/index.ts';
import { amountOf } from './exact.ts';
import { isOfWhich } from './table-sums.ts';

/** A column or a row. `isPercent`: its figures are percentages. */
export interface FigureLine {
  readonly label: string;
  readonly isPercent: boolean;
  readonly cells: readonly (ReadCell | undefined)[];
  /** The figures of the cells. */
  readonly amounts: readonly (Rational | undefined)[];
}

/** The lines of a table in one direction, and what the samples across them are called. */
export interface FigureLines {
  readonly direction: 'columns' | 'rows';
  readonly lines: readonly FigureLine[];
  readonly samples: readonly string[];
}

const isPercentage = (cells: readonly (ReadCell | undefined)[]): boolean => {
  const figures = cells.filter((cell) => amountOf(cell) !== undefined);
  return figures.length > 0 && figures.every((cell) => cell?.understood?.kind === 'percent');
};

/** The columns of a table; its rows are the samples. */
export const columnLines = ({ columns, rows }: ContextRecord): FigureLines => {
  const figures = rows.filter(({ role }) => role !== 'heading');
  return {
    direction: 'columns',
    samples: figures.map(({ label }) => label.published),
    lines: columns.map(({ label, isShare }, column) => {
      const cells = figures.map((row) => row.cells[column]);
      return { label, cells, amounts: cells.map(amountOf), isPercent: isShare || isPercentage(cells) };
    }),
  };
};

/** The rows of a table; its columns are the samples. */
export const rowLines = ({ columns, rows }: ContextRecord): FigureLines => ({
  direction: 'rows',
  samples: columns.map(({ label }) => label),
  lines: rows
    .filter(({ role, label }) => role !== 'heading' && !isOfWhich(label.published))
    .map(({ label, cells }) => ({
      label: label.published,
      cells: columns.map((_, column) => cells[column]),
      amounts: columns.map((_, column) => amountOf(cells[column])),
      isPercent: /%/.test(label.published) || isPercentage(cells),
    })),
});
