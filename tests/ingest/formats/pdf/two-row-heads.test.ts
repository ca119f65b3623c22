/** PDFs without structure whose heads have two rows: the years below belong to the word above, wherever the word is drawn over them. */
import { describe, expect, it } from 'vitest';
import { readDocument, readFile } from '../../../../src/ingest/index.ts';
import { type DrawnLine, type DrawnText, plainPdf } from '../../../support/ingest/plain-pdf.ts';

const COLUMNS = [50, 260, 330, 400, 470] as const;
const ROWS = [
  ['Numero di corsi', '15', '16', '29', '193%'],
  ['Giorni di risposta', '3', '3', '2', '150%'],
] as const;

const rowAt = (y: number, texts: readonly string[]): readonly DrawnText[] =>
  texts.map((text, index) => [COLUMNS[index] ?? 0, y, text] as const);

const body = (top: number, height: number): readonly DrawnText[] =>
  ROWS.flatMap((row, index) => rowAt(top - index * height, row));

const YEARS = (y: number): readonly DrawnText[] => [
  [260, y, '2019'],
  [330, y, '2020'],
  [400, y, '2019'],
];
const NAMES = (y: number): readonly DrawnText[] => [
  [50, y, 'Indicatore'],
  [470, y, '% Realizz'],
];

const indicatorsOf = async (texts: readonly DrawnText[], lines: readonly DrawnLine[] = []) => {
  const title: DrawnText = [50, 780, 'Relazione sulla performance 2019'];
  const bytes = plainPdf([{ texts: [title, ...texts], lines }]);
  const outcome = await readFile({ name: 'relazione.pdf', bytes });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return readDocument(outcome.value).record.indicators.map((indicator) => ({
    title: indicator.title.published,
    targets: indicator.targets.map(({ year, value }) => [year, value.cell.published]),
    results: indicator.results.map(({ year, value }) => [year, value.published]),
    achievement: indicator.achievement?.published,
  }));
};

const EXPECTED = ROWS.map(([title, first, second, result, achievement]) => ({
  title,
  targets: [
    [2019, first],
    [2020, second],
  ],
  results: [[2019, result]],
  achievement,
}));

describe('[U] ingest: heads of two rows in PDFs without structure', () => {
  it.each<[string, readonly DrawnText[]]>([
    [
      'centred between its years',
      [
        [295, 702, 'Target'],
        [392, 702, 'Risultato'],
      ],
    ],
    [
      'flush with its first year',
      [
        [260, 702, 'Target'],
        [400, 702, 'Risultato'],
      ],
    ],
    [
      'centred, the names in the row of the words',
      [
        [300, 702, 'Target'],
        [392, 702, 'Risultato'],
      ],
    ],
  ])('the word stands %s', async (_where, words) => {
    const texts = [...words, ...NAMES(702), ...YEARS(690), ...body(678, 12)];
    expect(await indicatorsOf(texts)).toEqual(EXPECTED);
  });

  it('the names stand in the row of the years', async () => {
    const texts: readonly DrawnText[] = [
      [295, 702, 'Target'],
      [392, 702, 'Risultato'],
      ...NAMES(690),
      ...YEARS(690),
      ...body(670, 20),
    ];
    expect(await indicatorsOf(texts)).toEqual(EXPECTED);
  });

  it('the names stand half a line between the words and the years, rows are apart and wrapped', async () => {
    const texts: readonly DrawnText[] = [
      [295, 702, 'Target'],
      [392, 702, 'Risultato'],
      ...NAMES(696),
      ...YEARS(690),
      ...rowAt(655, ['Numero di', '15', '16', '29', '193%']),
      [50, 644, 'corsi'],
      ...rowAt(620, ROWS[1]),
    ];
    expect(await indicatorsOf(texts)).toEqual(EXPECTED);
  });

  it('rows are ruled, columns are not', async () => {
    const lines = [715, 683, 663, 643].map((y) => [50, y, 540, y] as const);
    const texts: readonly DrawnText[] = [
      [295, 702, 'Target'],
      [392, 702, 'Risultato'],
      ...NAMES(696),
      ...YEARS(690),
      ...body(670, 20),
    ];
    expect(await indicatorsOf(texts, lines)).toEqual(EXPECTED);
  });

  it('years without words above stay a row as they are', async () => {
    const texts: readonly DrawnText[] = [
      [50, 702, 'Imprese registrate'],
      ...rowAt(690, ['Settore', '2017', '2018', '2019']),
      ...rowAt(678, ['Commercio', '10', '11', '12']),
      ...rowAt(666, ['Industria', '20', '21', '22']),
    ];
    const outcome = await readFile({ name: 'piano.pdf', bytes: plainPdf([{ texts }]) });
    const tables = outcome.ok ? outcome.value.blocks.filter((block) => block.kind === 'table') : [];
    expect(tables.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)))).toEqual([
      [
        ['Settore', '2017', '2018', '2019'],
        ['Commercio', '10', '11', '12'],
        ['Industria', '20', '21', '22'],
      ],
    ]);
  });
});
