/**
 * Form B of the PIRA: for each objective time span, responsibility centre and the budget by kind, then a sheet for each indicator with
 * what it measures, how, the last value observed, and expected results and results of three years.
 */
import type { ResourceKind, ResourceLine } from '../../model/index.ts';
import { holdersText } from '../../wording/index.ts';
import { textCell } from '../blocks/inline.ts';
import { countCell } from '../cards/count-cell.ts';
import { linesOfKind, moneyFigure, moneySums } from '../cards/money.ts';
import { reportsResults } from '../cards/timing.ts';
import type { DocumentInput } from '../input.ts';
import type { Block, TableBlock, TableRow } from '../tree.ts';
import { linesOfCards } from './card-money.ts';
import { indicatorSheet } from './form-b-indicator.ts';
import type { ObjectiveCard } from './mission-cards.ts';
import { cardTable, type Fact, textFact } from './objective-facts.ts';
import type { MoneyColumn } from './totals.ts';

interface Kind {
  readonly kind: ResourceKind;
  readonly label: string;
}

/** The kinds that form B prints even where nothing is planned. */
const KINDS: readonly Kind[] = [
  { kind: 'currentIncome', label: 'Proventi correnti' },
  { kind: 'currentCosts', label: 'Oneri correnti' },
  { kind: 'investments', label: 'Investimenti' },
];

/** Kinds that form B has no column for: printed together, so that no money is left out. */
const otherLines = (lines: readonly ResourceLine[]): readonly ResourceLine[] =>
  lines.filter((line) => !KINDS.some(({ kind }) => kind === line.kind));

const kindsOf = (lines: readonly ResourceLine[]) => [
  ...KINDS.map(({ kind, label }) => ({ id: kind, label, lines: linesOfKind(lines, kind) })),
  ...(otherLines(lines).length === 0
    ? []
    : [{ id: 'altre', label: 'Altre risorse', lines: otherLines(lines) }]),
];

const moneyTable = (input: DocumentInput, card: ObjectiveCard): TableBlock => {
  const { year } = input.cycle;
  const kinds = kindsOf(linesOfCards(input, [card]));
  const row = (label: string, which: 'planned' | 'actual'): TableRow => ({
    role: 'body',
    cells: [
      textCell(label),
      ...kinds.map(({ lines }) => ({ inlines: [moneyFigure(moneySums(lines)[which])] })),
    ],
  });
  return cardTable({
    id: `risorse-${card.node.id}`,
    caption: `Obiettivo ${card.node.code}: risorse`,
    columns: [
      { id: 'voce', label: 'Risorse', figures: false, width: 1.3 },
      ...kinds.map(({ id, label }) => ({ id, label, figures: true })),
    ],
    rows: [
      row(`Preventivo ${year}`, 'planned'),
      ...(reportsResults(input.cycle) ? [row(`Consuntivo ${year}`, 'actual')] : []),
    ],
  });
};

const factsOf = (input: DocumentInput, { node, indicators }: ObjectiveCard): readonly Fact[] => [
  ...textFact('Titolo', node.title),
  ...textFact('Progetti', node.projects?.join(', ')),
  ...textFact('Descrizione', node.description),
  ...textFact('Arco temporale', node.timeSpan),
  ...textFact('Centro di responsabilità', node.responsibilityCentre ?? holdersText(input.lookup, node.id)),
  { label: 'Numero di indicatori', inlines: countCell(indicators.length).inlines },
];

/** The blocks of an objective in form B. */
export const formBCard = (input: DocumentInput, card: ObjectiveCard): readonly Block[] => [
  {
    kind: 'facts',
    id: `scheda-${card.node.id}`,
    caption: `Scheda dell'obiettivo ${card.node.code}`,
    facts: factsOf(input, card),
  },
  moneyTable(input, card),
  ...card.indicators.flatMap((indicator) => indicatorSheet(input, indicator)),
];

const columnOf = ({ kind, label }: Kind, which: 'planned' | 'actual'): MoneyColumn => ({
  column: {
    id: `${kind}-${which}`,
    label: which === 'planned' ? 'Preventivo' : 'Consuntivo',
    group: label,
    figures: true,
    width: 1.2,
  },
  cell: (_input, lines) => [moneyFigure(moneySums(linesOfKind(lines, kind))[which])],
  unknown: (lines) => moneySums(linesOfKind(lines, kind))[which].unknown,
});

/** The money of form B: income, costs and investments, planned and afterwards actual. */
export const formBMoney = (input: DocumentInput): readonly MoneyColumn[] =>
  KINDS.flatMap((kind) =>
    reportsResults(input.cycle)
      ? [columnOf(kind, 'planned'), columnOf(kind, 'actual')]
      : [columnOf(kind, 'planned')],
  );
