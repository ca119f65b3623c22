/** Names of the files of a document, with what each is for, and their sizes in words. */
import { decimal } from '../../../kernel/index.ts';
import { formatNumber } from '../../../wording/index.ts';
import type { FileChoice } from './document-links.ts';

/** The short name in lists. */
export const fileName = ({ format, archive }: FileChoice): string =>
  archive ? 'PDF da conservare' : format.toUpperCase();

/** What the file is for. */
export const filePurpose = ({ format, archive }: FileChoice): string => {
  if (archive) return 'PDF/A-2a, per l’archivio e il protocollo';
  return {
    pdf: 'PDF/UA-1 accessibile, da pubblicare',
    docx: 'da modificare con un programma di scrittura',
    xlsx: 'tutte le tabelle, con i numeri come numeri',
    html: 'una pagina sola, si legge senza altri programmi',
  }[format];
};

const KILO = 1024;

/** A size in words: `812 kB`, `1,4 MB`. */
export const sizeText = (bytes: number): string => {
  const kilobytes = Math.max(1, Math.floor(bytes / KILO));
  if (kilobytes < KILO) return `${formatNumber(decimal(String(kilobytes)))} kB`;
  const tenths = String(Math.floor((kilobytes * 10) / KILO));
  return `${formatNumber(decimal(`${tenths.slice(0, -1)}.${tenths.slice(-1)}`))} MB`;
};
