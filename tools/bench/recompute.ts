// A whole cycle recomputed: the engine, LibreOffice Calc and HyperFormula on the same model with the same figures.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { compute, explain } from '../../src/engine/index.ts';
import type { CycleFile, ResultSet } from '../../src/model/index.ts';
import { generateCycle } from '../generate/cycle.ts';
import type { Settings } from './context.ts';
import { HYPER_FORMULA_VERSION, openInHyperFormula } from './hyper-formula.ts';
import { convertWith, findLibreOffice, type Recalculation } from './libreoffice.ts';
import { measure, timesOf } from './measure.ts';
import { type Row, timesQuicker } from './row.ts';
import { type Agreement, compareFigures } from './workbook/compare.ts';
import { formulasOf, type Workbook, workbookOf } from './workbook/model.ts';
import { writeXlsx } from './workbook/xlsx.ts';

/** Copies of the model in the large workbook: its time less that of one copy, divided by the difference, is that of one model. */
const COPIES = 101;

/** The model in its forms. */
interface Model {
  readonly cycle: CycleFile;
  readonly results: ResultSet;
  readonly workbook: Workbook;
}

const told = ({ compared, equal, different }: Agreement): string => {
  if (different.length > 0) console.error(different.slice(0, 10).join('\n'));
  return `figures equal: ${equal}/${compared}`;
};

/** Milliseconds of whole processes with 1 and with many copies, and of one model by the slope between them. */
interface Slope {
  readonly one: number;
  readonly perModel: number;
}

const slopeOf = (
  settings: Settings,
  program: string,
  recalculation: Recalculation,
): Slope & { readonly read: ReturnType<typeof convertWith>['read'] } => {
  const runs = settings.quick ? 2 : 7;
  const timed = (copies: number) => {
    const workbook = path.join(settings.folder, `model-${copies}.xlsx`);
    const run = { folder: settings.folder, workbook, recalculation };
    convertWith(program, run);
    const outcomes = Array.from({ length: runs }, () => convertWith(program, run));
    const { p50 } = timesOf(outcomes.map(({ milliseconds }) => milliseconds));
    return { p50, read: outcomes.at(-1)?.read ?? (() => undefined) };
  };
  const one = timed(1);
  const many = timed(COPIES);
  return { one: one.p50, perModel: (many.p50 - one.p50) / (COPIES - 1), read: many.read };
};

const libreOfficeRows = (settings: Settings, model: Model, ours: number): readonly Row[] => {
  const office = findLibreOffice();
  if (office === undefined) {
    settings.say(
      'LibreOffice is not on this machine: its rows are left out (SOFFICE_PATH names another place).',
    );
    return [];
  }
  const part = 'recompute';
  settings.say(`${office.version}: 1 and ${COPIES} copies, recalculated and not …`);
  for (const copies of [1, COPIES])
    writeFileSync(
      path.join(settings.folder, `model-${copies}.xlsx`),
      writeXlsx(model.workbook.sheet, copies),
    );
  const always = slopeOf(settings, office.program, 'always');
  const never = slopeOf(settings, office.program, 'never');
  const agreement = compareFigures(model.results, model.workbook, always.read);
  const unread = compareFigures(model.results, model.workbook, never.read);
  const recalculation = always.perModel - never.perModel;
  const row = (what: string, peer: number, note: string): Row => ({
    part,
    what,
    value: ours,
    unit: 'ms',
    peer: { name: office.version.split(' ').slice(0, 2).join(' '), value: peer },
    note,
  });
  return [
    {
      ...row(
        'whole cycle, against a model opened and recalculated (slope)',
        always.perModel,
        told(agreement),
      ),
      ...timesQuicker(ours, always.perModel, 200),
    },
    row(
      'the same, against the recalculation alone (slope less that of opening)',
      recalculation,
      `without recalculation ${unread.equal}/${unread.compared} figures are right`,
    ),
    row(
      'the same, against the whole process with one model',
      always.one,
      'what a person waits who has only the file',
    ),
  ];
};

const hyperFormulaRows = (settings: Settings, model: Model, ours: number): readonly Row[] => {
  const part = 'recompute';
  const { workbook, results, cycle } = model;
  settings.say(`HyperFormula ${HYPER_FORMULA_VERSION} …`);
  const peer = openInHyperFormula(workbook.sheet);
  const rebuilt = measure(() => peer.rebuild(), settings.quick ? 10 : 60, 5);
  const agreement = compareFigures(results, workbook, peer.read);
  const figures = cycle.entries.flatMap(({ id, cell }) => {
    const place = workbook.entries.get(id);
    const found = place === undefined ? undefined : peer.read(place.row, place.column);
    return place === undefined || typeof found !== 'number' || cell.state !== 'value'
      ? []
      : [{ ...place, value: found }];
  });
  const moved = (by: number) => figures.map((figure) => ({ ...figure, value: figure.value + by }));
  const all = measure((run) => peer.set(moved(run % 2 === 0 ? 1 : 0)), settings.quick ? 10 : 60, 4);
  peer.close();
  const name = `HyperFormula ${HYPER_FORMULA_VERSION}`;
  return [
    {
      part,
      what: 'whole cycle, against a rebuild of the workbook',
      value: ours,
      unit: 'ms',
      peer: { name, value: rebuilt.p50 },
      ...timesQuicker(ours, rebuilt.p50, 50),
      note: told(agreement),
    },
    {
      part,
      what: 'the same, against every entered figure set anew in one batch',
      value: ours,
      unit: 'ms',
      peer: { name, value: all.p50 },
      note: `${figures.length} figures, formulas parsed beforehand`,
    },
  ];
};

/** Measures the whole cycle. */
export const measureRecompute = (settings: Settings): readonly Row[] => {
  const cycle = generateCycle({ administration: 1, year: 2019, seed: settings.seed });
  const workbook = workbookOf(cycle);
  const results = compute(cycle, { basis: 'measured' });
  const model: Model = { cycle, results, workbook };
  settings.say(
    `one cycle: ${cycle.entries.length} figures, ${results.nodes.size} results, ${formulasOf(workbook)} formulas in the workbook`,
  );
  const runs = settings.quick ? 60 : 400;
  const whole = measure(() => compute(cycle, { basis: 'measured' }), runs, 40);
  const explained = measure(
    () => {
      for (const { key } of results.nodes.values()) explain(results, key);
    },
    settings.quick ? 3 : 10,
    1,
  );
  return [
    {
      part: 'recompute',
      what: 'whole cycle with the steps of every result, p50',
      value: whole.p50,
      unit: 'ms',
      note: `p95 ${whole.p95.toFixed(2)} ms, least ${whole.least.toFixed(2)} ms, ${results.nodes.size} results`,
    },
    {
      part: 'recompute',
      what: 'explanation walked down to the entered figures, mean of all results',
      value: explained.p50 / results.nodes.size,
      unit: 'ms',
    },
    ...hyperFormulaRows(settings, model, whole.p50),
    ...libreOfficeRows(settings, model, whole.p50),
  ];
};
