/** Entries: for a cell that exists, of its kind, once. */
import { compare, HUNDRED, parseDecimal } from '../../kernel/index.ts';
import type { Entry, Parameter } from '../../model/index.ts';
import type { CycleIndex } from './cycle-index.ts';
import { mustKnow } from './known.ts';
import { inside, type Report, type Spot, spotOf } from './report.ts';

const checkCell = (report: Report, entry: Entry, parameter: Parameter, spot: Spot): void => {
  const { indicator, cell } = entry;
  const params = { indicator, parameter: entry.parameter };
  if (parameter.source.kind !== 'entered') {
    report.add('cycle.entryNotEntered', spot, { ...params, source: parameter.source.kind });
  }
  if (cell.state !== 'value') return;
  const at = inside(spot, 'cell', 'value');
  const { value } = cell;
  if (value.kind !== parameter.kind) {
    report.add('cycle.entryKind', at, { ...params, kind: value.kind, expected: parameter.kind });
  } else if (value.kind === 'percent') {
    const amount = parseDecimal(value.amount);
    if (amount === undefined || compare(amount, HUNDRED) <= 0) return;
    report.add('cycle.entryAboveHundred', at, { ...params, value: value.amount });
  }
};

const checkPeriods = (index: CycleIndex, report: Report, entry: Entry, spot: Spot): void => {
  const first = new Map<string, number>();
  for (const [position, period] of entry.periods.entries()) {
    const at = inside(spot, 'periods', position);
    mustKnow(report, at, { noun: 'period', names: index.periods }, period);
    const earlier = first.get(period);
    if (earlier === undefined) first.set(period, position);
    else report.add('cycle.duplicateItem', at, { item: period, firstPath: `periods[${earlier}]` });
  }
};

const checkEntry = (index: CycleIndex, report: Report, entry: Entry, spot: Spot): void => {
  checkPeriods(index, report, entry, spot);
  mustKnow(report, inside(spot, 'unit'), { noun: 'unit', names: index.units }, entry.unit);
  const known = { noun: 'indicator', names: index.indicators };
  if (!mustKnow(report, inside(spot, 'indicator'), known, entry.indicator)) return;
  const parameters = index.parameters.get(entry.indicator);
  const parameter = parameters?.get(entry.parameter);
  if (parameter !== undefined) {
    checkCell(report, entry, parameter, spot);
    return;
  }
  report.add('cycle.entryParameter', inside(spot, 'parameter'), {
    indicator: entry.indicator,
    parameter: entry.parameter,
    known: [...(parameters?.keys() ?? [])].join(', '),
  });
};

const haveSamePeriods = (first: Entry, second: Entry): boolean => {
  if (first.periods.length !== second.periods.length) return false;
  const periods = new Set(first.periods);
  return second.periods.every((period) => periods.has(period));
};

/** Two entries in force must not fill one cell; that they share a part of one is doubtful. */
const checkSameCell = (index: CycleIndex, report: Report): void => {
  const superseded = new Set(index.cycle.entries.map(({ supersedes }) => supersedes));
  const filled = new Map<string, Entry>();
  for (const [position, entry] of index.cycle.entries.entries()) {
    if (superseded.has(entry.id)) continue;
    const { indicator, parameter } = entry;
    const unit = entry.unit ?? '';
    const others = new Set<Entry>();
    for (const period of new Set(entry.periods)) {
      const key = `${indicator}\n${parameter}\n${unit}\n${period}`;
      const other = filled.get(key);
      if (other === undefined) filled.set(key, entry);
      else others.add(other);
    }
    for (const other of others) {
      const same = haveSamePeriods(other, entry);
      const params = { other: other.id, indicator, parameter, unit, periods: entry.periods.join(', ') };
      const spot = spotOf(['entries', position], { id: entry.id });
      report.add(same ? 'cycle.entryDuplicate' : 'cycle.entryOverlap', spot, params);
    }
  }
};

/** Checks the entries, but for what they supersede. */
export const checkEntries = (index: CycleIndex, report: Report): void => {
  for (const [position, entry] of index.cycle.entries.entries()) {
    checkEntry(index, report, entry, spotOf(['entries', position], { id: entry.id }));
  }
  checkSameCell(index, report);
};
