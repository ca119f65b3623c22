/** A row of a unit's indicator: texts, then for each parameter a label and its figures, and once the result with target and realisation. */
import { cellsOfRun, isRunPiece, type Piece, piecesOf, type RunCell, wordsIn } from './pieces.ts';
import { longestRun, type RunForm, runForms, type UnitShape } from './unit-runs.ts';
import type { Word, WordRow } from './words.ts';

/** A parameter as found: the words before its figures (for the first one title and algorithm too), and what the figures may be. */
export interface FoundRun {
  readonly texts: readonly Word[];
  readonly cells: readonly RunCell[];
  /** Empty when the number of cells fits nothing. */
  readonly forms: readonly RunForm[];
}

/** A row as found; `after`: words that follow the last run. */
export interface UnitRow {
  readonly runs: readonly FoundRun[];
  readonly after: readonly Word[];
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Whether a figure can begin a run: at the beginning of a line, after empty cells, or after the text of a cell. */
const canBegin = (piece: Piece | undefined): boolean => {
  const text = piece?.words[0]?.text ?? '';
  return isRunPiece(piece) && !/^(?:>|<|=|≥|≤)/.test(text);
};

const runsIn = (pieces: readonly Piece[]): readonly Run[] => {
  const runs: Run[] = [];
  let at = 0;
  while (at < pieces.length) {
    if (!canBegin(pieces[at])) {
      at += 1;
      continue;
    }
    let to = at + 1;
    while (isRunPiece(pieces[to])) to += 1;
    if (to - at > 1) runs.push({ from: at, to });
    at = to;
  }
  return runs;
};

/** Figures at the left that are too many belong to the text before. */
const fitting = (
  pieces: readonly Piece[],
  run: Run,
  shape: UnitShape,
  tail: boolean,
): { readonly run: Run; readonly forms: readonly RunForm[]; readonly cells: readonly RunCell[] } => {
  const cellsFrom = (from: number) => cellsOfRun(pieces.slice(from, run.to), 1);
  for (let from = run.from; from < run.to - 1; from += 1) {
    const cells = cellsFrom(from);
    if (from > run.from && pieces[from]?.words[0]?.startsLine !== true && (pieces[from]?.gap ?? 1) < 3)
      continue;
    const forms = runForms(cells, shape, { tail, emptyLabel: tail });
    const isDeep = from > run.from && cellsFrom(run.from).length < longestRun(shape);
    if (forms.length > 0 && !isDeep) return { run: { ...run, from }, forms, cells };
  }
  return { run, forms: [], cells: cellsFrom(run.from) };
};

/** Finds the runs of a row. */
export const unitRow = ({ words }: WordRow, shape: UnitShape): UnitRow => {
  const isInterrupted = words.some(({ startsPage }) => startsPage);
  const pieces = piecesOf(words, isInterrupted);
  const found: FoundRun[] = [];
  let end = 0;
  let hasTail = false;
  for (const run of runsIn(pieces)) {
    const { run: own, forms, cells } = fitting(pieces, run, shape, !hasTail);
    if (forms.length === 0 && (found.length > 0 || cells.length < shape.periods)) continue;
    found.push({ texts: wordsIn(pieces.slice(end, own.from)), cells, forms });
    end = own.to;
    if (forms.some(({ tail }) => tail !== undefined)) hasTail = true;
  }
  return { runs: found, after: wordsIn(pieces.slice(end)) };
};
