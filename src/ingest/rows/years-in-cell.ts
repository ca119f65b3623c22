/** A cell that holds the values of several years, each behind its year: "Anno 2015: >= 90% Anno 2016: >= 95%". */
import type { Atom } from '../raw.ts';
import type { Column } from './columns.ts';

interface ColumnCell {
  readonly column: Column;
  readonly cell: Atom;
}

const YEAR = /(?:\banno\s+|(?<![\d/.-]))(20\d\d)\s*[:=]\s*/gi;

/** The cell once for each of its years, with the value of that year alone; other cells as they are. */
export const byYear = (each: ColumnCell): readonly ColumnCell[] => {
  const { column, cell } = each;
  const marks = [...cell.text.matchAll(YEAR)];
  if (column.year !== undefined || marks.length < 2 || cell.text.slice(0, marks[0]?.index).trim() !== '')
    return [each];
  return marks.map((mark, position) => {
    const year = Number(mark[1]);
    const text = cell.text
      .slice(mark.index + mark[0].length, marks[position + 1]?.index)
      .replace(/[\s;,–-]+$/, '');
    return {
      column: { ...column, heading: `${column.heading} ${year}`, year },
      cell: { ...cell, text: text.trim() },
    };
  });
};
