/** Rules on the roll-up, in the order of the catalogue. */
import type { Rule } from '../../rule.ts';
import { childrenOfTables } from './children-of-tables.ts';
import { columnSums } from './column-sums.ts';
import { columnTotal } from './column-total.ts';
import { contributionOfRow } from './contribution-of-row.ts';
import { officesOfChildren } from './offices-of-children.ts';
import { parentOfChildren } from './parent-of-children.ts';
import { weightsOfCard } from './weights-of-card.ts';
import { weightsSum } from './weights-sum.ts';

/** The rules. */
export const ROLL_UP_RULES: readonly Rule[] = [
  parentOfChildren,
  columnSums,
  weightsSum,
  weightsOfCard,
  childrenOfTables,
  columnTotal,
  contributionOfRow,
  officesOfChildren,
];
