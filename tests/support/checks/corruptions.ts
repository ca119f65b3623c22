// Mistakes put into printed documents one at a time, each where the rest of the document lets it be seen.
//
// Not made, because nothing else in the document contradicts them: a digit of a result or target that leaves the realisation as it was
// and is printed nowhere else; a digit of an amount that changes neither its share nor a total; a row taken out of a table that no
// number counts and that leaves the values above it as they were; an operator turned round where the target is met both ways and printed once.

import { readCell, readTarget } from '../../../src/ingest/index.ts';
import {
  compare,
  divide,
  HUNDRED,
  maximum,
  minimum,
  multiply,
  parseDecimal,
  type Rational,
  round,
  subtract,
  ZERO,
} from '../../../src/kernel/index.ts';
import type { DocumentRecord, Goal, IndicatorRecord, ReadCell } from '../../../src/model/index.ts';
import type { RandomSource } from '../random-source.ts';
import { type PrintedLines, recordOf } from './printed-lines.ts';

/** A mistake: its kind, the line where it stands (from 1), and the lines with it. */
export interface Corruption {
  readonly kind: string;
  readonly line: number;
  readonly what: string;
  readonly lines: readonly string[];
  /** How many lines follow the place that were not there (negative: that are gone). */
  readonly moved: number;
}

type Edit = (random: RandomSource) => Corruption | undefined;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const lineOf = ({ place }: { readonly place: ReadCell['place'] }): number =>
  'line' in place ? (place.line ?? 0) : 0;

/** Where a cell stands in its line, from 0; several cells may hold the same text, the wanted one is counted from the right or left. */
const positionOf = (cells: readonly string[], text: string, fromRight: boolean): number =>
  fromRight ? cells.lastIndexOf(text) : cells.indexOf(text);

const edited = (
  document: PrintedLines,
  site: { readonly kind: string; readonly line: number },
  change: (cells: readonly string[]) => readonly string[] | undefined,
): Corruption | undefined => {
  const text = document.lines[site.line - 1];
  const cells = text === undefined ? undefined : change(text.split('\t'));
  const changed = cells?.join('\t');
  if (changed === undefined || changed === text) return undefined;
  const lines = document.lines.map((each, index) => (index === site.line - 1 ? changed : each));
  return { ...site, what: `${text} → ${changed}`, lines, moved: 0 };
};

const replaced = (
  document: PrintedLines,
  site: { readonly kind: string; readonly line: number; readonly fromRight?: boolean },
  texts: readonly [string, string],
): Corruption | undefined =>
  edited(document, { kind: site.kind, line: site.line }, (cells) => {
    const at = positionOf(cells, texts[0], site.fromRight === true);
    return at < 0 ? undefined : cells.map((cell, index) => (index === at ? texts[1] : cell));
  });

