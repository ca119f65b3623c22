/**
 * A small printer of unit tables as a program takes them out of the narrow columns of a page: cells broken over lines at some width, lines
 * that end in a blank unless a word was broken, empty cells as two blanks, empty lines between cells and sometimes inside them.
 */
import fc from 'fast-check';

/** A parameter with a figure for each period; one figure when a cell covers them all. */
export interface PrintedParameter {
  readonly label: string;
  readonly periods: readonly string[];
  readonly spans: boolean;
  readonly total: string;
}

/** A row to be printed. */
export interface PrintedRow {
  readonly mark: string;
  readonly code: string;
  readonly title: string;
  readonly algorithm: string;
  readonly parameters: readonly PrintedParameter[];
  readonly tail: readonly string[];
}

/** How a table is printed. */
export interface PrintedTable {
  readonly periodName: string;
  readonly periods: number;
  readonly rows: readonly PrintedRow[];
  readonly widths: readonly [number, number, number];
  /** Where empty lines stand inside cells and days are broken: one number for each line that might be. */
  readonly chances: readonly number[];
}

const FIRST_WORDS = ['Numero', 'Grado', 'Realizzazione', 'Predisposizione', 'Percentuale', '% evasione'];
const WORDS = [
  'iniziative',
  'pratiche',
  'dei servizi',
  'realizzate',
  'per la promozione',
  'del territorio',
  'evase',
];
/** No line of a title begins like an algorithm ("data …") after an empty line: where that happens nobody can tell the two apart. */
const LATER = [
  'entro 20 giorni dalla scadenza',
  'su tutte le iniziative',
  '(convegni, seminari)',
  'nel 2019 concluse',
  'a data fissa',
];

const words = (least: number, most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most }).map((each) => each.join(' '));

const title = fc
  .tuple(fc.constantFrom(...FIRST_WORDS), words(1, 4), fc.constantFrom('', ...LATER), words(1, 2))
  .map((parts) => parts.filter((part) => part !== '').join(' '));

const algorithm = fc
  .tuple(
    fc.constantFrom('%', 'n.', 'data', 'rapporto tra', 'pratiche', 'Percentuale di'),
    words(1, 3),
    fc.constantFrom('', '>= 80%', '>=2', 'entro il 30/06/2019', '= 100%', '(n. 12)', 'entro 20 gg >= 80%'),
  )
  .map((parts) => parts.filter((part) => part !== '').join(' '));

const label = fc
  .tuple(fc.constantFrom('n.', 'N.', 'giorni', 'pratiche', 'totale'), words(1, 2))
  .map((parts) => parts.join(' '));

const count = fc.integer({ min: 0, max: 5000 }).map(String);
const percent = fc
  .integer({ min: 0, max: 10_000 })
  .map((value) => `${Math.floor(value / 100)},${String(value % 100).padStart(2, '0')}%`);
const day = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
  .map(([date, month]) => `${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/2019`);
const figure = fc.oneof(count, percent);
const cell = fc.oneof({ weight: 4, arbitrary: figure }, { weight: 1, arbitrary: fc.constant('') });
const tail = fc.tuple(fc.oneof(figure, day), fc.oneof(figure, day), percent, percent);

const parameter = (periods: number, labels: fc.Arbitrary<string>): fc.Arbitrary<PrintedParameter> =>
  fc.oneof(
    fc.record({
      label: labels,
      periods: fc
        .array(cell, { minLength: periods, maxLength: periods })
        .filter((cells) => cells.some((text) => text !== '')),
      spans: fc.constant(false),
      total: fc.oneof(figure, fc.constant('---')),
    }),
    fc.record({
      label: labels,
      periods: fc.tuple(day),
      spans: fc.constant(periods > 1),
      total: fc.constant('---'),
    }),
  );

const CODES = ['S2.1.1-b', 'O3.1.2-c', 'IS1.2-a', 'OS1.2-a', 'I1.1.1-d'];

