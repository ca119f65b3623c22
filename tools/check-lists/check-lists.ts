/**
 * Compares what the coherence rules find with the lists of mistakes found by reading: how many of each family the rules see, and which
 * findings match no entry. `npx tsx tools/check-lists/check-lists.ts [--all] [--record] [--rule=ID] [list …]`. Lists whose documents stand in
 * `cases/trial` are measured each by itself; the others together, when `TRAGUARDO_CORPUS` names the folder of their documents. `--all`
 * prints also the findings without an entry and the entries that were not found; `--record` prints the findings as a first run.
 */
import { RULES } from '../../src/checks/index.ts';
import { findingMessage } from '../../src/wording/index.ts';
import { type MistakeList, readLists } from './lists.ts';
import {
  familyOf,
  isAtHand,
  isRight,
  isTold,
  type Measure,
  type MeasuredFinding,
  measure,
} from './measure.ts';
import { firstRun, placeMark } from './record.ts';

const share = (some: number, all: number): string =>
  `${some}/${all}${all === 0 ? '' : ` = ${((100 * some) / all).toFixed(1)} %`}`;

const familyLine = (family: string, { mistakes, findings }: Measure): string => {
  const listed = mistakes.filter(({ mistake }) => mistake.family === family);
  const changing = listed.filter(({ mistake }) => mistake.changesFigure);
  const own = findings.filter(({ finding }) => familyOf(finding) === family);
  return (
    `${family.padEnd(10)} listed ${listed.length}, found ${listed.filter(({ isFound }) => isFound).length}` +
    ` (of ${changing.length} that change figures ${changing.filter(({ isFound }) => isFound).length};` +
    ` at their place by another family ${listed.filter((each) => each.isFoundElsewhere).length});` +
    ` findings ${own.length}, at a listed place ${own.filter(({ near }) => near !== undefined).length}`
  );
};

const summary = (result: Measure): readonly string[] => {
  const { mistakes, findings } = result;
  const families = [
    ...new Set([...mistakes.map(({ mistake }) => mistake.family), ...RULES.map(({ family }) => family)]),
  ].sort();
  const changing = mistakes.filter(({ mistake }) => mistake.changesFigure);
  return [
    ...families.map((family) => familyLine(family, result)),
    `all ${share(mistakes.filter(({ isFound }) => isFound).length, mistakes.length)}` +
      `; figure-changing ${share(changing.filter(({ isFound }) => isFound).length, changing.length)}` +
      `; right (by an entry or judged) ${share(findings.filter(isRight).length, findings.length)}`,
    `told by whatever family, as judged: all ${share(mistakes.filter(isTold).length, mistakes.length)}` +
      `; figure-changing ${share(changing.filter(isTold).length, changing.length)}`,
  ];
};

const verdict = ({ entry, near, judgement }: MeasuredFinding): string => {
  if (judgement !== undefined) return `judged ${judgement.isRight ? 'right' : 'WRONG'}`;
  if (entry !== undefined) return entry.id;
  return near === undefined ? 'NO ENTRY' : `(${near.id})`;
};

const details = ({ findings, mistakes }: Measure): readonly string[] => [
  ...findings.map(
    (each) =>
      `${each.finding.rule} ${each.finding.severity} [${each.finding.places.map(placeMark).join(' ')}] ${findingMessage(each.finding)} | ` +
      `published ${each.finding.published ?? '-'} expected ${each.finding.expected ?? '-'} — ${verdict(each)}`,
  ),
  ...mistakes
    .filter(({ isFound, isFoundElsewhere }) => !isFound && !isFoundElsewhere)
    .map(({ mistake: { id, family, places, what } }) => {
      const where = places.map((place) => ('line' in place ? place.line : place.near)).join(', ');
      return `NOT FOUND ${id} ${family} ${where} ${what}`;
    }),
  ...mistakes
    .filter((each) => each.isFoundElsewhere && !isTold(each))
    .map(({ mistake: { id, family, what } }) => `BY ANOTHER FAMILY ${id} ${family} ${what}`),
];

/** Lists of published documents speak of each other's files: they are one list here, so that documents are compared across. */
const together = (lists: readonly MistakeList[]): MistakeList => ({
  name: lists.map(({ name }) => name).join(', '),
  files: [...new Set(lists.flatMap(({ files }) => files))].sort(),
  tolerance: Math.max(...lists.map(({ tolerance }) => tolerance)),
  mistakes: lists.flatMap(({ mistakes }) => mistakes),
  judged: lists.flatMap(({ judged }) => judged),
});

const chosenLists = (words: readonly string[], corpus: string | undefined): readonly MistakeList[] => {
  const all = readLists().filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  const trials = all.filter((list) => isAtHand(list, undefined));
  const published = all.filter((list) => !trials.includes(list) && isAtHand(list, corpus));
  for (const { name } of all)
    if (![...trials, ...published].some((list) => list.name === name))
      console.log(`${name}: its documents are not at hand (TRAGUARDO_CORPUS names their folder).`);
  return published.length === 0 ? trials : [...trials, together(published)];
};

const main = async (): Promise<void> => {
  const words = process.argv.slice(2);
  const corpus = process.env['TRAGUARDO_CORPUS'];
  const rule = words.find((word) => word.startsWith('--rule='))?.slice('--rule='.length);
  const names = words.filter((word) => !word.startsWith('--'));
  for (const list of chosenLists(names, corpus)) {
    const result = await measure(list, { corpus, rule });
    if (words.includes('--record')) {
      console.log(firstRun(result));
      continue;
    }
    console.log(`\n${list.name} (${list.files.join(', ')}): ${result.findings.length} findings`);
    console.log(`read and checked in ${result.milliseconds.toFixed(0)} ms`);
    for (const line of summary(result)) console.log(line);
    if (words.includes('--all')) for (const line of details(result)) console.log(line);
  }
};

await main();
