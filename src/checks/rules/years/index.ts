/** Rules on years and headings. */
import type { Rule } from '../../rule.ts';
import { headingNumbers } from './heading-numbers.ts';
import { headingYear } from './heading-year.ts';
import { keptSentence } from './kept-sentence.ts';
import { keptTitle } from './kept-title.ts';
import { numberedChapters } from './numbered-chapters.ts';
import { phasesInOrder } from './phases-in-order.ts';
import { repeatedHeading } from './repeated-heading.ts';
import { rowNumbers } from './row-numbers.ts';
import { selfComparison } from './self-comparison.ts';
import { titleOfOneYear } from './title-of-one-year.ts';
import { unlikeHeadings } from './unlike-headings.ts';
import { unlikeLines } from './unlike-lines.ts';
import { yearColumns } from './year-columns.ts';
import { yearInList } from './year-in-list.ts';
import { yearOfReport } from './year-of-report.ts';

/** The rules of the family, in the order of the catalogue. */
export const YEARS_RULES: readonly Rule[] = [
  headingYear,
  repeatedHeading,
  headingNumbers,
  yearColumns,
  keptTitle,
  selfComparison,
  unlikeHeadings,
  numberedChapters,
  titleOfOneYear,
  rowNumbers,
  phasesInOrder,
  unlikeLines,
  yearOfReport,
  keptSentence,
  yearInList,
];
