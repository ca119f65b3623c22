/** `compute FILE|AMMINISTRAZIONE ANNO`: every result of the cycle, as a table or as JSON. */
import { type ResultRow, resultTable } from '../../app/index.ts';
import { type Command, EXIT } from '../command.ts';
import { jsonText, textTable } from '../output.ts';
import { basisOf, withCycle } from '../sources.ts';

const figureOf = (row: ResultRow): string => row.value ?? row.score ?? row.reason ?? row.state;

const line = (row: ResultRow): readonly string[] => [
  row.kind,
  row.unit ?? '',
  row.code,
  row.result ?? '',
  row.achievement ?? '',
  figureOf(row),
  row.weighted ?? '',
  row.shareOfAdministration ?? '',
];

const HEADER = ['tipo', 'unità', 'codice', 'risultato', '% realizz.', 'punteggio', 'su area', 'su ente'];

/** Prints the results on the basis asked for. */
export const computeCommand: Command = {
  name: 'compute',
  run: (call, outside) =>
    withCycle(call.positionals, outside, (view) => {
      const table = resultTable(view.results(basisOf(call)), { exact: call.exact });
      if (call.json) outside.print(jsonText(table));
      else outside.print(textTable(HEADER, [...table.nodes, ...table.classifications].map(line)));
      return EXIT.well;
    }),
};
