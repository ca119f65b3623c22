#!/usr/bin/env node
// Computes a cycle a second time, from the pages of docs/method alone, and compares every printed figure to the last digit.
// It shares nothing with the program that it checks: one file, nothing imported but modules of Node, another way of
// calculating (fractions brought to a common denominator and never reduced on the way, formulas in postfix form, a table of days,
// passes over flat tables instead of a graph). `node verifier/verify.mjs CYCLE RESULTS`; see README.md beside it.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

// ---------------------------------------------------------------------------------------------------------------- numbers
// A number is { n, d }: numerator over a positive denominator, not in lowest terms.

const NONE = { n: 0n, d: 1n };
const ONE = { n: 1n, d: 1n };
const HUNDRED = { n: 100n, d: 1n };
const TOO_LONG = 1n << 4096n;

const magnitude = (whole) => (whole < 0n ? -whole : whole);

const commonDivisor = (first, second) => {
  let a = magnitude(first);
  let b = second;
  while (b > 0n) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return a;
};

const lowestTerms = ({ n, d }) => {
  const divisor = commonDivisor(n, d);
  return { n: n / divisor, d: d / divisor };
};

/** Keeps numbers from growing without end where no rounding stands between many steps; the value stays the same. */
const bounded = (number) => (number.d > TOO_LONG ? lowestTerms(number) : number);

const numberOf = (text) => {
  const point = text.indexOf('.');
  if (point < 0) return { n: BigInt(text), d: 1n };
  const digits = text.length - point - 1;
  return { n: BigInt(text.slice(0, point) + text.slice(point + 1)), d: 10n ** BigInt(digits) };
};

/** The sum, over one denominator that all the numbers share. */
const total = (numbers) => {
  let n = 0n;
  let d = 1n;
  for (const number of numbers) {
    if (d % number.d === 0n) n += number.n * (d / number.d);
    else if (number.d % d === 0n) {
      n = n * (number.d / d) + number.n;
      d = number.d;
    } else {
      n = n * number.d + number.n * d;
      d *= number.d;
    }
  }
  return bounded({ n, d });
};

const opposite = ({ n, d }) => ({ n: -n, d });
const less = (a, b) => total([a, opposite(b)]);
const times = (a, b) => bounded({ n: a.n * b.n, d: a.d * b.d });
/** `a` divided by `b`, which is not zero. */
const over = (a, b) => bounded(b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n });
/** Negative, zero or positive as `a` is below, at or above `b`. */
const order = (a, b) => {
  const difference = a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
const isBelow = (a, b) => order(a, b) < 0;
const greatest = (numbers) => numbers.reduce((best, number) => (isBelow(best, number) ? number : best));
const least = (numbers) => numbers.reduce((best, number) => (isBelow(number, best) ? number : best));
const percentOf = (a, b) => times(HUNDRED, over(a, b));

/** The whole number of units of the last digit that the number is rounded to. */
const roundedUnits = ({ n, d }, { mode, digits }) => {
  const scaled = magnitude(n) * 10n ** BigInt(digits);
  const sign = n < 0n ? -1n : 1n;
  if (mode === 'halfUp') return (sign * (2n * scaled + d)) / (2n * d);
  const whole = scaled / d;
  if (mode === 'truncate') return sign * whole;
  const excess = 2n * (scaled - whole * d) - d;
  return sign * (excess > 0n || (excess === 0n && whole % 2n === 1n) ? whole + 1n : whole);
};

const rounded = (number, rounding) =>
  rounding === undefined ? number : { n: roundedUnits(number, rounding), d: 10n ** BigInt(rounding.digits) };

const textOfUnits = (units, digits) => {
  const figures = magnitude(units)
    .toString()
    .padStart(digits + 1, '0');
  const cut = figures.length - digits;
  const sign = units < 0n ? '-' : '';
  return digits === 0 ? sign + figures : `${sign}${figures.slice(0, cut)}.${figures.slice(cut)}`;
};

const shownNumber = (number, rounding) => textOfUnits(roundedUnits(number, rounding), rounding.digits);

/** The shortest decimal that is the number, or its fraction in lowest terms. */
const exactText = (number) => {
  const { n, d } = lowestTerms(number);
  let twos = 0;
  let fives = 0;
  let rest = d;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos += 1;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives += 1;
  }
  if (rest > 1n) return `${n}/${d}`;
  const digits = Math.max(twos, fives);
  return textOfUnits((n * 10n ** BigInt(digits)) / d, digits);
};

// ------------------------------------------------------------------------------------------------------------------- days
// All days of 1900–2199 in a table; a day is its place there. The first is a Monday.

const two = (number) => String(number).padStart(2, '0');

const allDays = () => {
  const days = [];
  for (let year = 1900; year < 2200; year += 1) {
    const february = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    for (const [month, length] of [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries()) {
      for (let day = 1; day <= length; day += 1) days.push(`${year}-${two(month + 1)}-${two(day)}`);
    }
  }
  return days;
};

const DAYS = allDays();
const PLACE_OF_DAY = new Map(DAYS.map((day, place) => [day, place]));

/** Easter Sunday by golden number, century, leap corrections and epact: the full moon, then the Sunday after it. */
const easterOf = (year) => {
  const golden = (year % 19) + 1;
  const century = Math.trunc(year / 100) + 1;
  const skipped = Math.trunc((3 * century) / 4) - 12;
  const moon = Math.trunc((8 * century + 5) / 25) - 5;
  const sunday = Math.trunc((5 * year) / 4) - skipped - 10;
  let epact = (((11 * golden + 20 + moon - skipped) % 30) + 30) % 30;
  if (epact === 24 || (epact === 25 && golden > 11)) epact += 1;
  let full = 44 - epact;
  if (full < 21) full += 30;
  const day = full + 7 - ((sunday + full) % 7);
  return day > 31 ? `${year}-04-${two(day - 31)}` : `${year}-03-${two(day)}`;
};

const FIXED_HOLIDAYS = new Set('01-01 01-06 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26'.split(' '));

const EASTER_MONDAYS = new Set(
  Array.from({ length: 300 }, (_, index) => PLACE_OF_DAY.get(easterOf(1900 + index)) + 1),
);

const isHoliday = (day, place) =>
  FIXED_HOLIDAYS.has(day.slice(5)) ||
  EASTER_MONDAYS.has(place) ||
  (day.slice(5) === '10-04' && day >= '2026');

const NATIONAL_WORKING = DAYS.map((day, place) => place % 7 < 5 && !isHoliday(day, place));

const countsByPatron = new Map();

/** For each day how many working days there are up to it, where the given day of the year is a holiday too. */
const workingCounts = (patron) => {
  const known = countsByPatron.get(patron);
  if (known !== undefined) return known;
  const counts = new Int32Array(DAYS.length);
  let count = 0;
  for (const [place, day] of DAYS.entries()) {
    if (NATIONAL_WORKING[place] && !(patron !== undefined && day.endsWith(`-${patron}`))) count += 1;
    counts[place] = count;
  }
  countsByPatron.set(patron, counts);
  return counts;
};

const calendarDays = (from, to) => PLACE_OF_DAY.get(to) - PLACE_OF_DAY.get(from);

const workingDays = (from, to, patron) => {
  const counts = workingCounts(patron);
  return counts[PLACE_OF_DAY.get(to)] - counts[PLACE_OF_DAY.get(from)];
};

// ---------------------------------------------------------------------------------------------------------------- figures
// A figure is { state: 'value', number } or { state: 'value', date }, or { state, reason } without a value.

const withNumber = (number) => ({ state: 'value', number });
const withDate = (date) => ({ state: 'value', date });
const without = (state, reason) => ({ state, reason });
const fault = (reason) => without('notComputable', reason);
const isValue = (figure) => figure.state === 'value';
const isNumber = (figure) => figure.number !== undefined;

const figureOfQuantity = (quantity) => {
  if (quantity.kind === 'date') return withDate(quantity.date);
  if (quantity.kind === 'boolean') return withNumber(quantity.value ? ONE : NONE);
  if (quantity.kind === 'text') return fault('kindMismatch');
  const number = numberOf(quantity.amount);
  return withNumber(quantity.kind === 'percent' ? { n: number.n, d: number.d * 100n } : number);
};

const figureOfCell = (cell) =>
  cell.state === 'value' ? figureOfQuantity(cell.value) : without(cell.state, cell.state);

/** What figures come to of which some have no value and all are needed, or of which none has one. */
const emptyAmong = (figures) => {
  for (const state of ['notComputable', 'missing', 'notYetDue', 'notApplicable']) {
    const first = figures.find((figure) => figure.state === state);
    if (first !== undefined) return without(state, first.reason);
  }
  return undefined;
};

const numeric = (calculate) => (values) =>
  values.every(isNumber) ? withNumber(calculate(values.map(({ number }) => number))) : fault('kindMismatch');

const dated = (place) => (values) =>
  values.some(isNumber)
    ? fault('kindMismatch')
    : withDate(
        values
          .map(({ date }) => date)
          .sort()
          .at(place),
      );

const AGGREGATORS = {
  sum: numeric(total),
  mean: numeric((numbers) => over(total(numbers), { n: BigInt(numbers.length), d: 1n })),
  max: numeric(greatest),
  min: numeric(least),
  last: (values) => values.at(-1),
  latestDate: dated(-1),
  earliestDate: dated(0),
  single: (values) => (values.length > 1 ? fault('moreThanOneValue') : values[0]),
};

/** Puts a list of figures together; `nothing` is what an empty list comes to. */
const together = (aggregator, figures, nothing) => {
  if (figures.length === 0) return nothing;
  const broken = figures.find(({ state }) => state === 'notComputable');
  if (broken !== undefined) return fault(broken.reason);
  const values = figures.filter(isValue);
  return values.length === 0 ? emptyAmong(figures) : AGGREGATORS[aggregator](values);
};

// --------------------------------------------------------------------------------------------------------------- formulas
// A formula is turned into postfix form with a stack of operators, then run over a stack of figures.

const FUNCTIONS = {
  min: { least: 1, most: 500 },
  max: { least: 1, most: 500 },
  abs: { least: 1, most: 1 },
  days: { least: 2, most: 2 },
  workingDays: { least: 2, most: 2 },
};
const STRENGTH = { '+': 1, '-': 1, '*': 2, '/': 2 };
const PIECE = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z_][A-Za-z0-9_]*)|([-+*/(),]))/y;

