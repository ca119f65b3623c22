/**
 * Compares what the coherence rules find with the lists of mistakes found by reading: how many of each family the rules see, and which
 * findings match no entry. `TRAGUARDO_CORPUS=folder npx tsx tools/check-lists/check-lists.ts [--all] [--rule=ID] [list …]`; `--all` prints also the
 * findings without an entry and the entries that were not found.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { RULES, runChecks } from '../../src/checks/index.ts';
import { readDocument, readPlainText } from '../../src/ingest/index.ts';
import type { DocumentRecord, Finding } from '../../src/model/index.ts';
import { findingMessage } from '../../src/wording/index.ts';

/** Lines by which a finding and an entry may be apart: cells of one row stand on several lines. */
const NEAR = 3;

const placeSchema = z.object({ file: z.string(), line: z.number() });
const listSchema = z.object({
  mistakes: z.array(
    z.object({
      id: z.string(),
      family: z.string(),
      places: z.array(placeSchema),
      what: z.string(),
      changesFigure: z.boolean(),
    }),
  ),
});

type Mistake = z.infer<typeof listSchema>['mistakes'][number];

const FAMILIES = new Map(RULES.map(({ id, family }) => [id, family]));

const nearLines = (finding: Finding, mistake: Mistake): boolean =>
  finding.places.some(
    (place) =>
      'file' in place &&
      mistake.places.some(
        ({ file, line }) => file === place.file && Math.abs(line - (place.line ?? -NEAR - 1)) <= NEAR,
      ),
  );

/** A finding matches an entry of its family at its place. */
const matches = (finding: Finding, mistake: Mistake): boolean =>
  FAMILIES.get(finding.rule) === mistake.family && nearLines(finding, mistake);

const placeText = (places: Finding['places']): string =>
  places
    .map((place) => ('file' in place ? `${place.file.slice(0, 3)}:${place.line ?? '?'}` : place.id))
    .join(' ');

const readCorpus = (folder: string, names: readonly string[]): readonly DocumentRecord[] =>
  names
    .filter((name) => existsSync(join(folder, name)))
    .map((name) => readDocument(readPlainText({ name, bytes: readFileSync(join(folder, name)) })).record);

const table = (mistakes: readonly Mistake[], findings: readonly Finding[]): readonly string[] => {
  const families = [...new Set([...mistakes.map(({ family }) => family), ...FAMILIES.values()])].sort();
  return families.map((family) => {
    const listed = mistakes.filter((mistake) => mistake.family === family);
    const own = findings.filter(({ rule }) => FAMILIES.get(rule) === family);
    const found = listed.filter((mistake) => own.some((finding) => matches(finding, mistake)));
    const changing = listed.filter(({ changesFigure }) => changesFigure);
    const elsewhere = listed.filter(
      (mistake) => !found.includes(mistake) && findings.some((finding) => nearLines(finding, mistake)),
    );
    const listedOnes = own.filter((finding) => mistakes.some((mistake) => nearLines(finding, mistake)));
    return (
      `${family.padEnd(10)} listed ${listed.length}, found ${found.length}` +
      ` (of ${changing.length} that change figures ${changing.filter((each) => found.includes(each)).length};` +
      ` at their place by another family ${elsewhere.length}); findings ${own.length}, at a listed place ${listedOnes.length}`
    );
  });
};

const main = (): void => {
  const corpus = process.env['TRAGUARDO_CORPUS'];
  if (corpus === undefined) {
    console.log('TRAGUARDO_CORPUS names no folder: nothing to compare.');
    return;
  }
  const words = process.argv.slice(2);
  const isAll = words.includes('--all');
  const only = words.find((word) => word.startsWith('--rule='))?.slice('--rule='.length);
  const lists = words.filter((word) => !word.startsWith('--'));
  const folder = join('cases', 'mistakes');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const chosen =
    lists.length === 0 ? names : names.filter((name) => lists.some((list) => name.includes(list)));
  const mistakes = chosen.flatMap(
    (name) => listSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))).mistakes,
  );
  const files = [...new Set(mistakes.flatMap(({ places }) => places.map(({ file }) => file)))].sort();
  const documents = readCorpus(corpus, files);
  const started = performance.now();
  const findings = runChecks(
    { documents, isOurs: false },
    RULES.filter(({ id }) => only === undefined || id.startsWith(only)),
  );
  console.log(`${documents.map(({ file }) => file).join(', ')}: ${findings.length} findings`);
  console.log(`checked in ${(performance.now() - started).toFixed(0)} ms`);
  for (const line of table(mistakes, findings)) console.log(line);
  if (!isAll) return;
  for (const finding of findings) {
    const entry = mistakes.find((mistake) => matches(finding, mistake));
    const near = mistakes.find((mistake) => nearLines(finding, mistake));
    const mark = entry !== undefined ? entry.id : near !== undefined ? `(${near.id})` : 'NO ENTRY';
    console.log(
      `${finding.rule} ${finding.severity} [${placeText(finding.places)}] ${findingMessage(finding)} | ` +
        `published ${finding.published ?? '-'} expected ${finding.expected ?? '-'} — ${mark}`,
    );
  }
  for (const mistake of mistakes) {
    if (!findings.some((finding) => nearLines(finding, mistake))) {
      console.log(
        `NOT FOUND ${mistake.id} ${mistake.family} ${mistake.places.map(({ line }) => line).join(',')} ${mistake.what}`,
      );
    }
  }
};

main();
