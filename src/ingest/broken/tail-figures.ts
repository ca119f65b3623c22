/** Result, target and realisation of a row, and the level that its mark tells: what unit tables, trees and roll-ups have in common. */
import type { Place } from '../../kernel/index.ts';
import type { IndicatorRecord, OfYear, ReadCell } from '../../model/index.ts';
import { readTarget } from '../values/read-target.ts';
import { doubtfulCell, figureCell, figureText } from './cells.ts';
import type { BrokenColumn } from './headings.ts';
import type { Mark } from './marks.ts';
import type { RunCell } from './pieces.ts';

/** A column with the cells that may be its own: one when that is certain. */
export interface ColumnCell {
  readonly column: BrokenColumn;
  readonly candidates: readonly RunCell[];
}

type Figures = Pick<IndicatorRecord, 'targets' | 'results'> &
  Partial<Pick<IndicatorRecord, 'achievement' | 'score'>>;

const ofYear = <Value>(column: BrokenColumn, value: Value): OfYear<Value> => ({
  heading: column.heading,
  value,
  ...(column.year !== undefined && { year: column.year }),
});

/** Result, target and realisation of a row; `candidates` has several cells where the column is doubtful. */
export const tailFigures = (
  cells: readonly ColumnCell[],
  context: { readonly title: string; readonly algorithm: string; readonly place: Place },
): Figures => {
  const { place } = context;
  const isDoubtful = (candidates: readonly RunCell[]): boolean => candidates.length > 1;
  const targets = cells
    .filter(({ column }) => column.role === 'target')
    .map(({ column, candidates }) => {
      const doubtful = doubtfulCell(candidates, place);
      const [cell] = candidates;
      const at = cell?.words[0]?.lines[0]?.place ?? place;
      const { title, algorithm } = context;
      const year = column.year === undefined ? {} : { year: column.year };
      const target = readTarget(figureText(cell), at, { title, algorithm, ...year });
      return ofYear(column, isDoubtful(candidates) ? { cell: doubtful } : target);
    });
  const isDated = targets.some(({ value }) => 'goal' in value && value.goal?.direction === 'deadline');
  const read = (candidates: readonly RunCell[], expects: 'figure' | 'date'): ReadCell =>
    isDoubtful(candidates) ? doubtfulCell(candidates, place) : figureCell(candidates[0], place, expects);
  const one = (role: BrokenColumn['role']): ReadCell | undefined => {
    const found = cells.find(({ column }) => column.role === role);
    return found === undefined ? undefined : read(found.candidates, 'figure');
  };
  const [achievement, score] = [one('achievement'), one('score')];
  return {
    targets,
    results: cells
      .filter(({ column }) => column.role === 'result')
      .map(({ column, candidates }) => ofYear(column, read(candidates, isDated ? 'date' : 'figure'))),
    ...(achievement !== undefined && { achievement }),
    ...(score !== undefined && { score }),
  };
};

/** Level of an indicator by its mark; a row without mark says none. */
export const levelOf = (mark: Mark): Pick<IndicatorRecord, 'level'> => {
  if (mark.kind === 'coded') return {};
  return { level: mark.kind === 'strategic' || mark.kind === 'operational' ? mark.kind : 'fund' };
};
