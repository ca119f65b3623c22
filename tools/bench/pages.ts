// Pages with one and with many administrations in the database, and all cycles recomputed from the database.
import { compute } from '../../src/engine/index.ts';
import { slugOf } from '../generate/cycle.ts';
import type { Settings } from './context.ts';
import { elapsed, type Times, timesOf } from './measure.ts';
import { atMost, type Row } from './row.ts';
import { absentPages, type BenchServer, openBenchServer, type Page, timedPages } from './server.ts';
import { type BenchStore, FIRST_YEAR, LAST_YEAR, openBenchStore, YEARS } from './store.ts';

/** The goal for a page, in milliseconds at the 95th percentile. */
const PAGE_LIMIT_MS = 30;
/** How much slower a page may be among many administrations than alone. */
const SAME_WITHIN = 1.2;
/** The goal for recomputing everything, in seconds. */
const ALL_LIMIT_S = 10;

/** Requests of each page before those that count. */
const WARM_UP = 10;

const timePage = async (
  server: BenchServer,
  page: Page,
  asked: { readonly runs: number; readonly administration: (run: number) => number },
): Promise<Times> => {
  const milliseconds: number[] = [];
  for (let run = -WARM_UP; run < asked.runs; run += 1) {
    const time = await elapsed(() => server.get(page, asked.administration(run + WARM_UP)));
    if (run >= 0) milliseconds.push(time);
  }
  return timesOf(milliseconds);
};

/** The times of each page when one administration is asked again and again. */
const timeSame = async (settings: Settings, store: BenchStore): Promise<ReadonlyMap<string, Times>> => {
  const server = await openBenchServer(settings, store.ports);
  const times = new Map<string, Times>();
  const runs = settings.quick ? 30 : 150;
  for (const page of timedPages())
    times.set(page.name, await timePage(server, page, { runs, administration: () => 1 }));
  await server.close();
  return times;
};

/** The times when each request is for another administration, so that its cycle is loaded and computed first. */
const timeSpread = async (
  settings: Settings,
  store: BenchStore,
  administrations: number,
): Promise<ReadonlyMap<string, Times>> => {
  const times = new Map<string, Times>();
  const runs = Math.min(100, administrations - WARM_UP);
  for (const page of timedPages()) {
    const server = await openBenchServer(settings, store.ports);
    const spread = { runs, administration: (run: number) => 1 + (run % administrations) };
    times.set(page.name, await timePage(server, page, spread));
    await server.close();
  }
  return times;
};

const pageRows = (
  many: string,
  times: Record<'alone' | 'among' | 'spread', ReadonlyMap<string, Times>>,
): readonly Row[] =>
  timedPages().flatMap(({ name }) => {
    const [alone, among, spread] = [times.alone.get(name), times.among.get(name), times.spread.get(name)];
    if (alone === undefined || among === undefined || spread === undefined) return [];
    return [
      {
        part: 'pages',
        what: `${name}, ${many}, p95`,
        value: among.p95,
        unit: 'ms' as const,
        ...atMost(among.p95, PAGE_LIMIT_MS, 'ms'),
        note: `p50 ${among.p50.toFixed(1)} ms`,
      },
      {
        part: 'pages',
        what: `${name}, p50 ${many} over p50 with one`,
        value: among.p50 / alone.p50,
        unit: '×' as const,
        goal: `≤ ${SAME_WITHIN} ×`,
        reached: among.p50 <= alone.p50 * SAME_WITHIN,
        note: `one: p50 ${alone.p50.toFixed(1)}, p95 ${alone.p95.toFixed(1)} ms`,
      },
      {
        part: 'pages',
        what: `${name}, ${many}, each request another administration, p95`,
        value: spread.p95,
        unit: 'ms' as const,
        ...atMost(spread.p95, PAGE_LIMIT_MS, 'ms'),
        note: `p50 ${spread.p50.toFixed(1)} ms; loads and computes the cycle first`,
      },
    ];
  });

/** Loads and computes every cycle of so many administrations, one after the other; seconds in all, and of the loading. */
const recomputeAll = async (
  store: BenchStore,
  administrations: number,
): Promise<{ all: number; load: number }> => {
  let load = 0;
  const all = await elapsed(async () => {
    for (let administration = 1; administration <= administrations; administration += 1) {
      for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
        const start = performance.now();
        const found = await store.ports.cycles.load(slugOf(administration), year);
        load += performance.now() - start;
        if (found === undefined) throw new Error('a cycle is missing');
        compute(found.cycle, { basis: 'measured' });
      }
    }
  });
  return { all: all / 1000, load: load / 1000 };
};

const recomputeRows = async (store: BenchStore, few: number, many: number): Promise<readonly Row[]> => {
  await recomputeAll(store, Math.min(few, 5));
  const part = await recomputeAll(store, few);
  const whole = await recomputeAll(store, many);
  const cycles = many * YEARS;
  const limit = Math.round((ALL_LIMIT_S * cycles) / 15) / 100;
  const perCycle = (whole.all * 1000) / cycles;
  const perCycleOfFew = (part.all * 1000) / (few * YEARS);
  return [
    {
      part: 'pages',
      what: `${cycles} cycles loaded from the database and recomputed, one process`,
      value: whole.all,
      unit: 's',
      ...atMost(whole.all, limit, 's'),
      note: `of which loading ${whole.load.toFixed(1)} s`,
    },
    {
      part: 'pages',
      what: `time of a cycle among ${cycles} over that among ${few * YEARS}`,
      value: perCycle / perCycleOfFew,
      unit: '×',
      goal: 'linear (0.8–1.2 ×)',
      reached: perCycle / perCycleOfFew >= 0.8 && perCycle / perCycleOfFew <= 1.2,
      note: `${perCycle.toFixed(2)} and ${perCycleOfFew.toFixed(2)} ms each`,
    },
  ];
};

/** Measures pages and recomputing. */
export const measurePages = async (settings: Settings): Promise<readonly Row[]> => {
  const [few, many] = settings.quick ? [5, 20] : [30, 300];
  const absent = absentPages();
  if (absent.length > 0) settings.say(`pages that this version does not have: ${absent.join(', ')}`);
  const store = await openBenchStore(settings);
  try {
    await store.fill(1);
    // The first round is not looked at: it would count the compiling of the pages' code against a single administration.
    settings.say('pages with one administration …');
    await timeSame(settings, store);
    const alone = await timeSame(settings, store);
    settings.say(`filling the database with ${many} administrations × ${YEARS} years …`);
    const saved = timesOf(await store.fill(many));
    settings.say('pages with all of them …');
    const among = await timeSame(settings, store);
    const spread = await timeSpread(settings, store, many);
    settings.say('recomputing all of them …');
    return [
      ...pageRows(`${many} × ${YEARS} cycles`, { alone, among, spread }),
      ...(await recomputeRows(store, few, many)),
      {
        part: 'pages',
        what: 'a whole cycle saved, p50',
        value: saved.p50,
        unit: 'ms',
        note: `p95 ${saved.p95.toFixed(0)} ms, ${saved.runs} cycles`,
      },
    ];
  } finally {
    await store.close();
  }
};
