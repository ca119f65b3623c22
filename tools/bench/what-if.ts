// One figure changed and every consequence known: the engine and HyperFormula, change by change on the same figures.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  applyChanges,
  type Change,
  compute,
  computeForChanges,
  differences,
  recompute,
} from '../../src/engine/index.ts';
import { readCycleFile } from '../../src/interchange/index.ts';
import { add, type DecimalString, formatDecimal, ONE, parseDecimal, ZERO } from '../../src/kernel/index.ts';
import type { CycleFile, Entry } from '../../src/model/index.ts';
import { generateCycle } from '../generate/cycle.ts';
import type { Settings } from './context.ts';
import { HYPER_FORMULA_VERSION, openInHyperFormula } from './hyper-formula.ts';
import { createStopwatch, measure, type ProcessorTimes, spreadOf } from './measure.ts';
import { atMost, type Row } from './row.ts';
import { compareFigures } from './workbook/compare.ts';
import { workbookOf } from './workbook/model.ts';

/** The goal for one change. */
const LIMIT_MS = 2;

/** After how many changes the peer's figures are compared. */
const COMPARED = 25;

/** A figure that can be changed, with the change: its amount grown by one. */
interface Trial {
  readonly entry: Entry;
  readonly change: Change;
  readonly before: number;
}

/** The amount grown by one, with the digits that it has. */
const grown = (amount: DecimalString): DecimalString => {
  const digits = amount.split('.')[1]?.length ?? 0;
  return formatDecimal(add(parseDecimal(amount) ?? ZERO, ONE), { mode: 'halfUp', digits });
};

const trialOf = (entry: Entry): readonly Trial[] => {
  const { cell, id } = entry;
  if (cell.state !== 'value' || !('amount' in cell.value)) return [];
  const value = { ...cell.value, amount: grown(cell.value.amount) };
  const before = Number(cell.value.amount);
  return [{ entry, change: { kind: 'entry', entry: id, cell: { state: 'value', value } }, before }];
};

const trialsOf = (cycle: CycleFile, count: number): readonly Trial[] =>
  cycle.entries.flatMap(trialOf).slice(0, count);

const timeOurs = (cycle: CycleFile, trials: readonly Trial[], rounds: number): ProcessorTimes => {
  const before = computeForChanges(cycle, { basis: 'measured' });
  return measure(
    (run) => {
      const trial = trials[(run + trials.length * rounds) % trials.length];
      if (trial !== undefined) differences(before.results, recompute(before, [trial.change]));
    },
    trials.length * rounds,
    Math.min(40, trials.length),
  );
};

/** HyperFormula on the same changes, each taken back without being timed; its figures are compared after each of the first ones. */
const timePeer = (
  cycle: CycleFile,
  trials: readonly Trial[],
): { times: ProcessorTimes; compared: number; equal: number } => {
  const workbook = workbookOf(cycle);
  const peer = openInHyperFormula(workbook.sheet);
  const watch = createStopwatch();
  let [compared, equal] = [0, 0];
  for (const { entry, change, before } of trials) {
    const place = workbook.entries.get(entry.id);
    if (place === undefined) throw new Error(`${entry.id} is not in the workbook`);
    watch.run(() => peer.set([{ ...place, value: before + 1 }]));
    if (watch.times().runs <= COMPARED) {
      const results = compute(applyChanges(cycle, [change]), { basis: 'measured' });
      const agreement = compareFigures(results, workbook, peer.read);
      compared += agreement.compared;
      equal += agreement.equal;
    }
    peer.set([{ ...place, value: before }]);
  }
  peer.close();
  return { times: watch.times(), compared, equal };
};

const demonstration = (root: string): CycleFile => {
  const name = 'cciaa-ms-2019.json';
  const read = readCycleFile(readFileSync(path.join(root, 'demo', name)), name);
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return read.value;
};

const ownRow = (what: string, times: ProcessorTimes): Row => ({
  part: 'what-if',
  what,
  value: times.p50,
  unit: 'ms',
  ...atMost(times.p50, LIMIT_MS, 'ms'),
  note: spreadOf(times),
});

/** Measures the change of one figure. */
export const measureWhatIf = (settings: Settings): readonly Row[] => {
  const rounds = settings.quick ? 1 : 4;
  const cycle = generateCycle({ administration: 1, year: 2019, seed: settings.seed });
  const trials = trialsOf(cycle, settings.quick ? 60 : 150);
  const ours = timeOurs(cycle, trials, rounds);
  const peer = timePeer(cycle, trials);
  const real = demonstration(settings.root);
  const realTrials = trialsOf(real, settings.quick ? 60 : 150);
  return [
    {
      ...ownRow('one figure changed, every difference listed (synthetic cycle)', ours),
      peer: { name: `HyperFormula ${HYPER_FORMULA_VERSION}`, value: peer.times.p50 },
      note: `${spreadOf(ours)}; figures equal: ${peer.equal}/${peer.compared}`,
    },
    ownRow('the same, Massa-Carrara 2019', timeOurs(real, realTrials, rounds)),
  ];
};
