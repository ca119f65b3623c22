/** Slips of the pen that break a rule of Italian whatever the words are, each with the pattern that shows it. */
import { MONTHS } from '../../../model/index.ts';

const MONTH = MONTHS.join('|');
const PREPOSITION =
  'del|della|dello|delle|degli|dei|al|alla|allo|alle|agli|ai|dal|dalla|dalle|nel|nella|nelle|sul|sulla|sulle';
const FALL =
  'ridu(?:rsi|ce|cono|zione|rrebbe)|ridott[oaie]|cal(?:o|a|ato|ata|ati|ate|ano)|diminu\\p{L}{2,6}|decremento|flessione|perdita|contrazione';
/** Acts that are named by their day; those of a body ("delibera n. 5 del 4 marzo") too. */
const ACT =
  'direttiva|decreto|d\\.?p\\.?c\\.?m\\.?|circolare|deliberazione|delibera|determinazione|ordinanza';

/** Nouns and adjectives of office language that stand together in the singular or in the plural. */
const TOGETHER: readonly (readonly [string, string, string, string])[] = [
  ['azienda', 'aziende', 'speciale', 'speciali'],
  ['ente', 'enti', 'camerale', 'camerali'],
  ['obiettivo', 'obiettivi', 'strategico', 'strategici'],
  ['obiettivo', 'obiettivi', 'operativo', 'operativi'],
  ['obiettivo', 'obiettivi', 'individuale', 'individuali'],
  ['area', 'aree', 'strategica', 'strategiche'],
  ['area', 'aree', 'dirigenziale', 'dirigenziali'],
  ['risorsa', 'risorse', 'umana', 'umane'],
  ['risorsa', 'risorse', 'finanziaria', 'finanziarie'],
  ['posizione', 'posizioni', 'organizzativa', 'organizzative'],
  ['unità', 'unità', 'organizzativa', 'organizzative'],
  ['pubblica', 'pubbliche', 'amministrazione', 'amministrazioni'],
  ['diritto', 'diritti', 'annuale', 'annuali'],
];

const UNLIKE = TOGETHER.flatMap(([one, many, singular, plural]) =>
  one === many ? [] : [`${one} ${plural}`, `${many} ${singular}`],
).join('|');

/** A slip: its code, the pattern that shows it, and words without which a text need not be looked at. */
type SlipPattern = readonly [code: string, pattern: RegExp, hints?: readonly string[]];

/** Patterns have no repetition inside a repetition. */
export const SLIPS: readonly SlipPattern[] = [
  ['doubledPreposition', new RegExp(`\\b(?:${PREPOSITION}) (?:${PREPOSITION})(?![\\p{L}'’])`, 'u')],
  ['dayWithoutNumber', new RegExp(`\\bentro il (?:${MONTH})(?: 20\\d\\d)?`, 'iu'), ['ntro il ']],
  [
    'doubleMinus',
    new RegExp(
      `(?<!\\p{L})(?:${FALL})(?: complessivamente| pari)?\\s(?:del(?:lo)?|di|dell')\\s?[-–]\\s?\\d{1,3}(?:,\\d{1,2})?\\s?%`,
      'iu',
    ),
    ['%'],
  ],
  [
    'consonantAfterApostrophe',
    /\b(?:l|d|un|(?:al|del|nel|dal|sul|quel)l)['’][bcdfglmnpqrstvz]\p{Ll}{2,}/u,
    ["'", '’'],
  ],
  ['wordsJoined', /\b[A-Z]{3,}e [A-Z]{2,}/u],
  ['pluralArticle', /\b(?:delle|alle|dalle|nelle|sulle) \p{Ll}{4,}a(?![\p{L}'’])/u],
  [
    'doubledWord',
    /(?<![\p{L}'’-])(di|a|da|in|con|per|tra|il|lo|la|i|gli|le|un|una|che|e|è|del|della|dei|delle|al|alla|non|sono|come|anche|si|dell|nell) \1(?![\p{L}'’-])/u,
  ],
  [
    'adverbAgain',
    /(?<!\p{L})((?:anche|inoltre|altresì) \p{Ll}{4,})(?= (?:anche|inoltre|altresì)(?!\p{L}))/u,
    ['anche ', 'inoltre ', 'altresì '],
  ],
  [
    'actWithoutYear',
    new RegExp(
      `(?<!\\p{L})(?:${ACT}) [^.;()\\d]{0,30}(?:n\\.? ?\\d{1,4} )?del \\d{1,2} (?:${MONTH})(?= ?[.;]|$)`,
      'iu',
    ),
    [' del '],
  ],
  [
    'inJoined',
    /(?:[,;]|che|è|sono|e),? incoerenza (?:anche )?(?:con|ai|al|alle|agli|alla)(?!\p{L})/u,
    ['incoerenza'],
  ],
  ['englishArticle', /(?<!\p{L})(?:con|per|tra|fra|che|tutti|dopo|sono) I \p{Ll}{3,}i(?!\p{L})/u, [' I ']],
  [
    'misspeltPreposition',
    /(?<![\p{L}'’.])(?:dale|dela|dele|nela|nele) \p{L}{4,}/u,
    ['dale ', 'dela ', 'dele ', 'nela ', 'nele '],
  ],
  ['unlikeEndings', new RegExp(`(?<!\\p{L})(?:${UNLIKE}|a tempo (?:in)?determinat[aei])(?!\\p{L})`, 'iu')],
  [
    'pluralAfterOne',
    /(?:^|[.;:] )(?:La|Una|Ogni|Tale|Questa) \p{Ll}{4,}(?:zione|sione) (?:relative|effettuate|realizzate|prevista e|previste|complessive|organizzative|amministrative|economiche|strategiche)(?!\p{L})/u,
    ['ione '],
  ],
  ['unlikeEndings', /(?<!\p{L})(?:di|a) carattere \p{Ll}{4,}(?:ative|itive|iche)(?!\p{L})/u, ['carattere ']],
  [
    'wordMissing',
    /(?<!\p{L})(?:del|dello|della|dei|degli|delle|al|alla|dal|dalla|nel|nella|sul|sulla) (?:è|sono|viene|vengono|intes[aoei] come|ha|hanno)(?!\p{L})/u,
    [' è', ' sono', ' vien', ' intes', ' ha'],
  ],
  [
    'verbForParticiple',
    /(?<!\p{L})(?:con|atti|perti|appart|appar)(?:te|e)?nete (?:il|lo|la|i|gli|le|l['’])/u,
    ['nete '],
  ],
  [
    'verbForParticiple',
    /(?<!\p{L})(?:delle|alle|dalle|nelle) (?:risorse|somme|quote|entrate|spese|attività|azioni) \p{Ll}{4,}(?:are|ere|ire)(?= (?:per|da|dal|dalla|nel|nella|in|a|al|alle|con)(?!\p{L}))/u,
    ['risorse ', 'somme ', 'quote ', 'entrate ', 'spese ', 'attività ', 'azioni '],
  ],
];

/** Words in -a that stand after a plural article by right. */
export const PLURAL_BY_RIGHT =
  /\s(?:extra|ultra|meta|quota|prima|sopra|sotto|circa|anzidetta|quattromila|mila|centinaia|migliaia|miglia|paia|braccia|mura|fondamenta|grida|dita)$|\w*mila$/iu;
