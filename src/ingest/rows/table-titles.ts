/** The title of each table: the caption nearest above it, as its format gives it. */
import { rememberObjects } from '../../kernel/index.ts';
import type { RawDocument } from '../raw.ts';
import { plainText } from '../values/plain-text.ts';

/** Longest line above a table that is taken for its title. */
const TITLE_LENGTH = 200;

/** "Tabella 3 – …": what word processors put before a caption. */
const NUMBERED = /^tab(?:ella|\.)?\s*[\d.]*\s*[-–—:.]\s*/i;

/** A caption without the number that word processors put before it. */
export const withoutNumber = (caption: string): string => caption.replace(NUMBERED, '');

/** The titles by the number of the table's block. In a sheet of a workbook the title is its first line, else the last line above. */
export const tableTitles = rememberObjects(({ blocks, format }: RawDocument): ReadonlyMap<number, string> => {
  const titles = new Map<number, string>();
  let lines: string[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'table') {
      const text = format === 'xlsx' ? (lines[1] ?? lines[0]) : lines.at(-1);
      if (text !== undefined) titles.set(index, withoutNumber(text));
      return;
    }
    const text = plainText(block.text);
    if (block.kind === 'heading' && format === 'xlsx') lines = [];
    if (text !== '' && text.length <= TITLE_LENGTH) lines.push(text);
  });
  return titles;
});
