/** Fields of the figures that offices entered for an indicator. */
import { ok } from '../../../kernel/index.ts';
import type { Cell, Entry, Indicator, Parameter } from '../../../model/index.ts';
import { printedUnit } from '../../../wording/index.ts';
import type { WhatIfFacts, WhatIfField } from './field.ts';
import { readQuantity, sameQuantity, suffixOf, typedCell } from './typed.ts';

const MISSING: Cell = { state: 'missing' };

const unitCode = ({ cycle }: WhatIfFacts, entry: Entry): string | undefined =>
  entry.unit === null
    ? undefined
    : (cycle.units.find(({ id }) => id === entry.unit)?.versions.at(-1)?.code ?? entry.unit);

const periodNames = ({ cycle }: WhatIfFacts, entry: Entry): string =>
  entry.periods.map((id) => cycle.periods.find((period) => period.id === id)?.name ?? id).join(' e ');

const labelOf = (facts: WhatIfFacts, entry: Entry, parameter: Parameter): string =>
  [unitCode(facts, entry), periodNames(facts, entry), parameter.label]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');

const cellFor = (parameter: Parameter, typed: string) => {
  if (typed.trim() === '') return ok(MISSING);
  const read = readQuantity(parameter.kind, typed);
  return read.ok ? ok<Cell>({ state: 'value', value: read.value }) : read;
};

const sameCell = (first: Cell, second: Cell): boolean =>
  first.state === 'value' && second.state === 'value'
    ? sameQuantity(first.value, second.value)
    : first.state !== 'value' && second.state !== 'value';

const fieldOf = (facts: WhatIfFacts, entry: Entry, parameter: Parameter): WhatIfField => {
  const suffix = suffixOf(parameter.kind, printedUnit(parameter.unitOfMeasure));
  return {
    name: `dato.${entry.id}`,
    group: 'figures',
    indicator: entry.indicator,
    label: labelOf(facts, entry, parameter),
    ...(suffix !== undefined && { suffix }),
    current: typedCell(entry.cell),
    read: (typed) => {
      const cell = cellFor(parameter, typed);
      if (!cell.ok) return cell;
      if (sameCell(cell.value, entry.cell)) return ok(undefined);
      return ok({ kind: 'change', change: { kind: 'entry', entry: entry.id, cell: cell.value } });
    },
  };
};

/** One field for each entry in force; an emptied field is a missing figure. */
export const entryFields = (facts: WhatIfFacts, indicator: Indicator): readonly WhatIfField[] =>
  facts.entries
    .filter((entry) => entry.indicator === indicator.id)
    .flatMap((entry) => {
      const parameter = indicator.parameters.find(({ name }) => name === entry.parameter);
      return parameter === undefined ? [] : [fieldOf(facts, entry, parameter)];
    });
