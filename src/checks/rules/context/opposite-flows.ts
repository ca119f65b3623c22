/** Rows of opposite flows (in and out, births and deaths of enterprises) with the same figures in several years: one was copied from the other. */
import type { ContextRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { sameFigure } from '../../values/same-figure.ts';

const RULE = { id: 'CONTEXT-12', family: 'context', severity: 'warning' } as const;

/** Opposites: what comes in is hardly ever as much as what goes out, year after year. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:in )?(?:ingresso|entrata|arrivo)\b/i, /\b(?:in )?(?:uscita|partenza)\b/i],
  [/\biscri(?:tte|zioni)\b/i, /\b(?:cessa(?:te|zioni)|cancella(?:te|zioni))\b/i],
  [/\b(?:esportazioni|export)\b/i, /\b(?:importazioni|import)\b/i],
  [/\baper(?:te|ture)\b/i, /\b(?:chius[ei]|chiusure)\b/i],
  [/\bassunzioni\b/i, /\bcessazioni\b/i],
];

/** The label without the word that makes it the one or the other. */
const restOf = (label: string, pattern: RegExp): string =>
  label
    .replace(pattern, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase();

type Row = ContextRecord['rows'][number];

/** The last words must agree: the first row of a group may begin with the name of the group. */
const areOpposite = (one: Row, other: Row): boolean =>
  OPPOSITES.some(([first, second]) => {
    const [label, otherLabel] = [one.label.published, other.label.published];
    if (!first.test(label) || !second.test(otherLabel) || second.test(label)) return false;
    const [rest, otherRest] = [restOf(label, first), restOf(otherLabel, second)];
    return rest.endsWith(otherRest) || otherRest.endsWith(rest);
  });

/** Years that agree, of which one at least is large, are no chance; not all of them may, or the two are bound to agree. */
const LEAST_YEARS = 2;
const LARGE = /[1-9]\d{2}/;

const findingsOf = (table: ContextRecord, one: Row, other: Row): readonly Finding[] => {
  const equal = table.columns.flatMap(({ year, label }, column) => {
    const [cell, otherCell] = [one.cells[column], other.cells[column]];
    if (year === undefined || cell?.understood?.kind !== 'number' || otherCell === undefined) return [];
    return sameFigure(cell, otherCell) === true ? [{ label, cell, otherCell }] : [];
  });
  const counted = table.columns.filter((_, column) => one.cells[column]?.understood !== undefined).length;
  const isLarge = equal.some(({ cell }) => LARGE.test(cell.published.replace(/[^\d]/g, '')));
  if (equal.length < LEAST_YEARS || equal.length === counted || !isLarge) return [];
  return [
    findingOf(RULE, {
      code: 'oppositeFlows',
      places: equal.flatMap(({ cell, otherCell }) => [cell.place, otherCell.place]),
      published: equal.map(({ cell }) => shown(cell)).join('; '),
      params: {
        one: shortText(one.label.published),
        other: shortText(other.label.published),
        years: equal.map(({ label }) => shortText(label)).join(', '),
      },
    }),
  ];
};

/** Rows right after each other, by year. */
export const oppositeFlows: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap(({ contexts }) =>
      contexts.flatMap((table) =>
        table.rows.slice(1).flatMap((row, index) => {
          const above = table.rows[index];
          if (above === undefined) return [];
          if (areOpposite(above, row)) return findingsOf(table, above, row);
          return areOpposite(row, above) ? findingsOf(table, row, above) : [];
        }),
      ),
    ),
};
