/**
 * Form A of the PIRA: for each objective activity, stakeholders, resources and share spent, then its indicators with the targets of three
 * years, and afterwards what came out (decree of the prime minister of 18 September 2012; legislative decree 91/2011, articles 19 and 20).
 */
import { compare } from '../../kernel/index.ts';
import type { Act, Indicator, ResourceLine } from '../../model/index.ts';
import { formulaInWords, vocabulary } from '../../wording/index.ts';
import { statusCell, text, textCell } from '../blocks/inline.ts';
import { achievementCell, targetCell, yearResultCell } from '../cards/indicator-cells.ts';
import { type MoneySums, moneyFigure, moneySums, shareFigure, spendingLines } from '../cards/money.ts';
import { reportsResults } from '../cards/timing.ts';
import type { DocumentInput } from '../input.ts';
import type { Block, Inline, TableBlock, TableColumn, TableRow } from '../tree.ts';
import { linesOfCards } from './card-money.ts';
import type { ObjectiveCard } from './mission-cards.ts';
import { cardTable, type Fact, textFact } from './objective-facts.ts';
import type { MoneyColumn } from './totals.ts';

/** Years of the horizon, the cycle's own first. */
const HORIZON = [0, 1, 2] as const;

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const indicatorTitle = ({ code, title }: Indicator): string => `${code} ${title}`;

/** "Consiglio camerale n. 6", as far as the act says it. */
const actInBrackets = (act: Act | undefined): readonly Inline[] => {
  if (act === undefined) return [];
  return [text(` (${act.body}${act.number === undefined ? '' : ` n. ${act.number}`})`)];
};

/** The budget as last changed, where that changed the amount. */
const updatedFact = (lines: readonly ResourceLine[], sums: MoneySums): readonly Fact[] => {
  if (compare(sums.planned.known, sums.initial.known) === 0) return [];
  const act = lines.find(({ updatedBy }) => updatedBy !== undefined)?.updatedBy;
  return [{ label: 'Preventivo aggiornato', inlines: [moneyFigure(sums.planned), ...actInBrackets(act)] }];
};

const moneyFacts = (input: DocumentInput, card: ObjectiveCard): readonly Fact[] => {
  const lines = spendingLines(linesOfCards(input, [card]));
  const sums = moneySums(lines);
  return [
    { label: 'Risorse a preventivo', inlines: [moneyFigure(sums.initial)] },
    ...updatedFact(lines, sums),
    ...(reportsResults(input.cycle)
      ? [
          { label: 'Risorse a consuntivo', inlines: [moneyFigure(sums.actual)] },
          { label: '% spesa', inlines: [shareFigure(sums, input.cycle.rulebook.display)] },
        ]
      : []),
  ];
};

const activity = (input: DocumentInput, { node }: ObjectiveCard): readonly Fact[] => {
  const reference = `Vedi il Piano della performance, obiettivo ${node.code}.`;
  const actions = (node.actions ?? []).join('; ');
  const words = actions === '' ? reference : `${reference} ${capital(actions)}.`;
  return textFact(reportsResults(input.cycle) ? 'Attività svolta' : 'Attività prevista', words);
};

const factsOf = (input: DocumentInput, card: ObjectiveCard): readonly Fact[] => {
  const { stakeholders } = card.node;
  return [
    ...textFact('Obiettivo', card.node.title),
    ...activity(input, card),
    ...textFact('Stakeholder esterni', stakeholders?.external.join(', ')),
    ...textFact('Stakeholder interni', stakeholders?.internal.join(', ')),
    ...moneyFacts(input, card),
  ];
};

const resultColumns = (year: number): readonly TableColumn[] => [
  { id: 'risultato', label: `Risultato ${year}`, figures: true, width: 1.25 },
  { id: 'realizzazione', label: '% realizz.', figures: true, width: 1.05 },
  { id: 'esito', label: 'Esito', figures: false, width: 1.25 },
];

const resultRow = (input: DocumentInput, indicator: Indicator): TableRow => {
  const { year } = input.cycle;
  return {
    role: 'body',
    cells: [
      textCell(indicatorTitle(indicator)),
      ...HORIZON.map((ahead) => targetCell(input, indicator, year + ahead)),
      ...(reportsResults(input.cycle)
        ? [
            yearResultCell(input, indicator, year),
            achievementCell(input, indicator),
            statusCell(input.lookup, indicator.id),
          ]
        : []),
    ],
  };
};

