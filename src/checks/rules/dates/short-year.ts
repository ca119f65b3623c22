/** DATES-06: a year of two figures that does not fall in the years of the document, so that the day may be meant otherwise. */
import { partsOf } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { cellsWith } from '../../values/cells.ts';
import { dayOf } from '../../values/exact.ts';
import { findingOf, shown } from '../../values/finding.ts';

const RULE = { id: 'DATES-06', family: 'dates', severity: 'notice' } as const;

/** Years around the document's own in which a day is expected. */
const NEAR_YEARS = 4;

const isDoubtful = (document: DocumentRecord, cell: ReadCell): boolean => {
  const day = dayOf(cell);
  if (day === undefined || document.year === undefined) return false;
  return Math.abs(partsOf(day).year - document.year) > NEAR_YEARS;
};

const inDocument = (document: DocumentRecord): readonly Finding[] =>
  cellsWith(document, 'shortYear')
    .filter((cell) => isDoubtful(document, cell))
    .map((cell) => findingOf(RULE, { code: 'shortYear', places: [cell.place], published: shown(cell) }));

/** The rule. */
export const shortYear: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
