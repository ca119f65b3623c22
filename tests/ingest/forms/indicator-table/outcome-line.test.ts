import { describe, expect, it } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';

const nodesOf = (lines: readonly string[]) =>
  readDocument(
    readPlainText({ name: 'relazione.txt', bytes: new TextEncoder().encode(lines.join('\n')) }),
  ).record.nodes.map(({ kind, code, value }) => [kind, code, value?.published]);

const TABLE = [
  'Indicatore\tPeso\tTarget 2020\tRisultato 2020\tGrado di raggiungimento',
  'Imprese assistite\t50%\t>= 120\t134\t100%',
  'Domande ammesse\t50%\t>= 80%\t60,0%\t75,0%',
];

describe('what stands around a table of indicators', () => {
  it('the line below says what the objective reached', () => {
    for (const line of ["Performance dell'obiettivo: 87,5%", "Grado di raggiungimento dell'obiettivo 87,5%"])
      expect(nodesOf(['Obiettivo strategico 1.1 - Aprire gli sportelli', '', ...TABLE, '', line])).toEqual([
        ['strategicObjective', '1.1', '87,5%'],
      ]);
  });

  it('a sentence below the table is no outcome', () => {
    const line = 'Il risultato del 2019 era stato del 70%.';
    expect(nodesOf(['Obiettivo strategico 1.1 - Aprire gli sportelli', '', ...TABLE, '', line])).toEqual([
      ['strategicObjective', '1.1', undefined],
    ]);
  });

  it('a sentence may describe the objective between its name and the table', () => {
    const lines = [
      'Obiettivo strategico 1.1 - Aprire gli sportelli',
      '',
      'La Camera apre a tutti.',
      '',
      ...TABLE,
    ];
    expect(nodesOf(lines)).toEqual([['strategicObjective', '1.1', undefined]]);
  });
});
