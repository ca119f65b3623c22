/** Random entries and history: periods alone or together, units and the administration, entries taken back. */
import type { Entry, HistoricalResult, Indicator, Parameter, Period } from '../../../src/model/index.ts';
import type { Plain } from '../cycle-builder.ts';
import type { RandomSource } from '../random-source.ts';
import { cellOf, ORIGIN } from './values.ts';

/** What entries are made for. */
export interface EntryContext {
  readonly random: RandomSource;
  readonly year: number;
  readonly periods: readonly Plain<Period>[];
  readonly units: readonly string[];
}

/** The sets of periods that the entries of one indicator and unit span: each period alone, or some together. */
const spansOf = ({ random, periods }: EntryContext): readonly (readonly string[])[] => {
  const ids = periods.map(({ id }) => id);
  if (!random.chance(20) || ids.length < 2) return ids.map((id) => [id]);
  const cut = random.between(1, ids.length);
  const spans = [ids.slice(0, cut), ...ids.slice(cut).map((id) => [id])];
  return random.chance(20) ? random.shuffled(spans) : spans;
};

const holdersOf = (
  { random, units }: EntryContext,
  { overUnits }: Plain<Indicator>,
): readonly (string | null)[] => {
  if (overUnits.stage === 'none') return [null, ...random.some(units, 35)];
  return [...random.some(units, 75), ...(random.chance(5) ? [null] : [])];
};

/** An entry with a correction that takes its place, or a second one in the same cell. */
const withSuccessors = (
  { random, year }: EntryContext,
  entry: Plain<Entry>,
  kind: Parameter['kind'],
): readonly Plain<Entry>[] => {
  const again = random.weighted([
    [940, 'no'],
    [56, 'superseded'],
    [4, 'twice'],
  ] as const);
  if (again === 'no') return [entry];
  const next = { ...entry, id: `${entry.id}-bis`, cell: cellOf(random, kind, year) };
  if (again === 'twice') return [entry, next];
  const successor = { ...next, supersedes: entry.id };
  return random.chance(50) ? [entry, successor] : [successor, entry];
};

const entriesOfIndicator = (context: EntryContext, indicator: Plain<Indicator>): readonly Plain<Entry>[] => {
  const { random, year } = context;
  const entered = indicator.parameters.filter(({ source }) => source.kind === 'entered');
  return holdersOf(context, indicator).flatMap((unit) => {
    if (random.chance(3)) return [];
    const spans = spansOf(context);
    return entered.flatMap(({ name, kind }) =>
      random.some(spans, 88).flatMap((periods) => {
        const entry = {
          id: `e-${indicator.id}-${name}-${unit ?? 'ente'}-${periods.join('-')}`,
          indicator: indicator.id,
          parameter: name,
          unit,
          periods,
          cell: cellOf(random, kind, year),
          origin: ORIGIN,
        };
        return withSuccessors(context, entry, kind);
      }),
    );
  });
};

/** The entries of all indicators, mostly in order. */
export const entriesOf = (
  context: EntryContext,
  indicators: readonly Plain<Indicator>[],
): readonly Plain<Entry>[] => {
  const entries = indicators.flatMap((indicator) => entriesOfIndicator(context, indicator));
  return context.random.chance(10) ? context.random.shuffled(entries) : entries;
};

/** Results of earlier years, of which some are empty and some there twice. */
export const historyOf = (
  random: RandomSource,
  indicators: readonly Plain<Indicator>[],
  year: number,
): readonly Plain<HistoricalResult>[] =>
  indicators.flatMap(({ id, resultKind }) =>
    [year - 1, year - 2, ...(random.chance(4) ? [year - 1] : [])]
      .filter(() => random.chance(60))
      .map((earlier) => ({
        indicator: id,
        year: earlier,
        cell: cellOf(random, resultKind, earlier),
        origin: ORIGIN,
      })),
  );
