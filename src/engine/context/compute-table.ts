/** Totals and shares of context tables, computed from their items. */
import type { ComputedCell, ComputedTable, ContextTable } from '../../model/index.ts';
import { type CellRule, cellRules, operandsOf } from './cell-rule.ts';
import { applyRule } from './combine-terms.ts';
import { cellOfTerm, differsFromPrinted, type Term, termOf } from './term.ts';

/** The terms of a table as far as they are known; `open`: being computed, so that coming back to one closes a circle. */
interface Progress {
  readonly ruleOf: (place: number) => CellRule | undefined;
  readonly known: Map<number, Term>;
  readonly open: Set<number>;
}

const finish = (progress: Progress, place: number, rule: CellRule): void => {
  const term = applyRule(rule, ({ at, name }) => {
    if (at === undefined) return { state: 'missing', absence: { code: 'unknownItem', item: name } };
    const found = progress.known.get(at);
    return found ?? { state: 'missing', absence: { code: 'circularComputation', item: name } };
  });
  progress.known.set(place, term);
  progress.open.delete(place);
};

/** Computes a cell and before it those that it needs, without recursion: long chains of rows are no danger. */
const computeCell = (progress: Progress, start: number, entered: (place: number) => Term): void => {
  const stack = [start];
  for (let place = stack.at(-1); place !== undefined; place = stack.at(-1)) {
    const rule = progress.known.has(place) ? undefined : progress.ruleOf(place);
    if (rule === undefined) {
      if (!progress.known.has(place)) progress.known.set(place, entered(place));
      stack.pop();
      continue;
    }
    const waiting = operandsOf(rule)
      .map(({ at }) => at)
      .filter((at) => at !== undefined && !progress.known.has(at) && !progress.open.has(at) && at !== place);
    if (waiting.length === 0 || progress.open.has(place)) {
      finish(progress, place, rule);
      stack.pop();
    } else {
      progress.open.add(place);
      for (const at of waiting) if (at !== undefined) stack.push(at);
    }
  }
};

/**
 * The table with every computed row and column computed; what was printed stays beside a figure that differs. Never fails: a cell that
 * cannot be computed has a state and says why (docs/method, chapter 9).
 */
export const computeTable = (table: ContextTable): ComputedTable => {
  const width = table.columns.length;
  const printed = (place: number) => table.rows[Math.floor(place / width)]?.cells[place % width];
  const progress: Progress = { ruleOf: cellRules(table), known: new Map(), open: new Set() };
  const computed = (place: number): ComputedCell => {
    const cell = printed(place);
    if (progress.ruleOf(place) === undefined)
      return { cell: cell ?? { state: 'missing' }, isComputed: false };
    computeCell(progress, place, (at) => termOf(printed(at)));
    const term = progress.known.get(place) ?? { state: 'missing' };
    return {
      cell: cellOfTerm(term),
      isComputed: true,
      ...(cell !== undefined && differsFromPrinted(cell, term) && { published: cell }),
      ...('absence' in term && term.absence !== undefined && { absence: term.absence }),
    };
  };
  return {
    table,
    rows: table.rows.map((row, index) => ({
      row,
      cells:
        row.role === 'heading'
          ? row.cells.map((cell) => ({ cell, isComputed: false }))
          : table.columns.map((_, column) => computed(index * width + column)),
    })),
  };
};
