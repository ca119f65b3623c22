/** Totals of the PIRA: money by programme and mission and in all, and the sentence that sums a part up. */
import type { Issue } from '../../kernel/index.ts';
import type { ResourceLine } from '../../model/index.ts';
import { type PiraFacts, piraSentence } from '../../wording/index.ts';
import { textCell } from '../blocks/inline.ts';
import { countCell } from '../cards/count-cell.ts';
import {
  isUnknown,
  type MoneySum,
  moneyFigure,
  moneySums,
  NOT_AVAILABLE,
  shareFigure,
  spendingLines,
} from '../cards/money.ts';
import { reportsResults } from '../cards/timing.ts';
import type { DocumentInput } from '../input.ts';
import type { Block, Inline, ParagraphBlock, TableBlock, TableColumn, TableRow } from '../tree.ts';
import { cardsOfMission, linesOfCards } from './card-money.ts';
import type { MissionCards, ObjectiveCard } from './mission-cards.ts';

/** What a column of totals adds up, from the lines of some cards. */
export interface MoneyColumn {
  readonly column: TableColumn;
  readonly cell: (input: DocumentInput, lines: readonly ResourceLine[]) => readonly Inline[];
  /** Unknown amounts that the cell leaves out. */
  readonly unknown: (lines: readonly ResourceLine[]) => number;
}

const amountText = (sum: MoneySum): string | undefined => {
  const figure = isUnknown(sum) ? undefined : moneyFigure(sum);
  return figure?.kind === 'figure' ? figure.text : undefined;
};

const factsOf = (input: DocumentInput, cards: readonly ObjectiveCard[]): PiraFacts => {
  const indicators = cards.flatMap((card) => card.indicators);
  const sums = moneySums(spendingLines(linesOfCards(input, cards)));
  const planned = amountText(sums.planned);
  const head = { objectives: cards.length, indicators: indicators.length };
  if (!reportsResults(input.cycle)) return { ...head, ...(planned !== undefined && { planned }) };
  const actual = amountText(sums.actual);
  const share = shareFigure(sums, input.cycle.rulebook.display);
  return {
    ...head,
    reached: indicators.filter(({ id }) => input.lookup.status(id).kind === 'reached').length,
    ...(planned !== undefined && { planned }),
    ...(actual !== undefined && { actual }),
    ...(share.kind === 'figure' && { spent: share.text }),
  };
};

/** The sentence about some cards. */
export const cardsSentence = (input: DocumentInput, cards: readonly ObjectiveCard[]): ParagraphBlock => ({
  kind: 'paragraph',
  role: 'lead',
  inlines: [{ kind: 'text', text: piraSentence(factsOf(input, cards)) }],
});

interface RowRequest {
  readonly label: string;
  readonly role: TableRow['role'];
  readonly cards: readonly ObjectiveCard[];
  readonly level?: number;
}

const totalRow = (
  input: DocumentInput,
  columns: readonly MoneyColumn[],
  { label, role, cards, level }: RowRequest,
): TableRow => {
  const lines = linesOfCards(input, cards);
  return {
    role,
    ...(level !== undefined && { level }),
    cells: [
      textCell(label),
      countCell(cards.length),
      ...columns.map(({ cell }) => ({ inlines: cell(input, lines) })),
    ],
  };
};

const rowsOf = (missions: readonly MissionCards[]): readonly RowRequest[] => [
  ...missions.flatMap((mission): readonly RowRequest[] => [
    {
      label: mission.code === '' ? mission.title : `${mission.code} – ${mission.title}`,
      role: 'group',
      cards: cardsOfMission(mission),
      level: 0,
    },
    ...mission.programmes
      .filter(({ code }) => code !== '')
      .map(
        ({ code, title, cards }): RowRequest => ({
          label: `${code} – ${title}`,
          role: 'body',
          cards,
          level: 1,
        }),
      ),
  ]),
  { label: 'Totale', role: 'total', cards: missions.flatMap(cardsOfMission) },
];

/** The money of the whole document by mission and programme, with totals computed from the cards. */
const totalsTable = (
  input: DocumentInput,
  missions: readonly MissionCards[],
  columns: readonly MoneyColumn[],
): TableBlock => {
  const lines = linesOfCards(input, missions.flatMap(cardsOfMission));
  const unknown = columns.reduce((count, column) => count + column.unknown(lines), 0);
  return {
    kind: 'table',
    id: 'risorse-per-programma',
    caption: 'Risorse per missione e programma',
    headColumns: 1,
    columns: [
      { id: 'voce', label: 'Missione e programma', figures: false, width: 3 },
      { id: 'obiettivi', label: 'Obiettivi', figures: true, width: 0.9 },
      ...columns.map(({ column }) => column),
    ],
    rows: rowsOf(missions).map((request) => totalRow(input, columns, request)),
    note: [
      'La riga di ogni missione somma i suoi programmi.',
      unknown === 0 ? '' : `Importi non noti, che i totali non contano: ${unknown}.`,
      `${NOT_AVAILABLE} = non disponibile: nulla era previsto, o l'importo non è noto.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  };
};

/** More money columns than this do not fit on an upright page. */
const UPRIGHT_COLUMNS = 4;

/** The totals, on a page turned sideways where there are many columns. */
export const totalsBlock = (
  input: DocumentInput,
  missions: readonly MissionCards[],
  columns: readonly MoneyColumn[],
): Block => {
  const table = totalsTable(input, missions, columns);
  return columns.length > UPRIGHT_COLUMNS ? { kind: 'landscape', blocks: [table] } : table;
};

/** Nothing to print: said in the document and as an issue. */
export const emptyContent = (
  input: DocumentInput,
): { blocks: readonly Block[]; issues: readonly Issue[] } => ({
  blocks: [
    {
      kind: 'paragraph',
      role: 'warning',
      inlines: [
        { kind: 'text', text: 'Nessun obiettivo e nessun indicatore di questo ciclo è segnato per il PIRA.' },
      ],
    },
  ],
  issues: [
    {
      code: 'piraEmpty',
      severity: 'warning',
      place: { id: input.lookup.plan?.id ?? input.cycle.administration.slug, field: 'inPira' },
      params: {},
    },
  ],
});