const piecesOf = (text) => {
  const pieces = [];
  const end = text.trimEnd().length;
  let from = 0;
  while (from < end) {
    PIECE.lastIndex = from;
    const match = PIECE.exec(text);
    if (match === null) return undefined;
    const [, number, name, sign] = match;
    pieces.push(
      number !== undefined ? { number: numberOf(number) } : name !== undefined ? { name } : { sign },
    );
    from = PIECE.lastIndex;
  }
  return pieces;
};

/** Turns pieces into postfix form; `undefined` when they are no formula. */
class Postfix {
  output = [];
  waiting = [];
  open = 0;
  wantsFactor = true;
  broken = false;

  /** An opening parenthesis, a call or a minus sign before a factor: one level deeper. */
  push(opening) {
    this.waiting.push(opening);
    this.open += 1;
    if (this.open > 50 || !this.wantsFactor) this.broken = true;
  }

  endFactor() {
    while (this.waiting.at(-1)?.minus) {
      this.output.push(this.waiting.pop());
      this.open -= 1;
    }
    this.wantsFactor = false;
  }

  factor(step) {
    if (!this.wantsFactor) this.broken = true;
    this.output.push(step);
    this.endFactor();
  }

  operator(sign) {
    if (this.wantsFactor) this.broken = true;
    this.emptyUntil((top) => top.operator === undefined || STRENGTH[top.operator] < STRENGTH[sign]);
    this.waiting.push({ operator: sign });
    this.wantsFactor = true;
  }

  emptyUntil(isEnd) {
    while (this.waiting.length > 0 && !isEnd(this.waiting.at(-1))) this.output.push(this.waiting.pop());
  }

  comma() {
    this.emptyUntil((top) => top.operator === undefined);
    const call = this.waiting.at(-1);
    if (this.wantsFactor || call?.callee === undefined) this.broken = true;
    else call.count += 1;
    this.wantsFactor = true;
  }

  close() {
    if (this.wantsFactor) this.broken = true;
    this.emptyUntil((top) => top.operator === undefined);
    const opening = this.waiting.pop();
    this.open -= 1;
    if (opening === undefined) this.broken = true;
    else if (opening.callee !== undefined) this.endCall(opening);
    this.endFactor();
  }

  endCall(call) {
    const known = Object.hasOwn(FUNCTIONS, call.callee) ? FUNCTIONS[call.callee] : undefined;
    if (known === undefined || call.count < known.least || call.count > known.most) this.broken = true;
    this.output.push(call);
  }

  sign(sign) {
    if (sign === '(') this.push({ parenthesis: true });
    else if (sign === '-' && this.wantsFactor) this.push({ minus: true });
    else if (sign === ')') this.close();
    else if (sign === ',') this.comma();
    else this.operator(sign);
  }

  finish() {
    this.emptyUntil((top) => top.operator === undefined);
    return this.broken || this.wantsFactor || this.waiting.length > 0 ? undefined : this.output;
  }
}

const postfixOf = (text) => {
  const pieces = text.length > 500 ? undefined : piecesOf(text);
  if (pieces === undefined) return undefined;
  const postfix = new Postfix();
  for (let place = 0; place < pieces.length && !postfix.broken; place += 1) {
    const { number, name, sign } = pieces[place];
    if (number !== undefined) postfix.factor({ number });
    else if (name === undefined) postfix.sign(sign);
    else if (pieces[place + 1]?.sign === '(') {
      postfix.push({ callee: name, count: 1 });
      place += 1;
    } else postfix.factor({ name });
  }
  return postfix.finish();
};

const formulas = new Map();

/** The formula in postfix form with its names in the order in which they stand; `undefined` when it is invalid. */
const formulaOf = (text) => {
  if (!formulas.has(text)) {
    const steps = postfixOf(text);
    const names = steps?.flatMap(({ name }) => name ?? []);
    formulas.set(text, steps && { steps, names: [...new Set(names)] });
  }
  return formulas.get(text);
};

const OPERATIONS = {
  '+': (a, b) => withNumber(total([a, b])),
  '-': (a, b) => withNumber(less(a, b)),
  '*': (a, b) => withNumber(times(a, b)),
  '/': (a, b) => (b.n === 0n ? fault('divisionByZero') : withNumber(over(a, b))),
};

const called = (callee, given, patron) => {
  if (callee === 'days' || callee === 'workingDays') {
    if (given.some(isNumber)) return fault('kindMismatch');
    const [from, to] = given.map(({ date }) => date);
    const days = callee === 'days' ? calendarDays(from, to) : workingDays(from, to, patron);
    return withNumber({ n: BigInt(days), d: 1n });
  }
  if (!given.every(isNumber)) return fault('kindMismatch');
  const numbers = given.map(({ number }) => number);
  if (callee === 'abs') return withNumber({ n: magnitude(numbers[0].n), d: numbers[0].d });
  return withNumber(callee === 'min' ? least(numbers) : greatest(numbers));
};

const stepped = (step, given, patron) => {
  if (step.callee !== undefined) return called(step.callee, given, patron);
  if (!given.every(isNumber)) return fault('kindMismatch');
  const [first, second] = given.map(({ number }) => number);
  return step.minus ? withNumber(opposite(first)) : OPERATIONS[step.operator](first, second);
};

