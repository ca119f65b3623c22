// Lines of a table put together to rows around their figures.
import { expect, it } from 'vitest';
import { type CellLine, rowsOf } from '../../../../src/ingest/formats/fixed-width/rows.ts';

const line = (number: number, isCore: boolean, ...cells: readonly string[]): CellLine => ({
  number,
  cells,
  isCore,
});
const texts = (lines: readonly CellLine[], width: number) =>
  rowsOf(lines, width).map((row) => row.map((cell) => cell?.text ?? ''));

it('lines between two rows go to the one whose cell they go on with or begin', () => {
  expect(
    texts(
      [
        line(1, false, 'Indicatore', 'Target', 'Risultato'),
        line(2, true, 'Numero di corsi', '15', '12'),
        line(3, false, 'per le imprese', '', ''),
        line(4, false, 'Tempo medio di', '', ''),
        line(5, true, 'pagamento', '30 gg', '28 gg'),
      ],
      3,
    ),
  ).toEqual([
    ['Indicatore', 'Target', 'Risultato'],
    ['Numero di corsi per le imprese', '15', '12'],
    ['Tempo medio di pagamento', '30 gg', '28 gg'],
  ]);
});

it('each cell has the number of the line where it begins', () => {
  const [, row] = rowsOf(
    [line(1, false, 'Indicatore', 'Target'), line(2, true, 'Corsi', '15'), line(4, false, 'per imprese', '')],
    2,
  );
  expect(row?.map((cell) => cell?.line)).toEqual([2, 2]);
});

it('without figures there are no rows', () => {
  expect(texts([line(1, false, 'Solo', 'parole')], 2)).toEqual([]);
});
