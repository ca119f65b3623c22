/** What a coherence rule is: it looks at what documents state and says what contradicts, with both places; it never corrects. */

import type { Severity } from '../kernel/index.ts';
import type { DocumentRecord, Finding } from '../model/index.ts';

/** The families of rules. */
export type RuleFamily =
  | 'row'
  | 'rollup'
  | 'sameThing'
  | 'units'
  | 'dates'
  | 'direction'
  | 'missing'
  | 'resources'
  | 'context'
  | 'counts'
  | 'years'
  | 'identity'
  | 'text'
  | 'quality';

/** Documents of one administration, read together; those of other years only serve comparison across years. */
export interface CheckInput {
  readonly documents: readonly DocumentRecord[];
  /** Bands and methods of the rulebook are known only for cycles of ours; a document from outside shows only what it prints. */
  readonly isOurs: boolean;
}

/**
 * A rule. `id` is stable and never reused (`ROW-01`); its name, explanation and remedy stand in `wording`. `severity`: `error` changes a
 * result or a total, `warning` needs a question, `notice` is wording or quality.
 */
export interface Rule {
  readonly id: string;
  readonly family: RuleFamily;
  readonly severity: Severity;
  readonly check: (input: CheckInput) => readonly Finding[];
}
