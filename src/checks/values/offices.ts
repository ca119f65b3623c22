/** Offices by their names: in cards and lists of who is responsible, and in organisation charts. */
import { type Place, rememberObjects } from '../../kernel/index.ts';
import type { DocumentRecord, ReadCell, TextRecord } from '../../model/index.ts';
import { lineOf } from './line-of.ts';
import { oneLine } from './one-line.ts';
import { titleWords } from './titles.ts';

/** An office where it is named. `key`: its words in order of the alphabet, without those that say nothing of it. */
export interface Office {
  readonly name: string;
  readonly key: string;
  readonly place: Place;
}

/** What the name of an office begins with. */
const BEGINNING =
  '(?:[Uu]fficio|UFFICIO|[Uu]ff\\.|UFF\\.|[Ss]ervizio|SERVIZIO|[Aa]rea|AREA|[Ss]ettore|SETTORE|U\\.?O\\.?)';
const IS_OFFICE = new RegExp(`^${BEGINNING}(?= )`);
const NEXT_OFFICE = new RegExp(
  `\\s*[,;/]\\s*(?=${BEGINNING} |[Ss]egret\\p{L}* |Istitut\\p{L}* |[A-Z]{2,5}\\b)|\\s+e\\s+(?=${BEGINNING} )`,
  'u',
);
const EMPTY_WORDS = new Set(
  'ufficio uff dirigenziale camerale competente preposto interessato responsabile e ed di del dello della delle dei degli il lo la le gli i per a al'.split(
    ' ',
  ),
);
const STEM = 6;

/** The significant words of an office's name, cut to their stems. */
export const officeWords = (name: string): readonly string[] =>
  titleWords(name)
    .split(' ')
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word))
    .map((word) => word.slice(0, STEM));

const officeOf = (name: string, place: Place): readonly Office[] => {
  const key = [...new Set(officeWords(name))].sort().join(' ');
  return key === '' || !IS_OFFICE.test(name) ? [] : [{ name: oneLine(name), key, place }];
};

/** The offices named in a list: "Ufficio Protocollo, Servizio Bilancio". */
export const officesIn = (text: string, place: Place): readonly Office[] =>
  text
    .replace(/\s+/g, ' ')
    .split(NEXT_OFFICE)
    .flatMap((part) => officeOf(part.trim(), place));

const inCell = (cell: ReadCell | undefined): readonly Office[] =>
  cell === undefined ? [] : officesIn(cell.published, cell.place);

/** Offices of cards: those responsible, and those among the stakeholders. */
export const officesOfCards = ({ cards }: DocumentRecord): readonly Office[] =>
  cards.flatMap(({ responsible, stakeholders }) => [responsible, ...(stakeholders ?? [])].flatMap(inCell));

/** Lines that say who is responsible for a phase. */
const RESPONSIBLE =
  /^\s*(?:soggett\p{L}*(?:\/\p{L})?\s+)?(?:responsabil\p{L}*|coinvolt\p{L}*)(?:\/\p{L})?\b|^\s*Segretari[oa] Generale\s*(?:,|e\b)/iu;
const LONGEST_LINE = 160;

/** Offices named where a line or a row says who is responsible. */
export const officesOfPhases = ({ rows, texts }: DocumentRecord): readonly Office[] => {
  const lines = [
    ...(rows ?? []).map(({ cells, place }) => ({ text: cells.join(' '), place })),
    ...texts.filter(({ role }) => role === 'text'),
  ];
  return lines.flatMap(({ text, place }) =>
    text.length <= LONGEST_LINE && RESPONSIBLE.test(text)
      ? officesIn(text.replace(new RegExp(`^.*?(?=${BEGINNING} )`), ''), place)
      : [],
  );
};

/** Units with a table or a value of their own. */
export const officesOfUnits = ({ nodes }: DocumentRecord): readonly Office[] =>
  nodes.flatMap(({ kind, title }) => (kind === 'unit' ? officeOf(title.published, title.place) : []));

const CHART = /\b(?:organigramma|struttura organizzativa|assetto organizzativo|legenda (?:degli )?uffici)\b/i;
const LONGEST_HEADING = 90;
/** Lines of prose are longer than those of boxes. */
const PROSE = 95;
const LONGEST_CHART = 220;
/** Names of fewer offices are no chart. */
const FEWEST_BOXES = 4;
const UNFINISHED = /(?:,|\b(?:e|ed|di|del|dello|della|delle|dei|degli|ex|al|alla))\s*$/i;
/** Lines of a box may have an empty one between them. */
const LINES_APART = 2;
const BOX = new RegExp(`^${BEGINNING}(?: |$)`);
const END_OF_BOX = /^(?:PO|P\.O\.|\(.*\)|Segretario Generale)$/i;

interface Box {
  readonly lines: string[];
  readonly place: Place;
  last: number;
}

const boxesIn = (lines: readonly TextRecord[]): readonly Box[] => {
  const boxes: Box[] = [];
  let open: Box | undefined;
  for (const { text, place } of lines) {
    const words = text.trim();
    const line = lineOf(place);
    if (BOX.test(words)) {
      open = { lines: [words], place, last: line };
      boxes.push(open);
    } else if (END_OF_BOX.test(words)) open = undefined;
    else if (
      open !== undefined &&
      (line <= open.last + LINES_APART || UNFINISHED.test(open.lines.at(-1) ?? ''))
    ) {
      open.lines.push(words);
      open.last = line;
    } else open = undefined;
  }
  return boxes;
};

/** The offices of the charts of a document, box by box. */
export const chartOffices = rememberObjects(({ texts }: DocumentRecord): readonly Office[] =>
  texts.flatMap(({ text }, index) => {
    if (text.trim().length > LONGEST_HEADING || !CHART.test(text)) return [];
    const below = texts.slice(index + 1, index + LONGEST_CHART);
    const end = below.findIndex((line) => line.text.trim().length > PROSE || CHART.test(line.text));
    const boxes = boxesIn(end < 0 ? below : below.slice(0, end));
    const offices = boxes.flatMap(({ lines, place }) => officeOf(lines.join(' '), place));
    return offices.length < FEWEST_BOXES ? [] : offices;
  }),
);
