/** The labels at the left of a card of form A: "PROGRAMMA 005", "OBIETTIVO", "RISORSE FINANZIARIE A PREVENTIVO" … */
import { plainWords } from '../../values/plain-text.ts';

/** What a labelled row says. */
export type CardLabel =
  | 'mission'
  | 'programme'
  | 'objective'
  | 'activity'
  | 'stakeholders'
  | 'planned'
  | 'actual'
  | 'shareSpent'
  | 'indicators';

const LABELS: readonly (readonly [CardLabel, RegExp])[] = [
  ['mission', /^missione\b/],
  ['programme', /^programma\b/],
  ['objective', /^obiettivo$/],
  ['activity', /^attivita\b/],
  ['stakeholders', /^stake\w*/],
  ['planned', /^risorse\b.*\b(?:preventiv|previst|stanziat)|^preventivo\b/],
  ['actual', /^risorse\b.*\b(?:consuntiv|spes|utilizzat|impegnat)|^consuntivo\b/],
  ['shareSpent', /^% ?(?:di )?spes/],
  ['indicators', /^indicator[ei]$/],
];

/** The label of a row by its first filled cell. */
export const labelOf = (text: string): CardLabel | undefined => {
  const words = plainWords(text).replace(/\s*:$/, '');
  return LABELS.find(([, pattern]) => pattern.test(words))?.[0];
};

/** Label of the share spent, which stands in the row of the actual resources or in one of its own. */
export const isShareSpent = (text: string): boolean => labelOf(text) === 'shareSpent';
