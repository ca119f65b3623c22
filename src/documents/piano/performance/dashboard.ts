/** The strategic dashboard of the plan: by perspective, weight, last result, three targets, mission and programme. */
import type { Indicator } from '../../../model/index.ts';
import { dashboardSentence } from '../../../wording/index.ts';
import { strong, text, textCell } from '../../blocks/inline.ts';
import { countCell } from '../../cards/count-cell.ts';
import { targetCell } from '../../cards/indicator-cells.ts';
import type { ChapterContent } from '../../chapter.ts';
import type { DocumentInput } from '../../input.ts';
import type { Block, Inline, TableBlock, TableCell, TableColumn, TableRow } from '../../tree.ts';
import { contentOr, type PlanChapter } from '../chapter-blocks.ts';
import { planQuality } from '../quality.ts';
import { targetYears } from '../years.ts';
import {
  type DashboardBand,
  type DashboardLine,
  dashboardBands,
  dashboardIndicators,
  linesOf,
} from './dashboard-items.ts';
import { lastResultCell } from './last-result.ts';
import { hasWeights, weightCell, weightUnder } from './weights.ts';

/** What the tables of the dashboard share. */
interface Drawing {
  readonly input: DocumentInput;
  readonly withWeights: boolean;
  readonly columns: readonly TableColumn[];
}

/** Texts of targets longer than this are prose: they need room and read from the left. */
const PROSE = 60;

const targetColumn = (input: DocumentInput, year: number): TableColumn => {
  const isProse = dashboardIndicators(input).some(
    (indicator) => plainText(targetCell(input, indicator, year).inlines).length > PROSE,
  );
  return {
    id: `target-${year}`,
    label: String(year),
    figures: !isProse,
    width: isProse ? 4 : 1.6,
    group: 'Target',
  };
};

const plainText = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');

const columnsOf = (input: DocumentInput, withWeights: boolean): readonly TableColumn[] => [
  { id: 'voce', label: 'Obiettivo o indicatore', figures: false, width: 5 },
  ...(withWeights ? [{ id: 'peso', label: 'Peso', figures: true }] : []),
  { id: 'ultimo', label: 'Ultimo risultato', figures: true, width: 1.4 },
  ...targetYears(input).map((year) => targetColumn(input, year)),
  { id: 'programma', label: 'Missione / programma', figures: false, width: 1.3 },
];

const programmesOf = ({ lookup }: DocumentInput, id: string): string =>
  (lookup.node(id)?.programmes ?? lookup.indicator(id)?.programmes ?? []).join('; ');

const weightIn = ({ input }: Drawing, id: string, band: DashboardBand): TableCell =>
  band.isPerspective ? weightUnder(input, id, band.id) : weightCell(input, id);

const indicatorCells = (input: DocumentInput, indicator: Indicator): readonly TableCell[] => [
  lastResultCell(input, indicator),
  ...targetYears(input).map((year) => targetCell(input, indicator, year)),
];

const lineRow = (drawing: Drawing, { subject, level }: DashboardLine, band: DashboardBand): TableRow => {
  const { input, withWeights } = drawing;
  const indicator = input.lookup.indicator(subject.id);
  const name = `${subject.code} ${subject.title}`;
  const blank: readonly TableCell[] = ['ultimo', ...targetYears(input)].map(() => textCell(undefined));
  return {
    role: 'body',
    level,
    cells: [
      { inlines: [indicator === undefined ? strong(name) : text(name)] },
      ...(withWeights ? [weightIn(drawing, subject.id, band)] : []),
      ...(indicator === undefined ? blank : indicatorCells(input, indicator)),
      textCell(programmesOf(input, subject.id)),
    ],
  };
};

const bandRow = ({ input, withWeights, columns }: Drawing, band: DashboardBand): TableRow => ({
  role: 'group',
  cells: withWeights
    ? [
        { inlines: [text(band.name)] },
        weightCell(input, band.subject),
        { inlines: [], columns: columns.length - 2 },
      ]
    : [{ inlines: [text(band.name)], columns: columns.length }],
});

const bandTable = (drawing: Drawing, band: DashboardBand, indicators: readonly Indicator[]): TableBlock => ({
  kind: 'table',
  id: `cruscotto-${band.id === '' ? 'altro' : band.id}`,
  caption: `Cruscotto strategico: ${band.name}`,
  headColumns: 1,
  columns: drawing.columns,
  rows: [
    bandRow(drawing, band),
    ...linesOf(drawing.input, indicators).map((line) => lineRow(drawing, line, band)),
  ],
  ...(drawing.withWeights && {
    note: 'Peso: quota del risultato dell’ente.',
  }),
});

/** The perspectives with their weight and the number of their indicators: the dashboard at a glance. */
const summaryTable = (
  { input, withWeights }: Drawing,
  bands: ReturnType<typeof dashboardBands>,
): TableBlock => ({
  kind: 'table',
  id: 'cruscotto-strategico-sintesi',
  caption: 'Il cruscotto strategico in breve',
  headColumns: 1,
  columns: [
    { id: 'voce', label: 'Prospettiva o area', figures: false, width: 5 },
    ...(withWeights ? [{ id: 'peso', label: 'Peso', figures: true }] : []),
    { id: 'indicatori', label: 'Indicatori', figures: true },
  ],
  rows: bands.map(({ band, indicators }) => ({
    role: 'body',
    cells: [
      textCell(band.name),
      ...(withWeights ? [weightCell(input, band.subject)] : []),
      countCell(indicators.length),
    ],
  })),
});

/** The chapter: a sentence and one table for each perspective, on sideways pages; what the indicators lack as notices. */
export const strategicDashboard = (input: DocumentInput, chapter: PlanChapter): ChapterContent => {
  const bands = dashboardBands(input);
  const indicators = dashboardIndicators(input);
  if (bands.length === 0) return contentOr(input, chapter, []);
  const withWeights = hasWeights(input);
  const drawing = { input, withWeights, columns: columnsOf(input, withWeights) };
  const perspectives = bands.filter(({ band }) => band.isPerspective).length;
  const lead: Block = {
    kind: 'paragraph',
    role: 'lead',
    inlines: [text(dashboardSentence(indicators.length, perspectives))],
  };
  return {
    blocks: [
      lead,
      summaryTable(drawing, bands),
      {
        kind: 'landscape',
        blocks: bands.map(({ band, indicators: under }) => bandTable(drawing, band, under)),
      },
    ],
    issues: planQuality(input, indicators),
  };
};
