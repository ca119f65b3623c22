// Objectives of posts in words and the indicators that they repeat.
import { expect, it } from 'vitest';
import { repeatedObjectives } from '../../../src/checks/values/post-objectives.ts';
import { readCell } from '../../../src/ingest/index.ts';
import type { DocumentRecord, IndicatorRecord, IndividualRecord } from '../../../src/model/index.ts';
import { recordOf } from '../../support/checks/record-of.ts';

const PLACE = { file: 'prova.txt', line: 1 };
const TABLE = { form: 'prova', title: '', place: PLACE, index: 0 };
const indicator = (title: string): IndicatorRecord => ({
  table: TABLE,
  place: PLACE,
  title: readCell(title, PLACE, 'text'),
  parameters: [],
  targets: [],
  results: [],
});
const objective = (title: string, code?: string): IndividualRecord => ({
  table: TABLE,
  place: PLACE,
  post: 'Dirigente',
  title: readCell(title, PLACE, 'text'),
  ...(code !== undefined && { code }),
});
const record = (individual: readonly IndividualRecord[], titles: readonly string[]): DocumentRecord => ({
  ...recordOf(''),
  individual,
  indicators: titles.map(indicator),
});

const TITLE = 'Percentuale di pratiche telematiche del Registro imprese evase in cinque giorni';
const WORDS = 'Evadere le pratiche telematiche del Registro imprese in cinque giorni';
const repeated = (document: DocumentRecord) =>
  repeatedObjectives(document).map(({ row }) => row.title.published);

it('an objective repeats the only indicator whose title has its words', () => {
  expect(
    repeated(
      record([objective('Pratiche telematiche Registro imprese evase in cinque giorni')], [TITLE, 'Altro']),
    ),
  ).toEqual([TITLE]);
});

it('it repeats none with a code of its own, with few words, or where two indicators have them', () => {
  expect(repeated(record([objective(WORDS, 'O1.1')], [TITLE]))).toEqual([]);
  expect(repeated(record([objective('Pratiche del Registro')], [TITLE]))).toEqual([]);
  expect(
    repeated(
      record(
        [objective('Pratiche telematiche Registro imprese evase in cinque giorni')],
        [TITLE, `${TITLE} lavorativi`],
      ),
    ),
  ).toEqual([]);
});
