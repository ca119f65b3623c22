// The summary of results, declared numbers and phases of a Relazione in lines.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';

const name = 'relazione-main-results.txt';
const { record } = readDocument(readPlainText({ name, bytes: readFileSync(join('cases/documents', name)) }));

test('administration, areas and units have their percentage', () => {
  const nodes = record.nodes.map(({ kind, code, title, value }) => [
    kind,
    code ?? '',
    title.published,
    value?.published,
  ]);
  expect(nodes).toEqual([
    ['administration', '', 'PERFORMANCE DI ENTE', '100,0%'],
    ['area', 'OB 1', 'LA CCIAA "CABINA DI REGIA" DEL TESSUTO ECONOMICO LOCALE', '100%'],
    ['area', 'OB 2', "CONTINUARE A CREARE VALORE NELLA GESTIONE DELL'ENTE", '100%'],
    [
      'area',
      'OB 3',
      "PROMUOVERE LA COMPETITIVITA', L'INNOVAZIONE E LO SVILUPPO SOSTENIBILE DEL SISTEMA ECONOMICO LOCALE",
      '95,5%',
    ],
    ['unit', '', 'Area Dirigenziale S.G.', '100,0 %'],
    ['unit', '', 'Servizio AA.GG. e Risorse umane', '100%'],
    ['unit', '', 'Ufficio Programmazione e controllo, sistemi informatici e supporto tecnologico', '100%'],
    ['unit', '', 'Servizio Registro Imprese', '100%'],
    ['unit', '', 'Servizio Certificazioni, Regolazione del Mercato e Tutela del Consumatore', '100%'],
    ['unit', '', 'Servizio Promozione', '100%'],
    ['unit', '', 'Servizio risorse finanziarie, acquisti e patrimonio', '100%'],
  ]);
});

test('the most telling indicators have their code; a percentage inside a title is no value', () => {
  expect(record.indicators.map(({ code, achievement }) => [code?.published, achievement?.published])).toEqual(
    [
      ['S2.1.4-a', '100%'],
      ['S2.1.4-c', '100%'],
      ['O2.1.4-f', '100%'],
      ['O2.2.1-a', '100%'],
      ['S3.1.1-a', '100%'],
    ],
  );
});

test('declared numbers say what they count', () => {
  expect(record.counts.map(({ what, declared }) => [what, declared.published])).toEqual([
    ['strategicObjectives', '6'],
    ['reached', '5'],
    ['reached', '1'],
    ['operationalObjectives', '16'],
    ['reached', '16'],
    ['reached', '0'],
  ]);
});

test('phases have their dates; a span of days is not read as one day', () => {
  expect(record.dates.map(({ cell }) => [cell.published, cell.understood?.kind ?? cell.status])).toEqual([
    ['Quadrimestralmente', 'text'],
    ["Dall'8 aprile al 4 maggio 2020", 'ambiguous'],
    ['5 maggio 2020', 'date'],
    ['Dal 6 maggio al 22 maggio 2020', 'ambiguous'],
    ['30 maggio 2020', 'date'],
  ]);
});
