// Mistakes in trees and cards: values printed twice, weights, money, numbers of indicators.
import { readCell } from '../../../../src/ingest/index.ts';
import { add, type Rational, ZERO } from '../../../../src/kernel/index.ts';
import type { DocumentRecord, NodeRecord, ReadCell } from '../../../../src/model/index.ts';
import type { RandomSource } from '../../random-source.ts';
import type { PrintedDocument } from '../printed-document.ts';
import { contextEdits } from './context-edits.ts';
import { type Corruption, type Edit, replaced } from './corruption.ts';
import { amountOf, differs, isFigure, lastPlace, lineOf, oneLine, otherDigit } from './figures.ts';

/** Another digit in a cell, by more than the tolerance. */
export const withAmount = (
  document: PrintedDocument,
  {
    kind,
    cell,
    tolerance,
  }: { readonly kind: string; readonly cell: ReadCell; readonly tolerance?: Rational },
  random: RandomSource,
): Corruption | undefined => {
  const text = oneLine(cell.published);
  if (!/\d/.test(text)) return undefined;
  const wrong = otherDigit(random, text);
  const [before, after] = [amountOf(cell), amountOf(readCell(wrong, cell.place))];
  if (before === undefined || after === undefined) return undefined;
  return differs(before, after, tolerance ?? ZERO)
    ? replaced(document, { kind, cell }, [text, wrong])
    : undefined;
};

const sumOf = (amounts: readonly Rational[]): Rational => amounts.reduce(add, ZERO);

const nodeKey = ({ kind, code, title }: NodeRecord): string => `${kind} ${code ?? oneLine(title.published)}`;

/** Values of nodes that the document prints more than once. */
const nodeEdits = (document: PrintedDocument, { nodes }: DocumentRecord): readonly Edit[] =>
  (['value', 'weight', 'weighted', 'share'] as const).flatMap((field) => {
    const printed = nodes.filter((node) => isFigure(node[field]));
    const counts = new Map<string, number>();
    for (const node of printed) counts.set(nodeKey(node), (counts.get(nodeKey(node)) ?? 0) + 1);
    return printed
      .filter((node) => (counts.get(nodeKey(node)) ?? 0) > 1)
      .map(
        (node): Edit =>
          (random) => {
            const cell = node[field];
            if (cell === undefined) return undefined;
            const kind = field === 'value' ? 'digitOfNode' : 'digitOfShare';
            return withAmount(
              document,
              { kind, cell, tolerance: lastPlace(oneLine(cell.published)) },
              random,
            );
          },
      );
  });

/** Weights of indicators that add up, over all tables, to the weight printed for their objective. */
const weightEdits = (document: PrintedDocument, { indicators, nodes }: DocumentRecord): readonly Edit[] =>
  [...new Set(indicators.flatMap(({ objective }) => objective?.code ?? []))].flatMap((code) => {
    const rows = indicators.filter(({ objective, weight }) => objective?.code === code && isFigure(weight));
    const whole = amountOf(nodes.find((node) => node.code === code && isFigure(node.weight))?.weight);
    const amounts = rows.flatMap(({ weight }) => amountOf(weight) ?? []);
    const slack: Rational = { numerator: BigInt(rows.length), denominator: 100n };
    if (whole === undefined || rows.length < 2 || differs(sumOf(amounts), whole, slack)) return [];
    const tolerance = add(slack, slack);
    return rows.map(
      ({ weight }): Edit =>
        (random) =>
          weight === undefined
            ? undefined
            : withAmount(document, { kind: 'digitOfWeight', cell: weight, tolerance }, random),
    );
  });

/** Money of cards: where the share spent stands beside it, or where a total elsewhere in the document adds the cards up. */
const moneyEdits = (document: PrintedDocument, { cards, contexts }: DocumentRecord): readonly Edit[] => {
  const all = cards.flatMap((card) => card.amounts.map((amount) => ({ card, amount })));
  const lines = new Set(all.map(({ amount }) => lineOf(amount.cell)));
  const totals = contexts.flatMap(({ rows }) =>
    rows
      .filter(({ role, label }) => role === 'total' && !lines.has(lineOf(label)))
      .flatMap(({ cells }) => cells.flatMap((cell) => amountOf(cell) ?? [])),
  );
  const isAddedUp = (label: string, when: string): boolean => {
    const own = all.filter(({ amount }) => amount.label === label && amount.when === when);
    const sum = sumOf(own.flatMap(({ amount }) => amountOf(amount.cell) ?? []));
    return totals.some((total) => !differs(total, sum, ZERO));
  };
  return all
    .filter(
      ({ card, amount }) =>
        (amountOf(amount.cell)?.numerator ?? 0n) !== 0n &&
        (isFigure(card.percentSpent) || isAddedUp(amount.label, amount.when)),
    )
    .map(
      ({ amount: { cell } }): Edit =>
        (random) =>
          withAmount(document, { kind: 'digitOfAmount', cell }, random),
    );
};

/** Numbers of indicators that cards declare beside the indicators that they list. */
const countEdits = (document: PrintedDocument, { cards }: DocumentRecord): readonly Edit[] =>
  cards.flatMap(({ declaredIndicators: cell }): readonly Edit[] =>
    cell === undefined ? [] : [(random) => withAmount(document, { kind: 'digitOfCount', cell }, random)],
  );

/** The mistakes of tables. */
export const editsOfTables = (document: PrintedDocument, record: DocumentRecord): readonly Edit[] => [
  ...record.contexts.flatMap((table) => contextEdits(document, table)),
  ...nodeEdits(document, record),
  ...weightEdits(document, record),
  ...moneyEdits(document, record),
  ...countEdits(document, record),
];
