// Tables whose rows are the years of an indicator.
import { expect, it } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';

const read = (lines: readonly string[]) =>
  readDocument(
    readPlainText({ name: 'relazione.txt', bytes: new TextEncoder().encode(lines.join('\n')) }),
  ).record.indicators.map(({ title, targets, results }) => [
    title.published,
    targets.map(({ year, value }) => [year, value.cell.published]),
    results.map(({ year, value }) => [year, value.published]),
  ]);

it('belong to the indicator that is named above them', () => {
  expect(
    read([
      'I risultati negli anni',
      'Anno\tRisultato\tTarget\tNote',
      'Corsi seguiti\t\t\t',
      '2021\t80 %\talmeno 75 %\tuguale',
      '2022\t94 %\talmeno 90 %\tuguale',
      'Visite nelle scuole\t\t\t',
      '2022\t6\talmeno 5\tnuovo',
    ]),
  ).toEqual([
    [
      'Corsi seguiti',
      [
        [2021, 'almeno 75 %'],
        [2022, 'almeno 90 %'],
      ],
      [
        [2021, '80 %'],
        [2022, '94 %'],
      ],
    ],
    ['Visite nelle scuole', [[2022, 'almeno 5']], [[2022, '6']]],
  ]);
});

it('belong to the title of the table where no row names an indicator', () => {
  const [[title] = []] = read([
    'Corsi seguiti',
    'Anno\tRisultato\tTarget',
    '2021\t80 %\t75 %',
    '2022\t94 %\t90 %',
  ]);
  expect(title).toBe('Corsi seguiti');
});
