/** Heat map of completeness: units as rows, periods as columns, the share of data that are there as a shade. */
import { drawText } from './draw-text.ts';
import type { Box, Scene, SceneWords, Shape } from './scene.ts';

/** A cell: a share from 0 to 1, or none where nothing is due; its text stands in it, the hint says it whole. */
export interface HeatCell {
  readonly share?: number;
  readonly text: string;
  readonly hint: string;
}

/** A row with its cells in the order of the columns. */
export interface HeatRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly HeatCell[];
}

/** What a heat map shows. */
export interface HeatInput extends SceneWords {
  readonly columns: readonly string[];
  readonly rows: readonly HeatRow[];
  readonly width?: number;
}

const WIDTH = 640;
const HEADER = 28;
const ROW = 30;
const GAP = 2;
const LABEL_SHARE = 0.34;
const PADDING = 6;
const TEXT = { size: 12, bold: false };
const HEAD = { size: 12, bold: true };

/** Shade of a share: only what is complete has the fullest. */
const shadeOf = (share: number): 1 | 2 | 3 | 4 | 5 => {
  if (share >= 1) return 5;
  if (share >= 0.75) return 4;
  if (share >= 0.5) return 3;
  return share > 0 ? 2 : 1;
};

const cellShapes = (cell: HeatCell, box: Box, subject: string): readonly Shape[] => {
  const shade = cell.share === undefined ? 'status-notdue' : `shade-${shadeOf(cell.share)}`;
  return [
    { kind: 'rect', ...box, className: `cell ${shade}`, subject, hint: cell.hint },
    ...drawText({
      x: box.x + box.width / 2,
      y: box.y + box.height / 2 + 4,
      text: cell.text,
      style: TEXT,
      maximumWidth: box.width - PADDING,
      className: 'label value',
      anchor: 'middle',
      subject,
      hint: cell.hint,
    }),
  ];
};

/** The heat map; every cell has its text, so that the shade is never alone. */
export const heatScene = (input: HeatInput): Scene => {
  const width = input.width ?? WIDTH;
  const left = width * LABEL_SHARE;
  const columnWidth = (width - left) / Math.max(1, input.columns.length);
  const heads = input.columns.flatMap((text, column) =>
    drawText({
      x: left + columnWidth * (column + 0.5),
      y: 18,
      text,
      style: HEAD,
      maximumWidth: columnWidth - PADDING,
      className: 'label',
      anchor: 'middle',
    }),
  );
  const rows = input.rows.flatMap((row, index) => {
    const y = HEADER + index * ROW;
    const label = { x: 0, y: y + ROW / 2 + 4, text: row.label, style: TEXT, maximumWidth: left - PADDING };
    const cells = row.cells.slice(0, input.columns.length).flatMap((cell, column) =>
      cellShapes(
        cell,
        {
          x: left + column * columnWidth + GAP / 2,
          y: y + GAP / 2,
          width: columnWidth - GAP,
          height: ROW - GAP,
        },
        row.id,
      ),
    );
    return [...drawText({ ...label, className: 'label' }), ...cells];
  });
  return {
    width,
    height: HEADER + Math.max(1, input.rows.length) * ROW,
    title: input.title,
    description: input.description,
    shapes: [...heads, ...rows],
  };
};
