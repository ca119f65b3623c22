/** The organisation chart of the year: one for each interval between two changes, as a tree of units. */
import { dateOfDayNumber, dayNumber, type LocalDate, localDate } from '../../../../kernel/index.ts';
import type { CycleFile, OrgUnit, UnitVersion } from '../../../../model/index.ts';
import { capitalise, contextSentences, formatDate, vocabulary } from '../../../../wording/index.ts';
import { textCell } from '../../../blocks/inline.ts';
import type { ChapterContent } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import type { TableBlock, TableRow } from '../../../tree.ts';
import { contentOr, paragraph } from '../../parts/content.ts';

/** A part of the year in which no unit changes. */
export interface ChartInterval {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

interface PlacedUnit {
  readonly unit: OrgUnit;
  readonly version: UnitVersion;
}

/** The intervals of the year, earliest first; one when nothing changes. */
export const chartIntervals = ({ year, units }: CycleFile): readonly ChartInterval[] => {
  const first = dayNumber(localDate(`${year}-01-01`));
  const last = dayNumber(localDate(`${year}-12-31`));
  const changes = units
    .flatMap(({ versions }) => versions)
    .flatMap(({ from, to }) => [dayNumber(from), ...(to === undefined ? [] : [dayNumber(to) + 1])])
    .filter((day) => day > first && day <= last);
  const starts = [...new Set([first, ...changes])].toSorted((a, b) => a - b);
  return starts.map((start, index) => ({
    from: dateOfDayNumber(start),
    to: dateOfDayNumber((starts[index + 1] ?? last + 1) - 1),
  }));
};

const unitsOn = ({ units }: CycleFile, day: LocalDate): readonly PlacedUnit[] =>
  units.flatMap((unit) => {
    const version = unit.versions.find(({ from, to }) => from <= day && (to === undefined || day <= to));
    return version === undefined ? [] : [{ unit, version }];
  });

/** Units beneath a parent and what is beneath them; `seen` keeps a circle of parents from going on for ever. */
const branch = (
  units: readonly PlacedUnit[],
  parent: string | undefined,
  level: number,
  seen: ReadonlySet<string>,
): readonly (PlacedUnit & { readonly level: number })[] => {
  const known = new Set<string>(units.map(({ unit }) => unit.id));
  const isUnder = ({ version }: PlacedUnit): boolean =>
    parent === undefined
      ? version.parent === undefined || !known.has(version.parent)
      : version.parent === parent;
  return units
    .filter((placed) => isUnder(placed) && !seen.has(placed.unit.id))
    .flatMap((placed) => [
      { ...placed, level },
      ...branch(units, placed.unit.id, level + 1, new Set([...seen, placed.unit.id])),
    ]);
};

const rowOf = ({ unit, version, level }: PlacedUnit & { readonly level: number }): TableRow => ({
  role: 'body',
  level,
  cells: [
    textCell(version.name),
    textCell(version.code),
    textCell(capitalise(vocabulary().units[unit.kind])),
    textCell(version.reports ? 'sì' : ''),
  ],
});

const chartTable = (cycle: CycleFile, { from, to }: ChartInterval): TableBlock => ({
  kind: 'table',
  id: `organigramma-${from}`,
  caption: `Struttura organizzativa dal ${formatDate(from)} al ${formatDate(to)}`,
  columns: [
    { id: 'unita', label: 'Unità', figures: false, width: 4 },
    { id: 'codice', label: 'Codice', figures: false },
    { id: 'tipo', label: 'Tipo', figures: false, width: 1.5 },
    { id: 'risultato', label: 'Ha un risultato proprio', figures: false, width: 1.2 },
  ],
  headColumns: 1,
  rows: branch(unitsOn(cycle, from), undefined, 0, new Set()).map(rowOf),
});

/** A sentence on what changed, and a table for each interval. */
export const organisationContent = ({ cycle }: DocumentInput): ChapterContent => {
  const intervals = chartIntervals(cycle);
  const day = intervals.at(-1)?.from;
  return contentOr(
    cycle.units.length > 0 && day !== undefined,
    () => [
      paragraph(
        'lead',
        contextSentences.chart(day === undefined ? 0 : unitsOn(cycle, day).length, intervals.length),
      ),
      ...intervals.map((interval) => chartTable(cycle, interval)),
    ],
    {
      chapter: 'struttura-organizzativa',
      title: 'La struttura organizzativa',
      sentence: 'Il ciclo non dice come è organizzato l’ente.',
    },
  );
};
