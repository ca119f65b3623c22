import { describe, expect, it } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';

const nodesOf = (text: string) =>
  readDocument(readPlainText({ name: 'piano.txt', bytes: new TextEncoder().encode(text) })).record.nodes.map(
    ({ kind, code, title, weight, parent }) => [kind, code, title.published, weight?.published, parent],
  );

describe('the tree of the performance as a table', () => {
  it('reads areas and the objectives beside them, with their weights', () => {
    const text = `Albero della performance

Area strategica\tPeso area\tObiettivo strategico\tPeso obiettivo
AS1 Mercati\t60%\tOS1.1 Aprire gli sportelli\t40%
AS1 Mercati\t60%\tOS1.2 Promuovere le imprese\t60%
AS2 Ente\t40%\tOS2.1 Tenere i conti\t100%
`;
    expect(nodesOf(text)).toEqual([
      ['area', 'AS1', 'Mercati', '60%', undefined],
      ['strategicObjective', 'OS1.1', 'Aprire gli sportelli', '40%', 0],
      ['strategicObjective', 'OS1.2', 'Promuovere le imprese', '60%', 0],
      ['area', 'AS2', 'Ente', '40%', undefined],
      ['strategicObjective', 'OS2.1', 'Tenere i conti', '100%', 3],
    ]);
  });

  it('empty cells belong to the area above', () => {
    const text = `Albero

Ambito strategico\tPeso\tObiettivo strategico\tPeso
1 Mercati\t60%\t1.1 Aprire gli sportelli\t40%
\t\t1.2 Promuovere le imprese\t60%
`;
    expect(nodesOf(text).map(([, , , , parent]) => parent)).toEqual([undefined, 0, 0]);
  });

  it('a table with other columns is none', () => {
    const text = `Area strategica\tPeso\tObiettivo strategico\tPeso\tTarget
AS1 Mercati\t60%\tOS1.1 Aprire\t40%\t3
AS2 Ente\t40%\tOS2.1 Tenere\t60%\t4
`;
    expect(nodesOf(text).filter(([, , , , parent]) => parent !== undefined)).toEqual([]);
  });
});
