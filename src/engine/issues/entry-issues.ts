/** Entries that do not count, or count twice. */
import type { Issue, UnitId } from '../../kernel/index.ts';
import type { Entry, Indicator } from '../../model/index.ts';
import type { Computation } from '../computation.ts';
import { rowId } from '../graph/subject.ts';
import { contributingUnits } from '../result/administration-result.ts';
import { isEntered } from '../result/scope.ts';
import { issueOf, type ResultIssueCode } from './issue-codes.ts';

type EntryIssueCode = Extract<ResultIssueCode, `result.entry${string}`>;

const entryIssue = (code: EntryIssueCode, field: keyof Entry, entry: Entry): Issue =>
  issueOf(code, field, {
    id: entry.id,
    indicator: entry.indicator,
    parameter: entry.parameter,
    unit: entry.unit ?? '',
  });

/** Whose entries count for the administration's result. */
const countingUnits = (computation: Computation, indicator: Indicator): ReadonlySet<UnitId | null> =>
  new Set<UnitId | null>(
    indicator.overUnits.stage === 'none' ? [null] : contributingUnits(computation, indicator),
  );

const usageIssue = (
  computation: Computation,
  indicator: Indicator,
  entry: Entry,
  counting: ReadonlySet<UnitId | null>,
): Issue | undefined => {
  const isParameter = indicator.parameters.some(
    (parameter) => parameter.name === entry.parameter && isEntered(parameter),
  );
  if (!isParameter) return entryIssue('result.entryUnknownParameter', 'parameter', entry);
  if (counting.has(entry.unit)) return undefined;
  const isInRow = entry.unit !== null && computation.results.has(rowId(indicator.id, entry.unit));
  return entryIssue(isInRow ? 'result.entryOnlyInUnit' : 'result.entryNotUsed', 'unit', entry);
};

/** Entries that give a figure for the same parameter, unit and period as an earlier one. */
const duplicates = (entries: readonly Entry[]): readonly Issue[] => {
  const seen = new Set<string>();
  const found: Issue[] = [];
  for (const entry of entries) {
    const keys = entry.periods.map((period) => `${entry.parameter}|${entry.unit ?? ''}|${period}`);
    if (keys.some((key) => seen.has(key))) {
      found.push(entryIssue('result.entryDuplicate', 'periods', entry));
    }
    for (const key of keys) seen.add(key);
  }
  return found;
};

const indicatorIssues = (computation: Computation, indicator: Indicator): readonly Issue[] => {
  const entries = computation.index.entries.get(indicator.id)?.all ?? [];
  const counting = countingUnits(computation, indicator);
  const usage = entries.map((entry) => usageIssue(computation, indicator, entry, counting));
  return [...usage.filter((found) => found !== undefined), ...duplicates(entries)];
};

/** The issues of the entries in force. */
export const entryIssues = (computation: Computation): readonly Issue[] => {
  const { indicators, entries } = computation.index;
  const unknown = [...entries]
    .filter(([indicator]) => !indicators.has(indicator))
    .flatMap(([, { all }]) => all.map((entry) => entryIssue('result.entryNotUsed', 'indicator', entry)));
  const known = [...indicators.values()].flatMap((indicator) => indicatorIssues(computation, indicator));
  return [...unknown, ...known];
};
