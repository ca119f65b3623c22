/**
 * Damaged files of every format: the reader answers with a document or a sentence, in time, and loses no character on the way. Runs a few
 * thousand damages; `TRAGUARDO_FUZZ=100000` runs as many as it says and prints what came of them.
 */
import process, { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RawFormat, readDocument, readFile } from '../../src/ingest/index.ts';
import { atomsOf, type RawDocument } from '../../src/ingest/raw.ts';
import { hasIssueSentence, issueSentence } from '../../src/wording/index.ts';
import {
  BYTE_MUTATIONS,
  insideArchive,
  LINE_MUTATIONS,
  type Mutation,
  TAG_MUTATIONS,
} from '../support/ingest/mutations.ts';
import { smallFiles, smallPlainPdf } from '../support/ingest/small-files.ts';
import { RandomSource } from '../support/random-source.ts';

const INSIDE = [...BYTE_MUTATIONS, ...TAG_MUTATIONS].map(insideArchive);

/** How each format is damaged, and which share of all damages it gets. */
const PLANS: readonly { format: RawFormat | 'plainPdf'; share: number; mutations: readonly Mutation[] }[] = [
  { format: 'text', share: 0.3, mutations: [...BYTE_MUTATIONS, ...LINE_MUTATIONS] },
  { format: 'csv', share: 0.25, mutations: [...BYTE_MUTATIONS, ...LINE_MUTATIONS] },
  { format: 'html', share: 0.15, mutations: [...BYTE_MUTATIONS, ...TAG_MUTATIONS] },
  { format: 'xlsx', share: 0.12, mutations: [...BYTE_MUTATIONS, ...INSIDE] },
  { format: 'docx', share: 0.08, mutations: [...BYTE_MUTATIONS, ...INSIDE] },
  { format: 'odt', share: 0.01, mutations: [...BYTE_MUTATIONS, ...INSIDE] },
  { format: 'ods', share: 0.01, mutations: [...BYTE_MUTATIONS, ...INSIDE] },
  { format: 'pdf', share: 0.04, mutations: BYTE_MUTATIONS },
  { format: 'plainPdf', share: 0.04, mutations: [...BYTE_MUTATIONS, ...LINE_MUTATIONS, ...TAG_MUTATIONS] },
];

const TOTAL = Number(env['TRAGUARDO_FUZZ'] ?? 2000);
const PATIENCE = 10_000;
const EXTENSION: Readonly<Record<string, string>> = { text: 'txt', plainPdf: 'pdf' };

const size = (text: string): number => text.replace(/\s/g, '').length;

const charactersOf = ({ blocks }: RawDocument): number =>
  blocks.flatMap(atomsOf).reduce((sum, { text }) => sum + size(text), 0);

/** What is wrong with how a document was read; empty when nothing is. */
const faultsOf = (raw: RawDocument): readonly string[] => {
  const atoms = raw.blocks.flatMap(atomsOf).map(({ atom }) => atom);
  const read = readDocument(raw);
  const { cells, headings, text, unread, total } = read.characters;
  return [
    ...(new Set(atoms).size === atoms.length ? [] : ['two atoms have one number']),
    ...(total === charactersOf(raw) ? [] : [`${charactersOf(raw)} characters became ${total}`]),
    ...(cells + headings + text + unread === total ? [] : ['the counts do not add up']),
    ...(raw.issues.every(({ code }) => hasIssueSentence(code)) ? [] : ['an issue has no sentence']),
  ];
};

interface Tally {
  read: number;
  slowest: number;
  readonly refused: Map<string, number>;
}

/** Reads one damaged file. */
const attempt = async (name: string, bytes: Uint8Array, tally: Tally): Promise<readonly string[]> => {
  const start = performance.now();
  const outcome = await readFile({ name, bytes });
  const faults = outcome.ok ? faultsOf(outcome.value) : [];
  const duration = performance.now() - start;
  tally.slowest = Math.max(tally.slowest, duration);
  const late = duration > PATIENCE ? [`${Math.round(duration)} ms`] : [];
  if (outcome.ok) {
    tally.read += 1;
    return [...faults, ...late];
  }
  const { code } = outcome.error;
  tally.refused.set(code, (tally.refused.get(code) ?? 0) + 1);
  const sentence = issueSentence(outcome.error);
  const isSaid = hasIssueSentence(code) && !/undefined|«»|NaN/.test(sentence);
  return isSaid ? late : [`no sentence for ${code}: ${sentence}`, ...late];
};

describe('[U] ingest: damaged files', () => {
  let files: ReadonlyMap<string, Uint8Array>;
  // The test runner hears every promise that is left behind, also those that the reader hears and drops.
  const listeners = process.listeners('unhandledRejection');
  afterAll(() => {
    for (const listener of listeners) process.on('unhandledRejection', listener);
  });
  beforeAll(async () => {
    process.removeAllListeners('unhandledRejection');
    files = new Map<string, Uint8Array>([...(await smallFiles()), ['plainPdf', smallPlainPdf()]]);
  }, 60_000);

  it.each(PLANS)(
    '$format is read or refused with a sentence, whatever happened to it',
    async ({ format, share, mutations }) => {
      const whole = files.get(format) ?? new Uint8Array();
      const random = new RandomSource(share * 1000 + 7);
      const tally: Tally = { read: 0, slowest: 0, refused: new Map() };
      for (let count = 0; count < TOTAL * share; count += 1) {
        let bytes = whole;
        for (let times = random.between(1, 2); times > 0; times -= 1)
          bytes = random.pick(mutations)(bytes, random);
        const faults = await attempt(`documento.${EXTENSION[format] ?? format}`, bytes, tally);
        if (faults.length > 0) throw new Error(`damage ${count} of ${format}: ${faults.join('; ')}`);
      }
      if (env['TRAGUARDO_FUZZ'] !== undefined)
        console.info(
          format,
          tally.read,
          Object.fromEntries(tally.refused),
          `slowest ${Math.round(tally.slowest)} ms`,
        );
      expect(tally.read).toBeGreaterThan(0);
    },
    TOTAL * 1000 + 60_000,
  );

  it('every character of a plain text is in the document', async () => {
    const whole = files.get('text') ?? new Uint8Array();
    const random = new RandomSource(11);
    for (let count = 0; count < 200; count += 1) {
      const bytes = random.pick(LINE_MUTATIONS)(whole, random);
      const outcome = await readFile({ name: 'documento.txt', bytes });
      const text = new TextDecoder().decode(bytes);
      expect(outcome.ok ? charactersOf(outcome.value) : size(text)).toBe(size(text));
    }
  });
});
