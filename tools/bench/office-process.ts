// LibreOffice as a person meets it: a process that opens a document and writes it again.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Settings } from './context.ts';
import { elapsed } from './measure.ts';

/** A file, and the format in which it is written again. */
export interface Rewriting {
  readonly program: string;
  readonly file: string;
  readonly format: string;
}

/** Milliseconds of the whole process each time, the first not counted. */
export const rewritingTimes = async (
  settings: Settings,
  { program, file, format }: Rewriting,
): Promise<readonly number[]> => {
  const words = [
    `-env:UserInstallation=${pathToFileURL(path.join(settings.folder, 'profile')).href}`,
    '--headless',
    '--norestore',
    '--convert-to',
    format,
    '--outdir',
    path.join(settings.folder, 'rewritten'),
    file,
  ];
  const times: number[] = [];
  for (let run = 0; run < (settings.quick ? 2 : 6); run += 1)
    times.push(await elapsed(() => execFileSync(program, words, { stdio: 'pipe', timeout: 600_000 })));
  return times.slice(1);
};