/** Runs a formula whose names all have a value. */
const run = ({ steps }, figureOfName, patron) => {
  const stack = [];
  for (const step of steps) {
    if (step.number !== undefined) stack.push(withNumber(step.number));
    else if (step.name !== undefined) stack.push(figureOfName(step.name));
    else {
      const given = stack.splice(-(step.count ?? (step.minus ? 1 : 2)));
      const outcome = stepped(step, given, patron);
      if (!isValue(outcome)) return outcome;
      stack.push(outcome);
    }
  }
  return stack[0];
};

// -------------------------------------------------------------------------------------------------------------- selection

/** Of the rows whose day has come the one with the latest day, the later in the list among equals. */
const latestOf = (rows) =>
  rows.reduce((best, row) => (best === undefined || row.validFrom >= best.validFrom ? row : best), undefined);

const planInForce = ({ planVersions, asOf }) => {
  const due = planVersions.filter(
    ({ state, validFrom }) => (state === 'approved' || state === 'superseded') && validFrom <= asOf,
  );
  return latestOf(due.length > 0 ? due : planVersions);
};

const entriesInForce = ({ entries }) => {
  const replaced = new Set(entries.map(({ supersedes }) => supersedes));
  return entries.filter(({ id }) => !replaced.has(id));
};

const grouped = (rows, keyOf) => {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
};

/** Everything that the passes look up: the cycle with its rows in tables. */
const tablesOf = (cycle) => {
  const plan = planInForce(cycle);
  const { rulebook, asOf } = cycle;
  const lastDay = cycle.periods
    .map(({ to }) => to)
    .sort()
    .at(-1);
  const history = new Map(cycle.history.map((row) => [`${row.indicator} ${row.year}`, row.cell]));
  const targets = plan.targets.filter(({ year, validFrom }) => year === cycle.year && validFrom <= asOf);
  const entries = entriesInForce(cycle);
  return {
    cycle,
    plan,
    rulebook,
    history,
    patron: cycle.administration.patronSaint,
    nothing: without(lastDay > asOf ? 'notYetDue' : 'missing', 'noEntries'),
    periods: new Map(cycle.periods.map((period) => [period.id, period])),
    targets: new Map(
      [...grouped(targets, ({ indicator }) => indicator)].map(([id, rows]) => [id, latestOf(rows)]),
    ),
    entries: grouped(entries, ({ indicator }) => indicator),
    overrides: new Map(rulebook.overrides.map((override) => [override.indicator, override])),
  };
};

// ---------------------------------------------------------------------------------------------------------------- results

const endsOf = ({ periods }, entry) => {
  const ends = entry.periods.map((id) => periods.get(id).to).sort();
  return { first: ends[0], last: ends.at(-1) };
};

const textOrder = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The figure of a parameter that is not entered. */
const givenFigure = (tables, indicator, source) => {
  if (source.kind === 'constant') return figureOfQuantity(source.value);
  if (source.kind === 'history') {
    const cell = tables.history.get(`${indicator.id} ${tables.cycle.year - source.yearsBack}`);
    return cell === undefined ? fault('noHistory') : figureOfCell(cell);
  }
  const result = tables.results.get(source.indicator);
  return result === undefined ? fault('invalidFormula') : figureOfResult(result);
};

/** A result as a number of a formula: percent points become a share of one. */
const figureOfResult = (result) =>
  isValue(result) && result.kind === 'percent'
    ? withNumber({ n: result.number.n, d: result.number.d * 100n })
    : result;

/** The entered figures of a parameter put together over periods in each list of entries, then over the lists. */
const enteredFigure = (tables, parameter, lists) => {
  const figures = lists.rows.map((entries) => {
    const own = entries
      .filter((entry) => entry.parameter === parameter.name)
      .map((entry) => ({ entry, ...endsOf(tables, entry) }))
      .sort((a, b) => textOrder(a.last, b.last));
    const cells = own.map(({ entry }) => figureOfCell(entry.cell));
    return together(parameter.source.overPeriods, cells, tables.nothing);
  });
  return lists.aggregator === undefined ? figures[0] : together(lists.aggregator, figures, tables.nothing);
};

/** The figure of a parameter among the entries of one set of periods: the last entry of each list, then over the lists. */
const gatheredFigure = (parameter, lists, gathering) => {
  const figures = lists.rows.flatMap((entries) => {
    const own = entries.filter((entry) => entry.parameter === parameter.name && gathering.has(entry));
    return own.length === 0 ? [] : [figureOfCell(own.at(-1).cell)];
  });
  const nothing = without('missing', 'missing');
  return lists.aggregator === undefined
    ? (figures[0] ?? nothing)
    : together(lists.aggregator, figures, nothing);
};

const applied = (tables, formula, figureOfName) => {
  const figures = new Map(formula.names.map((name) => [name, figureOfName(name)]));
  const empty = emptyAmong([...figures.values()]);
  return empty ?? run(formula, (name) => figures.get(name), tables.patron);
};

const overYear = (tables, indicator, lists) => {
  const formula = formulaOf(indicator.evaluation.formula);
  const parameters = new Map(indicator.parameters.map((parameter) => [parameter.name, parameter]));
  if (formula === undefined || !formula.names.every((name) => parameters.has(name)))
    return fault('invalidFormula');
  return applied(tables, formula, (name) => {
    const parameter = parameters.get(name);
    return parameter.source.kind === 'entered'
      ? enteredFigure(tables, parameter, lists)
      : givenFigure(tables, indicator, parameter.source);
  });
};

/** Entries gathered by the exact set of periods that they span, in the order of their ends. */
const gatheringsOf = (tables, lists) => {
  const groups = grouped(lists.rows.flat(), ({ periods }) => [...new Set(periods)].sort().join('\n'));
  return [...groups.values()]
    .map((entries) => ({ entries: new Set(entries), ...endsOf(tables, entries[0]) }))
    .sort((a, b) => textOrder(a.last, b.last) || textOrder(a.first, b.first));
};

const overEachPeriod = (tables, indicator, lists) => {
  const formula = formulaOf(indicator.evaluation.formula);
  const parameters = new Map(indicator.parameters.map((parameter) => [parameter.name, parameter]));
  const isKnown = (name) => name === 'periodEnd' || parameters.has(name);
  if (formula === undefined || !formula.names.every(isKnown)) return fault('invalidFormula');
  const figures = gatheringsOf(tables, lists).map(({ entries, last }) =>
    applied(tables, formula, (name) => {
      if (name === 'periodEnd') return withDate(last);
      const parameter = parameters.get(name);
      return parameter.source.kind === 'entered'
        ? gatheredFigure(parameter, lists, entries)
        : givenFigure(tables, indicator, parameter.source);
    }),
  );
  return together(indicator.evaluation.overPeriods, figures, tables.nothing);
};

/** How much of a milestone is done, from 0 to 1. */
const completionOf = (milestone, parameter, figure) => {
  if (!isValue(figure)) return figure.state === 'notComputable' ? figure : NONE;
  const { kind } = parameter;
  if (kind === 'date' && !isNumber(figure)) {
    return milestone.due === undefined || figure.date <= milestone.due ? ONE : NONE;
  }
  return (kind === 'percent' || kind === 'boolean') && isNumber(figure)
    ? figure.number
    : fault('kindMismatch');
};

/** Weighted completion of the milestones, as a share of one. */
const overMilestones = (tables, indicator, lists) => {
  const rows = indicator.evaluation.milestones.map((milestone) => {
    const parameter = indicator.parameters.find(({ name }) => name === milestone.parameter);
    if (parameter === undefined) return { done: fault('invalidFormula') };
    const entered = parameter.source.kind === 'entered';
    const figure = entered
      ? enteredFigure(tables, parameter, lists)
      : givenFigure(tables, indicator, parameter.source);
    return { figure, weight: numberOf(milestone.weight), done: completionOf(milestone, parameter, figure) };
  });
  const broken = rows.find(({ done }) => done.state === 'notComputable');
  if (broken !== undefined) return broken.done;
  if (!rows.some(({ figure }) => isValue(figure))) return emptyAmong(rows.map(({ figure }) => figure));
  const counted = rows.filter(({ figure }) => figure.state !== 'notApplicable');
  const weights = total(counted.map(({ weight }) => weight));
  if (weights.n === 0n) return fault('zeroWeight');
  return withNumber(over(total(counted.map(({ weight, done }) => times(weight, done))), weights));
};

