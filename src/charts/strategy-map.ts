/** Strategy map: perspectives as bands, areas as columns, objectives as cards with status, cause–effect links; on A4 landscape. */
import { drawText } from './draw-text.ts';
import { gridOf, type MapFrame, type MapGrid } from './map-grid.ts';
import { type CardPlace, linkShapes } from './map-links.ts';
import type { Scene, SceneWords, Shape, StatusDrawing } from './scene.ts';
import { textWidth, wrapText } from './text-fit.ts';

/** An objective in a cell of the map; the same one may stand under several perspectives. */
export interface MapCard {
  readonly id: string;
  readonly perspective: string;
  readonly area: string;
  readonly code: string;
  readonly title: string;
  readonly valueText: string;
  readonly status: StatusDrawing;
}

/** What a strategy map shows. Cards whose perspective or area is not listed are left out: list them. */
export interface MapInput extends SceneWords {
  readonly perspectives: readonly { readonly id: string; readonly name: string }[];
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly cards: readonly MapCard[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
  /** The room that it has; A4 landscape unless said otherwise. */
  readonly frame?: MapFrame;
}

const HEAD = { size: 13, bold: true };
const BODY = { size: 11, bold: false };
const PADDING = 6;
const LINE = 14;
const SYMBOL = 11;
const FIRST_LINE = 15;

const cardText = (card: MapCard, place: CardPlace): readonly Shape[] => {
  const { box } = place;
  const left = box.x + PADDING;
  const valueWidth = textWidth(card.valueText, HEAD);
  const codeRoom = box.width - 2 * PADDING - SYMBOL - 4;
  const hasValue = textWidth(card.code, HEAD) + 8 + valueWidth <= codeRoom;
  const first = box.y + FIRST_LINE;
  const lines = Math.max(0, Math.floor((box.height - FIRST_LINE - 4) / LINE));
  const value = { x: box.x + box.width - PADDING, y: first, text: card.valueText, style: HEAD };
  return [
    ...drawText({
      x: left + SYMBOL + 4,
      y: first,
      text: card.code,
      style: HEAD,
      maximumWidth: codeRoom,
      className: 'label',
    }),
    ...(hasValue
      ? drawText({ ...value, maximumWidth: valueWidth, className: 'label value', anchor: 'end' })
      : []),
    ...wrapText(card.title, box.width - 2 * PADDING, lines, BODY).flatMap((text, index) =>
      drawText({
        x: left,
        y: first + (index + 1) * LINE,
        text,
        style: BODY,
        maximumWidth: box.width - 2 * PADDING,
        className: 'label',
      }),
    ),
  ];
};

const cardShapes = (card: MapCard, place: CardPlace): readonly Shape[] => {
  const { box } = place;
  const hint = `${card.code} ${card.title}: ${card.valueText}`;
  const shapes: readonly Shape[] = [
    { kind: 'rect', ...box, className: `map-card status-${card.status}`, hint },
    {
      kind: 'symbol',
      status: card.status,
      x: box.x + PADDING + SYMBOL / 2,
      y: box.y + FIRST_LINE - 4,
      size: SYMBOL,
      className: `status-${card.status}`,
    },
    ...cardText(card, place),
  ];
  return shapes.map((shape) => ({ ...shape, subject: card.id }));
};

const frameShapes = (input: MapInput, grid: MapGrid): readonly Shape[] => [
  ...input.areas.flatMap((area, column) => {
    const box = grid.columns[column];
    if (box === undefined) return [];
    const room = box.width - 2 * PADDING;
    return wrapText(area.name, room, 2, HEAD).flatMap((text, line) =>
      drawText({
        x: box.x + box.width / 2,
        y: box.y + 16 + line * 16,
        text,
        style: HEAD,
        maximumWidth: room,
        className: 'label area',
        anchor: 'middle',
        hint: area.name,
      }),
    );
  }),
  ...input.perspectives.flatMap((perspective, row): readonly Shape[] => {
    const box = grid.bands[row];
    if (box === undefined) return [];
    const room = grid.labelWidth - 2 * PADDING;
    const lines = wrapText(perspective.name, room, Math.max(1, Math.floor((box.height - 8) / 16)), HEAD);
    const top = box.y + box.height / 2 - (lines.length * 16) / 2 + 12;
    return [
      { kind: 'rect', ...box, className: `band band-${(row % 2) + 1}` },
      ...lines.flatMap((text, line) =>
        drawText({
          x: PADDING,
          y: top + line * 16,
          text,
          style: HEAD,
          maximumWidth: room,
          className: 'label perspective',
          hint: perspective.name,
        }),
      ),
    ];
  }),
];

/** The map. Its view box is the frame's; with more cards than fit it grows downwards rather than becoming unreadable. */
export const strategyMapScene = (input: MapInput): Scene => {
  const grid = gridOf(
    input.perspectives.map(({ id }) => id),
    input.areas.map(({ id }) => id),
    input.cards,
    input.frame,
  );
  const cards = grid.places.map((place) => ({ place, card: input.cards[place.index] }));
  return {
    width: grid.width,
    height: grid.height,
    title: input.title,
    description: input.description,
    shapes: [
      ...frameShapes(input, grid),
      ...linkShapes(input.links, grid.places),
      ...cards.flatMap(({ card, place }) => (card === undefined ? [] : cardShapes(card, place))),
    ],
  };
};
