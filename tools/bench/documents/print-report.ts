// Composes and prints the report again and again in one process, as the program does; bundled and started by `documents.ts`, answers with JSON.
// Use: node FILE CYCLE FORMAT COUNT
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { documentInput, parseCycleFile } from '../../../src/app/index.ts';
import {
  composeDocument,
  type DocumentFormat,
  documentKinds,
  type Printer,
  printDocx,
  printHtml,
  printPdf,
  printXlsx,
} from '../../../src/documents/index.ts';
import { elapsed } from '../measure.ts';
import type { PrintedReport } from './printed-report.ts';

const PRINTERS: Readonly<Record<DocumentFormat, Printer>> = {
  pdf: printPdf,
  docx: printDocx,
  xlsx: printXlsx,
  html: printHtml,
};

const KIND = 'relazione';

/** The most memory that each process started by this one has had so far, in bytes; Linux tells it. */
const childrenMemory = (peaks: Map<string, number>): void => {
  if (!existsSync('/proc/self/status')) return;
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      if (/^PPid:\s+(\d+)/m.exec(status)?.[1] !== String(process.pid)) continue;
      const kibibytes = Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
      peaks.set(name, Math.max(peaks.get(name) ?? 0, kibibytes * 1024));
    } catch {
      // A process that has ended meanwhile
    }
  }
};

const [, , file = '', wanted = 'pdf', count = '1'] = process.argv;
const read = await parseCycleFile({ bytes: readFileSync(file), name: file });
if (!read.ok) throw new Error(`${file} cannot be read`);
const input = await documentInput(read.value, { basis: 'manager' });
const kind = documentKinds(input).find((each) => each.kind === KIND);
const print = Object.entries(PRINTERS).find(([format]) => format === wanted)?.[1];
if (kind === undefined || print === undefined) throw new Error(`no ${KIND} as ${wanted}`);

const report: PrintedReport = { compose: [], print: [], sha256: [], bytes: 0, peaks: [] };
const peaks = new Map<string, number>();
const looking = setInterval(() => childrenMemory(peaks), 20);
for (let run = 0; run < Number(count); run += 1) {
  let composed = composeDocument(kind, input);
  report.compose.push(
    await elapsed(() => {
      composed = composeDocument(kind, input);
    }),
  );
  let bytes = new Uint8Array();
  report.print.push(
    await elapsed(async () => {
      bytes = new Uint8Array(await print(composed.tree));
    }),
  );
  childrenMemory(peaks);
  report.sha256.push(createHash('sha256').update(bytes).digest('hex'));
  report.bytes = bytes.length;
}
clearInterval(looking);
report.peaks.push(...peaks.values());
process.stdout.write(JSON.stringify(report), () => process.exit());
