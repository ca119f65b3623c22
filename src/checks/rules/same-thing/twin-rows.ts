/** Indicators without a code that stand under two objectives with the same title, formula, source, starting value and targets: one indicator printed twice. */
import type { IndicatorRecord, ReadCell } from '../../../model/index.ts';
import { formulaKey, titleKey } from '../../values/comparable-text.ts';
import { groupBy } from '../../values/group.ts';
import type { IndicatorRow } from './indicator-group.ts';

/** Shorter titles ("Numero di eventi") are of several indicators. */
const TELLING_TITLE = 22;

/** Asked of many publics, each with an answer of its own. */
const OF_ITS_PUBLIC = /soddisf|gradim|giudiz|custom/;

const textKey = (cell: ReadCell | undefined): string => formulaKey(cell?.published ?? '');

const fingerprint = ({
  code,
  title,
  algorithm,
  source,
  baseline,
  targets,
}: IndicatorRecord): string | undefined => {
  const key = titleKey(title.published);
  if (code !== undefined || key.length < TELLING_TITLE || targets.length === 0) return undefined;
  if (OF_ITS_PUBLIC.test(key)) return undefined;
  return [
    key,
    textKey(algorithm),
    textKey(source),
    textKey(baseline),
    ...targets.map(({ heading, value }) => `${heading} ${textKey(value.cell)}`),
  ].join('\n');
};

/** Groups with those of one fingerprint put together; the order is that of their first rows. */
export const withTwins = (
  groups: readonly (readonly IndicatorRow[])[],
): readonly (readonly IndicatorRow[])[] => {
  const joined = new Map<readonly IndicatorRow[], readonly IndicatorRow[]>();
  for (const twins of groupBy(groups, ([first]) => first && fingerprint(first.row)).values()) {
    const [first, ...others] = twins;
    if (first === undefined || others.length === 0) continue;
    joined.set(first, twins.flat());
    for (const other of others) joined.set(other, []);
  }
  return groups.map((rows) => joined.get(rows) ?? rows).filter((rows) => rows.length > 0);
};
