/** Indicators across the years, by lineage: those with results of at least two years. */
import type { Indicator } from '../../../../model/index.ts';
import { capitalise, unitOfIndicator, vocabulary } from '../../../../wording/index.ts';
import { quantityFigure, resultFigure, textCell } from '../../../blocks/inline.ts';
import type { Chapter, ChapterContent } from '../../../chapter.ts';
import type { DocumentInput, YearPoint } from '../../../input.ts';
import { indicatorTrendOf } from '../../../scenes/indicator-trend.ts';
import type { Block, TableBlock, TableCell, TableRow } from '../../../tree.ts';
import { EMPTY, foreignFigure, titleCell } from '../../parts/cells.ts';
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

const trendsOf = (input: DocumentInput): readonly Trend[] =>
  (input.lookup.plan?.indicators ?? []).flatMap((indicator) => {
    const points = input.years(indicator.id).filter(hasResult);
    const years = new Set(points.map(({ year }) => year));
    return years.size < 2 ? [] : [{ indicator, points }];
  });

/** Results of other years are of other sets of results: they carry no key of this one. */
const resultCell = (input: DocumentInput, indicator: Indicator, point: YearPoint): TableCell => {
  const unit = unitOfIndicator(indicator);
  if (point.historical !== undefined) return { inlines: [quantityFigure(point.historical, unit)] };
  if (point.result === undefined) return EMPTY;
  const isOwn = input.lookup.results.nodes.get(point.result.key) === point.result;
  return {
    inlines: [isOwn ? resultFigure(point.result, unit) : foreignFigure(point.result, unit)],
  };
};

const trendRows = (input: DocumentInput, { indicator, points }: Trend): readonly TableRow[] => [
  { role: 'group', cells: [{ ...titleCell(indicator, true), columns: 4 }] },
  ...points.map(
    (point): TableRow => ({
      role: 'body',
      level: 1,
      cells: [
        textCell(String(point.year)),
        resultCell(input, indicator, point),
        textCell(point.target),
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
    { id: 'target', label: 'Target', figures: true },
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
  return trends.length === 0
    ? { blocks: [paragraph('body', 'Nessun indicatore ha risultati di almeno due anni.')] }
    : {
        blocks: [
          paragraph('lead', `Indicatori con risultati di almeno due anni: ${trends.length}.`),
          trendsTable(input, trends),
          ...charts(trends),
        ],
      };
};

/** The chapter. */
export const trendsChapter = (_input: DocumentInput): Chapter => ({
  id: 'andamenti',
  title: 'L’andamento degli indicatori negli anni',
  level: 2,
  numbered: true,
  narrative: 'optional',
  content,
  startsPage: true,
});
