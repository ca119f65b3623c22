// Documents that our own cycles print hold no error; a mistake put into one of them is found where it stands.
// The normal run puts in a sample; TRAGUARDO_CORRUPTIONS=500 puts in as many as it says.
import { beforeAll, describe, expect, it } from 'vitest';
import type { CycleFile } from '../../src/model/index.ts';
import { type Corruption, editsOf } from '../support/checks/corruptions.ts';
import { findingsIn, type PrintedLines, printedLines, sectionsOf } from '../support/checks/printed-lines.ts';
import { type Before, before, found } from '../support/checks/recall.ts';
import { demoCycle } from '../support/demo-cycles.ts';
import { RandomSource } from '../support/random-source.ts';

const COUNT = Number(process.env['TRAGUARDO_CORRUPTIONS'] ?? 48);
const SEED = 2019;
const LEAST_SHARE = 95;

/** The kinds of mistake that the documents below let be made. */
const KINDS = [
  'dateAfterDeadline',
  'digitOfAchievement',
  'digitOfAmount',
  'digitOfResult',
  'digitOfScore',
  'digitOfTarget',
  'droppedRow',
  'duplicatedRow',
  'mistypedCode',
  'oldYear',
  'operatorInverted',
  'placeholderLeft',
  'signLost',
  'swappedColumn',
  'unitRenamed',
  'wrongTotal',
];

const documentsOf = async (): Promise<readonly PrintedLines[]> => {
  const massa: CycleFile = demoCycle('cciaa-ms', 2019);
  const relazione = await printedLines(massa, 'relazione');
  return [
    await printedLines(massa, 'pira-a'),
    await printedLines(demoCycle('cciaa-lu', 2019), 'pira-a'),
    await printedLines(massa, 'schede-consuntivo'),
    sectionsOf(relazione, /Il risultato delle unità organizzative|3\.4\.[1-6] /),
    sectionsOf(relazione, /3\.5 L|3\.6 |3\.7 /),
  ];
};

interface Made {
  readonly before: Before;
  readonly corruption: Corruption;
}

/** Every mistake that can be made, once, by kind. */
const madeIn = (documents: readonly PrintedLines[]): ReadonlyMap<string, readonly Made[]> => {
  const byKind = new Map<string, Made[]>();
  const random = new RandomSource(SEED);
  for (const document of documents) {
    const known = before(document);
    for (const edit of editsOf(document)) {
      const corruption = edit(random);
      if (corruption === undefined) continue;
      const made = { before: known, corruption };
      byKind.set(corruption.kind, [...(byKind.get(corruption.kind) ?? []), made]);
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

describe('documents of our own cycles', () => {
  let documents: readonly PrintedLines[] = [];
  beforeAll(async () => {
    documents = await documentsOf();
  });

  it('hold no error as they are printed', () => {
    const errors = documents.flatMap((document) =>
      findingsIn(document).filter(({ severity }) => severity === 'error'),
    );
    expect(errors).toEqual([]);
  });

  it('show the mistakes put into them', { timeout: 20_000 + COUNT * 1000 }, () => {
    const byKind = madeIn(documents);
    expect([...byKind.keys()].sort()).toEqual(KINDS);
    const made = sample(byKind);
    const missed = made.filter((each) => found(each.before, each.corruption).length === 0);
    const share = (100 * (made.length - missed.length)) / made.length;
    const told = missed.map(({ corruption: { kind, line, what } }) => `${kind}, riga ${line}: ${what}`);
    expect(share, told.join('\n')).toBeGreaterThanOrEqual(LEAST_SHARE);
  });
});