const EVALUATIONS = { year: overYear, period: overEachPeriod, milestones: overMilestones };

/** A figure as a result of a kind, in percent points where that is its kind, after the rounding of the stage. */
const asResult = (tables, kind, figure) => {
  if (!isValue(figure)) return { ...figure, kind };
  if (kind === 'date') return isNumber(figure) ? { ...fault('kindMismatch'), kind } : { ...figure, kind };
  if (!isNumber(figure)) return { ...fault('kindMismatch'), kind };
  if (kind === 'boolean') return { ...withNumber(figure.number.n === 0n ? NONE : ONE), kind };
  return { ...withNumber(rounded(figure.number, tables.rulebook.rounding.result)), kind };
};

/** The result of an indicator from lists of entries; `aggregator` when there is a list for each of several units. */
const resultOfLists = (tables, indicator, lists) => {
  const figure = EVALUATIONS[indicator.evaluation.stage](tables, indicator, lists);
  const kind = indicator.resultKind;
  const points = isValue(figure) && isNumber(figure) && kind === 'percent';
  return asResult(tables, kind, points ? withNumber(times(HUNDRED, figure.number)) : figure);
};

const entriesOf = (tables, indicator, unit) =>
  (tables.entries.get(indicator.id) ?? []).filter((entry) => entry.unit === unit);

const resultOfRow = (tables, indicator, unit) =>
  resultOfLists(tables, indicator, { rows: [entriesOf(tables, indicator, unit)] });

const contributorsOf = (tables, indicator) => {
  if (indicator.contributors !== undefined) return indicator.contributors;
  const present = new Set((tables.entries.get(indicator.id) ?? []).map(({ unit }) => unit));
  return tables.cycle.units.map(({ id }) => id).filter((id) => present.has(id));
};

const resultOfIndicator = (tables, indicator) => {
  const { stage, aggregator } = indicator.overUnits;
  if (stage === 'none') return resultOfRow(tables, indicator, null);
  const units = contributorsOf(tables, indicator);
  if (stage === 'results') {
    const rows = units.map((unit) => resultOfRow(tables, indicator, unit));
    return asResult(tables, indicator.resultKind, together(aggregator, rows, tables.nothing));
  }
  const rows = units.map((unit) => entriesOf(tables, indicator, unit));
  return resultOfLists(tables, indicator, { rows, aggregator });
};

/** The indicators whose results an indicator needs. */
const needsOf = (indicator) => {
  const { evaluation, parameters } = indicator;
  const names =
    evaluation.stage === 'milestones'
      ? evaluation.milestones.map(({ parameter }) => parameter)
      : (formulaOf(evaluation.formula)?.names ?? []);
  return parameters
    .filter(({ name, source }) => source.kind === 'indicator' && names.includes(name))
    .map(({ source }) => source.indicator);
};

/** Pass after pass the indicators all of whose needs have a result; what is left over needs itself. */
const resultsOfAll = (tables) => {
  const { results } = tables;
  const known = new Set(tables.plan.indicators.map(({ id }) => id));
  let waiting = tables.plan.indicators.map((indicator) => ({
    indicator,
    needs: needsOf(indicator).filter((id) => known.has(id)),
  }));
  for (;;) {
    const ready = waiting.filter(({ needs }) => needs.every((id) => results.has(id)));
    if (ready.length === 0) break;
    for (const { indicator } of ready) results.set(indicator.id, resultOfIndicator(tables, indicator));
    waiting = waiting.filter(({ indicator }) => !results.has(indicator.id));
  }
  for (const { indicator } of waiting) {
    results.set(indicator.id, { ...fault('circularFormula'), kind: indicator.resultKind });
  }
  tables.circular = new Set(waiting.map(({ indicator }) => indicator.id));
};

// ------------------------------------------------------------------------------------------------------------ achievement

const AMOUNTS = ['number', 'money'];

const kindsAgree = (result, bound) =>
  result === bound || (AMOUNTS.includes(result) && AMOUNTS.includes(bound));

/** A bound in the units of the result, or the fault that it is. */
const boundOf = (tables, indicator, bound) => {
  let quantity = bound;
  let factor = ONE;
  if (bound.kind === 'relative') {
    const cell = tables.history.get(`${indicator.id} ${bound.year}`);
    if (cell?.state !== 'value') return fault('noHistory');
    quantity = cell.value;
    if (quantity.amount === undefined) return fault('kindMismatch');
    factor = over(total([HUNDRED, numberOf(bound.percent)]), HUNDRED);
  }
  if (!kindsAgree(indicator.resultKind, quantity.kind)) return fault('kindMismatch');
  if (quantity.kind === 'date') return withDate(quantity.date);
  if (quantity.kind === 'boolean') return withNumber(quantity.value ? ONE : NONE);
  return withNumber(times(numberOf(quantity.amount), factor));
};

const allOrNothing = (isReached) => withNumber(isReached ? HUNDRED : NONE);

const achievedUp = (r, t, rule) => {
  if (rule.up === 'allOrNothing') return allOrNothing(!isBelow(r, t));
  if (t.n < 0n) return fault('negativeTarget');
  return t.n === 0n ? allOrNothing(r.n >= 0n) : withNumber(percentOf(r, t));
};

const achievedDown = (r, t, rule) => {
  if (rule.down === 'allOrNothing') return allOrNothing(!isBelow(t, r));
  if (t.n < 0n) return fault('negativeTarget');
  if (t.n === 0n) return allOrNothing(r.n <= 0n);
  if (rule.down === 'linearDeviation') return withNumber(less({ n: 200n, d: 1n }, percentOf(r, t)));
  if (r.n <= 0n) return withNumber(rule.cap === null ? HUNDRED : numberOf(rule.cap));
  return withNumber(percentOf(t, r));
};

const achievedDate = (tables, result, bound, rule) => {
  if (result.date <= bound.date) return withNumber(HUNDRED);
  const { method, days, points, steps } = rule.deadline;
  if (method === 'onOrBefore') return withNumber(NONE);
  const late =
    days === 'working'
      ? workingDays(bound.date, result.date, tables.patron)
      : calendarDays(bound.date, result.date);
  if (method === 'pointsPerDay') {
    return withNumber(less(HUNDRED, times(numberOf(points), { n: BigInt(late), d: 1n })));
  }
  const step = steps.find(({ daysLate }) => late <= daysLate);
  return withNumber(step === undefined ? NONE : numberOf(step.achievement));
};

const achievedExact = (result, bound, tolerance) => {
  if (!isNumber(result)) return allOrNothing(result.date === bound.date);
  const room = result.kind === 'boolean' || tolerance === undefined ? NONE : numberOf(tolerance);
  const { n, d } = less(result.number, bound.number);
  return allOrNothing(!isBelow(room, { n: magnitude(n), d }));
};

const achievedRange = (r, goal) => {
  const [from, to] = [numberOf(goal.from), numberOf(goal.to)];
  const lower = goal.lowerLimit === undefined ? undefined : numberOf(goal.lowerLimit);
  const upper = goal.upperLimit === undefined ? undefined : numberOf(goal.upperLimit);
  const ordered =
    !isBelow(to, from) &&
    (lower === undefined || isBelow(lower, from)) &&
    (upper === undefined || isBelow(to, upper));
  if (!ordered) return fault('limitsNotOrdered');
  if (isBelow(r, from)) return withNumber(lower ? percentOf(less(r, lower), less(from, lower)) : NONE);
  if (isBelow(to, r)) return withNumber(upper ? percentOf(less(upper, r), less(upper, to)) : NONE);
  return withNumber(HUNDRED);
};

