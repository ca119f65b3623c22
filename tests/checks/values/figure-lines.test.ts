// Tables of figures as lines, columns or rows.
import { expect, it } from 'vitest';
import { columnLines, rowLines } from '../../../src/checks/values/figure-lines.ts';
import { relationsOf } from '../../../src/checks/values/line-relations.ts';
import { readCell } from '../../../src/ingest/index.ts';
import type { ContextRecord } from '../../../src/model/index.ts';

const PLACE = { file: 'prova.txt', line: 1 };
const TABLE: ContextRecord = {
  table: { form: 'context', title: 'Conto', place: PLACE, index: 0 },
  columns: ['2020', '2021', 'Variazione %'].map((label) => ({ label, isShare: false })),
  rows: [
    { role: 'heading' as const, texts: ['Gestione corrente', '', '', ''] },
    { role: 'item' as const, texts: ['Proventi (A)', '100', '110', '10%'] },
    { role: 'item' as const, texts: ['Oneri (B)', '80', '88', '10%'] },
    { role: 'item' as const, texts: ['di cui personale', '40', '40', '0%'] },
    { role: 'item' as const, texts: ['Risultato (A-B)', '20', '22', '10%'] },
  ].map(({ role, texts: [label = '', ...cells] }) => ({
    role,
    label: readCell(label, PLACE, 'text'),
    cells: cells.map((text) => readCell(text, PLACE)),
  })),
};

it('headings are no samples, and a part of the row above is no line', () => {
  expect(columnLines(TABLE).samples).toEqual([
    'Proventi (A)',
    'Oneri (B)',
    'di cui personale',
    'Risultato (A-B)',
  ]);
  expect(rowLines(TABLE).lines.map(({ label }) => label)).toEqual([
    'Proventi (A)',
    'Oneri (B)',
    'Risultato (A-B)',
  ]);
});

it('a line is of percentages when all its figures are', () => {
  expect(columnLines(TABLE).lines.map(({ isPercent }) => isPercent)).toEqual([false, false, true]);
  expect(rowLines(TABLE).lines.map(({ isPercent }) => isPercent)).toEqual([false, false, false]);
});

it('a name that states the relation gives it, another allows what it may mean', () => {
  const stated = relationsOf(rowLines(TABLE), 2).filter(({ isStated }) => isStated === true);
  expect(stated).toEqual([{ kind: 'difference', inputs: [0, 1], isStated: true }]);
  expect(relationsOf(rowLines(TABLE), 0)).toEqual([]);
  expect(relationsOf(columnLines(TABLE), 2)).toEqual([
    { kind: 'change', inputs: [0, 1] },
    { kind: 'change', inputs: [1, 0] },
  ]);
});
