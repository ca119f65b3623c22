/** What rows bring to the whole: weight times realisation, and the rows of a table whose printed contribution is another. */
import {
  add,
  divide,
  HUNDRED,
  integer,
  multiply,
  type Place,
  type Rational,
  rememberObjects,
  subtract,
  sum,
} from '../../kernel/index.ts';
import type { DocumentRecord, ReadCell, TableReference } from '../../model/index.ts';
import { amountOf, isWithin, lastPlace, printedDigits } from './exact.ts';
import { indicatorName, shortText } from './finding.ts';
import { groupBy } from './group.ts';
import { nodeName } from './hierarchy.ts';
import { halfPlace } from './realisation.ts';

/** A row with its weight, its realisation and what it brings to the whole, as printed. */
export interface Contribution {
  readonly table: TableReference;
  readonly place: Place;
  readonly name: string;
  readonly weight: ReadCell;
  readonly value: ReadCell;
  readonly weighted: ReadCell;
}

/** A printed contribution that weight and realisation do not give; `weight`: the weight that would give it. */
export interface WrongContribution extends Contribution {
  readonly expected: Rational;
  readonly impliedWeight: Rational | undefined;
}

interface Parts {
  readonly table: TableReference;
  readonly place: Place;
  readonly name: string;
  readonly weight?: ReadCell | undefined;
  readonly value?: ReadCell | undefined;
  readonly weighted?: ReadCell | undefined;
}

const partsIn = ({ indicators, individual, nodes }: DocumentRecord): readonly Parts[] => [
  ...indicators.map((row) => ({ ...row, name: indicatorName(row), value: row.achievement })),
  ...individual.map((row) => ({ ...row, name: shortText(row.title.published), value: row.achievement })),
  ...nodes.map((row) => ({ ...row, name: nodeName(row) })),
];

const contributionsIn = (document: DocumentRecord): readonly Contribution[] =>
  partsIn(document).flatMap(({ table, place, name, weight, value, weighted }) => {
    const isWhole = [weight, value, weighted].every((cell) => amountOf(cell) !== undefined);
    return isWhole && weight !== undefined && value !== undefined && weighted !== undefined
      ? [{ table, place, name, weight, value, weighted }]
      : [];
  });

const product = (one: ReadCell, other: ReadCell): Rational =>
  divide(multiply(amountOf(one) ?? integer(0), amountOf(other) ?? integer(0)), HUNDRED) ?? integer(0);

/** What rounding of the three cells allows. */
const slack = ({ weight, value, weighted }: Contribution): Rational => {
  const share = divide(amountOf(weight) ?? integer(0), HUNDRED) ?? integer(0);
  const ofValue = multiply(halfPlace(printedDigits(value)), share);
  return add(ofValue, lastPlace(Math.max(printedDigits(weighted), 1)));
};

const agreesWith = (row: Contribution): boolean =>
  isWithin(product(row.weight, row.value), amountOf(row.weighted) ?? integer(0), slack(row));

/** Rows that agree in a table before the others are mistakes: at least this many, and twice as many as those that do not. */
const FEWEST = 2;

const wrongIn = (rows: readonly Contribution[]): readonly WrongContribution[] => {
  const wrong = rows.filter((row) => !agreesWith(row));
  if (rows.length - wrong.length < Math.max(FEWEST, 2 * wrong.length)) return [];
  return wrong.map((row) => ({
    ...row,
    expected: product(row.weight, row.value),
    impliedWeight: divide(
      multiply(amountOf(row.weighted) ?? integer(0), HUNDRED),
      amountOf(row.value) ?? integer(0),
    ),
  }));
};

/** Tables under the same headings print contributions in the same way. */
const formOf = ({ table }: Contribution): string => table.form;

/** The wrong contributions of a document, learnt from the rows of each form of table. */
export const wrongContributions = rememberObjects((document: DocumentRecord): readonly WrongContribution[] =>
  [...groupBy(contributionsIn(document), formOf).values()].flatMap(wrongIn),
);

/** Rows that may have a weight, by their table. */
const weighedRows = rememberObjects(({ indicators, individual, nodes }: DocumentRecord) =>
  groupBy([...indicators, ...individual, ...nodes], ({ table }) => String(table.index)),
);

/** A wrong weight is told by the sum of the weights: with the one that the contribution implies they would come to 100. */
export const isWrongWeight = (document: DocumentRecord, row: WrongContribution): boolean => {
  const { table, place, impliedWeight } = row;
  if (impliedWeight === undefined) return false;
  const weights = (weighedRows(document).get(String(table.index)) ?? []).flatMap((each) =>
    each.place === place ? [] : (amountOf(each.weight) ?? []),
  );
  return isWithin(sum([...weights, impliedWeight]), HUNDRED, lastPlace(1));
};

const wrongByPlace = rememberObjects((document: DocumentRecord): ReadonlyMap<Place, WrongContribution[]> => {
  const found = new Map<Place, WrongContribution[]>();
  for (const row of wrongContributions(document)) {
    const { place } = row.weighted;
    found.set(place, [...(found.get(place) ?? []), row]);
  }
  return found;
});

/** How much the contributions of a list of cells are off by wrong rows among them. */
export const wrongBy = (document: DocumentRecord, cells: readonly ReadCell[]): Rational => {
  const wrong = wrongByPlace(document);
  return [...new Set(cells.map(({ place }) => place))]
    .flatMap((place) => wrong.get(place) ?? [])
    .filter((row) => !isWrongWeight(document, row))
    .map(({ weighted, expected }) => subtract(expected, amountOf(weighted) ?? integer(0)))
    .reduce(add, integer(0));
};