const row = (periods: number): fc.Arbitrary<PrintedRow> =>
  fc.record({
    mark: fc.constantFrom('IS', 'IO', 'Ind. strategico', 'Ind. operativo'),
    code: fc.constantFrom(...CODES),
    title,
    algorithm,
    parameters: fc.oneof(
      fc.tuple(parameter(periods, fc.constant(''))),
      fc.tuple(parameter(periods, label)),
      fc.tuple(parameter(periods, label), parameter(periods, label)),
      fc.tuple(parameter(periods, label), parameter(periods, label), parameter(periods, label)),
    ),
    tail,
  });

/** Any table that the printer can set. */
export const printedTable: fc.Arbitrary<PrintedTable> = fc.integer({ min: 2, max: 4 }).chain((periods) =>
  fc.record({
    periodName: fc.constantFrom('Quadr', 'Quadrimestre', 'Trimestre', 'Semestre'),
    periods: fc.constant(periods),
    rows: fc.array(row(periods), { minLength: 1, maxLength: 4 }),
    widths: fc.tuple(
      fc.integer({ min: 14, max: 40 }),
      fc.integer({ min: 12, max: 40 }),
      fc.integer({ min: 10, max: 20 }),
    ),
    chances: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 20, maxLength: 60 }),
  }),
);

/** Takes the numbers in turn, again from the first when they end. */
const drawer = (chances: readonly number[]) => {
  let next = 0;
  return (percentage: number): boolean => {
    const drawn = chances[next % chances.length] ?? 0;
    next += 1;
    return drawn < percentage;
  };
};

const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `${line} `);
};

const NUMERALS = ['I', 'II', 'III', 'IV'];

const header = ({ periods, periodName }: PrintedTable): readonly string[] => [
  'Ob/Ind ',
  'OBIETTIVI / INDICATORI ',
  'STRATEGICI / OPERATIVI ',
  '',
  'Algoritmo ',
  'Parametri di ',
  '',
  'Calcolo ',
  ...NUMERALS.slice(0, periods).flatMap((numeral) => [`Dati ${numeral} `, `${periodName} `, '']),
  'TOT / ',
  'MEDIA ',
  'Anno ',
  '',
  'Risultato ',
  '2019 ',
  'Target ',
  '2019 ',
  '%Realiz',
  'z target ',
  '',
  '% Realizz ',
  'parametrat',
  'a ',
  '',
];

/** Cells in a line: one blank between cells, two for an empty one; a day may be broken before its last figure. */
const cellsLine = (cells: readonly string[], isBroken: boolean): readonly string[] => {
  const text = `${cells.map((each) => (each === '' ? ' ' : each)).join(' ')} `;
  const at = isBroken ? text.indexOf('/2019 ') : -1;
  return at < 0 ? [text] : [text.slice(0, at + 4), '', text.slice(at + 4)];
};

const rowLines = (
  own: PrintedRow,
  table: PrintedTable,
  draws: (percentage: number) => boolean,
): readonly string[] => {
  const [wide, middle, narrow] = table.widths;
  const broken = (lines: readonly string[]): readonly string[] =>
    lines.flatMap((line, index) => (index > 0 && draws(15) ? ['', line] : [line]));
  return [
    `${own.mark} `,
    ...(draws(70) ? [''] : []),
    ...broken(wrapped(`${own.code} ${own.title}`, wide)),
    '',
    ...broken(wrapped(own.algorithm, middle)),
    ...own.parameters.flatMap(({ label: name, periods, total }, index) => [
      ...(index > 0 && draws(50) ? [] : ['']),
      ...(name === '' ? [] : [...broken(wrapped(name, narrow)), '']),
      ...cellsLine(
        [...(name === '' ? [''] : []), ...periods, total, ...(index === 0 ? own.tail : [])],
        draws(20),
      ),
    ]),
    '',
  ];
};

/** The table as lines of text under its title. */
export const printNarrow = (table: PrintedTable): string => {
  const draws = drawer(table.chances);
  const lines = table.rows.flatMap((own) => rowLines(own, table, draws));
  return [
    'U1 – Ufficio di prova – Risultato ambito organizzativo 100% ',
    '',
    ...header(table),
    ...lines,
  ].join('\n');
};
