// LibreOffice Calc as the peer: opens the workbook, recalculates it whole, writes the first sheet as text; all in one process.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { childrenProcessorTime } from './measure.ts';

/** What a profile tells LibreOffice about formulas of a file that it opens. */
export type Recalculation = 'always' | 'never';

const MODES: Readonly<Record<Recalculation, number>> = { always: 0, never: 1 };

const PLACES = [
  '/usr/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
];

/** LibreOffice of this machine with its version, if there is one (`SOFFICE_PATH` names another place). */
export const findLibreOffice = (): { readonly program: string; readonly version: string } | undefined => {
  const program = [process.env['SOFFICE_PATH'] ?? '', ...PLACES].find((place) => existsSync(place));
  if (program === undefined) return undefined;
  const answer = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return answer.status === 0 ? { program, version: answer.stdout.trim() } : undefined;
};

/** Makes a profile of its own that recalculates on opening, always or never. */
const profileFor = (folder: string, recalculation: Recalculation): string => {
  const profile = path.join(folder, `profile-${recalculation}`);
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  const settings = path.join(profile, 'user/registrymodifications.xcu');
  if (existsSync(settings)) return profile;
  const item =
    '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">' +
    `<value>${MODES[recalculation]}</value></prop></item>`;
  writeFileSync(
    settings,
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">${item}</oor:items>\n`,
  );
  return profile;
};

/** Comma, quotation mark, UTF-8, from line 1; figures in full, not as shown. */
const TEXT_FORM = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false';

/** What came of a conversion: time on the clock, processor time (the clock's where the system does not tell), figures of the first sheet. */
export interface Conversion {
  readonly milliseconds: number;
  readonly processor: number;
  readonly read: (row: number, column: number) => number | undefined;
}

/** Opens and converts the workbook in a process of its own. */
export const convertWith = (
  program: string,
  run: { readonly folder: string; readonly workbook: string; readonly recalculation: Recalculation },
): Conversion => {
  const profile = profileFor(run.folder, run.recalculation);
  const outcome = path.join(run.folder, `out-${run.recalculation}`);
  const words = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--norestore',
    '--convert-to',
    TEXT_FORM,
    '--outdir',
    outcome,
    run.workbook,
  ];
  const start = performance.now();
  const before = childrenProcessorTime();
  execFileSync(program, words, { stdio: 'pipe', timeout: 600_000 });
  const milliseconds = performance.now() - start;
  const after = childrenProcessorTime();
  const processor = before === undefined || after === undefined ? milliseconds : after - before;
  const file = path.join(outcome, `${path.basename(run.workbook, '.xlsx')}.csv`);
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(','));
  const read = (row: number, column: number): number | undefined => {
    const text = rows[row]?.[column]?.replaceAll('"', '');
    return text === undefined || text === '' ? undefined : Number(text);
  };
  return { milliseconds, processor, read };
};
