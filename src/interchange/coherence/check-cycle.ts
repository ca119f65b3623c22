/** Coherence of a whole cycle: what no schema of a single value can see. One family of rules in each file of this folder. */
import type { Issue, Place } from '../../kernel/index.ts';
import type { CycleFile } from '../../model/index.ts';
import { validateRulebook } from '../../rulebook/index.ts';
import { type JsonPath, pathOf, pathText } from '../json-path.ts';
import { checkCalendar } from './calendar.ts';
import { indexCycle } from './cycle-index.ts';
import { checkEntries } from './entries.ts';
import { checkFormulas } from './formulas.ts';
import { checkIdentity } from './identity.ts';
import { checkLinks } from './links.ts';
import { newReport, type Spot } from './report.ts';
import { checkSupersession } from './supersession.ts';
import { checkTables } from './tables.ts';
import { checkTargets } from './targets.ts';
import { checkTree } from './tree.ts';
import { checkWeights } from './weights.ts';

const checkWith = (cycle: CycleFile, placeOf: (spot: Spot) => Place): readonly Issue[] => {
  const report = newReport(placeOf);
  const index = indexCycle(cycle);
  checkIdentity(index, report);
  checkCalendar(index, report);
  checkTree(index, report);
  for (const version of index.versions) {
    checkFormulas(version, report);
    checkWeights(version, report);
    checkTargets(index, version, report);
  }
  checkEntries(index, report);
  checkSupersession(index, report);
  checkLinks(index, report);
  checkTables(index, report);
  return report.issues;
};

/** The rulebook's issues as issues of the cycle: their paths begin with `rulebook`. */
const rulebookIssues = (
  cycle: CycleFile,
  placeOf: ((path: JsonPath) => Place) | undefined,
): readonly Issue[] =>
  validateRulebook(cycle.rulebook).map((issue) => {
    const path = ['rulebook', ...pathOf(String(issue.params['path'] ?? ''))];
    const params = { ...issue.params, path: pathText(path), id: cycle.rulebook.id, code: '' };
    return { ...issue, place: placeOf === undefined ? issue.place : placeOf(path), params };
  });

/** All issues of a cycle, with places in a file made by `placeOf` from their paths. */
export const checkCycleWith = (cycle: CycleFile, placeOf: (path: JsonPath) => Place): readonly Issue[] => [
  ...rulebookIssues(cycle, placeOf),
  ...checkWith(cycle, ({ path }) => placeOf(path)),
];

/** All issues of a cycle in memory: errors that would refuse its file, and warnings. Places name the nearest noun. */
export const checkCycle = (cycle: CycleFile): readonly Issue[] => [
  ...rulebookIssues(cycle, undefined),
  ...checkWith(cycle, ({ id, path, field }) =>
    id === '' ? { id: 'cycle', field: pathText(path) } : { id, field: pathText(field) },
  ),
];
