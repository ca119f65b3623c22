/** The outside of the command line: files, terminal, store, server, verifier. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCycleReader, createDocumentChecker, cycleFileText } from '../app/index.ts';
import { type CliOutside, CommandError } from '../cli/index.ts';
import type { Configuration } from './configuration.ts';
import { loadDemonstration, loadDemonstrationIfEmpty } from './demonstration.ts';
import { openStore } from './open-store.ts';
import { printDocument } from './print-document.ts';
import { readRaw } from './raw-reader.ts';
import { serve } from './serve-pages.ts';

const reasonOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

const usable = async <Value>(work: Promise<Value>, sentence: string): Promise<Value> => {
  try {
    return await work;
  } catch (thrown) {
    throw new CommandError(`${sentence}: ${reasonOf(thrown)}`, undefined, { cause: thrown });
  }
};

const runVerifier = (
  script: string,
  files: readonly string[],
): Promise<{ exitCode: number; report: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...files], { stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ exitCode: code ?? 2, report: Buffer.concat(output).toString('utf8') }),
    );
  });

const verifyWith =
  (root: string): CliOutside['verify'] =>
  async (cycle, results) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'traguardo-'));
    try {
      const files = [path.join(folder, 'ciclo.json'), path.join(folder, 'risultati.json')] as const;
      await Promise.all([writeFile(files[0], cycleFileText(cycle)), writeFile(files[1], results)]);
      return await runVerifier(path.join(root, 'verifier/verify.mjs'), files);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

/** Writes under another name beside the file first: whoever looks sees the former file or the whole new one. */
const writeWhole = async (file: string, content: string | Uint8Array): Promise<void> => {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
};

/** The outside as it really is. What the database says goes to standard error only when something is wrong. */
export const commandOutside = (configuration: Configuration): CliOutside => ({
  print: (content) => process.stdout.write(content),
  complain: (text) => process.stderr.write(text),
  readFile: (file) => usable(readFile(file), `Il file ${file} non si legge`),
  writeFile: (file, content) => usable(writeWhole(file, content), `Il file ${file} non si scrive`),
  printDocument,
  checkDocuments: createDocumentChecker(readRaw),
  readAsCycle: createCycleReader(readRaw),
  withStore: async (work) => {
    const store = await usable(
      openStore(configuration, { log: () => undefined, share: true }),
      'La banca dati non si apre',
    );
    try {
      await loadDemonstrationIfEmpty(store.ports, configuration.root);
      return await work(store.ports);
    } finally {
      await store.close();
    }
  },
  loadDemonstration: (ports) => loadDemonstration(ports, configuration.root),
  serve: (options) => serve({ ...configuration, ...options }),
  verify: verifyWith(configuration.root),
});
