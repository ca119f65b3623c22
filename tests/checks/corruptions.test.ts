// A mistake put into a document that our own cycles print is found where it stands.
// The normal run puts in a sample; TRAGUARDO_CORRUPTIONS=500 puts in as many as it says.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Corruption } from '../support/checks/corruptions/corruption.ts';
import { editsOf } from '../support/checks/corruptions/index.ts';
import {
  type PrintedDocument,
  type PrintedFormat,
  printedDocument,
} from '../support/checks/printed-document.ts';
import { type Before, before, found } from '../support/checks/recall.ts';
import { demoCycle } from '../support/demo-cycles.ts';
import { RandomSource } from '../support/random-source.ts';

const COUNT = Number(process.env['TRAGUARDO_CORRUPTIONS'] ?? 48);
const SEED = 2019;
const LEAST_SHARE = 95;

type Printed = readonly [administration: string, year: number, kind: string, format: PrintedFormat];

/** Each kind of document, each format and each administration. */
const DOCUMENTS: readonly Printed[] = [
  ['cciaa-ms', 2019, 'pira-a', 'text'],
  ['cciaa-lu', 2019, 'pira-a', 'docx'],
  ['cciaa-ms', 2019, 'pira-b', 'html'],
  ['cciaa-lu', 2019, 'pira-b', 'xlsx'],
  ['cciaa-ms', 2019, 'schede-consuntivo', 'text'],
  ['cciaa-ms', 2016, 'schede-piano', 'docx'],
  ['cciaa-ms', 2019, 'piano', 'html'],
  ['cciaa-ms', 2016, 'piano', 'xlsx'],
  ['cciaa-ms', 2019, 'relazione', 'html'],
  ['cciaa-lu', 2019, 'relazione', 'docx'],
];

interface Made {
  readonly before: Before;
  readonly corruption: Corruption;
}

/** Every mistake that can be made, once, by kind. */
const madeIn = (documents: readonly PrintedDocument[]): ReadonlyMap<string, readonly Made[]> => {
  const byKind = new Map<string, Made[]>();
  const random = new RandomSource(SEED);
  for (const document of documents) {
    const known = before(document);
    for (const edit of editsOf(document)) {
      const corruption = edit(random);
      if (corruption === undefined) continue;
      const made = { before: known, corruption };
      const others = byKind.get(corruption.kind);
      if (others === undefined) byKind.set(corruption.kind, [made]);
      else others.push(made);
    }
  }
  return byKind;
};

/** As many of each kind as there are, in turns, until there are enough. */
const sample = (byKind: ReadonlyMap<string, readonly Made[]>): readonly Made[] => {
  const random = new RandomSource(SEED + 1);
  const shuffled = [...byKind.values()].map((made) => random.shuffled(made));
  const longest = Math.max(...shuffled.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => shuffled.flatMap((made) => made[turn] ?? []))
    .flat()
    .slice(0, COUNT);
};

/** "droppedRow 12/14; …": what was found of each kind, or in each document. */
const shares = (made: readonly Made[], missed: ReadonlySet<Made>, of: (each: Made) => string): string =>
  [...new Set(made.map(of))]
    .sort()
    .map((name) => {
      const own = made.filter((each) => of(each) === name);
      return `${name} ${own.filter((each) => !missed.has(each)).length}/${own.length}`;
    })
    .join('; ');

describe('documents of our own cycles', () => {
  let documents: readonly PrintedDocument[] = [];
  beforeAll(async () => {
    documents = await Promise.all(
      DOCUMENTS.map(([administration, year, kind, format]) =>
        printedDocument(demoCycle(administration, year), kind, format),
      ),
    );
  }, 120_000);

  it('show the mistakes put into them', { timeout: 60_000 + COUNT * 3000 }, () => {
    const made = sample(madeIn(documents));
    const missed = new Set(made.filter((each) => found(each.before, each.corruption).length === 0));
    const share = (100 * (made.length - missed.size)) / made.length;
    const told = [
      shares(made, missed, ({ corruption }) => corruption.kind),
      shares(made, missed, ({ before: { document } }) => document.name),
      ...[...missed].map(({ before: { document }, corruption: { kind, line, what } }) =>
        [kind, document.name, line, what].join(' '),
      ),
    ].join('\n');
    expect(made).toHaveLength(COUNT);
    if (COUNT > 100) process.stdout.write(`${told}\n`);
    expect(share, told).toBeGreaterThanOrEqual(LEAST_SHARE);
  });
});
