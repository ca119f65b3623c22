/** Indicators across the years, by lineage: those that at least two years have a result or a target for. */
import type { Indicator } from '../../../../model/index.ts';
import {
  capitalise,
  goalWords,
  trendsSentence,
  unitOfIndicator,
  vocabulary,
} from '../../../../wording/index.ts';
import { indicatorResultCell, quantityFigure, textCell } from '../../../blocks/inline.ts';
import type { Chapter, ChapterContent } from '../../../chapter.ts';
import type { DocumentInput, YearPoint } from '../../../input.ts';
import { indicatorTrendOf } from '../../../scenes/indicator-trend.ts';
import type { Block, TableBlock, TableCell, TableRow } from '../../../tree.ts';
import { foreignFigure, titleCell } from '../../parts/cells.ts';
import { paragraph } from '../../parts/content.ts';

/** An indicator with its years. */
interface Trend {
  readonly indicator: Indicator;
  readonly points: readonly YearPoint[];
}

/** The width of a trend on a page held upright, in pixels: its letters stay as large as the text's. */
const WIDTH = 560;

const hasResult = ({ historical, result }: YearPoint): boolean =>
  historical !== undefined || result?.state === 'value';

const countYears = (points: readonly YearPoint[]): number => new Set(points.map(({ year }) => year)).size;

const trendsOf = (input: DocumentInput): readonly Trend[] =>
  (input.lookup.plan?.indicators ?? []).flatMap((indicator) => {
    const points = input
      .years(indicator.id)
      .filter((point) => hasResult(point) || point.target !== undefined || point.goal !== undefined);
    return countYears(points) < 2 ? [] : [{ indicator, points }];
  });

/** The year of the document has the result of its own set; results of other years carry no key, because keys name this set's. */
const resultOfYear = (input: DocumentInput, indicator: Indicator, point: YearPoint): TableCell => {
  const unit = unitOfIndicator(indicator);
  if (point.year === input.cycle.year) return indicatorResultCell(input.lookup, indicator.id);
  if (point.historical !== undefined) return { inlines: [quantityFigure(point.historical, unit)] };
  return point.result?.state === 'value'
    ? { inlines: [foreignFigure(point.result, unit)] }
    : textCell('non disponibile');
};

const trendRows = (input: DocumentInput, { indicator, points }: Trend): readonly TableRow[] => [
  { role: 'group', cells: [{ ...titleCell(indicator, true), columns: 4 }] },
  ...points.map(
    (point): TableRow => ({
      role: 'body',
      level: 1,
      cells: [
        textCell(String(point.year)),
        resultOfYear(input, indicator, point),
        textCell(point.goal === undefined ? point.target : goalWords(indicator, point.goal)),
        textCell(capitalise(vocabulary().lineages[point.relation])),
      ],
    }),
  ),
];

const trendsTable = (input: DocumentInput, trends: readonly Trend[]): TableBlock => ({
  kind: 'table',
  id: 'tabella-andamenti',
  caption: 'I risultati degli indicatori che continuano da un anno all’altro',
  columns: [
    { id: 'anno', label: 'Anno', figures: false },
    { id: 'risultato', label: 'Risultato', figures: true },
    { id: 'target', label: 'Target', figures: false },
    { id: 'legame', label: 'Legame con l’indicatore di oggi', figures: false, width: 2 },
  ],
  headColumns: 1,
  rows: trends.flatMap((trend) => trendRows(input, trend)),
});

const charts = (trends: readonly Trend[]): readonly Block[] =>
  trends.flatMap(({ indicator, points }): readonly Block[] => {
    const draw = indicatorTrendOf(indicator, points);
    return draw === undefined
      ? []
      : [{ kind: 'chart', id: `grafico-andamento-${indicator.id}`, scene: draw(WIDTH) }];
  });

const content = (input: DocumentInput): ChapterContent => {
  const trends = trendsOf(input);
  const withResults = trends.filter(({ points }) => countYears(points.filter(hasResult)) >= 2);
  const lead = paragraph('lead', trendsSentence(trends.length, withResults.length));
  return trends.length === 0
    ? { blocks: [lead] }
    : { blocks: [lead, trendsTable(input, trends), ...charts(withResults)] };
};

/** The chapter. */
export const trendsChapter = (_input: DocumentInput): Chapter => ({
  id: 'andamenti',
  title: 'L’andamento degli indicatori negli anni',
  level: 2,
  numbered: true,
  narrative: 'optional',
  content,
});
