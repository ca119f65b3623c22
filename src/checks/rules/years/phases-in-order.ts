/** Phases in the order of time, of which one carries the year before or after. */
import { type DocumentRecord, type Finding, MONTHS } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { type PrintedLine, printedLines } from '../../values/printed-lines.ts';

const RULE = { id: 'YEARS-13', family: 'years', severity: 'warning' } as const;

/** A month with its year, as the end of a period; "giugno-settembre 2019" ends in September. */
const PERIOD = new RegExp(`(?<!\\p{L})(${MONTHS.join('|')})\\s+(20\\d{2})(?!\\d)`, 'giu');
/** Orders shorter than this are none. */
const LEAST_PHASES = 5;
const MOST_LINES_BETWEEN = 4;
/** Sentences that name a month are no phases. */
const LONGEST_ROW = 160;

interface Phase {
  readonly line: PrintedLine;
  readonly month: number;
  readonly year: number;
  readonly words: string;
}

/** Rows that name one month with its year. */
const phaseOf = (line: PrintedLine): Phase | undefined => {
  const [found, ...others] = [...line.text.matchAll(PERIOD)];
  const [words, month, year] = found ?? [];
  if (words === undefined || month === undefined || others.length > 0 || line.text.length > LONGEST_ROW)
    return undefined;
  return { line, month: MONTHS.indexOf(month.toLowerCase()), year: Number(year), words };
};

const follows = (before: Phase, next: Phase): boolean =>
  before.line.table !== undefined || next.line.table !== undefined
    ? before.line.table === next.line.table
    : (next.line.line ?? 0) - (before.line.line ?? 0) <= MOST_LINES_BETWEEN;

const runsOf = (document: DocumentRecord): readonly (readonly Phase[])[] => {
  const runs: Phase[][] = [];
  for (const phase of printedLines(document).flatMap((line) => phaseOf(line) ?? [])) {
    const open = runs.at(-1);
    const last = open?.at(-1);
    if (open !== undefined && last !== undefined && follows(last, phase)) open.push(phase);
    else runs.push([phase]);
  }
  return runs.filter(({ length }) => length >= LEAST_PHASES);
};

const isOrdered = (phases: readonly Phase[]): boolean =>
  phases.every((phase, index) => {
    const before = phases[index - 1];
    return before === undefined || before.year * 12 + before.month <= phase.year * 12 + phase.month;
  });

interface Mended {
  readonly at: number;
  readonly year: number;
}

/** The one phase whose other year puts all in order; nothing where there are two such. */
const mended = (phases: readonly Phase[]): Mended | undefined => {
  const ways = phases.flatMap((phase, at) =>
    [phase.year - 1, phase.year + 1]
      .filter((year) => isOrdered(phases.with(at, { ...phase, year })))
      .map((year) => ({ at, year })),
  );
  return ways.length === 1 ? ways[0] : undefined;
};

const findingIn = (phases: readonly Phase[]): readonly Finding[] => {
  if (isOrdered(phases)) return [];
  const way = mended(phases);
  const phase = way === undefined ? undefined : phases[way.at];
  const around = way === undefined ? [] : [phases[way.at - 1], phases[way.at + 1]];
  if (way === undefined || phase === undefined) return [];
  const month = MONTHS[phase.month] ?? '';
  return [
    findingOf(RULE, {
      code: 'phaseOfOtherYear',
      places: [phase.line.place, ...around.flatMap((each) => each?.line.place ?? [])],
      published: `${month} ${phase.year}`,
      expected: `${month} ${way.year}`,
      params: {
        phase: shortText(phase.line.text),
        around: around.flatMap((each) => (each === undefined ? [] : [each.words])).join(' – '),
      },
    }),
  ];
};

/** At least five rows or lines with a month and a year, all in order but for one. */
export const phasesInOrder: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap((document) => runsOf(document).flatMap(findingIn)),
};
