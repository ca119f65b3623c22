/** ROW-08: the error text of a spreadsheet printed as a figure. */
import type { Rule } from '../../rule.ts';
import { cellsWith } from '../../values/cells.ts';
import { findingOf, shown } from '../../values/finding.ts';

const RULE = { id: 'ROW-08', family: 'row', severity: 'error' } as const;

/** The rule. */
export const spreadsheetError: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) =>
      cellsWith(document, 'spreadsheetError').map((cell) =>
        findingOf(RULE, {
          code: /DIV/i.test(cell.published) ? 'divisionByZero' : 'spreadsheetError',
          places: [cell.place],
          published: shown(cell),
          expected: 'n.d.',
        }),
      ),
    ),
};
