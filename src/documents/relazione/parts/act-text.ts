/** An act in one line. */
import type { Act } from '../../../model/index.ts';
import { formatDate } from '../../../wording/index.ts';

/** "Giunta camerale, n. 5 del 31/01/2019". */
export const actText = ({ body, number, date }: Act): string => {
  const which = [
    ...(number === undefined ? [] : [`n. ${number}`]),
    ...(date === undefined ? [] : [`del ${formatDate(date)}`]),
  ].join(' ');
  return which === '' ? body : `${body}, ${which}`;
};
