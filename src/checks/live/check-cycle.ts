/** The rules on a cycle of ours. */
import type { CycleFile, Finding, ResultSet } from '../../model/index.ts';
import type { RuleFamily } from '../rule.ts';
import { RULES } from '../rules.ts';
import { runChecks } from '../run-checks.ts';
import { cycleRecords } from './cycle-records.ts';

/** Rows, roll-ups and sums over units are computed by the engine under the rulebook: there a rule made for strangers has nothing to say. */
const COMPUTED: readonly RuleFamily[] = ['row', 'rollup', 'units'];

/** The rules that a cycle of ours is checked with. */
const LIVE_RULES = RULES.filter(({ family }) => !COMPUTED.includes(family));

/** Contradictions and doubts of a cycle, errors first; places are objects and fields. */
export const checkCycle = (cycle: CycleFile, results: ResultSet): readonly Finding[] => {
  const record = cycleRecords(cycle, results);
  return record === undefined ? [] : runChecks({ documents: [record], isOurs: true }, LIVE_RULES);
};
