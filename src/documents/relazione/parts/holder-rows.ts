/** Rows of holders that have no result of their own: the administration, all units, agencies, roles. */
import type { UnitId } from '../../../kernel/index.ts';
import type { CycleLookup, Holder, Indicator } from '../../../model/index.ts';
import { textCell } from '../../blocks/inline.ts';
import type { DocumentInput } from '../../input.ts';
import type { TableRow } from '../../tree.ts';
import { titleCell, titled } from './cells.ts';
import { headingRow, periodRows, totalRow } from './period-table.ts';

/** The name by which equal holders are known. */
const keyOf = (holder: Holder): string => {
  if (holder.kind === 'unit') return `unit ${holder.unit}`;
  return holder.kind === 'role' ? `role ${holder.name}` : holder.kind;
};

/** A holder with the indicators that it answers for. */
export interface HeldIndicators {
  readonly holder: Holder;
  readonly indicators: readonly Indicator[];
}

const ORDER: readonly Holder['kind'][] = ['role', 'administration', 'unit', 'allUnits'];

/** Holders that answer for indicators and are no reporting unit: roles, the administration, other units, all units. */
export const otherHolders = (input: DocumentInput): readonly HeldIndicators[] => {
  const reporting = new Set<string>(input.reportingUnits.map(({ unit }) => unit.id));
  const held = new Map<string, { holder: Holder; ids: Set<string> }>();
  for (const { holder, role, subject } of input.cycle.responsibilities) {
    if (role !== 'answers' || (holder.kind === 'unit' && reporting.has(holder.unit))) continue;
    const known = held.get(keyOf(holder));
    if (known === undefined) held.set(keyOf(holder), { holder, ids: new Set([subject]) });
    else known.ids.add(subject);
  }
  return [...held.values()]
    .map(({ holder, ids }) => ({
      holder,
      indicators: (input.lookup.plan?.indicators ?? []).filter(({ id }) => ids.has(id)),
    }))
    .filter(({ indicators }) => indicators.length > 0)
    .toSorted((first, second) => ORDER.indexOf(first.holder.kind) - ORDER.indexOf(second.holder.kind));
};

const unitsWithEntries = (lookup: CycleLookup, indicator: Indicator): readonly (UnitId | null)[] => [
  ...new Set(lookup.entries(indicator.id).map(({ unit }) => unit)),
];

const unitName = ({ lookup }: DocumentInput, unit: UnitId | null): string => {
  if (unit === null) return 'Ente nel suo insieme';
  const named = lookup.unit(unit);
  return named === undefined ? unit : titled({ code: named.version.code, title: named.version.name });
};

const rowsByUnit = (
  input: DocumentInput,
  indicator: Indicator,
  units: readonly (UnitId | null)[],
): readonly TableRow[] => [
  headingRow(input, titleCell(indicator, true)),
  ...units.flatMap((unit) =>
    periodRows(input, {
      indicator,
      unit,
      subject: unit === null ? indicator.id : `${indicator.id}@${unit}`,
      head: textCell(unitName(input, unit)),
    }),
  ),
  totalRow(input, `${indicator.code}: risultato dell’ente`, indicator.id),
];

/** Rows of an indicator for the administration: its own, or those of every unit that entered figures and the whole. */
export const administrationRows = (input: DocumentInput, indicator: Indicator): readonly TableRow[] => {
  const units = unitsWithEntries(input.lookup, indicator);
  const [only, ...others] = units;
  if (others.length > 0) return rowsByUnit(input, indicator, units);
  return periodRows(input, {
    indicator,
    unit: only ?? null,
    subject: indicator.id,
    head: titleCell(indicator),
  });
};

/** The common parent of the indicators, where they are scored together as a group: its value closes their table. */
export const commonGroup = (
  { lookup }: DocumentInput,
  indicators: readonly Indicator[],
): string | undefined => {
  const parents = [...new Set(indicators.map(({ parent }) => parent))];
  const [parent, ...others] = parents;
  if (parent === undefined || others.length > 0) return undefined;
  return lookup.node(parent)?.kind === 'group' ? parent : undefined;
};
