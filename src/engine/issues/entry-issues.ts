/** Entries that do not count, or count twice. */
import type { Issue, UnitId } from '../../kernel/index.ts';
import type { Entry, Indicator } from '../../model/index.ts';
import type { Computation } from '../computation.ts';
import { rowId } from '../graph/subject.ts';
import { contributingUnits } from '../result/administration-result.ts';
import { isEntered } from '../result/scope.ts';

const issue = (code: string, severity: Issue['severity'], entry: Entry, field: keyof Entry): Issue => ({
  code,
  severity,
  place: { id: entry.id, field },
  params: { entry: entry.id, indicator: entry.indicator, parameter: entry.parameter, unit: entry.unit ?? '' },
});

/** Whose entries count for the administration's result. */
const countingUnits = (computation: Computation, indicator: Indicator): ReadonlySet<UnitId | null> =>
  indicator.overUnits.stage === 'none'
    ? new Set<UnitId | null>([null])
    : new Set<UnitId | null>(contributingUnits(computation, indicator));

const usageIssue = (
  computation: Computation,
  indicator: Indicator,
  entry: Entry,
  counting: ReadonlySet<UnitId | null>,
): Issue | undefined => {
  const isParameter = indicator.parameters.some(
    (parameter) => parameter.name === entry.parameter && isEntered(parameter),
  );
  if (!isParameter) return issue('entryOfUnknownParameter', 'error', entry, 'parameter');
  if (counting.has(entry.unit)) return undefined;
  const isInRow = entry.unit !== null && computation.results.has(rowId(indicator.id, entry.unit));
  return isInRow
    ? issue('entryCountsOnlyInUnit', 'notice', entry, 'unit')
    : issue('entryNotUsed', 'warning', entry, 'unit');
};

/** Entries that give a figure for the same parameter, unit and period as an earlier one. */
const duplicates = (entries: readonly Entry[]): readonly Issue[] => {
  const seen = new Set<string>();
  const found: Issue[] = [];
  for (const entry of entries) {
    const keys = entry.periods.map((period) => `${entry.parameter}|${entry.unit ?? ''}|${period}`);
    if (keys.some((key) => seen.has(key))) found.push(issue('duplicateEntry', 'error', entry, 'periods'));
    for (const key of keys) seen.add(key);
  }
  return found;
};

const indicatorIssues = (computation: Computation, indicator: Indicator): readonly Issue[] => {
  const entries = computation.index.entries.get(indicator.id)?.all ?? [];
  const counting = countingUnits(computation, indicator);
  return [
    ...entries
      .map((entry) => usageIssue(computation, indicator, entry, counting))
      .filter((found) => found !== undefined),
    ...duplicates(entries),
  ];
};

/** The issues of the entries in force. */
export const entryIssues = (computation: Computation): readonly Issue[] => {
  const { indicators, entries } = computation.index;
  const unknown = [...entries]
    .filter(([indicator]) => !indicators.has(indicator))
    .flatMap(([, { all }]) => all.map((entry) => issue('entryNotUsed', 'warning', entry, 'indicator')));
  return [
    ...unknown,
    ...[...indicators.values()].flatMap((indicator) => indicatorIssues(computation, indicator)),
  ];
};