const achievedLimits = (result, goal, rule) => {
  let [m, t, M] = [goal.minimum, goal.target, goal.maximum].map(numberOf);
  let r = result;
  if (isBelow(t, m)) [m, t, M, r] = [m, t, M, r].map(opposite);
  if (!isBelow(m, t) || isBelow(M, t)) return fault('limitsNotOrdered');
  const top = rule.cap === null ? HUNDRED : greatest([HUNDRED, numberOf(rule.cap)]);
  if (!isBelow(m, r)) return withNumber(NONE);
  if (!isBelow(t, r)) return withNumber(percentOf(less(r, m), less(t, m)));
  if (!isBelow(r, M)) return withNumber(top);
  return withNumber(total([HUNDRED, times(less(top, HUNDRED), over(less(r, t), less(M, t)))]));
};

const achievedFromBaseline = (tables, indicator, { r, goal }) => {
  const [baseline, bound] = [goal.baseline, goal.bound].map((each) => boundOf(tables, indicator, each));
  for (const each of [bound, baseline]) if (!isValue(each)) return each;
  const way = less(bound.number, baseline.number);
  if (way.n === 0n) return fault('baselineEqualsTarget');
  return withNumber(percentOf(less(r, baseline.number), way));
};

const NUMERIC_KINDS = ['number', 'percent', 'money'];
const KINDS_OF_DIRECTION = {
  up: NUMERIC_KINDS,
  down: NUMERIC_KINDS,
  scale: NUMERIC_KINDS,
  range: NUMERIC_KINDS,
  baseline: NUMERIC_KINDS,
  limits: NUMERIC_KINDS,
  deadline: ['date'],
  exact: ['number', 'percent', 'money', 'date', 'boolean'],
  yesNo: ['boolean'],
  declared: ['percent'],
};

/** The achievement before cap, floor and rounding. */
const rawAchievement = (tables, indicator, { result, goal, rule }) => {
  const { direction } = goal;
  const r = result.number;
  if (!KINDS_OF_DIRECTION[direction].includes(result.kind)) return fault('kindMismatch');
  if (direction === 'yesNo') return allOrNothing(r.n !== 0n);
  if (direction === 'declared') return withNumber(r);
  if (direction === 'range') return achievedRange(r, goal);
  if (direction === 'limits') return achievedLimits(r, goal, rule);
  if (direction === 'baseline') return achievedFromBaseline(tables, indicator, { r, goal });
  const bound = boundOf(tables, indicator, goal.bound);
  if (!isValue(bound)) return bound;
  if (direction === 'deadline') return achievedDate(tables, result, bound, rule);
  if (direction === 'exact') return achievedExact(result, bound, goal.tolerance);
  return direction === 'down' ? achievedDown(r, bound.number, rule) : achievedUp(r, bound.number, rule);
};

const cappedAndFloored = (raw, rule) => {
  if (rule.zeroBelow !== null && isBelow(raw, numberOf(rule.zeroBelow))) return NONE;
  const floored = greatest([raw, numberOf(rule.floor)]);
  return rule.cap === null ? floored : least([floored, numberOf(rule.cap)]);
};

const missingPolicy = (tables, id) => tables.overrides.get(id)?.missing ?? tables.rulebook.missing;

const achievementOf = (tables, indicator, result) => {
  const goal = tables.targets.get(indicator.id)?.goal;
  if (goal === undefined) return fault('noTarget');
  if (goal.direction === 'narrative') return fault('narrativeTarget');
  if (result.state === 'missing') {
    const { bound } = goal;
    if (goal.direction === 'deadline' && bound.kind === 'date' && bound.date > tables.cycle.asOf)
      return without('notYetDue', 'notYetDue');
    return missingPolicy(tables, indicator.id) === 'zero'
      ? withNumber(NONE)
      : without('missing', result.reason);
  }
  if (!isValue(result)) return without(result.state, result.reason);
  const rule = tables.overrides.get(indicator.id)?.achievement ?? tables.rulebook.achievement;
  const raw = rawAchievement(tables, indicator, { result, goal, rule });
  if (!isValue(raw)) return raw;
  return withNumber(rounded(cappedAndFloored(raw.number, rule), tables.rulebook.rounding.achievement));
};

// ------------------------------------------------------------------------------------------------------------------ score

const isInBand = (achievement, { from, to }) => {
  const low = from === null ? 1 : order(achievement, numberOf(from.at));
  const high = to === null ? -1 : order(achievement, numberOf(to.at));
  return (
    (low > 0 || (low === 0 && from.side === 'included')) &&
    (high < 0 || (high === 0 && to.side === 'included'))
  );
};

const interpolated = (achievement, points) => {
  const [first, last] = [points[0], points.at(-1)];
  if (!isBelow(numberOf(first.achievement), achievement)) return numberOf(first.score);
  if (!isBelow(achievement, numberOf(last.achievement))) return numberOf(last.score);
  const next = points.findIndex((point) => isBelow(achievement, numberOf(point.achievement)));
  const [[x1, y1], [x2, y2]] = [points[next - 1], points[next]].map((point) => [
    numberOf(point.achievement),
    numberOf(point.score),
  ]);
  return total([y1, times(less(y2, y1), over(less(achievement, x1), less(x2, x1)))]);
};

const scoreOf = (tables, indicator, achievement) => {
  if (!isValue(achievement)) return achievement;
  const rule = tables.overrides.get(indicator.id)?.score ?? tables.rulebook.score;
  let score = achievement.number;
  if (rule.method === 'interpolated') score = interpolated(score, rule.points);
  if (rule.method === 'bands') {
    const outcome = rule.bands.find((band) => isInBand(score, band))?.outcome;
    if (outcome === undefined) return fault('limitsNotOrdered');
    if (outcome.kind === 'fixed') score = numberOf(outcome.score);
  }
  return withNumber(rounded(score, tables.rulebook.rounding.score));
};

/** Result, achievement and score before any assessment. */
const measured = (tables, indicator, result) => {
  const achievement = achievementOf(tables, indicator, result);
  return { result, achievement, score: scoreOf(tables, indicator, achievement) };
};

// ------------------------------------------------------------------------------------------------------------ assessments

/** For each node or row the assessment that counts on a basis. */
const assessmentsOn = ({ cycle }, basis) => {
  const chosen = new Map();
  const roles = { measured: [], manager: ['manager'], oiv: ['manager', 'oiv'] }[basis];
  for (const role of roles) {
    const inForce = new Map();
    for (const assessment of cycle.assessments) {
      if (assessment.role !== role) continue;
      const { node, unit } = assessment;
      inForce.set(unit === undefined ? node : `${node}@${unit}`, assessment);
    }
    for (const [id, assessment] of inForce) {
      if (role === 'manager' || assessment.decision !== 'confirm') chosen.set(id, assessment);
    }
  }
  return chosen;
};

const assessed = (assessments, id, figure) => {
  const assessment = assessments.get(id);
  if (assessment?.decision === 'neutralise') return without('notApplicable', 'neutralised');
  if (assessment?.decision !== 'correct' || assessment.value === undefined) return figure;
  return withNumber(numberOf(assessment.value));
};

// ---------------------------------------------------------------------------------------------------------------- roll-up
// Children are rows { id, figure, weight, missing }: `weight` is absent where the plan has none, `missing` is the policy.

/** What becomes of a child: the number that it counts with, why it is left out, or that it breaks its parent. */
const standingOf = (child, rulebook) => {
  const { figure } = child;
  if (child.leftOut) return { leftOut: 'notApplicable' };
  if (isValue(figure)) return { number: figure.number };
  if (figure.state === 'missing') {
    if (child.missing === 'exclude') return { leftOut: 'missing' };
    return child.missing === 'zero' ? { number: NONE } : { breaks: true };
  }
  if (figure.state !== 'notComputable') return { leftOut: figure.state };
  if (rulebook.notComputable === 'exclude') return { leftOut: 'notApplicable' };
  return rulebook.notComputable === 'zero' ? { number: NONE } : { breaks: true };
};

