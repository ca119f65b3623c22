// Mistakes in the rows of indicators.
import { readCell, readTarget } from '../../../../src/ingest/index.ts';
import type { RandomSource } from '../../random-source.ts';
import type { PrintedDocument } from '../printed-document.ts';
import { type Edit, edited, replaced, withoutRow } from './corruption.ts';
import { isFigure, oneLine, otherDigit, realisation } from './figures.ts';
import { parameter } from './parameter-edit.ts';
import type { Row } from './rows.ts';
import { otherUnit, otherUnitInWords } from './unit-edits.ts';

/** Makes the edit of a row. */
export type EditOfRow = (document: PrintedDocument, row: Row) => Edit;

type Change = (random: RandomSource, text: string, row: Row) => string | undefined;

/** Whether the realisation printed in the row tells a mistake in its result or target. */
const tells = ({ row }: Row, before: string | undefined, after: string | undefined): boolean =>
  row.achievement !== undefined && before !== undefined && before !== after;

const withResult =
  (kind: string, change: Change): EditOfRow =>
  (document, each) =>
  (random) => {
    const { result, target, row, again } = each;
    if (!isFigure(result)) return undefined;
    const text = oneLine(result.published);
    const changed = change(random, text, each);
    if (changed === undefined) return undefined;
    const read = readCell(changed, row.place, target?.goal?.direction === 'deadline' ? 'date' : 'figure');
    const [before, after] = [realisation(target?.goal, result), realisation(target?.goal, read)];
    if (!again.result && !tells(each, before, after)) return undefined;
    return replaced(document, { kind, cell: result }, [text, changed]);
  };

const withTarget =
  (kind: string, change: Change): EditOfRow =>
  (document, each) =>
  (random) => {
    const { result, target, row, again } = each;
    if (target === undefined || !isFigure(target.cell)) return undefined;
    const text = oneLine(target.cell.published);
    const changed = change(random, text, each);
    if (changed === undefined) return undefined;
    const read = readTarget(changed, row.place, { title: row.title.published });
    if (JSON.stringify(read.goal) === JSON.stringify(target.goal)) return undefined;
    const [before, after] = [realisation(target.goal, result), realisation(read.goal, result)];
    if (!again.target && !tells(each, before, after)) return undefined;
    return replaced(document, { kind, cell: target.cell }, [text, changed]);
  };

/** A month after the deadline, where the realisation printed says that it was kept. */
const late: Change = (_, __, { target }) => {
  const goal = target?.goal;
  if (goal?.direction !== 'deadline' || goal.bound.kind !== 'date') return undefined;
  const [year = '', month = ''] = goal.bound.date.split('-');
  return month === '12'
    ? `15/01/${Number(year) + 1}`
    : `15/${String(Number(month) + 1).padStart(2, '0')}/${year}`;
};

/** The realisation, that result and target give; the score, where another row prints it again. */
const withPercent =
  (kind: string, field: 'achievement' | 'score'): EditOfRow =>
  (document, each) =>
  (random) => {
    const cell = each.row[field];
    if (!isFigure(cell) || realisation(each.target?.goal, each.result) === undefined) return undefined;
    if (field === 'score' && !each.again.result) return undefined;
    const text = oneLine(cell.published);
    return replaced(document, { kind, cell }, [text, otherDigit(random, text)]);
  };

/** Result and target in each other's column: a result worded as a target shows, else another row must print the result. */
const swapped: EditOfRow = (document, each) => () => {
  const { result, target, line, again } = each;
  if (!isFigure(result) || target === undefined || !isFigure(target.cell)) return undefined;
  const [one, other] = [oneLine(result.published), oneLine(target.cell.published)];
  if (!again.result && target.operator === undefined) return undefined;
  return edited(document, { kind: 'swappedColumn', line }, (cells) => {
    const [at, otherAt] = [cells.indexOf(one), cells.indexOf(other)];
    if (at < 0 || otherAt < 0 || at === otherAt) return undefined;
    return cells.map((cell, index) => (index === at ? other : index === otherAt ? one : cell));
  });
};

/** The same row twice. */
const doubled: EditOfRow =
  (document, { line }) =>
  () =>
    withoutRow(document, { kind: 'duplicatedRow', line }, 'doubled');

const CONFUSED: Readonly<Record<string, string>> = { '1': 'I', '0': 'O', '2': 'Z', '5': 'S' };

/** A letter for a digit in the code, where another row prints the code. */
const mistyped: EditOfRow =
  (document, { row, line, again }) =>
  (random) => {
    const code = row.code === undefined ? '' : oneLine(row.code.published);
    const places = [...code].flatMap((sign, index) => (CONFUSED[sign] === undefined ? [] : [index]));
    if (places.length === 0 || !again.row) return undefined;
    const at = random.pick(places);
    const wrong = `${code.slice(0, at)}${CONFUSED[code[at] ?? ''] ?? ''}${code.slice(at + 1)}`;
    return edited(document, { kind: 'mistypedCode', line }, (cells) =>
      cells.map((cell) => cell.replace(code, wrong)),
    );
  };

const PLACEHOLDERS = ['----%', '……', 'XXX'];

const placeholder: EditOfRow =
  (document, { result }) =>
  (random) =>
    isFigure(result)
      ? replaced(document, { kind: 'placeholderLeft', cell: result }, [
          oneLine(result.published),
          random.pick(PLACEHOLDERS),
        ])
      : undefined;

const turned: Change = (_, text) => {
  if (text.startsWith('almeno ')) return text.replace('almeno ', 'al massimo ');
  return text.startsWith('al massimo ') ? text.replace('al massimo ', 'almeno ') : undefined;
};

/** Without its sign a target is read as a minimum, unless another row says better: then the realisation contradicts it. */
const withoutSign: Change = (_, text, { again }) =>
  text.startsWith('al massimo ') && !again.named ? text.slice('al massimo '.length) : undefined;

const EDITS: readonly EditOfRow[] = [
  withResult('digitOfResult', otherDigit),
  withResult('dateAfterDeadline', late),
  withTarget('digitOfTarget', otherDigit),
  withTarget('operatorInverted', turned),
  withTarget('signLost', withoutSign),
  withPercent('digitOfAchievement', 'achievement'),
  withPercent('digitOfScore', 'score'),
  swapped,
  doubled,
  mistyped,
  placeholder,
  otherUnit,
  otherUnitInWords,
  parameter,
];

/** The mistakes of the rows. */
export const editsOfRows = (document: PrintedDocument, rows: readonly Row[]): readonly Edit[] =>
  rows.flatMap((row) => EDITS.map((edit) => edit(document, row)));

/** Rows taken out, where the document says how many there are, card by card. */
export const droppedRows = (document: PrintedDocument, rows: readonly Row[]): readonly Edit[] =>
  rows.map(
    ({ line }): Edit =>
      () =>
        withoutRow(document, { kind: 'droppedRow', line }, 'dropped'),
  );
