/** What an address asks of the documents: the basis of the page, and the day of the document as `?data=2020-05-28`. */
import type { DocumentOptions } from '../../../app/index.ts';
import { parseLocalDate } from '../../../kernel/index.ts';
import type { PageRequest } from '../../routing/page.ts';

/** The options, and the text given as a day when it is none: then the day of the data is taken. */
export interface AskedDocument {
  readonly options: DocumentOptions;
  readonly wrongDate?: string;
}

/** Reads the address. */
export const askedDocument = ({ basis, query }: PageRequest): AskedDocument => {
  const text = query.get('data')?.trim() ?? '';
  if (text === '') return { options: { basis } };
  const date = parseLocalDate(text);
  return date === undefined ? { options: { basis }, wrongDate: text } : { options: { basis, date } };
};
