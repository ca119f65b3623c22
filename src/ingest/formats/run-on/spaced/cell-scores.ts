/** How well words fit a cell of a column: what is written decides, never what a figure is worth. */
import { MONTHS } from '../../../../model/index.ts';
import type { SpacedColumn } from './heads.ts';

const MONTH = `(?:${MONTHS.join('|')})`;
const OPERATOR = '(?:(?:>=|<=|=>|=<|< =|> =|[<>=≥≤+]) ?|almeno |non (?:inferiore|superiore) a |max |min )';
const DATE = `(?:(?:entro (?:il )?|dal |al )?(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}° ?${MONTH}(?: \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?))`;
const NUMBER = '[-–(]?(?:€ ?)?\\d[\\d.,/]*\\)?(?: ?(?:%|€|gg\\.?|giorni|ore))?';
const MISSING = '-{1,4}|–|n\\.? ?[dacv]\\.?|#[A-Z]+[/!?0]*!?';
const BLANK = `${OPERATOR}?(?:X{2,}|_{2,}|\\.{3,}|…+|-{2,}) ?%?`;
/** Words that nobody has filled in. */
const PLACEHOLDER = /^(?:X{2,}|_{2,}|\.{3,}|…+)$/i;
const FIGURE = new RegExp(`^(?:${OPERATOR}?(?:${NUMBER}|${DATE})|${MISSING}|${BLANK}|S[IÌiì]|NO|no)$`, 'i');
const DAY = new RegExp(`^(?:${OPERATOR}?${DATE}|${MONTH}(?: \\d{4})?)$`, 'i');
const CODE = /^(?:[A-Z]{1,4}[._ -]?\d+(?:[._-]?[\da-z]+)*|\d+(?:\.\d+)*[.)]?(?:[-–]?[a-z])?)$/;
const UNIT =
  /^(?:n(?:umero|\.|°|r\.?)?|%|percentuale|valore(?: assoluto)?|giorni|gg\.?|ore|data|euro|€|s[iì]\/no|rapporto|indice|voto|punteggio|testo|giorno|mesi)$/i;
const OUTCOME =
  /^(?:(?:non |parzialmente |pienamente )?(?:raggiunt|realizzat|conseguit|superat|valutabil|completat|misurabil|concluso|attuat|in (?:corso|linea))[a-z]*|in corso|in linea|sospeso|rinviato|s[iì]|no)$/i;
/** How the names of indicators and formulas begin that take no capital letter. */
const MEASURE =
  /^(?:%|n\.|N\.|N°|Nr\.?|Numero|Data|Tasso|Tempo|Tempi|Grado|Indice|Percentuale|Quota|Giorni|Somma|Media|Voto|Valore|Incidenza|Ore|\()(?= |$|\p{L})/u;
const OPEN =
  /(?:^| )(?:di|del|della|dei|delle|degli|dell'|a|al|alla|ai|da|dal|in|nel|nella|con|su|sul|per|e|il|la|le|i|gli|lo|un|una|tra|entro|\/|-)$/i;

/** Years begin no cell of words, and alone they are no figure of a row. */
const YEARS = /^(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?(?= |$)/;
/** Numbers of headings and objectives, which no thousands are parted in. */
const POINTED = /^\d{1,2}(?:\.\d{1,2})+\.?$/;
const YEAR_ALONE = /^(?:19|20)\d\d$/;

const EMPTY: Readonly<Record<SpacedColumn['kind'], number>> = {
  code: -2,
  text: -3,
  unit: -2,
  figure: -1,
  date: -1.5,
  outcome: -1.5,
};

/** Rows that part the one above: they begin in small letters and have no number. */
const OF_WHICH = /^(?:di cui|dei quali|delle quali)\b/;

const ofText = (text: string): number => {
  if (PLACEHOLDER.test(text)) return 0;
  if (FIGURE.test(text)) return -3;
  const begin = OF_WHICH.test(text)
    ? 1
    : MEASURE.test(text)
      ? 1.5
      : YEARS.test(text)
        ? -2
        : /^[\p{Lu}\d"“«(]/u.test(text)
          ? 1
          : -4;
  return begin + (OPEN.test(text) ? -2 : 0) + (/[<>=≥≤]$/.test(text) ? -3 : 0) + (UNIT.test(text) ? -1 : 0);
};

const FITS: Readonly<Record<SpacedColumn['kind'], (text: string) => number>> = {
  code: (text) => (CODE.test(text) ? 3 : -8),
  text: ofText,
  unit: (text) => (UNIT.test(text) ? 3 : -5),
  figure: (text) =>
    YEAR_ALONE.test(text) ? -2 : !FIGURE.test(text) || POINTED.test(text) ? -7 : /\d/.test(text) ? 3 : 1,
  date: (text) => (DAY.test(text) ? 3 : FIGURE.test(text) ? 0 : -5),
  outcome: (text) => (OUTCOME.test(text) ? 3 : -5),
};

/** The number at the beginning of a text, its digits levelled: "1.2 Semplificare" and "2.1 Tutelare" look alike. */
const shapeOf = (text: string): string =>
  /^[A-Z]{0,4}\d+(?:\.\d+)*(?=[ .)]|$)/.exec(text)?.[0].replace(/\d+/g, '0') ?? '';

/** The operator and the percent sign of a figure. */
const signsOf = (text: string): string =>
  `${/^[<>=≥≤]/.test(text) ? '=' : ''}${text.endsWith('%') ? '%' : ''}`;

const BOUND = /^(?:[<>=≥≤]|almeno |entro )/i;
const ASKS = /target|attes|previst|obiettiv|soglia|scadenza|termine/i;

/** What is asked for stands under a heading that says so: an operator under another heading belongs to a cell further on. */
const isMisplaced = ({ heading }: SpacedColumn, text: string): boolean =>
  BOUND.test(text) && !ASKS.test(heading);

/** How well a text fits under a column; `above`: the cell of the row above, whose shape cells of a column share; the first column is left empty below a cell that spans rows. */
export const cellScore = (
  column: SpacedColumn,
  text: string,
  above: string | undefined,
  isFirst: boolean,
): number => {
  if (text === '') return EMPTY[column.kind] + (isFirst ? 0.5 : 0);
  const own = FITS[column.kind](text) - (column.kind === 'figure' && isMisplaced(column, text) ? 2 : 0);
  if (above === undefined || above === '') return own;
  if (column.kind === 'figure') return own + (signsOf(text) === signsOf(above) ? 0.5 : 0);
  if (column.kind !== 'text') return own;
  if (text === above) return own + 2;
  return own + (OF_WHICH.test(text) || shapeOf(text) === shapeOf(above) ? 0 : -2);
};
