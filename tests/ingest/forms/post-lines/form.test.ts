// Objectives of a post written out in lines: programme, title and target of each indicator.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';

const read = (bytes: Uint8Array) =>
  readDocument(readPlainText({ name: 'piano.txt', bytes })).record.individual;

test('each indicator is an objective of the post, under its programme, with its target', () => {
  const individual = read(readFileSync(join('cases/bad/checks/SAME-20', 'piano.txt')));
  expect(
    individual.map(({ post, objective, title, target }) => [
      post,
      objective?.code,
      title.published,
      target?.cell.published,
    ]),
  ).toEqual([
    [
      'Segretario Generale',
      '2.1.1',
      'Monitoraggio dei livelli di servizio',
      'rispetto degli standard previsti dalla Carta dei servizi per almeno 85%',
    ],
    [
      'Segretario Generale',
      '2.1.1',
      'realizzazione del programma approvato dalla Giunta entro il 31/12/2023',
      '>= 90% numero iniziative realizzate',
    ],
    [
      'Segretario Generale',
      '2.1.1',
      'realizzazione del programma approvato dalla Giunta entro il 31/12/2023',
      '< 100% delle risorse stanziate',
    ],
    ['Segretario Generale', '2.1.1', 'Monitoraggio quadrimestrale dei tempi dei procedimenti', 'n. 3'],
  ]);
});

test('a heading that names a post, without objectives below it, is no list', () => {
  const lines = [
    'Obiettivi del Segretario Generale',
    'Indicatore 1: incontri. Target: 5',
    'Gli obiettivi sono approvati.',
  ];
  expect(read(new TextEncoder().encode(lines.join('\n')))).toEqual([]);
});
