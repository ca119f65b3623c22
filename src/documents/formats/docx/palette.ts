/** Colours (RGB without sign) and the family of the letters: those of the pages and of the charts. */
import type { StatusStem } from '../../../wording/index.ts';

/** The family of all texts; where it is missing, `FALLBACK_FAMILY` takes its place. */
export const FAMILY = 'Titillium Web';

/** A family with similar widths that every office suite has or replaces. */
export const FALLBACK_FAMILY = 'Calibri';

export const INK = '17324D';
export const PRIMARY = '0A4F96';
export const MUTED = '50606F';
export const LINE = 'D3DAE3';
export const STRONG_LINE = '8493A3';
export const GROUND = 'F4F7FB';
export const HEAD_GROUND = 'E4EEFA';
export const WARNING = '9A5700';
export const WARNING_GROUND = 'FDF0DD';
export const DRAFT = 'B3261E';

/** The colour of a status symbol; the word beside it says the same. */
export const STATUS_COLOURS: Readonly<Record<StatusStem, string>> = {
  reached: '0A4F96',
  partial: '9A5700',
  missed: 'B3261E',
  unknown: '6B4D86',
  notdue: '5A6772',
};
