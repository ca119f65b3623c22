/** MISSING-09: a share printed for years in which the tables of staff count nobody in the class that it is of. */
import { isZero } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import {
  classesIn,
  type ShareRow,
  type StaffClass,
  shareRows,
  staffClasses,
} from '../../values/share-rows.ts';

const RULE = { id: 'MISSING-09', family: 'missing', severity: 'warning' } as const;

/** The counts of a year, when there are some and all of them are zero. */
const emptyIn = ({ facts }: StaffClass, year: number) => {
  const own = facts.filter((fact) => fact.year === year);
  return own.length > 0 && own.every(({ amount }) => isZero(amount)) ? own : [];
};

const ofRow = (row: ShareRow, classes: readonly StaffClass[]): readonly Finding[] =>
  classesIn(row.label.published, classes).flatMap((staff) => {
    const empty = row.years.flatMap(({ year, cell }) => {
      const facts = emptyIn(staff, year);
      return facts.length === 0 ? [] : [{ year, cell, facts }];
    });
    const [first] = empty;
    if (first === undefined) return [];
    return [
      findingOf(RULE, {
        code: 'shareOfEmptyClass',
        places: empty.flatMap(({ cell, facts }) => [
          cell.place,
          ...facts.flatMap(({ cells }) => cells.map(({ place }) => place)),
        ]),
        published: shown(first.cell),
        expected: 'n.d.',
        params: {
          row: shortText(row.label.published),
          class: shortText(staff.name),
          years: empty.map(({ year }) => year).join(', '),
        },
      }),
    ];
  });

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const classes = staffClasses(document);
  return shareRows(document).flatMap((row) => ofRow(row, classes));
};

/** The rule. */
export const shareOfEmptyClass: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