/** The figure of one source over its included children, with the weight that each of them has. */
const sourceFigure = (included, combine) => {
  if (combine === 'weightedMean' && included.some(({ weight }) => weight === undefined))
    return fault('noWeight');
  const weighed = included.map(({ id, number, weight }) => ({
    id,
    number,
    weight: combine === 'mean' ? ONE : weight,
  }));
  const sum = total(weighed.map(({ weight }) => weight));
  if (sum.n === 0n) return fault('zeroWeight');
  const products = total(weighed.map(({ number, weight }) => times(number, weight)));
  return {
    ...withNumber(over(products, sum)),
    parts: weighed.map(({ id, weight }) => [id, over(weight, sum)]),
  };
};

const nothingIncluded = (leftOut) => {
  const state = ['missing', 'notYetDue'].find((each) => leftOut.includes(each)) ?? 'notApplicable';
  return without(state, 'allExcluded');
};

const coefficientsOf = (sources, shares) => {
  const coefficients = new Map();
  for (const { figure, share } of sources) {
    const part = sources.length === 1 ? ONE : over(share, shares);
    for (const [id, weight] of figure.parts) coefficients.set(id, times(weight, part));
  }
  return coefficients;
};

/** Puts sources `{ share, children }` together: the outcome and the coefficient of every included child. */
const rolledUp = (rulebook, combine, given) => {
  const standing = given.map(({ share, children }) => ({
    share,
    children: children.map((child) => ({ ...child, ...standingOf(child, rulebook) })),
  }));
  const children = standing.flatMap((source) => source.children);
  if (children.length === 0)
    return { figure: without('notApplicable', 'noChildren'), coefficients: new Map() };
  const sources = standing.flatMap((source) => {
    const included = source.children.filter(({ number }) => number !== undefined);
    return included.length === 0 ? [] : [{ share: source.share, figure: sourceFigure(included, combine) }];
  });
  const shares = sources.length === 1 ? ONE : total(sources.map(({ share }) => share));
  const outcome = () => {
    if (children.some(({ breaks }) => breaks)) return fault('childNotComputable');
    if (sources.length === 0) return nothingIncluded(children.map(({ leftOut }) => leftOut));
    const broken = sources.find((source) => !isValue(source.figure));
    if (broken !== undefined) return broken.figure;
    if (sources.length === 1) return withNumber(sources[0].figure.number);
    if (shares.n === 0n) return fault('zeroWeight');
    return withNumber(
      over(total(sources.map(({ share, figure: each }) => times(share, each.number))), shares),
    );
  };
  const figure = outcome();
  return { figure, coefficients: isValue(figure) ? coefficientsOf(sources, shares) : new Map() };
};

const roundedValue = (tables, figure) =>
  isValue(figure) ? withNumber(rounded(figure.number, tables.rulebook.rounding.value)) : figure;

const ownWeight = ({ weights }) =>
  weights.length === 0 ? undefined : total(weights.map(({ amount }) => numberOf(amount)));

/** Nodes with the lowest level first, so that children always come before their parents. */
const lowestFirst = (nodes) => {
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  const depthOf = (id) => {
    let depth = 0;
    for (let at = id; at !== null && at !== undefined; at = parents.get(at)) {
      depth += 1;
      if (depth > nodes.length) throw new Unusable(`l'albero del piano gira in tondo presso «${id}»`);
    }
    return depth;
  };
  const depths = new Map(nodes.map(({ id }) => [id, depthOf(id)]));
  return [...nodes].sort((a, b) => depths.get(b.id) - depths.get(a.id));
};

/** The planned weight of every node and indicator that has one. */
const plannedWeights = ({ plan }) => {
  const weights = new Map();
  const sums = new Map();
  const put = (noun) => {
    const derived = plan.weightScale === 'administration' ? sums.get(noun.id) : undefined;
    const weight = ownWeight(noun) ?? derived;
    if (weight === undefined) return;
    weights.set(noun.id, weight);
    sums.set(noun.parent, total([sums.get(noun.parent) ?? NONE, weight]));
  };
  for (const indicator of plan.indicators) put(indicator);
  for (const node of lowestFirst(plan.nodes)) put(node);
  return weights;
};

// ------------------------------------------------------------------------------------------------------------------ units

const isInForce = ({ from, to }, day) =>
  (from === undefined || from <= day) && (to === undefined || day <= to);

/** The chart on the day that the rulebook names, with the rows of each unit. */
const chartOf = ({ cycle, plan, rulebook }) => {
  const day = rulebook.chartAt === 'yearStart' ? cycle.periods[0].from : cycle.periods.at(-1).to;
  const units = cycle.units.flatMap(({ id, versions }) => {
    const version = versions.find((each) => isInForce(each, day));
    return version === undefined ? [] : [{ id, ...version }];
  });
  const answers = cycle.responsibilities.filter((each) => each.role === 'answers' && isInForce(each, day));
  const shared = new Set(
    answers.filter(({ holder }) => holder.kind === 'allUnits').map(({ subject }) => subject),
  );
  const held = new Set(
    answers.flatMap(({ subject, holder }) => (holder.kind === 'unit' ? [`${subject}@${holder.unit}`] : [])),
  );
  for (const unit of units) {
    unit.rows = plan.indicators.filter(
      ({ id }) => held.has(`${id}@${unit.id}`) || (unit.reports && shared.has(id)),
    );
    unit.beneath = units.filter(({ parent }) => parent === unit.id);
  }
  return { units, shared };
};

/** The unit and all beneath it, depth first. */
const branchOf = (unit, seen = new Set()) => {
  if (seen.has(unit.id)) throw new Unusable(`l'organigramma gira in tondo presso «${unit.id}»`);
  seen.add(unit.id);
  return [unit, ...unit.beneath.flatMap((each) => branchOf(each, seen))];
};

const rowId = (indicator, unit) => `${indicator.id}@${unit.id}`;

/** Result, achievement and measured score of every row of the chart. */
const rowsOfChart = (tables, chart) => {
  const rows = new Map();
  for (const unit of chart.units) {
    for (const indicator of unit.rows) {
      const result = tables.circular.has(indicator.id)
        ? { ...fault('circularFormula'), kind: indicator.resultKind }
        : resultOfRow(tables, indicator, unit.id);
      rows.set(rowId(indicator, unit), measured(tables, indicator, result));
    }
  }
  return rows;
};

// -------------------------------------------------------------------------------------------------------------- one basis

/** Everything that is the same on every basis. */
const measure = (cycle) => {
  const tables = tablesOf(cycle);
  tables.results = new Map();
  resultsOfAll(tables);
  tables.indicators = new Map(
    tables.plan.indicators.map((indicator) => [
      indicator.id,
      measured(tables, indicator, tables.results.get(indicator.id)),
    ]),
  );
  tables.weights = plannedWeights(tables);
  tables.lowestFirst = lowestFirst(tables.plan.nodes);
  tables.chart = chartOf(tables);
  tables.rows = rowsOfChart(tables, tables.chart);
  return tables;
};

const ADMINISTRATION = 'administration';

