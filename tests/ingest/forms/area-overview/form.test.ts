// The overview of areas, objectives and missions in the preface of a Relazione, with cells broken over lines.
import { expect, test } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';

const read = (lines: readonly string[]) =>
  readDocument(readPlainText({ name: 'relazione.txt', bytes: new TextEncoder().encode(lines.join('\n')) }))
    .record;

const OVERVIEW = [
  'AREE STRATEGICHE OBIETTIVI STRATEGICI Balanced score card - BSC MISSIONE ',
  '',
  "A.- COMPETITIVITA' DEL ",
  'TERRITORIO ',
  '',
  '1.1 - CONSOLIDARE IL RUOLO DELLA CAMERA ',
  '',
  'Imprese Consumatori ',
  '',
  "011 COMPETITIVITA' DELLE ",
  'IMPRESE                         1.2 - ASSICURARE UN RUOLO DI ATTORE DEL ',
  '',
  'TERRITORIO ',
  '',
  'Imprese Consumatori ',
  '',
  "C.- COMPETITIVITA' DELL'ENTE ",
  '2.1 - SVILUPPARE VALORE ',
  '032 SERVIZI ISTITUZIONALI ',
  ' 012 REGOLAZIONE DEI MERCATI ',
  '',
  "Ad ogni area strategica d'intervento vengono ricondotti gli obiettivi strategici che consentono di valutare gli impatti.",
];

test('areas and objectives are nodes with their lines; missions belong to the area', () => {
  const { nodes } = read(OVERVIEW);
  expect(
    nodes.map(({ kind, code, title, parent, programme }) => [
      kind,
      code,
      title.published,
      parent,
      programme?.published,
    ]),
  ).toEqual([
    ['area', 'A', "COMPETITIVITA' DEL TERRITORIO", undefined, '011'],
    ['strategicObjective', '1.1', 'CONSOLIDARE IL RUOLO DELLA CAMERA', 0, undefined],
    ['strategicObjective', '1.2', 'ASSICURARE UN RUOLO DI ATTORE DEL TERRITORIO', 0, undefined],
    ['area', 'C', "COMPETITIVITA' DELL'ENTE", undefined, '032, 012'],
    ['strategicObjective', '2.1', 'SVILUPPARE VALORE', 3, undefined],
  ]);
});

test('prose about areas and objectives is no overview', () => {
  expect(read(['Le aree strategiche e gli obiettivi strategici sono:', ...OVERVIEW.slice(1)]).nodes).toEqual(
    [],
  );
});
