// What budgets set aside for objectives, and the cards of these objectives.
import { describe, expect, it } from 'vitest';
import { budgetedObjectives, cardsWithBudgets } from '../../../src/checks/values/budgeted-objectives.ts';
import { readCell } from '../../../src/ingest/index.ts';
import type { BudgetRecord, CardRecord } from '../../../src/model/index.ts';

const PLACE = { file: 'prova.txt', line: 1 };
const TABLE = { form: 'prova', title: '', place: PLACE, index: 0 };
const line = (role: BudgetRecord['role'], objective: string, amount: string): BudgetRecord => ({
  table: TABLE,
  place: PLACE,
  role,
  objective,
  label: readCell(role === 'item' ? 'Iniziativa' : 'Totale', PLACE, 'text'),
  amounts: [{ heading: 'Budget', value: readCell(amount, PLACE) }],
});
const card = (title: string, code?: string): CardRecord => ({
  table: TABLE,
  place: PLACE,
  objective: readCell(title, PLACE, 'text'),
  projects: [],
  amounts: [],
  indicators: [],
  ...(code !== undefined && { code }),
});

describe('an objective of a budget', () => {
  it('has the amount of its closing line, else the sum of its items', () => {
    const found = budgetedObjectives([
      line('item', 'Aprire nuovi mercati', '€ 1.000,00'),
      line('item', 'Aprire nuovi mercati', '€ 500,50'),
      line('item', 'Formare chi esporta', '€ 300,00'),
      line('subtotal', 'Formare chi esporta', '€ 400,00'),
    ]);
    expect(found.map(({ name, sum }) => [name, `${sum.numerator}/${sum.denominator}`])).toEqual([
      ['Aprire nuovi mercati', '3001/2'],
      ['Formare chi esporta', '400/1'],
    ]);
  });

  it('has none where an amount cannot be read', () => {
    expect(budgetedObjectives([line('item', 'Aprire nuovi mercati', 'da definire')])).toEqual([]);
  });
});

describe('a card', () => {
  const budgets = budgetedObjectives([
    line('item', '3.1', '€ 10,00'),
    line('item', 'Formare le imprese che esportano', '€ 20,00'),
  ]);

  it('belongs to the budget of its code, else of its title', () => {
    expect(
      cardsWithBudgets(
        [card('Aprire nuovi mercati', '3.1.'), card('Formare imprese che esportano')],
        budgets,
      ).map(({ budgeted, isByCode }) => [budgeted.name, isByCode]),
    ).toEqual([
      ['3.1', true],
      ['Formare le imprese che esportano', false],
    ]);
  });

  it('belongs to none that two cards may have', () => {
    const title = 'Formare imprese che esportano';
    expect(cardsWithBudgets([card(title), card(title)], budgets)).toEqual([]);
  });
});
