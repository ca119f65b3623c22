/** The paper: A4, upright or turned; all lengths in twentieths of a point, as the format wants them. */

const SHORT_SIDE = 11906;
const LONG_SIDE = 16838;
/** Two centimetres at the sides, a little more above for the header. */
const SIDE_MARGIN = 1134;

export const PAGE_MARGINS = {
  top: 1531,
  bottom: 1247,
  left: SIDE_MARGIN,
  right: SIDE_MARGIN,
  header: 567,
  footer: 510,
} as const;

/** The short and the long side of A4. The library turns them by the orientation. */
export const PAGE_SIZE = { width: SHORT_SIDE, height: LONG_SIDE } as const;

/** How a page lies. */
export type PageDirection = 'portrait' | 'landscape';

/** The width between the margins. */
export const textWidth = (direction: PageDirection): number =>
  (direction === 'portrait' ? SHORT_SIDE : LONG_SIDE) - 2 * SIDE_MARGIN;

/** The height between the margins. */
export const textHeight = (direction: PageDirection): number =>
  (direction === 'portrait' ? LONG_SIDE : SHORT_SIDE) - PAGE_MARGINS.top - PAGE_MARGINS.bottom;

/** Twentieths of a point in a pixel of 1/96 inch. */
export const TWIPS_PER_PIXEL = 15;
