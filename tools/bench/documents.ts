// Documents: the report printed in each format, first and next, beside LibreOffice's PDF of the same DOCX; memory over fifty documents.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../src/documents/index.ts';
import type { Settings } from './context.ts';
import type { PrintedReport } from './documents/printed-report.ts';
import { findLibreOffice } from './libreoffice.ts';
import { elapsed, timesOf } from './measure.ts';
import { rewritingTimes } from './office-process.ts';
import type { Row } from './row.ts';

const CYCLE = 'demo/cciaa-ms-2019.json';
const MANY = 50;
const MEBIBYTE = 1024 * 1024;

/** Puts the program that prints beside the built ones, where it finds the process that writes PDF. */
const bundle = async ({ root }: Settings): Promise<string> => {
  execFileSync(process.execPath, [path.join(root, 'tools/build.mjs')], { cwd: root, stdio: 'ignore' });
  const program = path.join(root, 'dist/bench-print-report.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['tools/bench/documents/print-report.ts'],
    outfile: program,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  return program;
};

/** Prints in a process of its own. */
type Print = (format: DocumentFormat, count: number) => PrintedReport;

const printWith =
  ({ root }: Settings, program: string): Print =>
  (format, count) => {
    const words = [program, path.join(root, CYCLE), format, String(count)];
    const answer = execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
    const report: PrintedReport = JSON.parse(answer);
    return report;
  };

const rowsOfFormat = (settings: Settings, print: Print, format: DocumentFormat): readonly Row[] => {
  settings.say(`the report as ${format} …`);
  const runs = Array.from({ length: settings.quick ? 2 : 7 }, () => print(format, settings.quick ? 4 : 8));
  const first = timesOf(runs.flatMap((run) => run.print.slice(0, 1)));
  const next = timesOf(runs.flatMap((run) => run.print.slice(1)));
  const size = `${Math.round((runs[0]?.bytes ?? 0) / 1024)} KiB`;
  const part = 'documents';
  return [
    {
      part,
      what: `report as ${format}, first document of a process`,
      value: first.p50,
      unit: 'ms',
      note: `${first.runs} processes, ${first.least.toFixed(0)}–${first.p95.toFixed(0)} ms; ${size}`,
    },
    {
      part,
      what: `report as ${format}, next documents`,
      value: next.p50,
      unit: 'ms',
      note: `p95 ${next.p95.toFixed(0)}, least ${next.least.toFixed(0)} ms; ${next.runs} runs`,
    },
  ];
};

const composeRow = (settings: Settings, print: Print): Row => {
  const all = print('html', settings.quick ? 15 : 60).compose;
  const { p50, p95, least, runs } = timesOf(all.slice(5));
  const note = `p95 ${p95.toFixed(1)}, least ${least.toFixed(1)} ms; ${runs} runs after 5`;
  return { part: 'documents', what: 'report composed, without printing', value: p50, unit: 'ms', note };
};

/** The command line, which starts, reads the cycle, composes and prints, against LibreOffice, which starts, reads the DOCX and prints. */
const officeRow = async (settings: Settings): Promise<readonly Row[]> => {
  const office = findLibreOffice();
  if (office === undefined) {
    settings.say('LibreOffice is not on this machine: its row is left out.');
    return [];
  }
  const command = (format: string): string => {
    const file = path.join(settings.folder, `relazione.${format}`);
    const words = [path.join(settings.root, 'dist/cli.mjs'), 'document', 'relazione', CYCLE];
    execFileSync(process.execPath, [...words, '--format', format, '--out', file], {
      cwd: settings.root,
      stdio: 'ignore',
    });
    return file;
  };
  const docx = command('docx');
  const ours: number[] = [];
  for (let run = 0; run < (settings.quick ? 2 : 7); run += 1) ours.push(await elapsed(() => command('pdf')));
  settings.say('LibreOffice …');
  const theirs = timesOf(
    await rewritingTimes(settings, { program: office.program, file: docx, format: 'pdf' }),
  );
  const own = timesOf(ours);
  return [
    {
      part: 'documents',
      what: 'whole command from the cycle file to the PDF, against the whole process from the DOCX to the PDF',
      value: own.p50,
      unit: 'ms',
      peer: { name: office.version.split(' ').slice(0, 2).join(' '), value: theirs.p50 },
      note: `${own.runs} and ${theirs.runs} runs; ours makes a tagged PDF/UA-1`,
    },
  ];
};

const memoryRow = (settings: Settings, print: Print): Row => {
  settings.say(`${MANY} documents …`);
  const { peaks, sha256, print: times } = print('pdf', MANY);
  const most = Math.max(0, ...peaks) / MEBIBYTE;
  const each = peaks.map((peak) => Math.round(peak / MEBIBYTE)).join(', ');
  return {
    part: 'documents',
    what: `most memory of a process that writes PDF, ${MANY} reports`,
    value: most,
    unit: 'MiB',
    note: `${peaks.length} processes, one after the other: ${each} MiB; ${new Set(sha256).size} different file; p50 ${timesOf(times).p50.toFixed(0)} ms`,
  };
};

/** Measures printing. */
export const measureDocuments = async (settings: Settings): Promise<readonly Row[]> => {
  mkdirSync(settings.folder, { recursive: true });
  const program = await bundle(settings);
  try {
    const print = printWith(settings, program);
    return [
      composeRow(settings, print),
      ...DOCUMENT_FORMATS.flatMap((format) => rowsOfFormat(settings, print, format)),
      ...(await officeRow(settings)),
      memoryRow(settings, print),
    ];
  } finally {
    rmSync(program, { force: true });
  }
};