/** The text with one of its digits changed; of days only the day's last digit, so that it stays a day. */
const otherDigit = (random: RandomSource, text: string): string => {
  const isDay = /\d\/\d/.test(text);
  const places = [...text].flatMap((sign, index) => (/\d/.test(sign) ? [index] : []));
  const at = isDay ? text.search(/\d\//) : random.pick(places);
  const digit = text[at] ?? '0';
  const least = at === places[0] && places.length > 1 ? 1 : 0;
  const others = [...'0123456789'].filter((each) => each !== digit && Number(each) >= (isDay ? 1 : least));
  return `${text.slice(0, at)}${random.pick(isDay ? others.slice(0, 7) : others)}${text.slice(at + 1)}`;
};

const amountOf = (cell: ReadCell | undefined): Rational | undefined => {
  const value = cell?.understood;
  return value !== undefined && 'amount' in value ? parseDecimal(value.amount) : undefined;
};

const bounded = (value: Rational | undefined): Rational | undefined =>
  value === undefined
    ? undefined
    : round(maximum(ZERO, minimum(HUNDRED, value)), { mode: 'halfUp', digits: 2 });

/** The realisation that a target and a result give; nothing when it is no matter of figures. */
const realisation = (goal: Goal | undefined, result: ReadCell | undefined): string | undefined => {
  if (goal?.direction === 'deadline' && goal.bound.kind === 'date' && result?.understood?.kind === 'date') {
    return result.understood.date <= goal.bound.date ? '100' : '0';
  }
  if ((goal?.direction !== 'up' && goal?.direction !== 'down') || !('amount' in goal.bound)) return undefined;
  const [amount, bound] = [amountOf(result), parseDecimal(goal.bound.amount)];
  const ratio =
    amount === undefined || bound === undefined ? undefined : divide(multiply(amount, HUNDRED), bound);
  if (ratio === undefined) return undefined;
  const value = bounded(
    goal.direction === 'up' ? ratio : subtract(multiply({ numerator: 2n, denominator: 1n }, HUNDRED), ratio),
  );
  return value === undefined ? undefined : `${value.numerator}/${value.denominator}`;
};

interface Row {
  readonly row: IndicatorRecord;
  readonly line: number;
  readonly result: ReadCell | undefined;
  readonly target: IndicatorRecord['targets'][number]['value'] | undefined;
  /** Whether the same indicator is printed in another row, for the same unit or for none. */
  readonly isRepeated: boolean;
}

const keyOf = ({ code, title, unit }: IndicatorRecord): string =>
  `${oneLine(code?.published ?? title.published)} ${unit?.code ?? ''}`;

const rowsOf = ({ indicators, year }: DocumentRecord): readonly Row[] => {
  const counts = new Map<string, number>();
  for (const row of indicators) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return indicators
    .filter(({ results, targets }) =>
      [...results.map(({ value }) => value), ...targets.map(({ value }) => value.cell)].some(
        ({ published }) => published.trim() !== '',
      ),
    )
    .map((row) => ({
      row,
      line: lineOf(row),
      result: row.results.find((each) => (each.year ?? year) === year)?.value,
      target: row.targets.find((each) => (each.year ?? year) === year)?.value,
      isRepeated: (counts.get(keyOf(row)) ?? 0) > 1,
    }));
};

/** Whether a mistake in result or target shows: in the realisation printed beside, or because the figure is printed again. */
const shows = ({ row, isRepeated }: Row, before: string | undefined, after: string | undefined): boolean =>
  isRepeated || (row.achievement !== undefined && before !== undefined && before !== after);

const isFigure = (cell: ReadCell | undefined): cell is ReadCell =>
  cell?.understood !== undefined && cell.understood.kind !== 'text' && cell.understood.kind !== 'boolean';

type EditOfRow = (document: PrintedLines, row: Row) => Edit;

const withResult =
  (kind: string, change: (random: RandomSource, text: string, row: Row) => string | undefined): EditOfRow =>
  (document, each) =>
  (random) => {
    const { result, target, row, line } = each;
    if (!isFigure(result)) return undefined;
    const text = oneLine(result.published);
    const changed = change(random, text, each);
    if (changed === undefined) return undefined;
    const read = readCell(changed, row.place, target?.goal?.direction === 'deadline' ? 'date' : 'figure');
    if (!shows(each, realisation(target?.goal, result), realisation(target?.goal, read))) return undefined;
    return replaced(document, { kind, line: lineOf(result) || line, fromRight: true }, [text, changed]);
  };

const withTarget =
  (kind: string, change: (random: RandomSource, text: string) => string | undefined): EditOfRow =>
  (document, each) =>
  (random) => {
    const { result, target, row, line } = each;
    if (target === undefined || !isFigure(target.cell)) return undefined;
    const text = oneLine(target.cell.published);
    const changed = change(random, text);
    if (changed === undefined) return undefined;
    const read = readTarget(changed, row.place, { title: row.title.published });
    if (JSON.stringify(read.goal) === JSON.stringify(target.goal)) return undefined;
    if (!shows(each, realisation(target.goal, result), realisation(read.goal, result))) return undefined;
    return replaced(document, { kind, line: lineOf(target.cell) || line }, [text, changed]);
  };

/** A month after the deadline, where the realisation printed says that it was kept. */
const late = (_: RandomSource, __: string, { target }: Row): string | undefined => {
  const goal = target?.goal;
  if (goal?.direction !== 'deadline' || goal.bound.kind !== 'date') return undefined;
  const [year = '', month = ''] = goal.bound.date.split('-');
  return month === '12'
    ? `15/01/${Number(year) + 1}`
    : `15/${String(Number(month) + 1).padStart(2, '0')}/${year}`;
};

const withPercent =
  (kind: string, field: 'achievement' | 'score'): EditOfRow =>
  (document, each) =>
  (random) => {
    const cell = each.row[field];
    if (!isFigure(cell) || realisation(each.target?.goal, each.result) === undefined) return undefined;
    const text = oneLine(cell.published);
    if (field === 'score' && !each.isRepeated) return undefined;
    const site = { kind, line: lineOf(cell) || each.line, fromRight: field === 'score' };
    return replaced(document, site, [text, otherDigit(random, text)]);
  };

const swapped: EditOfRow = (document, each) => () => {
  const { result, target, line } = each;
  if (!isFigure(result) || target === undefined || !isFigure(target.cell)) return undefined;
  const [one, other] = [oneLine(result.published), oneLine(target.cell.published)];
  return edited(document, { kind: 'swappedColumn', line }, (cells) => {
    const [at, otherAt] = [cells.indexOf(one), cells.indexOf(other)];
    if (at < 0 || otherAt < 0 || at === otherAt) return undefined;
    return cells.map((cell, index) => (index === at ? other : index === otherAt ? one : cell));
  });
};

const withLines = (
  document: PrintedLines,
  site: { readonly kind: string; readonly line: number },
  count: number,
) => {
  const at = site.line - 1;
  const text = document.lines[at];
  if (text === undefined || !text.includes('\t')) return undefined;
  const own = Array.from({ length: count }, () => text);
  const lines = [...document.lines.slice(0, at), ...own, ...document.lines.slice(at + 1)];
  return { ...site, what: text, lines, moved: count - 1 };
};

/** Twice the same row, and the row taken out where a number counts the rows. */
const duplicated: EditOfRow =
  (document, { line }) =>
  () =>
    withLines(document, { kind: 'duplicatedRow', line }, 2);
const dropped =
  (isCounted: boolean): EditOfRow =>
  (document, { line }) =>
  () =>
    isCounted ? withLines(document, { kind: 'droppedRow', line }, 0) : undefined;

const CONFUSED: Readonly<Record<string, string>> = { '1': 'I', '0': 'O', '2': 'Z', '5': 'S' };

const mistyped: EditOfRow =
  (document, { row, line, isRepeated }) =>
  (random) => {
    const code = row.code === undefined ? '' : oneLine(row.code.published);
    const places = [...code].flatMap((sign, index) => (CONFUSED[sign] === undefined ? [] : [index]));
    if (places.length === 0 || !isRepeated) return undefined;
    const at = random.pick(places);
    const wrong = `${code.slice(0, at)}${CONFUSED[code[at] ?? ''] ?? ''}${code.slice(at + 1)}`;
    return edited(document, { kind: 'mistypedCode', line }, (cells) =>
      cells.map((cell) => cell.replace(code, wrong)),
    );
  };

const placeholder = withResultText('placeholderLeft', ['----%', '……', 'XXX']);

function withResultText(kind: string, texts: readonly string[]): EditOfRow {
  return (document, { result, line }) =>
    (random) =>
      isFigure(result)
        ? replaced(document, { kind, line: lineOf(result) || line }, [
            oneLine(result.published),
            random.pick(texts),
          ])
        : undefined;
}

const turned = (_: RandomSource, text: string): string | undefined => {
  if (text.startsWith('almeno ')) return text.replace('almeno ', 'al massimo ');
  return text.startsWith('al massimo ') ? text.replace('al massimo ', 'almeno ') : undefined;
};

const withoutSign = (_: RandomSource, text: string): string | undefined =>
  text.startsWith('al massimo ') ? text.slice('al massimo '.length) : undefined;

const EDITS_OF_ROWS: readonly EditOfRow[] = [
  withResult('digitOfResult', otherDigit),
  withResult('dateAfterDeadline', late),
  withTarget('digitOfTarget', otherDigit),
  withTarget('operatorInverted', turned),
  withTarget('signLost', withoutSign),
  withPercent('digitOfAchievement', 'achievement'),
  withPercent('digitOfScore', 'score'),
  swapped,
  duplicated,
  mistyped,
  placeholder,
];

/** A digit of the money of a card whose share spent, or the total of its programme, is printed. */
const amounts = (document: PrintedLines, { cards }: DocumentRecord): readonly Edit[] =>
  cards.flatMap(({ amounts: all, percentSpent }) =>
    percentSpent === undefined
      ? []
      : all.map(
          ({ cell }): Edit =>
            (random) => {
              const text = oneLine(cell.published);
              if (!isFigure(cell) || compare(amountOf(cell) ?? ZERO, ZERO) === 0) return undefined;
              return replaced(document, { kind: 'digitOfAmount', line: lineOf(cell) }, [
                text,
                otherDigit(random, text),
              ]);
            },
        ),
  );

const totals = (document: PrintedLines, { contexts }: DocumentRecord): readonly Edit[] =>
  contexts.flatMap(({ rows }) =>
    rows
      .filter(({ role }) => role === 'total')
      .flatMap(({ cells }) =>
        cells.map(
          (cell): Edit =>
            (random) => {
              const text = oneLine(cell.published);
              if (!isFigure(cell) || cell.understood?.kind === 'percent') return undefined;
              return replaced(document, { kind: 'wrongTotal', line: lineOf(cell) }, [
                text,
                otherDigit(random, text),
              ]);
            },
        ),
      ),
  );

const YEAR_IN_HEADING = /^(?:target|risultato|valore|a preventivo|a consuntivo) (20\d\d)$/i;

/** The year of a column of targets or results put back by one, where the row of headings names another column of the same kind or year. */
const oldYears = (document: PrintedLines): readonly Edit[] =>
  document.lines.flatMap((text, index) => {
    const cells = text.split('\t');
    if (cells.filter((cell) => YEAR_IN_HEADING.test(cell)).length < 2) return [];
    const line = index + 1;
    return [
      (random: RandomSource) =>
        edited(document, { kind: 'oldYear', line }, () => {
          const places = cells.flatMap((cell, at) => (YEAR_IN_HEADING.test(cell) ? [at] : []));
          const wrong = random.pick(places);
          return cells.map((cell, at) =>
            at === wrong ? cell.replace(/20\d\d/, (year) => String(Number(year) - 1)) : cell,
          );
        }),
    ];
  });

const MISPRINTS: readonly (readonly [RegExp, string])[] = [
  [/Servizio/, 'Sevizio'],
  [/Ufficio/, 'Uficio'],
  [/Area/, 'Areaa'],
];

const UNIT_HEADING = /^#+ [\d.]+ ([A-Z]\d) (.+)$/;

/** A unit's name misprinted in one of the places where it stands behind its code. */
const units = (document: PrintedLines): readonly Edit[] =>
  document.lines.flatMap((heading): readonly Edit[] => {
    const [, code, name = ''] = UNIT_HEADING.exec(heading) ?? [];
    const misprint = MISPRINTS.find(([pattern]) => pattern.test(name));
    const lines = document.lines.flatMap((text, index) =>
      text.includes(`${code} ${name}`) ? [index + 1] : [],
    );
    if (code === undefined || misprint === undefined || lines.length < 2) return [];
    return [
      (random) =>
        edited(document, { kind: 'unitRenamed', line: random.pick(lines) }, (cells) =>
          cells.map((cell) => cell.replace(name, name.replace(...misprint))),
        ),
    ];
  });

/** Everything that can be put wrong in a document. */
export const editsOf = (document: PrintedLines): readonly Edit[] => {
  const record = recordOf(document);
  const isCounted = record.kind === 'pira';
  return [
    ...rowsOf(record).flatMap((row) =>
      [...EDITS_OF_ROWS, dropped(isCounted)].map((edit) => edit(document, row)),
    ),
    ...amounts(document, record),
    ...totals(document, record),
    ...oldYears(document),
    ...units(document),
  ];
};
