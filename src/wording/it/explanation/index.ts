/** Italian phrases of explanations. Figures, names and dates come in as printed. */
import { ITALIAN_ACHIEVEMENT_PHRASES } from './achievement-phrases.ts';
import { ITALIAN_LEAF_PHRASES } from './leaf-phrases.ts';
import { ITALIAN_RESULT_PHRASES } from './result-phrases.ts';
import { ITALIAN_RULE_PHRASES } from './rule-phrases.ts';
import { ITALIAN_SCORE_PHRASES } from './score-phrases.ts';

/** All phrases, by part of the explanation. */
export const ITALIAN_EXPLANATION = {
  yes: 'sì',
  no: 'no',
  result: ITALIAN_RESULT_PHRASES,
  achievement: ITALIAN_ACHIEVEMENT_PHRASES,
  score: ITALIAN_SCORE_PHRASES,
  leaf: ITALIAN_LEAF_PHRASES,
  rule: ITALIAN_RULE_PHRASES,
} as const;
