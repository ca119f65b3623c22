// What a browser loads: every file of the assets, and the scripts and styles that each page asks for, compressed.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Settings } from './context.ts';
import { atMost, type Row } from './row.ts';
import { allPages, type BenchServer, openBenchServer, type Page } from './server.ts';
import { openBenchStore } from './store.ts';

/** The goal for the heaviest page. */
const SCRIPT_LIMIT_KB = 60;

const kilobytes = (bytes: number): number => bytes / 1000;

const addressesIn = (html: string, expression: RegExp): readonly string[] => [
  ...new Set([...html.matchAll(expression)].map((match) => match[1] ?? '')),
];

/** Compressed kilobytes of some files. */
const weigh = async (server: BenchServer, addresses: readonly string[]): Promise<number> => {
  let bytes = 0;
  for (const address of addresses) bytes += gzipSync(await server.asset(address), { level: 9 }).length;
  return kilobytes(bytes);
};

const pageRows = async (server: BenchServer, page: Page): Promise<readonly Row[]> => {
  const html = await server.get(page, 1);
  const scripts = addressesIn(html, /<script[^>]*\ssrc="([^"]+)"/g);
  const styles = addressesIn(html, /<link[^>]*\shref="([^"]+\.css)"/g);
  const script = await weigh(server, scripts);
  const style = await weigh(server, styles);
  return [
    {
      part: 'scripts',
      what: `${page.name}: scripts, compressed`,
      value: script,
      unit: 'kB',
      ...atMost(script, SCRIPT_LIMIT_KB, 'kB'),
      note: `${scripts.length} files; page ${kilobytes(gzipSync(html).length).toFixed(1)} kB, styles ${style.toFixed(0)} kB compressed`,
    },
  ];
};

/** Every script and style file, and the fonts and pictures together. */
const fileRows = (settings: Settings): readonly Row[] => {
  const folder = path.join(settings.folder, 'dist/assets');
  const files = readdirSync(folder).filter((name) => !name.endsWith('.json'));
  const row = (what: string, names: readonly string[]): Row => {
    const contents = names.map((name) => readFileSync(path.join(folder, name)));
    const packed = contents.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
    const whole = contents.reduce((sum, bytes) => sum + bytes.length, 0);
    return {
      part: 'scripts',
      what,
      value: kilobytes(packed),
      unit: 'kB',
      note: `${kilobytes(whole).toFixed(1)} kB as it is`,
    };
  };
  const single = files.filter((name) => /\.(js|css)$/.test(name));
  const others = files.filter((name) => !single.includes(name));
  return [
    ...single.map((name) => row(`file ${name}, compressed`, [name])),
    row(`${others.length} fonts and pictures, compressed`, others),
  ];
};

/** Measures what the pages load. */
export const measureScripts = async (settings: Settings): Promise<readonly Row[]> => {
  const store = await openBenchStore(settings);
  try {
    await store.fill(1);
    const server = await openBenchServer(settings, store.ports);
    const rows: Row[] = [];
    for (const page of allPages()) rows.push(...(await pageRows(server, page)));
    await server.close();
    return [...rows, ...fileRows(settings)];
  } finally {
    await store.close();
  }
};
