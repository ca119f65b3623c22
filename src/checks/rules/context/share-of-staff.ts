/** A share of the staff that is not what the tables of staff give: "% di donne sul totale del personale" beside women and total. */
import { divide, HUNDRED, isZero, multiply, type Rational } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import type { Fact } from '../../values/class-facts.ts';
import { nearlyAgrees, printedDigits } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { printedPercent } from '../../values/printed.ts';
import {
  classesIn,
  type ShareRow,
  type StaffClass,
  shareRows,
  staffClasses,
} from '../../values/share-rows.ts';

const RULE = { id: 'CONTEXT-15', family: 'context', severity: 'error' } as const;

const OF_ALL =
  /\b(?:sul|rispetto al|su) (?:totale )?(?:(?:del |dei |di )?(?:personale|dipendenti)|totale)(?! \p{L}*(?:femmin|maschi|laureat|dirigen))/iu;

/** Years that must agree before another is accused, and how many times those that do not. */
const LEAST_RIGHT = 2;
const TIMES = 2;

interface Computed {
  readonly year: number;
  readonly cell: ReadCell;
  readonly part: Fact;
  readonly whole: Fact;
  readonly share: Rational;
}

const ofYear = (facts: readonly Fact[], year: number): readonly Fact[] =>
  facts.filter((fact) => fact.year === year && !isZero(fact.amount));

/** The share by the tables of the year: the one that agrees when some do. */
const computed = ({ years }: ShareRow, part: StaffClass, whole: StaffClass): readonly Computed[] =>
  years.flatMap(({ year, cell }) => {
    const all = ofYear(part.facts, year).flatMap((one) =>
      ofYear(whole.facts, year).flatMap((other): readonly Computed[] => {
        const quotient = divide(one.amount, other.amount);
        return quotient === undefined
          ? []
          : [{ year, cell, part: one, whole: other, share: multiply(quotient, HUNDRED) }];
      }),
    );
    const found = all.find(isRight) ?? all[0];
    return found === undefined ? [] : [found];
  });

const isRight = ({ cell, share }: Computed): boolean => nearlyAgrees(share, cell);

const ofRow = (row: ShareRow, classes: readonly StaffClass[]): readonly Finding[] => {
  const [part, ...others] = classesIn(row.label.published, classes);
  const whole = classes.find(({ name }) => name === 'totale');
  if (part === undefined || others.length > 0 || whole === undefined || !OF_ALL.test(row.label.published))
    return [];
  const all = computed(row, part, whole);
  const wrong = all.filter((each) => !isRight(each));
  if (all.length - wrong.length < Math.max(LEAST_RIGHT, TIMES * wrong.length)) return [];
  return wrong.map(({ year, cell, share, part: one, whole: other }) =>
    findingOf(RULE, {
      code: 'shareOfStaff',
      places: [cell, ...one.cells, ...other.cells].map(({ place }) => place),
      published: shown(cell),
      expected: printedPercent(share, Math.max(1, printedDigits(cell))),
      params: {
        row: shortText(row.label.published),
        year,
        counts: `${one.amount.numerator} su ${other.amount.numerator}`,
      },
    }),
  );
};

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const classes = staffClasses(document);
  return shareRows(document).flatMap((row) => ofRow(row, classes));
};

/** Only where the other years of the row follow the tables. */
export const shareOfStaff: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
