/** Numbered rows or lines, as the phases of a process, with a number that stands twice or is left out. */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { type PrintedLine, printedLines } from '../../values/printed-lines.ts';

const RULE = { id: 'YEARS-12', family: 'years', severity: 'notice' } as const;

/** "7. Pubblicazione", "7) Pubblicazione", or 7 in a cell of its own before the words. */
const NUMBERED = /^(\d{1,2})(?:[.)]\s*|\s+)(?=\p{L})/u;
/** Lists shorter than this show no order. */
const LEAST_ROWS = 4;
/** Lines between two numbered lines of one list, where a row takes several lines. */
const MOST_LINES_BETWEEN = 6;

interface Numbered {
  readonly number: number;
  readonly line: PrintedLine;
}

const follows = (before: Numbered, next: Numbered): boolean =>
  before.line.table !== undefined || next.line.table !== undefined
    ? before.line.table === next.line.table
    : (next.line.line ?? 0) - (before.line.line ?? 0) <= MOST_LINES_BETWEEN;

const numbered = (line: PrintedLine): Numbered | undefined => {
  const found = NUMBERED.exec(line.text)?.[1];
  return found === undefined ? undefined : { number: Number(found), line };
};

const goesOn = (last: Numbered | undefined, next: Numbered): boolean =>
  last !== undefined && follows(last, next) && next.number >= last.number && next.number <= last.number + 2;

/** "14 «Il provvedimento…»": the next number is there, before something else than a letter, so that none is left out. */
const isNextBare = ({ text }: PrintedLine, last: Numbered | undefined): boolean =>
  last !== undefined && Number(/^(\d{1,2})(?!\d)/.exec(text)?.[1]) === last.number + 1;

/** Lists that begin with 1, in the order of the document. */
const listsOf = (document: DocumentRecord): readonly (readonly Numbered[])[] => {
  const lists: Numbered[][] = [];
  for (const line of printedLines(document)) {
    const open = lists.at(-1);
    const next = numbered(line);
    if (next === undefined) {
      if (isNextBare(line, open?.at(-1))) lists.push([]);
    } else if (goesOn(open?.at(-1), next)) open?.push(next);
    else lists.push(next.number === 1 ? [next] : []);
  }
  return lists.filter(({ length }) => length >= LEAST_ROWS);
};

/** Where the numbers leave their order; one wrong number ("4, 4, 6") leaves it twice. */
const faultsOf = (list: readonly Numbered[]): readonly number[] =>
  list.flatMap(({ number }, index) =>
    index > 0 && number !== (list[index - 1]?.number ?? 0) + 1 ? [index] : [],
  );

const findingIn = (list: readonly Numbered[]): readonly Finding[] => {
  const [at, second, ...others] = faultsOf(list);
  if (at === undefined || others.length > 0 || (second !== undefined && second !== at + 1)) return [];
  const [before, wrong] = [list[at - 1], list[at]];
  if (before === undefined || wrong === undefined) return [];
  const isRepeated = wrong.number === before.number;
  if (second !== undefined && !isRepeated) return [];
  return [
    findingOf(RULE, {
      code: isRepeated ? 'numberAgain' : 'numberLeftOut',
      places: [before.line.place, wrong.line.place],
      published: `${before.number}; ${wrong.number}`,
      expected: `${before.number}; ${before.number + 1}`,
      params: { before: shortText(before.line.text), row: shortText(wrong.line.text) },
    }),
  ];
};

/** Lists of at least four that begin with 1 and have one fault only. */
export const rowNumbers: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap((document) => listsOf(document).flatMap(findingIn)),
};
