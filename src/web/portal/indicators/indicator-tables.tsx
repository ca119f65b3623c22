/** Tables of an indicator's sheet: targets of the plan's years, data by unit and period, results across the years. */
import type { TrendPoint } from '../../../app/index.ts';
import type { Indicator, ResultNode } from '../../../model/index.ts';
import {
  formatFigure,
  formatResult,
  targetWords,
  unitOfIndicator,
  vocabulary,
} from '../../../wording/index.ts';
import { capitalise } from '../../components/capitalise.ts';
import { linkCell, textCell } from '../../components/table/cells.tsx';
import type { TableCell, TableModel, TableRow } from '../../components/table/table-model.ts';
import { figureCell, resultOfIndicator } from '../../reading/figure-cells.ts';
import { periodColumns, periodRows } from '../../reading/period-rows.tsx';
import { createLinks } from '../../routing/links.ts';
import type { PageRequest } from '../../routing/page.ts';

/** All targets of the plan for an indicator, by year and date of validity. */
export const targetsTable = ({ reading, view }: PageRequest, indicator: Indicator): TableModel => ({
  id: 'target',
  caption: 'I target anno per anno',
  quietCaption: true,
  noun: ['target', 'target'],
  empty: 'Il piano non fissa target per questo indicatore.',
  columns: [
    { id: 'anno', label: 'Anno', heads: true },
    { id: 'target', label: 'Target', figures: true },
    { id: 'pubblicato', label: 'Come è stampato' },
    { id: 'verso', label: 'Verso' },
    { id: 'origine', label: 'Da dove si sa il verso' },
  ],
  rows: (reading.plan?.targets ?? [])
    .filter((target) => target.indicator === indicator.id)
    .toSorted((first, second) => first.year - second.year || first.validFrom.localeCompare(second.validFrom))
    .map((target) => ({
      id: target.id,
      ...(target.year === view.cycle.year && { emphasis: 'group' as const }),
      cells: [
        textCell(String(target.year)),
        textCell(targetWords(indicator, target)),
        textCell(target.published),
        textCell(vocabulary().directions[target.goal.direction]),
        textCell(vocabulary().directionOrigins[target.directionOrigin]),
      ],
    })),
});

const unitsWithEntries = ({ reading }: PageRequest, indicator: Indicator): readonly (string | null)[] => {
  const entered = new Set(reading.entries(indicator.id).map(({ unit }) => unit));
  const contributors = indicator.contributors ?? [];
  return [...new Set([...contributors, ...entered])];
};

const unitHead = ({ reading, links }: PageRequest, unit: string | null): TableCell => {
  if (unit === null) return textCell(capitalise(vocabulary().holders.administration));
  const named = reading.unit(unit);
  if (named === undefined) return textCell(unit);
  return linkCell(`${named.version.code} ${named.version.name}`, links.unit(unit));
};

const totalRow = (request: PageRequest, indicator: Indicator): TableRow => ({
  id: 'totale',
  emphasis: 'total',
  cells: [
    textCell('Ente'),
    textCell(
      indicator.parameters
        .flatMap(({ name, label }) => {
          const node = request.reading.result(indicator.id, `parameter:${name}`);
          return node === undefined ? [] : [`${label}: ${formatResult(node)}`];
        })
        .join('; '),
    ),
    ...request.view.cycle.periods.map(() => textCell(undefined)),
    textCell(undefined),
    resultOfIndicator(request, indicator.id),
    textCell(undefined),
    figureCell(request, indicator.id, 'achievement'),
    figureCell(request, indicator.id, 'score'),
    textCell(undefined),
  ],
});

/** The data by unit and period; `subtotal` stands before the total. `only`: the data of one unit. */
export const unitDataTable = (
  request: PageRequest,
  indicator: Indicator,
  options: { readonly subtotal: readonly TableRow[]; readonly only: string | undefined },
): TableModel => {
  const { only, subtotal } = options;
  const units = only === undefined ? unitsWithEntries(request, indicator) : [only];
  const rows = units.flatMap((unit) =>
    periodRows(request, {
      indicator,
      unit,
      subject: unit === null ? indicator.id : `${indicator.id}@${unit}`,
      head: [unitHead(request, unit)],
    }),
  );
  const isOfUnits = only === undefined && units.some((unit) => unit !== null);
  return {
    id: 'dati',
    caption: 'I dati inseriti, per unità e per periodo',
    noun: ['riga', 'righe'],
    wide: true,
    empty: 'Per questo indicatore non è stato inserito nessun dato.',
    columns: [{ id: 'unita', label: 'Unità', heads: true }, ...periodColumns(request.view.cycle.periods)],
    rows: rows.length === 0 || !isOfUnits ? rows : [...rows, ...subtotal, totalRow(request, indicator)],
  };
};

const trendResult = (point: TrendPoint, indicator: Indicator): TableCell => {
  if (point.historical !== undefined) {
    const unit = unitOfIndicator(indicator);
    return textCell(formatFigure(point.historical, unit === undefined ? {} : { unit }));
  }
  const node: ResultNode | undefined = point.result;
  return textCell(node === undefined ? undefined : formatResult(node, unitOfIndicator(indicator)));
};

/** The results across the years, by lineage. */
export const trendTable = (
  { links, view }: PageRequest,
  indicator: Indicator,
  points: readonly TrendPoint[],
): TableModel => ({
  id: 'anni',
  caption: 'Il risultato negli anni',
  quietCaption: true,
  noun: ['anno', 'anni'],
  empty: 'Non ci sono risultati di altri anni.',
  columns: [
    { id: 'anno', label: 'Anno', heads: true },
    { id: 'risultato', label: 'Risultato', figures: true },
    { id: 'target', label: 'Target', figures: true },
    { id: 'legame', label: 'Legame con l’indicatore di oggi' },
  ],
  rows: points.map((point) => ({
    id: `${point.year}-${point.indicator}`,
    cells: [
      view.years.includes(point.year)
        ? linkCell(
            String(point.year),
            createLinks({ ...links.location, year: point.year }).indicator(point.indicator),
          )
        : textCell(String(point.year)),
      trendResult(point, indicator),
      textCell(point.target),
      textCell(vocabulary().lineages[point.relation]),
    ],
  })),
});
