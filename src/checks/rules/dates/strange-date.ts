/** DATES-04: days that do not exist, serial numbers and day zero of spreadsheets. */
import type { Severity } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, ReadCell, ReadOddity } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { cellsWith } from '../../values/cells.ts';
import { dayOf } from '../../values/exact.ts';
import { findingOf, shown } from '../../values/finding.ts';
import { printedDay } from '../../values/printed.ts';

const RULE = { id: 'DATES-04', family: 'dates', severity: 'error' } as const;

const KINDS: readonly (readonly [ReadOddity, Severity])[] = [
  ['serialDate', 'warning'],
  ['dayZero', 'error'],
  ['impossibleDate', 'error'],
];

const foundIn = (cell: ReadCell, code: ReadOddity, severity: Severity): Finding => {
  const day = dayOf(cell);
  return findingOf(RULE, {
    code,
    severity,
    places: [cell.place],
    published: shown(cell),
    ...(day !== undefined && { expected: printedDay(day) }),
  });
};

const inDocument = (document: DocumentRecord): readonly Finding[] =>
  KINDS.flatMap(([oddity, severity]) =>
    cellsWith(document, oddity).map((cell) => foundIn(cell, oddity, severity)),
  );

/** The rule. */
export const strangeDate: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
