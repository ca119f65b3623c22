// A whole cycle recomputed: the engine, LibreOffice Calc and HyperFormula on the same model with the same figures.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { compute, explain } from '../../src/engine/index.ts';
import type { CycleFile, ResultSet } from '../../src/model/index.ts';
import { generateCycle } from '../generate/cycle.ts';
import type { Settings } from './context.ts';
import { HYPER_FORMULA_VERSION, type HyperWorkbook, openInHyperFormula } from './hyper-formula.ts';
import { type Conversion, convertWith, findLibreOffice, type Recalculation } from './libreoffice.ts';
import { measure, type ProcessorTimes, spreadOf, timesOf } from './measure.ts';
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

/** Processor time of one model by the slope between one and many, and the clock time of the whole process with one. */
interface Slope {
  readonly process: number;
  readonly perModel: number;
  readonly read: Conversion['read'];
}

const slopeOf = (settings: Settings, program: string, recalculation: Recalculation): Slope => {
  const { folder } = settings;
  const convert = (copies: number): Conversion =>
    convertWith(program, { folder, workbook: path.join(folder, `model-${copies}.xlsx`), recalculation });
  convert(1);
  const runs = Array.from({ length: settings.quick ? 2 : 9 }, () => ({
    one: convert(1),
    many: convert(COPIES),
  }));
  const middle = (figure: (run: (typeof runs)[number]) => number): number => timesOf(runs.map(figure)).p50;
  const difference = middle(({ many }) => many.processor) - middle(({ one }) => one.processor);
  return {
    process: middle(({ one }) => one.milliseconds),
    perModel: difference / (COPIES - 1),
    read: runs.at(-1)?.many.read ?? (() => undefined),
  };
};

const libreOfficeRows = (settings: Settings, model: Model, ours: ProcessorTimes): readonly Row[] => {
  const office = findLibreOffice();
  if (office === undefined) {
    settings.say(
      'LibreOffice is not on this machine: its rows are left out (SOFFICE_PATH names another place).',
    );
    return [];
  }
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
  const name = office.version.split(' ').slice(0, 2).join(' ');
  const row = { part: 'recompute', value: ours.p50, unit: 'ms' } as const;
  return [
    {
      ...row,
      what: 'whole cycle, against a model opened and recalculated (slope)',
      peer: { name, value: always.perModel },
      ...timesQuicker(ours.p50, always.perModel, 200),
      note: `${told(agreement)}; peer in processor time`,
    },
    {
      ...row,
      what: 'whole cycle, against the recalculation alone (slope less that of opening)',
      peer: { name, value: always.perModel - never.perModel },
      note: `opened without recalculation ${unread.equal}/${unread.compared} figures are right`,
    },
    {
      ...row,
      what: 'whole cycle, against the whole process with one model',
      peer: { name, value: always.process },
      note: 'what a person waits who opens the file',
    },
  ];
};

/** Entered figures by their place in the workbook, each grown by so much. */
const figuresOf = ({ cycle, workbook }: Model, by: number): Parameters<HyperWorkbook['set']>[0] =>
  cycle.entries.flatMap(({ id, cell }) => {
    const place = workbook.entries.get(id);
    if (place === undefined || cell.state !== 'value') return [];
    const found = workbook.sheet[place.row]?.[place.column];
    return typeof found === 'number' ? [{ ...place, value: found + by }] : [];
  });

const engineRows = (settings: Settings, { cycle, results }: Model) => {
  const ours = measure(() => compute(cycle, { basis: 'measured' }), settings.quick ? 60 : 400, 60);
  const walk = (): void => {
    for (const { key } of results.nodes.values()) explain(results, key);
  };
  const walked = measure(walk, settings.quick ? 3 : 10, 1);
  const row = { part: 'recompute', unit: 'ms' } as const;
  const rows: readonly Row[] = [
    {
      ...row,
      what: `whole cycle with the steps of its ${results.nodes.size} results`,
      value: ours.p50,
      note: spreadOf(ours),
    },
    {
      ...row,
      what: 'a result explained down to the entered figures, mean of all',
      value: walked.p50 / results.nodes.size,
    },
  ];
  return { rows, ours };
};

const hyperFormulaRows = (settings: Settings, model: Model, ours: ProcessorTimes): readonly Row[] => {
  const name = `HyperFormula ${HYPER_FORMULA_VERSION}`;
  settings.say(`${name} …`);
  const peer = openInHyperFormula(model.workbook.sheet);
  const [figures, grown] = [figuresOf(model, 0), figuresOf(model, 1)];
  const runs = settings.quick ? 20 : 100;
  const rebuilt = measure(() => peer.rebuild(), runs, 30);
  const set = measure((run) => peer.set(run % 2 === 0 ? grown : figures), runs, 30);
  const agreement = compareFigures(model.results, model.workbook, peer.read);
  peer.close();
  const row = { part: 'recompute', value: ours.p50, unit: 'ms' } as const;
  return [
    {
      ...row,
      what: 'whole cycle, against a rebuild of the workbook',
      peer: { name, value: rebuilt.p50 },
      ...timesQuicker(ours.p50, rebuilt.p50, 50),
      note: `${told(agreement)}; peer: ${spreadOf(rebuilt)}`,
    },
    {
      ...row,
      what: 'whole cycle, against every entered figure set in one batch',
      peer: { name, value: set.p50 },
      note: `${figures.length} figures, formulas parsed beforehand; peer: ${spreadOf(set)}`,
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
  const { rows, ours } = engineRows(settings, model);
  return [...rows, ...hyperFormulaRows(settings, model, ours), ...libreOfficeRows(settings, model, ours)];
};
