/** The findings of a rule: its id and severity are added to what it found. */
import type { MessageParameters, Place, Severity } from '../../kernel/index.ts';
import type { Finding, IndicatorRecord, ReadCell } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { oneLine } from './one-line.ts';

/** What a rule found; `severity` only where it differs from the rule's own. */
export interface Found {
  readonly code: string;
  readonly places: readonly Place[];
  readonly published?: string;
  readonly expected?: string;
  readonly params?: MessageParameters;
  readonly severity?: Severity;
}

/** Each place once. */
const distinct = (places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [JSON.stringify(place), place])).values(),
];

/** A finding of the rule. */
export const findingOf = (rule: Pick<Rule, 'id' | 'severity'>, found: Found): Finding => ({
  rule: rule.id,
  severity: found.severity ?? rule.severity,
  places: distinct(found.places),
  code: found.code,
  params: found.params ?? {},
  ...(found.published !== undefined && { published: found.published }),
  ...(found.expected !== undefined && { expected: found.expected }),
});

/** Longest title that a finding repeats. */
const LONGEST = 90;

/** A text on one line, cut at a word when it is long. */
export const shortText = (text: string): string => {
  const line = oneLine(text);
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
};

/** How a finding calls an indicator: its code and its title. */
export const indicatorName = ({ code, title }: IndicatorRecord): string =>
  shortText(code === undefined ? title.published : `${code.published.trim()} ${title.published}`);

/** What a cell shows, on one line. */
export const shown = (cell: ReadCell): string => oneLine(cell.published);
