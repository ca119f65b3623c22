// A published document read and checked, from its bytes to its findings, as a plain text of the size of a long report.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type CheckReport, createDocumentChecker } from '../../src/app/index.ts';
import { readDocument, readFile } from '../../src/ingest/index.ts';
import { readRaw } from '../../src/main/raw-reader.ts';
import type { Settings } from './context.ts';
import { findLibreOffice } from './libreoffice.ts';
import { elapsed, timesOf } from './measure.ts';
import { rewritingTimes } from './office-process.ts';
import { publishedText } from './published-text.ts';
import { atMost, type Row } from './row.ts';

const SIZE = 150_000;
const LIMIT_MS = 500;

interface Measured {
  readonly first: number;
  readonly milliseconds: readonly number[];
}

const repeated = async (settings: Settings, work: () => Promise<unknown>): Promise<Measured> => {
  const first = await elapsed(work);
  const milliseconds: number[] = [];
  for (let run = 0; run < (settings.quick ? 5 : 30); run += 1) milliseconds.push(await elapsed(work));
  return { first, milliseconds };
};

const rowOf = (what: string, { first, milliseconds }: Measured, note: string): Row => {
  const { p50, p95, least } = timesOf(milliseconds);
  return {
    part: 'reading',
    what,
    value: p50,
    unit: 'ms',
    ...atMost(p50, LIMIT_MS, 'ms'),
    note: `first ${first.toFixed(0)}, p95 ${p95.toFixed(0)}, least ${least.toFixed(0)} ms; ${note}`,
  };
};

/** In this process: read alone, then read and checked. */
const ownRows = async (settings: Settings, bytes: Uint8Array): Promise<readonly Row[]> => {
  const file = { name: 'relazione.txt', bytes };
  let indicators = 0;
  const read = async (): Promise<void> => {
    const outcome = await readFile(file);
    if (!outcome.ok) throw new Error(outcome.error.code);
    indicators = readDocument(outcome.value).record.indicators.length;
  };
  const check = createDocumentChecker(readRaw);
  const reports: CheckReport[] = [];
  const checked = await repeated(settings, async () =>
    reports.splice(0, 1, await check({ files: [file], answers: [] })),
  );
  const alone = await repeated(settings, read);
  const findings = reports[0]?.findings.length ?? 0;
  return [
    rowOf('150 kB of text from bytes to findings', checked, `${findings} findings`),
    rowOf('the same from bytes to records, without checks', alone, `${indicators} indicators`),
  ];
};

/** The command line, which starts, reads, checks and prints, against LibreOffice, which starts, reads the text and writes it again. */
const officeRow = async (settings: Settings, file: string): Promise<readonly Row[]> => {
  const office = findLibreOffice();
  if (office === undefined) {
    settings.say('LibreOffice is not on this machine: its row is left out.');
    return [];
  }
  const command = (): void => {
    const words = [path.join(settings.root, 'dist/cli.mjs'), 'check', file];
    const { error, status, stderr } = spawnSync(process.execPath, words, { cwd: settings.root });
    if (error !== undefined || status === 2) throw error ?? new Error(stderr.toString());
  };
  const ours: number[] = [];
  for (let run = 0; run < (settings.quick ? 2 : 7); run += 1) ours.push(await elapsed(command));
  settings.say('LibreOffice …');
  const theirs = timesOf(await rewritingTimes(settings, { program: office.program, file, format: 'odt' }));
  const own = timesOf(ours);
  return [
    {
      part: 'reading',
      what: 'whole command that checks the text, against the whole process that opens it and writes it as ODT',
      value: own.p50,
      unit: 'ms',
      peer: { name: office.version.split(' ').slice(0, 2).join(' '), value: theirs.p50 },
      note: `${own.runs} and ${theirs.runs} runs`,
    },
  ];
};

/** Measures reading. @throws Error when the text is refused */
export const measureReading = async (settings: Settings): Promise<readonly Row[]> => {
  const bytes = publishedText(settings.root, SIZE, settings.seed);
  settings.say(`reading ${Math.round(bytes.length / 1000)} kB of text …`);
  mkdirSync(settings.folder, { recursive: true });
  const file = path.join(settings.folder, 'relazione.txt');
  writeFileSync(file, bytes);
  execFileSync(process.execPath, [path.join(settings.root, 'tools/build.mjs')], { stdio: 'ignore' });
  return [...(await ownRows(settings, bytes)), ...(await officeRow(settings, file))];
};
