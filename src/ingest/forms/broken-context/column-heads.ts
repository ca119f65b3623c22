/** Headings on one line in words of any kind ("Settore Registrate 2020 Attive 2020 Var. %"): each begins with a capital or a sign of percent. */
import type { ContextRecord } from '../../../model/index.ts';
import { textOf } from '../../broken/words.ts';
import { lineFigures, linePieces } from '../../broken/written-lines.ts';
import type { Atom } from '../../raw.ts';
import { plainText } from '../../values/plain-text.ts';
import { headingYear, isShareHeading } from '../context-table/shape.ts';

/** The words that head columns, the first ones over the labels of the rows. */
const headsIn = (text: string): readonly string[] => {
  const heads: string[][] = [];
  for (const word of text.split(' ')) {
    const last = heads.at(-1);
    const isAbbreviated = last?.at(-1)?.endsWith('.') === true;
    const isYear =
      /^(?:20)\d{2}$/.test(word) && last !== undefined && !last.some((each) => /^20\d{2}$/.test(each));
    const begins = /^(?:\p{Lu}|%|20\d{2}$|N\.$)/u.test(word) && !isAbbreviated && !isYear;
    if (begins || last === undefined) heads.push([word]);
    else last.push(word);
  }
  return heads.map((words) => words.join(' '));
};

/** Rows right below that must show as many figures as there are columns. */
const SAMPLE = 4;
const LEAST_ALIKE = 3;
const LONGEST = 110;

/** How many figures the rows below have, when most of them have as many; rows that only name what follows have none. */
const figuresBelow = (lines: readonly Atom[], index: number): number | undefined => {
  const counts = lines
    .slice(index + 1, index + 2 + SAMPLE)
    .flatMap((line) => {
      const { text, figures } = lineFigures(line);
      const [first] = figures;
      const isLabelled = first !== undefined && /^(?:19|20)\d{2}$/.test(textOf(first.words));
      if (text.length === 0 && isLabelled) return [figures.length - 1];
      return text.length > 0 && figures.length > 0 ? [figures.length] : [];
    })
    .slice(0, SAMPLE);
  const [first] = counts;
  const alike = counts.filter((count) => count === first).length;
  return first === undefined || first < 2 || alike < LEAST_ALIKE ? undefined : first;
};

/** Tables of indicators have forms of their own. */
const OF_INDICATORS = /\b(?:target|algoritmo|indicatori?)\b/i;

/** Rows of figures head nothing; only years stand among headings. */
const holdsFigures = (line: Atom): boolean =>
  linePieces(line).some(({ isFigure, words }) => isFigure && !/^(?:20\d{2}|%)$/.test(textOf(words)));

/** A line of headings with the columns of the rows below it; `undefined` when the words do not part into as many. */
export const columnHeadsAt = (
  lines: readonly Atom[],
  index: number,
): { readonly corner: string; readonly columns: ContextRecord['columns'] } | undefined => {
  const line = lines[index];
  const text = plainText(line?.text ?? '');
  if (line === undefined || text.length > LONGEST || !/^\p{Lu}.*[^.;:,]$/u.test(text)) return undefined;
  if (OF_INDICATORS.test(text) || holdsFigures(line)) return undefined;
  const heads = headsIn(text);
  const count = heads.length < 3 ? undefined : figuresBelow(lines, index);
  if (count === undefined || heads.length <= count) return undefined;
  const columns = heads.slice(-count).map((label) => {
    const year = headingYear(label);
    return { label, isShare: isShareHeading(label), ...(year !== undefined && { year }) };
  });
  return { corner: heads.slice(0, -count).join(' '), columns };
};