/** Values of all nodes from the lowest up, with the coefficients of their children. */
const rollUpTree = (tables, basis) => {
  const { plan, rulebook, weights } = tables;
  const { figures, coefficients, assessments } = basis;
  const children = grouped(
    [...plan.nodes, ...plan.indicators.map((indicator) => ({ ...indicator, kind: 'indicator' }))],
    ({ parent }) => parent,
  );
  const rollUp = (id, kind) => {
    const rule = rulebook.rollUp[kind];
    const own = children.get(id) ?? [];
    const named = [...grouped(rule.sources, (source) => source.kind).values()].map(([first]) => first);
    const sources = named.map((source) => ({
      share: source.share === undefined ? ONE : numberOf(source.share),
      children: own
        .filter((child) => child.kind === source.kind)
        .map((child) => ({
          id: child.id,
          figure: figures.get(child.id),
          weight: weights.get(child.id),
          missing: child.kind === 'indicator' ? missingPolicy(tables, child.id) : rulebook.missing,
        })),
    }));
    const outcome = rolledUp(rulebook, rule.combine, sources);
    coefficients.set(id, outcome.coefficients);
    return roundedValue(tables, outcome.figure);
  };
  for (const { id, kind } of tables.lowestFirst) figures.set(id, assessed(assessments, id, rollUp(id, kind)));
  figures.set(ADMINISTRATION, rollUp(null, ADMINISTRATION));
};

/** From the top down: how much of the administration and of its area each node inside the roll-up is. */
const contributions = (tables, basis) => {
  const { figures, coefficients } = basis;
  const places = new Map([[null, { effective: ONE }]]);
  const figureOfParent = (parent) => figures.get(parent ?? ADMINISTRATION);
  const nouns = [...[...tables.lowestFirst].reverse(), ...tables.plan.indicators];
  for (const { id, parent } of nouns) {
    const above = places.get(parent);
    const coefficient = coefficients.get(parent)?.get(id);
    if (above === undefined || coefficient === undefined || !isValue(figureOfParent(parent))) continue;
    places.set(id, {
      effective: times(above.effective, coefficient),
      inArea: above.inArea === undefined ? ONE : times(above.inArea, coefficient),
    });
  }
  return places;
};

const rowsOfUnits = (tables, basis, branch) => {
  const seen = new Set();
  const once = tables.rulebook.unit.sharedIndicators === 'once' && branch.length > 1;
  return branch.flatMap((each) =>
    each.rows.map((indicator) => {
      const id = rowId(indicator, each);
      const leftOut = once && tables.chart.shared.has(indicator.id) && seen.has(indicator.id);
      seen.add(indicator.id);
      const weight = tables.weights.get(indicator.id);
      return {
        id,
        figure: basis.rows.get(id),
        weight,
        missing: missingPolicy(tables, indicator.id),
        leftOut,
      };
    }),
  );
};

const valuesOfUnits = (tables, basis) => {
  const { rulebook, chart } = tables;
  const { over: basisOfUnit, combine } = rulebook.unit;
  const values = new Map();
  const valueOfUnit = (unit) => {
    const known = values.get(unit.id);
    if (known !== undefined) return known;
    const beneath = basisOfUnit === 'childUnits' ? unit.beneath.filter(({ reports }) => reports) : [];
    const children =
      beneath.length > 0
        ? beneath.map((each) => ({ id: each.id, figure: valueOfUnit(each), missing: rulebook.missing }))
        : rowsOfUnits(tables, basis, basisOfUnit === 'rowsOfBranch' ? branchOf(unit) : [unit]);
    const how = beneath.length > 0 ? 'mean' : combine;
    const { figure } = rolledUp(rulebook, how, [{ share: ONE, children }]);
    const value = assessed(basis.assessments, unit.id, roundedValue(tables, figure));
    values.set(unit.id, value);
    return value;
  };
  for (const unit of chart.units) {
    branchOf(unit);
    if (unit.reports) valueOfUnit(unit);
  }
  return values;
};

const amountsOf = (noun, keep) => {
  const kept = noun.weights.filter(keep);
  return kept.length === 0 ? undefined : total(kept.map(({ amount }) => numberOf(amount)));
};

/** The value of a perspective or a programme over the nouns that belong to it. */
const acrossTree = (tables, basis, { rule, belongs, weightOf }) => {
  const { plan, rulebook } = tables;
  const isIndicator = rule.over === 'indicator';
  const nouns = isIndicator ? plan.indicators : plan.nodes.filter(({ kind }) => kind === rule.over);
  const children = nouns.filter(belongs).map((noun) => ({
    id: noun.id,
    figure: basis.figures.get(noun.id),
    weight: weightOf(noun),
    missing: isIndicator ? missingPolicy(tables, noun.id) : rulebook.missing,
  }));
  return roundedValue(tables, rolledUp(rulebook, rule.combine, [{ share: ONE, children }]).figure);
};

const valueOfPerspective = (tables, basis, { id }) =>
  acrossTree(tables, basis, {
    rule: tables.rulebook.perspective,
    belongs: ({ perspectives, weights }) =>
      perspectives.includes(id) || weights.some(({ perspective }) => perspective === id),
    weightOf: (noun) =>
      amountsOf(noun, ({ perspective }) => perspective === id) ??
      amountsOf(noun, ({ perspective }) => perspective === undefined),
  });

const valueOfProgramme = (tables, basis, { code }) =>
  acrossTree(tables, basis, {
    rule: tables.rulebook.programme,
    belongs: ({ programmes }) => programmes.includes(code),
    weightOf: ownWeight,
  });

// ------------------------------------------------------------------------------------------------------------ the printing

const shownFigure = (tables, stage, figure) => {
  if (figure === undefined || !isValue(figure)) return null;
  if (figure.date !== undefined) return figure.date;
  if (figure.kind === 'boolean') return figure.number.n === 0n ? 'false' : 'true';
  return shownNumber(figure.number, tables.rulebook.rounding[stage] ?? tables.rulebook.display);
};

const exactFigures = (figures) =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([field, figure]) => {
      const isFigure =
        figure !== undefined && isValue(figure) && isNumber(figure) && figure.kind !== 'boolean';
      return isFigure ? [[field, exactText(figure.number)]] : [];
    }),
  );

/** A printed row: the figures of one subject as texts, state and reason of the one that counts. */
const printed = (tables, head, figures) => {
  const main = figures.score ?? figures.value;
  return {
    id: head.id,
    parent: head.parent,
    kind: head.kind,
    code: head.code,
    unit: head.unit,
    result: shownFigure(tables, 'result', figures.result),
    achievement: shownFigure(tables, 'achievement', figures.achievement),
    score: shownFigure(tables, 'score', figures.score),
    value: shownFigure(tables, 'value', figures.value),
    weighted: shownFigure(tables, 'weighted', figures.weighted),
    shareOfAdministration: shownFigure(tables, 'share', figures.share),
    state: main.state,
    reason: isValue(main) ? undefined : main.reason,
    figures,
  };
};

/** The two columns of what stands inside the roll-up. */
const columnsOf = (tables, place, figure) => {
  if (place === undefined) return {};
  const number = isValue(figure) ? figure.number : NONE;
  const { weighted, share } = tables.rulebook.rounding;
  return {
    weighted: withNumber(rounded(times(number, place.inArea), weighted)),
    share: withNumber(rounded(times(number, place.effective), share)),
  };
};

const printedTree = (tables, basis, places) => {
  const { plan, indicators } = tables;
  const above = (parent) => parent ?? ADMINISTRATION;
  const top = basis.figures.get(ADMINISTRATION);
  const share = isValue(top)
    ? { share: withNumber(rounded(top.number, tables.rulebook.rounding.share)) }
    : {};
  const head = { id: ADMINISTRATION, parent: null, kind: ADMINISTRATION, code: 'E' };
  const rows = [printed(tables, head, { value: top, ...share })];
  for (const { id, parent, kind, code } of plan.nodes) {
    const value = basis.figures.get(id);
    const columns = columnsOf(tables, places.get(id), value);
    rows.push(printed(tables, { id, parent: above(parent), kind, code }, { value, ...columns }));
  }
  for (const { id, parent, code } of plan.indicators) {
    const score = basis.figures.get(id);
    const columns = columnsOf(tables, places.get(id), score);
    const figures = { ...indicators.get(id), score, ...columns };
    rows.push(printed(tables, { id, parent: above(parent), kind: 'indicator', code }, figures));
  }
  return rows;
};

