/** What an Italian office sees of a day in a sheet. */
import { MONTHS } from '../../../model/index.ts';
import { formatSections } from './number-format.ts';

interface Shape {
  readonly hasDay: boolean;
  readonly hasMonth: boolean;
  readonly hasYear: boolean;
  readonly hasTime: boolean;
}

/** `m` beside hours or seconds is minutes; elsewhere it is the month. */
const shapeOf = (letters: readonly string[]): Shape => {
  const hasTime = letters.some((letter) => /^[hs]/.test(letter));
  const hasDay = letters.some((letter) => letter.startsWith('d'));
  const hasYear = letters.some((letter) => letter.startsWith('y'));
  const months = letters.filter((letter) => letter.startsWith('m')).length;
  return { hasDay, hasYear, hasTime, hasMonth: months > (hasTime ? 1 : 0) || (months === 1 && hasDay) };
};

/** The day in figures, day before month before year whatever the order in the format; the year always with four digits. */
const dayText = (instant: string, shape: Shape, letters: readonly string[]): string => {
  const [year = '', month = '', day = ''] = instant.slice(0, 10).split('-');
  if (shape.hasDay) return `${day}/${month}/${year}`;
  if (shape.hasMonth && letters.some((letter) => /^m{3,}$/.test(letter)))
    return `${MONTHS[Number(month) - 1] ?? month}${shape.hasYear ? ` ${year}` : ''}`;
  if (shape.hasMonth) return shape.hasYear ? `${month}/${year}` : month;
  return shape.hasYear ? year : '';
};

/** The text of a day (as an ISO instant) under a format; words in the format before and after the day are shown too. */
export const shownDate = (instant: string, format: string): string => {
  const tokens = formatSections(format)[0]?.tokens ?? [];
  const first = tokens.findIndex(({ kind }) => kind === 'date');
  const last = tokens.findLastIndex(({ kind }) => kind === 'date');
  const words = (part: typeof tokens): string =>
    part.map((token) => (token.kind === 'literal' ? token.text : '')).join('');
  const letters = tokens.flatMap((token) => (token.kind === 'date' ? [token.letters] : []));
  const shape = shapeOf(first === -1 ? ['d', 'm', 'y'] : letters);
  const day = dayText(instant, shape, letters);
  const time = shape.hasTime ? instant.slice(11, 16) : '';
  const shown = [day, time].filter((part) => part !== '').join(' ');
  return first === -1
    ? shown
    : `${words(tokens.slice(0, first))}${shown}${words(tokens.slice(last + 1))}`.trim();
};
