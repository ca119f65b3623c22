/** A column of a year that repeats the figures of another year: copied, and not brought up to date. */
import type { ContextRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText } from '../../values/finding.ts';

const RULE = { id: 'CONTEXT-07', family: 'context', severity: 'warning' } as const;

/** Fewer different figures than these may well stay the same for a year. */
const LEAST_FIGURES = 4;

/** Small counts (a staff that nobody joins or leaves) and rounded shares stay the same by themselves; figures of three digits hardly do. */
const isTelling = (figure: string): boolean =>
  figure.replace(/^-?0*/, '').replace('.', '').replace(/0+$/, '').length >= 3;

const figuresOf = (table: ContextRecord, column: number): readonly string[] =>
  table.rows.flatMap(({ cells, role }) => {
    const cell = cells[column];
    const amount = amountOf(cell);
    if (role === 'heading' || cell?.understood === undefined || amount === undefined) return [];
    return 'amount' in cell.understood ? [cell.understood.amount] : [];
  });

const findingsOf = (table: ContextRecord): readonly Finding[] => {
  const known = new Map<string, { readonly year: number; readonly column: number }>();
  return table.columns.flatMap(({ year, isShare }, column): readonly Finding[] => {
    if (year === undefined) return [];
    const figures = figuresOf(table, column);
    const distinct = new Set(figures.filter(isTelling));
    if (distinct.size < LEAST_FIGURES) return [];
    const key = `${isShare} ${figures.join(' ')}`;
    const other = known.get(key);
    if (other === undefined) {
      known.set(key, { year, column });
      return [];
    }
    if (other.year === year) return [];
    return [
      findingOf(RULE, {
        code: 'repeatedYear',
        places: table.rows.flatMap(({ cells }) => cells[column]?.place ?? []),
        params: { table: shortText(table.table.title), year, other: other.year, count: figures.length },
      }),
    ];
  });
};

/** At least four different figures of three digits or more, all the same in two years. */
export const repeatedYear: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(({ contexts }) => contexts.flatMap(findingsOf)),
};
