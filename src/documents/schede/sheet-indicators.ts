/** The indicators of a sheet: result of the year before, targets of three years, and afterwards result and share of the target reached. */
import type { Indicator } from '../../model/index.ts';
import { vocabulary } from '../../wording/index.ts';
import { textCell } from '../blocks/inline.ts';
import { achievementCell, targetCell, yearResultCell } from '../cards/indicator-cells.ts';
import type { DocumentInput } from '../input.ts';
import type { TableBlock, TableCell, TableColumn, TableRow } from '../tree.ts';
import type { SheetRequest } from './sheet-resources.ts';

/** A column and what stands in it for an indicator. */
interface IndicatorColumn {
  readonly column: TableColumn;
  readonly cell: (input: DocumentInput, indicator: Indicator) => TableCell;
}

const resultColumn = (year: number): IndicatorColumn => ({
  column: { id: `risultato-${year}`, label: `Risultato ${year}`, figures: true, width: 1.2 },
  cell: (input, indicator) => yearResultCell(input, indicator, year),
});

const targetColumn = (year: number): IndicatorColumn => ({
  column: { id: `target-${year}`, label: `Target ${year}`, figures: false, width: 1.25 },
  cell: (input, indicator) => targetCell(input, indicator, year),
});

const ACHIEVEMENT: IndicatorColumn = {
  column: { id: 'realizzazione', label: '% realizzazione', figures: true, width: 1.25 },
  cell: achievementCell,
};

/** The columns in the order of the published sheets. */
const columnsOf = (year: number, after: boolean): readonly IndicatorColumn[] => [
  resultColumn(year - 1),
  ...(after ? [resultColumn(year)] : []),
  targetColumn(year),
  ...(after ? [ACHIEVEMENT] : []),
  targetColumn(year + 1),
  targetColumn(year + 2),
];

interface IndicatorGroup {
  readonly title: string;
  readonly indicators: readonly Indicator[];
}

const groupTitle = (input: DocumentInput, indicator: Indicator): string => {
  const words = vocabulary();
  const isStaffFund = input.lookup.node(indicator.parent)?.gathers === 'staffFund';
  if (isStaffFund) return words.groups.staffFund;
  return `${words.nodesPlural.indicator} ${indicator.level === 'strategic' ? 'strategici' : 'operativi'}`;
};

/** Strategic indicators first, then operational ones, then those of the staff fund, as far as there are any. */
const groupsOf = (input: DocumentInput, indicators: readonly Indicator[]): readonly IndicatorGroup[] => {
  const strategicFirst = [
    ...indicators.filter(({ level }) => level === 'strategic'),
    ...indicators.filter(({ level }) => level === 'operational'),
  ];
  const titles = [...new Set(strategicFirst.map((indicator) => groupTitle(input, indicator)))];
  return titles.map((title) => ({
    title,
    indicators: strategicFirst.filter((indicator) => groupTitle(input, indicator) === title),
  }));
};

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** The table of the indicators; nothing where there are none. */
export const indicatorsTable = (
  input: DocumentInput,
  { sheet, after }: SheetRequest,
): readonly TableBlock[] => {
  if (sheet.indicators.length === 0) return [];
  const columns = columnsOf(input.cycle.year, after);
  const rowOf = (indicator: Indicator): TableRow => ({
    role: 'body',
    cells: [
      textCell(`${indicator.code} ${indicator.title}`),
      ...columns.map(({ cell }) => cell(input, indicator)),
    ],
  });
  return [
    {
      kind: 'table',
      id: `indicatori-${sheet.node.id}`,
      caption: `${sheet.node.code}: indicatori${after ? ' e risultati' : ' e target'}`,
      headColumns: 1,
      columns: [
        { id: 'indicatore', label: 'Indicatore', figures: false, width: 2.4 },
        ...columns.map(({ column }) => column),
      ],
      rows: groupsOf(input, sheet.indicators).flatMap(({ title, indicators }) => [
        { role: 'group', cells: [{ ...textCell(capital(title)), columns: columns.length + 1 }] },
        ...indicators.map(rowOf),
      ]),
    },
  ];
};
