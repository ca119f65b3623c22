// Budgets by objective: one as published, broken over pages and with a table of details; one with other columns and two years.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES, runChecks } from '../../../../src/checks/index.ts';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';
import type { BudgetRecord } from '../../../../src/model/index.ts';

const readText = (name: string, text: string) =>
  readDocument(readPlainText({ name, bytes: new TextEncoder().encode(text) }));

const textOf = (name: string): string => readFileSync(join('cases/documents', name), 'utf8');

const amountsOf = ({ amounts }: BudgetRecord): readonly string[] =>
  amounts.map(({ value }) => value.published);

const MONEY = RULES.filter(({ family }) => family === 'resources');

describe('the budget of a plan', () => {
  const read = readText('piano-budget.txt', textOf('piano-budget.txt'));
  const lines = read.record.budget.filter(({ table }) => table.index === 0);

  it('is read line by line with its codes and centres, over the break of the page', () => {
    const items = lines.filter(({ role }) => role === 'item');
    expect(items).toHaveLength(18);
    expect(items.every(({ code, centre }) => /^B\d{7}$/.test(code ?? '') && centre !== undefined)).toBe(true);
    expect(items[0]).toMatchObject({ code: 'B1010101', centre: 'OA05', label: { published: 'ISR Quota' } });
  });

  it('tells the lines that close items from those that close other lines by their order', () => {
    const roles = lines.filter(({ role }) => role !== 'item').map(({ role }) => role);
    expect(roles.filter((role) => role === 'subtotal')).toHaveLength(8);
    expect(roles.filter((role) => role === 'total')).toHaveLength(9);
  });

  it('finds the amount of closing lines that stand one column to the right', () => {
    expect(lines.at(-1)).toMatchObject({ role: 'total', label: { published: 'TOTALE' } });
    expect(lines.map(amountsOf).at(-1)).toEqual(['800.000,00']);
  });

  it('reads the parts of one product apart from the budget', () => {
    const details = read.record.budget.filter(({ table }) => table.index === 1);
    expect(details[0]).toMatchObject({ role: 'subtotal', code: 'B3010303' });
    expect(details.slice(1).every(({ role }) => role === 'item')).toBe(true);
    expect(details).toHaveLength(20);
  });

  it('leaves no character unread, its sums agree, and one product stands under another objective in the details', () => {
    expect(read.characters.unread).toBe(0);
    const findings = runChecks({ documents: [read.record], isOurs: false }, MONEY);
    expect(findings.map(({ code }) => code)).toEqual(['productOfTwoObjectives']);
  });
});

describe('a budget with other columns', () => {
  const text = textOf('piano-budget-years.txt');
  const { record } = readText('piano-budget-years.txt', text);

  it('has an amount for each year', () => {
    expect(record.budget.map(amountsOf)[2]).toEqual(['15.000,00', '20.000,00']);
    expect(record.budget[0]?.amounts.map(({ year }) => year)).toEqual([2020, 2021]);
  });

  it('gives items the objective whose code their closing line names', () => {
    expect(record.budget.filter(({ role }) => role === 'item').map(({ objective }) => objective)).toEqual([
      '1.1',
      '1.1',
      '1.2',
    ]);
  });

  it('shows a total that its lines do not add up to', () => {
    const wrong = readText('wrong.txt', text.replace('24.500,00', '25.400,00')).record;
    const findings = runChecks({ documents: [wrong], isOurs: false }, MONEY);
    expect(findings.map(({ published, expected }) => [published, expected])).toEqual([
      ['25.400,00', '24.500,00'],
    ]);
  });
});

it('a table of targets is no budget', () => {
  const table = 'Progetto\tDescrizione\tCDC\tTarget 2021\nP1\tSportello\tA1\t10\nP2\tCorsi\tA2\t20\n';
  expect(readText('targets.txt', table).record.budget).toEqual([]);
});

it('a table of accounts is no budget', () => {
  const table = 'Descrizione\tPreventivo 2020\tConsuntivo 2020\nProventi\t10,00\t12,00\nOneri\t5,00\t6,00\n';
  expect(readText('accounts.txt', table).record.budget).toEqual([]);
});
