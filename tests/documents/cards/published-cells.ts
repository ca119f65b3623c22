/** Published cards against composed ones, cell by cell: what is printed, what we print, and where the two say something else. */
import { readFileSync } from 'node:fs';
import { parseDecimal, type Rational, round } from '../../../src/kernel/index.ts';

/** A cell as printed, with the line of the text of the document; `null` is an empty cell. */
interface PublishedCell {
  readonly cell: string;
  readonly published: string | null;
  readonly line: number;
}

/** The cards of a published document. */
export interface PublishedCards {
  readonly cards: readonly { readonly card: string; readonly cells: readonly PublishedCell[] }[];
}

/** A known difference: what is printed, what we print, why. `null`: that side has no such cell. */
export interface KnownDifference {
  readonly card: string;
  readonly cell: string;
  readonly published: string | null;
  readonly ours: string | null;
  readonly reason: string;
}

/** The cells of our cards by card and name, in the order of the document. */
export type OurCards = ReadonlyMap<string, ReadonlyMap<string, string>>;

const caseFile = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../cases/good/documents/${name}.json`, import.meta.url), 'utf8'));

/** The published cells of `cases/good/documents/NAME.json`. */
export const publishedCards = (name: string): PublishedCards => caseFile(name) as PublishedCards;

/** The known differences of `cases/good/documents/NAME-differences.json`. */
export const knownDifferences = (name: string): readonly KnownDifference[] =>
  (caseFile(`${name}-differences`) as { readonly differences: readonly KnownDifference[] }).differences;

/** Words and signs of a direction, printed and ours. */
const DIRECTIONS: readonly (readonly [RegExp, string])[] = [
  [/^(almeno|>=|> =|non inferiore a)\s*/i, 'atLeast'],
  [/^(al massimo|<=|< =)\s*/i, 'atMost'],
  [/^(più di|>)\s*/i, 'moreThan'],
  [/^(meno di|inferiore a|<)\s*/i, 'lessThan'],
  [/^entro( il)?\s*/i, 'by'],
];

interface Reading {
  readonly direction?: string;
  readonly kind: 'date' | 'money' | 'percent' | 'change' | 'number' | 'text';
  readonly text: string;
  readonly amount?: Rational;
  readonly digits: number;
}

/** The kinds of figure; a change is against the result of the year before, said or not. */
const KINDS: readonly (readonly [Reading['kind'], RegExp])[] = [
  ['change', /^\+([\d.]+(?:,\d+)?) ?%(?: sul risultato del \d{4})?$/],
  ['money', /^€ ?(-?[\d.]+(?:,\d+)?)$/],
  ['percent', /^(-?[\d.]+(?:,\d+)?) ?%$/],
  ['number', /^(-?[\d.]+(?:,\d+)?)(?: \D[\p{L}. \d]*)?$/u],
];

const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

const readAmount = (text: string): Omit<Reading, 'direction'> => {
  const date = DATE.exec(text);
  if (date !== null) {
    const [, day = '', month = '', year = ''] = date;
    return { kind: 'date', text: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, digits: 0 };
  }
  for (const [kind, pattern] of KINDS) {
    const plain = pattern.exec(text)?.[1]?.replaceAll('.', '').replace(',', '.');
    const amount = plain === undefined ? undefined : parseDecimal(plain);
    if (amount !== undefined) return { kind, text, amount, digits: plain?.split('.')[1]?.length ?? 0 };
  }
  return { kind: 'text', text, digits: 0 };
};

const read = (cell: string): Reading => {
  const text = cell.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
  for (const [pattern, direction] of DIRECTIONS) {
    if (!pattern.test(text)) continue;
    const amount = readAmount(text.replace(pattern, ''));
    if (amount.kind !== 'text') return { direction, ...amount };
  }
  return readAmount(text);
};

/** What stands for "no figure" on either side. */
const EMPTY: Readonly<Record<string, readonly string[]>> = {
  '': ['n.d.', 'manca il dato', 'non fissato', ''],
  '---': ['non applicabile', 'non fissato'],
  '€ -': ['n.d.'],
};

const sameAmount = (published: Reading, ours: Reading): boolean => {
  if (published.amount === undefined || ours.amount === undefined) return published.text === ours.text;
  const rounded = round(ours.amount, { mode: 'halfUp', digits: published.digits });
  return (
    rounded.numerator === published.amount.numerator && rounded.denominator === published.amount.denominator
  );
};

/** Whether our cell says what is printed: same kind, same direction where one is printed, same figure to the digits printed. */
export const agrees = (published: string, ours: string): boolean => {
  const empty = EMPTY[published.trim()];
  if (empty !== undefined) return empty.includes(ours);
  const [first, second] = [read(published), read(ours.split('; letto come: ')[0] ?? '')];
  if (first.kind !== second.kind) return false;
  const sameDirection = first.direction === undefined || first.direction === second.direction;
  return sameDirection && sameAmount(first, second);
};

type Difference = Omit<KnownDifference, 'reason'>;

const cardDifferences = (
  card: string,
  printed: readonly PublishedCell[],
  ours: ReadonlyMap<string, string>,
): readonly Difference[] => {
  const names = new Set(printed.map(({ cell }) => cell));
  const missing = [...ours]
    .filter(([cell]) => !names.has(cell))
    .map(([cell, text]) => ({ card, cell, published: null, ours: text }));
  return [
    ...printed.flatMap(({ cell, published }) => {
      const text = ours.get(cell);
      if (text !== undefined && agrees(published ?? '', text)) return [];
      return [{ card, cell, published: published ?? '', ours: text ?? null }];
    }),
    ...missing,
  ];
};

/** Every cell in which the two sides say something else, and every cell that only one of them has. */
export const differences = (published: PublishedCards, ours: OurCards): readonly Difference[] => {
  const printed = new Map(published.cards.map(({ card, cells }) => [card, cells]));
  const extra = [...ours.keys()]
    .filter((card) => !printed.has(card))
    .map((card) => ({ card, cell: 'scheda', published: null, ours: 'presente' }));
  return [
    ...published.cards.flatMap(({ card, cells }) => {
      const own = ours.get(card);
      return own === undefined
        ? [{ card, cell: 'scheda', published: 'presente', ours: null }]
        : cardDifferences(card, cells, own);
    }),
    ...extra,
  ];
};

/** The known differences without their reasons, in the same form as those found. */
export const withoutReasons = (known: readonly KnownDifference[]): readonly Difference[] =>
  known.map(({ card, cell, published, ours }) => ({ card, cell, published, ours }));
