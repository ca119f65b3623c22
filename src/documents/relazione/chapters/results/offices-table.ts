/** The codes of offices that the tables use, with their names and places in the chart. */
import type { NamedUnit } from '../../../../model/index.ts';
import { capitalise, formatDate, vocabulary } from '../../../../wording/index.ts';
import { textCell } from '../../../blocks/inline.ts';
import type { DocumentInput } from '../../../input.ts';
import type { TableBlock, TableRow } from '../../../tree.ts';
import { HOLDER_CODES } from '../../parts/offices.ts';

const unitRow = ({ lookup }: DocumentInput, { unit, version }: NamedUnit): TableRow => {
  const parent = version.parent === undefined ? undefined : lookup.unit(version.parent);
  const until = version.to === undefined ? '' : ` al ${formatDate(version.to)}`;
  return {
    role: 'body',
    cells: [
      textCell(version.code),
      textCell(version.name),
      textCell(capitalise(vocabulary().units[unit.kind])),
      textCell(parent?.version.code),
      textCell(`dal ${formatDate(version.from)}${until}`),
    ],
  };
};

/** Units in the order of the cycle; the two names that stand for more than one unit close the table. */
export const officesTable = (input: DocumentInput): TableBlock => ({
  kind: 'table',
  id: 'tabella-uffici',
  caption: 'I codici degli uffici usati nelle tabelle',
  columns: [
    { id: 'codice', label: 'Codice', figures: false, width: 0.8 },
    { id: 'nome', label: 'Unità', figures: false, width: 4 },
    { id: 'tipo', label: 'Tipo', figures: false, width: 1.2 },
    { id: 'dipende', label: 'Dipende da', figures: false, width: 0.9 },
    { id: 'validita', label: 'Nell’organigramma', figures: false, width: 1.5 },
  ],
  headColumns: 1,
  rows: [
    ...input.cycle.units.flatMap(({ id }) => {
      const named = input.lookup.unit(id);
      return named === undefined ? [] : [unitRow(input, named)];
    }),
    ...(['administration', 'allUnits'] as const).map(
      (kind): TableRow => ({
        role: 'body',
        cells: [
          textCell(HOLDER_CODES[kind]),
          { ...textCell(capitalise(vocabulary().holders[kind])), columns: 4 },
        ],
      }),
    ),
  ],
});
