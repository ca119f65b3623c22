/** DATES-05: an operator before a deadline that asks to come after it; told once for the years of a row. */
import type { Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { cellsWith } from '../../values/cells.ts';
import { findingOf, shown } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';

const RULE = { id: 'DATES-05', family: 'dates', severity: 'warning' } as const;

/** Where a row stands; cells of a page have each their own place. */
const rowOf = ({ place }: ReadCell): string => {
  const { cell, box, ...row } = 'file' in place ? place : { ...place, cell: undefined, box: undefined };
  const number = cell?.replace(/^[A-Z]+/, '');
  return JSON.stringify([row, number, number === undefined ? box : undefined]);
};

const ofRow = (cells: readonly ReadCell[]): Finding => {
  const forms = [...new Set(cells.map(shown))];
  return findingOf(RULE, {
    code: 'invertedOperator',
    places: cells.map(({ place }) => place),
    published: forms.join('; '),
    expected: forms.map((form) => form.replace(/^\D*/, 'entro il ')).join('; '),
  });
};

/** The rule. */
export const invertedOperator: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) =>
      [...groupBy(cellsWith(document, 'invertedOperator'), rowOf).values()].map(ofRow),
    ),
};
