// The lines of budgets that are set as one table or area by area.
import { describe, expect, it } from 'vitest';
import { budgetsIn } from '../../../src/checks/values/budgets.ts';
import { readCell } from '../../../src/ingest/index.ts';
import type { BudgetRecord } from '../../../src/model/index.ts';

const PLACE = { file: 'prova.txt', line: 1 };
const line = (
  table: number,
  role: BudgetRecord['role'],
  label: string,
  heading = 'Budget 2021',
): BudgetRecord => ({
  table: { form: 'budget', title: '', place: PLACE, index: table },
  place: PLACE,
  role,
  label: readCell(label, PLACE, 'text'),
  amounts: [{ heading, value: readCell('1.000,00', PLACE) }],
});
const sizes = (...lines: readonly BudgetRecord[]) => budgetsIn(lines).map((budget) => budget.length);

describe('tables under the same headings', () => {
  it('are one budget until the total of everything, whatever year they name', () => {
    expect(
      sizes(
        line(0, 'item', 'Fiere'),
        line(0, 'total', 'Totale area 1'),
        line(1, 'item', 'Corsi', 'Budget 2022'),
        line(1, 'total', 'Totale generale'),
        line(2, 'item', 'Altro'),
      ),
    ).toEqual([4, 1]);
  });

  it('under other headings are another budget', () => {
    expect(sizes(line(0, 'item', 'Fiere'), line(1, 'item', 'Corsi', 'Consuntivo 2021'))).toEqual([1, 1]);
  });

  it('keep a table together after its total', () => {
    expect(sizes(line(0, 'total', 'Totale'), line(0, 'item', 'di cui fiere'))).toEqual([2]);
  });
});
