/**
 * Faults planted in the engine's source, each of which the verifier must find. `find` stands exactly once in the file; `what` says
 * in words what the fault does to the figures.
 */
import type { Replacement } from './compare-in-workers.ts';

/** A fault with its description. */
export interface PlantedFault extends Replacement {
  readonly what: string;
}

/** The faults. */
export const PLANTED_FAULTS: readonly PlantedFault[] = [
  {
    what: 'less is better measured as target over result instead of the deviation',
    file: 'src/engine/achievement/ratio.ts',
    find: 'multiply(HUNDRED, subtract(TWO, quotient(result, bound)))',
    replace: 'multiply(HUNDRED, quotient(bound, result))',
  },
  {
    what: 'the floor is forgotten',
    file: 'src/engine/achievement/limit.ts',
    find: 'maximum(raw, exact(rule.floor))',
    replace: 'raw',
  },
  {
    what: 'a threshold that is just met counts zero',
    file: 'src/engine/achievement/limit.ts',
    find: 'compare(raw, exact(rule.zeroBelow)) < 0',
    replace: 'compare(raw, exact(rule.zeroBelow)) <= 0',
  },
  {
    what: 'a delivery on the very day of the deadline is late',
    file: 'src/engine/achievement/deadline.ts',
    find: 'const isInTime = result <= bound;',
    replace: 'const isInTime = result < bound;',
  },
  {
    what: 'weights are ignored',
    file: 'src/engine/roll-up/combine.ts',
    find: "combine === 'mean' ? ONE : member.weight",
    replace: 'member.weight === undefined ? undefined : ONE',
  },
  {
    what: 'the patron saint is no holiday',
    file: 'src/engine/working-days.ts',
    find: 'if (patronSaint !== undefined) fixed.push(patronSaint);',
    replace: '',
  },
  {
    what: 'the first assessment stays in force instead of the last',
    file: 'src/engine/selection/assessment-in-force.ts',
    find: 'if (assessment.role === role) last.set',
    replace: 'if (assessment.role === role && !last.has(assessedSubject(assessment))) last.set',
  },
  {
    what: 'a missing figure that should be left out counts zero',
    file: 'src/engine/roll-up/member.ts',
    find: "if (policy === 'exclude') return { kind: 'excluded', reason: 'missing', state: 'missing' };",
    replace: "if (policy === 'exclude') return { kind: 'included', figure: ZERO };",
  },
  {
    what: 'half to even rounds the half away from zero',
    file: 'src/kernel/decimal.ts',
    find: "return mode === 'halfUp' || quotient % 2n !== 0n ? away : quotient;",
    replace: 'return away;',
  },
  {
    what: 'the contribution to the area is computed with the share of the administration',
    file: 'src/engine/roll-up/contributions.ts',
    find: 'inArea: multiply(parent.inArea, coefficient)',
    replace: 'inArea: multiply(parent.effective, coefficient)',
  },
];
