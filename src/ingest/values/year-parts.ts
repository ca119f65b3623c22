/** Cells that state several years one after the other: "Anno 2015: >= 200 Anno 2016: >= 210". */
import { plainText } from './plain-text.ts';

/** What a cell says of one year. */
export interface YearPart {
  readonly year: number;
  readonly text: string;
}

/** A year as a label: with a colon or a dash behind it, or with an operator. */
const LABEL =
  /(?:^|[\s;,(])(?:(?:anno|target|risultato|consuntivo|nel)\s+)?(20\d{2})\s?(?::|[-–](?=\s)|\)|(?=\s?[<>≥≤]))\s*/gi;

/** The parts of a cell that begins with a year and names at least two, in their order; nothing for any other cell. */
export const yearParts = (published: string): readonly YearPart[] => {
  const text = plainText(published);
  const labels = [...text.matchAll(LABEL)];
  const years = labels.map(([, year]) => Number(year));
  const isSeries = years.every((year, index) => index === 0 || year > (years[index - 1] ?? 0));
  if (labels.length < 2 || !isSeries || labels[0]?.index !== 0) return [];
  return labels.map((label, index) => ({
    year: years[index] ?? 0,
    text: text
      .slice(label.index + label[0].length, labels[index + 1]?.index ?? text.length)
      .replace(/[;,]\s*$/, '')
      .trim(),
  }));
};