const printedUnits = (tables, basis) => {
  const values = valuesOfUnits(tables, basis);
  return tables.chart.units
    .filter(({ reports }) => reports)
    .flatMap((unit) => {
      const head = { id: unit.id, kind: 'unit', code: unit.code, unit: unit.code };
      const rows = unit.rows.map((indicator) => {
        const id = rowId(indicator, unit);
        const row = { id, parent: unit.id, kind: 'unitIndicator', code: indicator.code, unit: unit.code };
        return printed(tables, row, { ...tables.rows.get(id), score: basis.rows.get(id) });
      });
      return [printed(tables, head, { value: values.get(unit.id) }), ...rows];
    });
};

const printedAcross = (tables, basis) => {
  const row = (kind, code, value) =>
    printed(tables, { id: `${kind}:${code}`, kind, code, parent: ADMINISTRATION }, { value });
  const { perspectives, programmes } = tables.plan;
  return [
    ...perspectives.map((each) => row('perspective', each.id, valueOfPerspective(tables, basis, each))),
    ...programmes.map((each) => row('programme', each.code, valueOfProgramme(tables, basis, each))),
  ];
};

const tableOn = (tables, basisName) => {
  const assessments = assessmentsOn(tables, basisName);
  const scores = (rows) =>
    new Map([...rows].map(([id, { score }]) => [id, assessed(assessments, id, score)]));
  const basis = {
    assessments,
    figures: scores(tables.indicators),
    rows: scores(tables.rows),
    coefficients: new Map(),
  };
  rollUpTree(tables, basis);
  const places = contributions(tables, basis);
  return {
    basis: basisName,
    nodes: [...printedTree(tables, basis, places), ...printedUnits(tables, basis)],
    classifications: printedAcross(tables, basis),
  };
};

// ------------------------------------------------------------------------------------------------------------- comparison

const FIELDS = [
  'kind',
  'code',
  'parent',
  'unit',
  'result',
  'achievement',
  'score',
  'value',
  'weighted',
  'shareOfAdministration',
  'state',
  'reason',
];
const FIGURES = new Set(['result', 'achievement', 'score', 'value', 'weighted', 'shareOfAdministration']);

class Comparison {
  figures = 0;
  subjects = 0;
  differences = [];

  constructor(basis) {
    this.basis = basis;
  }

  differ(id, field, published, expected) {
    this.differences.push({ basis: this.basis, id, field, published, recomputed: expected });
  }

  field(id, field, { published, expected }) {
    if (published !== expected) this.differ(id, field, published ?? null, expected ?? null);
  }

  row(given, own) {
    this.subjects += 1;
    for (const field of FIELDS) {
      if (field === 'parent' && own.parent === undefined) continue;
      if (FIGURES.has(field) && own[field] !== null) this.figures += 1;
      this.field(own.id, field, { published: given[field], expected: own[field] });
    }
    if (given.exact === undefined) return;
    const exact = exactFigures(own.figures);
    for (const field of new Set([...Object.keys(exact), ...Object.keys(given.exact)])) {
      this.figures += 1;
      this.field(own.id, `exact.${field}`, { published: given.exact[field], expected: exact[field] });
    }
  }

  rows(given, own) {
    const found = grouped(given, ({ id }) => id);
    for (const row of own) {
      const same = found.get(row.id) ?? [];
      found.delete(row.id);
      if (same.length !== 1) this.differ(row.id, 'presenza', String(same.length), '1');
      if (same.length > 0) this.row(same[0], row);
    }
    for (const [id, rows] of found) this.differ(id, 'presenza', String(rows.length), '0');
  }
}

const isTable = (table) =>
  typeof table === 'object' &&
  table !== null &&
  ['measured', 'manager', 'oiv'].includes(table.basis) &&
  Array.isArray(table.nodes) &&
  Array.isArray(table.classifications);

/** What cannot be verified, with the sentence that says why. */
export class Unusable extends Error {}

/**
 * Recomputes a cycle on the bases of the given tables and compares every figure as text. Returns the bases, how many subjects and
 * figures were compared, and the differences. Throws `Unusable` when there is nothing to compare.
 */
export const verify = (cycle, given) => {
  const tables = Array.isArray(given) ? given : [given];
  if (tables.length === 0 || !tables.every(isTable)) {
    throw new Unusable(
      'i risultati non sono una tabella con base, righe e classificazioni, né un elenco di tabelle',
    );
  }
  const own = measure(cycle);
  const recomputed = new Map();
  const comparisons = tables.map((table) => {
    const comparison = new Comparison(table.basis);
    // Without assessments all bases are one.
    const basis = cycle.assessments.length === 0 ? 'measured' : table.basis;
    if (!recomputed.has(basis)) recomputed.set(basis, tableOn(own, basis));
    const expected = recomputed.get(basis);
    comparison.rows(table.nodes, expected.nodes);
    comparison.rows(table.classifications, expected.classifications);
    return comparison;
  });
  const count = (numberIn) => comparisons.reduce((sum, comparison) => sum + numberIn(comparison), 0);
  return {
    bases: comparisons.map(({ basis }) => basis),
    subjects: count(({ subjects }) => subjects),
    figures: count(({ figures }) => figures),
    differences: comparisons.flatMap(({ differences }) => differences),
  };
};

// ----------------------------------------------------------------------------------------------------------- command line

const BASIS_NAMES = { measured: 'misurata', manager: 'del dirigente', oiv: "dell'OIV" };

const readJson = (path, what) => {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Unusable(`${what} «${path}» non si può leggere`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Unusable(`${what} «${path}» non è JSON`);
  }
};

const CYCLE_LISTS = [
  'periods',
  'planVersions',
  'units',
  'responsibilities',
  'entries',
  'assessments',
  'history',
];

const readCycle = (path) => {
  const cycle = readJson(path, 'il ciclo');
  if (cycle?.formatVersion !== 1) throw new Unusable(`«${path}» non è un ciclo del formato 1`);
  const absent = CYCLE_LISTS.find((name) => !Array.isArray(cycle[name]));
  if (absent !== undefined) throw new Unusable(`nel ciclo «${path}» manca l'elenco «${absent}»`);
  return cycle;
};

const shownPart = (part) => (part === null ? 'nulla' : part);

const reportOf = ({ bases, subjects, figures, differences }) => {
  const names = bases.map((basis) => BASIS_NAMES[basis]).join(', ');
  const scope = `${subjects} soggetti, ${figures} cifre (base ${names})`;
  if (differences.length === 0) return `Concordano all'ultima cifra: ${scope}.\n`;
  const lines = differences.map(
    ({ basis, id, field, published, recomputed }) =>
      `- base ${BASIS_NAMES[basis]}: ${id}, ${field}: nei risultati ${shownPart(published)}, ricalcolato ${shownPart(recomputed)}\n`,
  );
  return `Differenze: ${differences.length} su ${scope}.\n${lines.join('')}`;
};

const verifyFiles = (paths) => {
  if (paths.length !== 2) throw new Unusable('occorrono due file: node verifier/verify.mjs CICLO RISULTATI');
  const cycle = readCycle(paths[0]);
  const results = readJson(paths[1], 'il file dei risultati');
  try {
    return verify(cycle, results);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable(`il ciclo «${paths[0]}» non è coerente e non si può ricalcolare`);
  }
};

/** Verifies two files; prints the report and returns 0 (they agree), 1 (differences) or 2 (unusable). */
const main = (paths) => {
  try {
    const outcome = verifyFiles(paths);
    process.stdout.write(reportOf(outcome));
    return outcome.differences.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    process.stderr.write(`Non si può verificare: ${error.message}.\n`);
    return 2;
  }
};

/** Whether this file was started, and not imported. */
const isProgram = () => {
  const started = process.argv[1] ?? '';
  return existsSync(started) && realpathSync(started) === fileURLToPath(import.meta.url);
};

if (isProgram()) process.exitCode = main(process.argv.slice(2));
