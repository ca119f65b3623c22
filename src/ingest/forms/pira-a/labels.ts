/** The labels at the left of a card of form A: "PROGRAMMA 005", "OBIETTIVO", "RISORSE FINANZIARIE A PREVENTIVO" … */
import { plainText, plainWords } from '../../values/plain-text.ts';

/** What a labelled row says. */
export type CardLabel =
  | 'mission'
  | 'programme'
  | 'objective'
  | 'activity'
  | 'description'
  | 'stakeholders'
  | 'responsible'
  | 'planned'
  | 'actual'
  | 'shareSpent'
  | 'indicators';

const LABELS: readonly (readonly [CardLabel, RegExp])[] = [
  ['mission', /^missione\b/],
  ['programme', /^programma\b/],
  ['objective', /^obiettivo(?: (?:n\.? ?)?[a-z]{0,3}\d[\p{L}\d./-]*)?$/u],
  ['activity', /^attivita\b/],
  ['description', /^(?:descrizione|in cosa consiste|contenut[oi]|finalita)\b/],
  ['stakeholders', /^(?:stake\w*|portatori d|destinatari|beneficiari)/],
  [
    'responsible',
    /^(?:centr[oi] di responsabil|(?:area |ufficio |servizio |struttura |unita )?responsabil|unita organizzativ)/,
  ],
  [
    'planned',
    /^risorse\b.*\b(?:preventiv|previst|stanziat|assegnat)|^(?:preventivo|stanziament[oi]|(?:somm[ae]|import[oi]) (?:previst|stanziat|preventivat)[aeio]|budget|previsione)\b/,
  ],
  [
    'actual',
    /^risorse\b.*\b(?:consuntiv|spes|utilizzat|impegnat|impiegat)|^(?:consuntivo|utilizz[oi]|(?:somm[ae]|import[oi]) (?:spes|utilizzat|impegnat|impiegat|consuntivat)[aeio]|spesa sostenuta)\b/,
  ],
  ['shareSpent', /^(?:%|(?:percentuale|grado|tasso) d) ?(?:di |della |delle |i )?(?:spes|utilizz|impieg)/],
  ['indicators', /^indicator[ei](?: di (?:performance|risultato|output|outcome))?$/],
];

/** Any of the labels: most rows have none and are looked at once. */
const ANY_LABEL = new RegExp(LABELS.map(([, { source }]) => `(?:${source})`).join('|'), 'u');

/** The label of a row by its first filled cell. */
export const labelOf = (text: string): CardLabel | undefined => {
  const words = plainWords(text).replace(/\s*:$/, '');
  return ANY_LABEL.test(words) ? LABELS.find(([, pattern]) => pattern.test(words))?.[0] : undefined;
};

/** The code that stands behind the label of an objective: "Obiettivo 1.2". */
export const codeOfLabel = (text: string): string | undefined =>
  /^obiettivo (?:n\.? ?)?([\p{L}\d./-]*\d[\p{L}\d./-]*)\s*:?$/iu.exec(plainText(text))?.[1];
