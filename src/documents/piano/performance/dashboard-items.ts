/** What stands in the strategic dashboard: its indicators, the bands under which they stand, and the objectives above them. */
import type { Indicator, PlanNode, ResultSubject } from '../../../model/index.ts';
import type { DocumentInput } from '../../input.ts';
import { branchOf } from '../../selections/branch.ts';

/** A perspective of the dashboard; where the plan has none, an area stands in its place. */
export interface DashboardBand {
  readonly id: string;
  readonly name: string;
  /** The subject whose weight the band has. */
  readonly subject: string;
  readonly isPerspective: boolean;
}

/** A line of the dashboard: an objective above its indicators, or an indicator. */
export interface DashboardLine {
  readonly subject: ResultSubject;
  readonly level: number;
}

/** The strategic indicators; all of them where the plan calls none strategic. */
export const dashboardIndicators = ({ lookup }: DocumentInput): readonly Indicator[] => {
  const all = lookup.plan?.indicators ?? [];
  const strategic = all.filter(({ level }) => level === 'strategic');
  return strategic.length > 0 ? strategic : all;
};

const own = (item: Indicator | PlanNode | undefined): readonly string[] => {
  const weighed = item?.weights.flatMap(({ perspective }) => perspective ?? []) ?? [];
  return [...new Set([...weighed, ...(item?.perspectives ?? [])])];
};

const areaOf = ({ lookup }: DocumentInput, indicator: Indicator): string => {
  const above = lookup.ancestors(indicator.id).find(({ kind }) => kind !== 'administration');
  return above?.id ?? indicator.id;
};

/** Bands of an indicator: its own perspectives, else those of the objective that it is linked to, else the nearest above it. */
const bandsOfIndicator = (input: DocumentInput, indicator: Indicator): readonly string[] => {
  const { lookup } = input;
  if ((lookup.plan?.perspectives ?? []).length === 0) return [areaOf(input, indicator)];
  const linked = indicator.linkedObjective;
  const candidates = [
    indicator,
    ...(linked === undefined ? [] : [lookup.node(linked)]),
    ...lookup
      .ancestors(indicator.id)
      .toReversed()
      .map(({ id }) => lookup.node(id)),
  ];
  return candidates.map(own).find((found) => found.length > 0) ?? [''];
};

/** The bands with the indicators of each, empty ones left out. */
export const dashboardBands = (
  input: DocumentInput,
): readonly { readonly band: DashboardBand; readonly indicators: readonly Indicator[] }[] => {
  const { lookup } = input;
  const placed = dashboardIndicators(input).map((indicator) => ({
    indicator,
    bands: bandsOfIndicator(input, indicator),
  }));
  const perspectives = (lookup.plan?.perspectives ?? []).map(({ id, name }) => ({
    id,
    name,
    subject: `perspective:${id}`,
    isPerspective: true,
  }));
  const areas = [...new Set(placed.flatMap(({ bands }) => bands))]
    .filter((id) => !perspectives.some((known) => known.id === id))
    .map((id) => {
      const subject = lookup.subject(id);
      const name = subject === undefined ? 'Senza prospettiva' : `${subject.code} ${subject.title}`;
      return { id, name, subject: id, isPerspective: false };
    });
  return [...perspectives, ...areas]
    .map((band) => ({
      band,
      indicators: placed.filter(({ bands }) => bands.includes(band.id)).map(({ indicator }) => indicator),
    }))
    .filter(({ indicators }) => indicators.length > 0);
};

const ROOT_KINDS: ReadonlySet<ResultSubject['kind']> = new Set(['administration', 'area', 'group']);

/** The indicators of a band with the objectives above them, in the order of the tree. */
export const linesOf = (
  { lookup }: DocumentInput,
  indicators: readonly Indicator[],
): readonly DashboardLine[] => {
  const shown = new Set<string>(indicators.map(({ id }) => id));
  const above = new Set(indicators.flatMap(({ id }) => lookup.ancestors(id).map((subject) => subject.id)));
  const tree = branchOf(lookup, 'administration');
  const lines = tree.filter(
    ({ subject }) => shown.has(subject.id) || (above.has(subject.id) && !ROOT_KINDS.has(subject.kind)),
  );
  const depthOf = ({ id }: ResultSubject): number =>
    lookup.ancestors(id).filter(({ kind }) => !ROOT_KINDS.has(kind)).length;
  return lines.map(({ subject }) => ({ subject, level: depthOf(subject) }));
};
