/** A gap in the codes of an objective's indicators: "b" is there and "a" is not. */
import type { DocumentRecord, Finding, IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';

const RULE = { id: 'COUNTS-03', family: 'counts', severity: 'notice' } as const;

interface LetteredCode {
  readonly stem: string;
  readonly letter: string;
  readonly printed: string;
  readonly row: IndicatorRecord;
}

const lettered = (row: IndicatorRecord): LetteredCode | undefined => {
  const printed = row.code?.published.trim() ?? '';
  const found = /^(.*\d)\s*([-.]?\s*)([a-z])\)?$/i.exec(printed);
  const [, stem, dash, letter] = found ?? [];
  return stem === undefined || letter === undefined
    ? undefined
    : { stem: `${stem}${dash ?? ''}`, letter: letter.toLowerCase(), printed, row };
};

const FIRST = 'a'.charCodeAt(0);

const missingIn = (letters: ReadonlySet<string>): readonly string[] => {
  const last = Math.max(...[...letters].map((letter) => letter.charCodeAt(0)));
  return Array.from({ length: last - FIRST + 1 }, (_, index) => String.fromCharCode(FIRST + index)).filter(
    (letter) => !letters.has(letter),
  );
};

/** Documents in which at least three quarters of the lists begin with "a" and have no gap. */
const isOrdered = (all: number, gaps: number): boolean => all >= 4 && gaps * 4 <= all;

const check = ({ indicators }: DocumentRecord): readonly Finding[] => {
  const lists = groupBy(
    indicators.flatMap((row) => lettered(row) ?? []),
    ({ stem }) => stem,
  );
  const gaps = [...lists].flatMap(([stem, codes]) => {
    const missing = missingIn(new Set(codes.map(({ letter }) => letter)));
    return missing.length === 0 ? [] : [{ stem, codes, missing }];
  });
  if (!isOrdered(lists.size, gaps.length)) return [];
  return gaps.map(({ stem, codes, missing }) =>
    findingOf(RULE, {
      code: 'codeGap',
      places: codes.map(({ row }) => row.place),
      published: [...new Set(codes.map(({ printed }) => printed))].join('; '),
      expected: missing.map((letter) => `${stem}${letter}`).join('; '),
    }),
  );
};

/** One finding for each objective with a gap. */
export const codeGap: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
