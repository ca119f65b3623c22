// From the start of the program to its first page: on an empty data folder, and again on existing data.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Settings } from './context.ts';
import { timesOf } from './measure.ts';
import { atMost, type Row } from './row.ts';

const FIRST_LIMIT_S = 8;
const SECOND_LIMIT_S = 2;
const PATIENCE_MS = 120_000;

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

const isServed = async (address: string): Promise<boolean> => {
  try {
    const answer = await fetch(address);
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
};

/** Asks for the page until it comes. @throws Error when the program ends or takes too long */
const firstPage = async (child: ChildProcess, address: string, start: number): Promise<number> => {
  while (!(await isServed(address))) {
    if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode}`);
    if (performance.now() - start > PATIENCE_MS) throw new Error('the program shows no page');
    await pause(5);
  }
  return performance.now() - start;
};

/** Seconds until the first page; the program is then asked to stop and waited for. */
const timeStart = async (settings: Settings, dataFolder: string): Promise<number> => {
  const port = await freePort();
  const { DATABASE_URL: _url, DATABASE_APP_URL: _appUrl, ...environment } = process.env;
  const start = performance.now();
  const child = spawn(process.execPath, [path.join(settings.root, 'tools/start.mjs')], {
    cwd: settings.root,
    env: { ...environment, PORT: String(port), TRAGUARDO_DATA: dataFolder },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  try {
    return (await firstPage(child, `http://127.0.0.1:${port}/`, start)) / 1000;
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
};

/** Measures the starts; libraries and build are there before. */
export const measureStart = async (settings: Settings): Promise<readonly Row[]> => {
  settings.say('starting the program …');
  execFileSync(process.execPath, [path.join(settings.root, 'tools/build.mjs')], {
    cwd: settings.root,
    stdio: 'ignore',
  });
  const first: number[] = [];
  const second: number[] = [];
  for (let run = 0; run < (settings.quick ? 1 : 3); run += 1) {
    const folder = path.join(settings.folder, `start-${run}`);
    first.push(await timeStart(settings, folder));
    for (let again = 0; again < 2; again += 1) second.push(await timeStart(settings, folder));
  }
  const row = (what: string, seconds: readonly number[], limit: number): Row => {
    const { p50, p95, least } = timesOf(seconds);
    return {
      part: 'start',
      what,
      value: p50,
      unit: 's',
      ...atMost(p50, limit, 's'),
      note: `${seconds.length} starts, ${least.toFixed(2)}–${p95.toFixed(2)} s`,
    };
  };
  return [
    row('first start, empty data folder, demonstration loaded, to the first page', first, FIRST_LIMIT_S),
    row('start on existing data, to the first page', second, SECOND_LIMIT_S),
  ];
};
