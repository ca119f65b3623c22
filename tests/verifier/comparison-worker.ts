/** Runs in a worker: compares both programs on random cycles from one seed up to another and posts what it found. */
import { parentPort, workerData } from 'node:worker_threads';
import { randomCycle } from '../support/random-cycle/random-cycle.ts';
import { tablesOf, verify } from './both-programs.ts';
import type { Found, Range } from './compare-in-workers.ts';

const isRange = (data: unknown): data is Range =>
  typeof data === 'object' && data !== null && 'from' in data && 'to' in data && 'stopAtFirst' in data;

/** What one seed shows: how many figures agree, or the first difference; a program that throws is one too. */
const compareSeed = (seed: number): { readonly figures: number; readonly difference?: string } => {
  try {
    const cycle = randomCycle(seed);
    const { figures, differences } = verify(cycle, tablesOf(cycle));
    const [first] = differences;
    return first === undefined ? { figures } : { figures, difference: JSON.stringify({ seed, ...first }) };
  } catch (error) {
    return { figures: 0, difference: JSON.stringify({ seed, thrown: String(error) }) };
  }
};

const compareRange = ({ from, to, stopAtFirst }: Range): Found => {
  let cycles = 0;
  let figures = 0;
  const differences: string[] = [];
  for (let seed = from; seed < to; seed += 1) {
    const compared = compareSeed(seed);
    cycles += 1;
    figures += compared.figures;
    if (compared.difference === undefined) continue;
    differences.push(compared.difference);
    if (stopAtFirst || differences.length >= 20) break;
  }
  return { cycles, figures, differences };
};

if (!isRange(workerData)) throw new TypeError('the worker needs a range of seeds');
parentPort?.postMessage(compareRange(workerData));
