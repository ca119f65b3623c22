/** The grid of the strategy map: bands as high as their fullest cell, cards side by side where there are many. */
import type { CardPlace } from './map-links.ts';
import type { Box } from './scene.ts';

/** A card to be placed. */
interface GridCard {
  readonly id: string;
  readonly perspective: string;
  readonly area: string;
}

/** The grid with all boxes in pixels. */
export interface MapGrid {
  readonly width: number;
  readonly height: number;
  readonly labelWidth: number;
  readonly columns: readonly Box[];
  readonly bands: readonly Box[];
  readonly places: readonly CardPlace[];
}

/**
 * The room of a map in pixels, and the lowest card that is still wanted: the higher it is, the sooner cards stand side by side and the
 * more lines their titles have.
 */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly lowestCard: number;
}

const LABEL_WIDTH = 130;
const HEADER = 44;
const GAP = 10;
/** Lowest and highest card: a line of code and value; that and four lines of title. */
const CARD = { minimum: 36, maximum: 84, narrowest: 110 };

/** A4 landscape at 96 dots per inch. */
export const A4_SIDEWAYS: MapFrame = { width: 1123, height: 794, lowestCard: CARD.minimum };

/** How many cards stand side by side in each column, and how high all are. */
interface Layout {
  readonly abreast: number;
  readonly cardHeight: number;
  readonly bandRows: readonly number[];
}

const countIn = (cards: readonly GridCard[], perspective: string, area: string): number =>
  cards.filter((card) => card.perspective === perspective && card.area === area).length;

const bandRowsOf = (
  cards: readonly GridCard[],
  rows: readonly string[],
  columns: readonly string[],
  abreast: number,
): readonly number[] =>
  rows.map((row) =>
    Math.max(1, ...columns.map((column) => Math.ceil(countIn(cards, row, column) / abreast))),
  );

const columnWidthOf = (frame: MapFrame, columns: readonly string[]): number =>
  (frame.width - LABEL_WIDTH) / Math.max(1, columns.length);

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** Height of the bands for cards of a height: each row of cards has a gap below it, each band one above. */
const heightFor = (bandRows: readonly number[], cardHeight: number): number =>
  total(bandRows) * (cardHeight + GAP) + bandRows.length * GAP;

/** The fewest cards side by side with which all fit on the page; with the most that can be read if they never do. */
const layoutOf = (
  cards: readonly GridCard[],
  rows: readonly string[],
  columns: readonly string[],
  frame: MapFrame,
): Layout => {
  const columnWidth = columnWidthOf(frame, columns);
  const most = Math.max(1, Math.floor((columnWidth - GAP) / (CARD.narrowest + GAP)));
  const layouts = Array.from({ length: most }, (_, index): Layout => {
    const bandRows = bandRowsOf(cards, rows, columns, index + 1);
    const free = (frame.height - HEADER - bandRows.length * GAP) / Math.max(1, total(bandRows)) - GAP;
    return { abreast: index + 1, bandRows, cardHeight: Math.min(CARD.maximum, free) };
  });
  const fitting = layouts.find((layout) => layout.cardHeight >= frame.lowestCard) ?? layouts.at(-1);
  const { abreast, bandRows, cardHeight } = fitting ?? { abreast: 1, bandRows: [], cardHeight: 0 };
  return { abreast, bandRows, cardHeight: Math.max(CARD.minimum, cardHeight) };
};

const bandsOf = (layout: Layout, width: number, height: number): readonly Box[] => {
  const natural = heightFor(layout.bandRows, layout.cardHeight);
  const spare = (height - HEADER - natural) / Math.max(1, layout.bandRows.length);
  let y = HEADER;
  return layout.bandRows.map((count) => {
    const band = {
      x: 0,
      y,
      width,
      height: count * (layout.cardHeight + GAP) + GAP + spare,
    };
    y += band.height;
    return band;
  });
};

const cardBox = (cell: Box, layout: Layout, position: number): Box => {
  const width = (cell.width - GAP * (layout.abreast + 1)) / layout.abreast;
  const column = position % layout.abreast;
  const row = Math.floor(position / layout.abreast);
  return {
    x: cell.x + GAP + column * (width + GAP),
    y: cell.y + GAP + row * (layout.cardHeight + GAP),
    width,
    height: layout.cardHeight,
  };
};

/** Places every card whose perspective and area are listed. */
export const gridOf = (
  perspectives: readonly string[],
  areas: readonly string[],
  cards: readonly GridCard[],
  frame: MapFrame = A4_SIDEWAYS,
): MapGrid => {
  const columnWidth = columnWidthOf(frame, areas);
  const layout = layoutOf(cards, perspectives, areas, frame);
  const height = Math.max(frame.height, HEADER + heightFor(layout.bandRows, layout.cardHeight));
  const bands = bandsOf(layout, frame.width, height);
  const columns = areas.map((_, index) => ({
    x: LABEL_WIDTH + index * columnWidth,
    y: 0,
    width: columnWidth,
    height: HEADER,
  }));
  const filled = new Map<string, number>();
  const places = cards.flatMap((card, index): readonly CardPlace[] => {
    const column = columns[areas.indexOf(card.area)];
    const band = bands[perspectives.indexOf(card.perspective)];
    if (column === undefined || band === undefined) return [];
    const cell = `${perspectives.indexOf(card.perspective)} ${areas.indexOf(card.area)}`;
    const position = filled.get(cell) ?? 0;
    filled.set(cell, position + 1);
    const box = cardBox(
      { x: column.x, y: band.y, width: column.width, height: band.height },
      layout,
      position,
    );
    return [{ index, id: card.id, box }];
  });
  return { width: frame.width, height, labelWidth: LABEL_WIDTH, columns, bands, places };
};
