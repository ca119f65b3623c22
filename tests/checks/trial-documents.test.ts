// Documents of invented administrations, written with their mistakes before reader and rules saw them: what of the lists is told, and how many
// findings are right when each is judged. What nobody judged, and matches no entry, counts as wrong.
import { beforeAll, describe, expect, it } from 'vitest';
import { readLists } from '../../tools/check-lists/lists.ts';
import { isRight, isTold, type Measure, measure } from '../../tools/check-lists/measure.ts';

/** Lists that are measured together, by what their documents are. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'PIRA, budgets, dashboards, tables of units and cards': [
    'trial-budget-2021',
    'trial-cruscotto-2018',
    'trial-iniziative-2019',
    'trial-kpi-2016',
    'trial-pira-a-2022',
    'trial-pira-b-2017',
    'trial-schede-2023',
    'trial-target-2015',
    'trial-uffici-2020',
  ],
  'reports and a plan': [
    'trial-piano-2020-d',
    'trial-relazione-2018-c',
    'trial-relazione-2021-b',
    'trial-relazione-2023-e',
  ],
  'a report and a plan in lines and with tabs': [
    'trial-piano-2021-n-tab',
    'trial-piano-2021-n',
    'trial-relazione-2020-m-tab',
    'trial-relazione-2020-m',
  ],
  'PIRA with labels of their own and cards at the end of the year, in lines and with tabs': [
    'trial-cruscotto-2021-r-righe',
    'trial-cruscotto-2021-r',
    'trial-pira-2018-q',
    'trial-pira-2020-p-righe',
    'trial-pira-2020-p',
  ],
};

/** What is reached, in percent. */
const LEAST_FIGURES: Readonly<Record<string, number>> = {
  'a report and a plan in lines and with tabs': 88,
  'PIRA with labels of their own and cards at the end of the year, in lines and with tabs': 70,
};
const LEAST_FIGURES_ELSE = 90;
const LEAST_ALL: Readonly<Record<string, number>> = {
  'PIRA with labels of their own and cards at the end of the year, in lines and with tabs': 70,
};
const LEAST_ALL_ELSE = 80;
const LEAST_RIGHT = 85;

const percent = (some: number, all: number): number => Math.floor((100 * some) / all);

describe.each(Object.entries(GROUPS))('trial documents: %s', (group, names) => {
  let measures: readonly Measure[] = [];

  beforeAll(async () => {
    const lists = readLists().filter(({ name }) => names.includes(name));
    measures = await Promise.all(lists.map((list) => measure(list, { corpus: undefined })));
  });

  it('are all there', () => {
    expect(measures.map(({ list }) => list.name)).toEqual(names);
  });

  it('have most of their mistakes told, and nearly all that change a figure', () => {
    const mistakes = measures.flatMap((each) => each.mistakes);
    const changing = mistakes.filter(({ mistake }) => mistake.changesFigure);
    expect(percent(mistakes.filter(isTold).length, mistakes.length)).toBeGreaterThanOrEqual(
      LEAST_ALL[group] ?? LEAST_ALL_ELSE,
    );
    expect(percent(changing.filter(isTold).length, changing.length)).toBeGreaterThanOrEqual(
      LEAST_FIGURES[group] ?? LEAST_FIGURES_ELSE,
    );
  });

  it('have few findings that are wrong', () => {
    const findings = measures.flatMap((each) => each.findings);
    expect(percent(findings.filter(isRight).length, findings.length)).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });
});