const resultsTable = (input: DocumentInput, { node, indicators }: ObjectiveCard): TableBlock => {
  const { year } = input.cycle;
  const after = reportsResults(input.cycle);
  return cardTable({
    id: `risultati-${node.id}`,
    caption: `Obiettivo ${node.code}: ${after ? 'target e risultati' : 'target'} degli indicatori`,
    columns: [
      { id: 'indicatore', label: 'Indicatore', figures: false, width: 2.4 },
      ...HORIZON.map((ahead) => ({
        id: `target-${year + ahead}`,
        label: `${year + ahead}`,
        group: 'Target',
        figures: false,
        width: 1.25,
      })),
      ...(after ? resultColumns(year) : []),
    ],
    rows: indicators.map((indicator) => resultRow(input, indicator)),
  });
};

/** The kind of result, and the type that the sheet gives where it says something else: "Data (percentuale)". */
const typeOf = ({ sheet, resultKind }: Indicator): string => {
  const kind = capital(vocabulary().quantities[resultKind]);
  const { type } = sheet;
  return type === undefined || type.toLowerCase() === kind.toLowerCase()
    ? kind
    : `${kind} (${type.toLowerCase()})`;
};

const methodRow = (indicator: Indicator): TableRow => {
  const { sheet, unitOfMeasure } = indicator;
  return {
    role: 'body',
    cells: [
      textCell(indicator.code),
      textCell(typeOf(indicator)),
      textCell(unitOfMeasure),
      textCell(sheet.algorithm ?? formulaInWords(indicator)),
      textCell(sheet.dataSource),
      textCell([sheet.definition, sheet.notes].filter((part) => part !== undefined).join(' ')),
    ],
  };
};

const methodTable = ({ node, indicators }: ObjectiveCard): TableBlock =>
  cardTable({
    id: `metodo-${node.id}`,
    caption: `Obiettivo ${node.code}: come si misurano gli indicatori`,
    columns: [
      { id: 'indicatore', label: 'Indicatore', figures: false, width: 0.9 },
      { id: 'tipo', label: 'Tipo', figures: false },
      { id: 'unita', label: 'Unità', figures: false, width: 0.8 },
      { id: 'formula', label: 'Formula', figures: false, width: 2 },
      { id: 'fonte', label: 'Fonte', figures: false, width: 1.3 },
      { id: 'note', label: 'Note', figures: false, width: 2 },
    ],
    rows: indicators.map(methodRow),
  });

/** The blocks of an objective in form A. */
export const formACard = (input: DocumentInput, card: ObjectiveCard): readonly Block[] => [
  {
    kind: 'facts',
    id: `scheda-${card.node.id}`,
    caption: `Scheda dell'obiettivo ${card.node.code}`,
    facts: factsOf(input, card),
  },
  ...(card.indicators.length === 0 ? [] : [resultsTable(input, card), methodTable(card)]),
];

/** The money of form A: planned as last updated, spent, share spent. */
export const formAMoney = (input: DocumentInput): readonly MoneyColumn[] => {
  const planned: MoneyColumn = {
    column: { id: 'preventivo', label: 'A preventivo', figures: true, width: 1.3 },
    cell: (_input, lines) => [moneyFigure(moneySums(spendingLines(lines)).planned)],
    unknown: (lines) => moneySums(spendingLines(lines)).planned.unknown,
  };
  if (!reportsResults(input.cycle)) return [planned];
  return [
    planned,
    {
      column: { id: 'consuntivo', label: 'A consuntivo', figures: true, width: 1.3 },
      cell: (_input, lines) => [moneyFigure(moneySums(spendingLines(lines)).actual)],
      unknown: (lines) => moneySums(spendingLines(lines)).actual.unknown,
    },
    {
      column: { id: 'spesa', label: '% spesa', figures: true },
      cell: ({ cycle }, lines) => [shareFigure(moneySums(spendingLines(lines)), cycle.rulebook.display)],
      unknown: () => 0,
    },
  ];
};
