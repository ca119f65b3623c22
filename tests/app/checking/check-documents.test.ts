// Documents read and checked together: findings with places, refusals beside findings, answers that change what is found.
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  type CheckReport,
  cellCounts,
  createDocumentChecker,
  mainForm,
  type Question,
} from '../../../src/app/index.ts';
import { readRaw } from '../../../src/main/raw-reader.ts';
import { issueSentence } from '../../../src/wording/index.ts';
import { checkFile } from '../../support/check-files.ts';

const check = createDocumentChecker(readRaw);
const WITH_MISTAKES = checkFile('pira-with-mistakes.txt');

const lines = (...rows: readonly string[]): string => rows.join('\n');

const errorsOf = ({ findings }: CheckReport) =>
  findings.filter(({ severity }) => severity === 'error').map(({ rule, places }) => [rule, places[0]]);

describe('a check', () => {
  test('finds the contradictions of a document, each with its line', async () => {
    const report = await check({ files: [WITH_MISTAKES], answers: [] });
    const file = WITH_MISTAKES.name;
    expect(errorsOf(report)).toEqual([
      ['ROW-06', { file, line: 11 }],
      ['DATES-01', { file, line: 13 }],
      ['DIRECTION-07', { file, line: 15 }],
    ]);
  });

  test('of a sound document finds no error', async () => {
    const report = await check({ files: [checkFile('pira-sound.txt')], answers: [] });
    expect(errorsOf(report)).toEqual([]);
  });

  test('counts every cell of the tables once, and names the form', async () => {
    const { documents } = await check({ files: [WITH_MISTAKES], answers: [] });
    const [document] = documents;
    if (document?.kind !== 'read') throw new Error('the document was not read');
    const { read, text, unread } = cellCounts(document);
    const cells = document.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(read + text + unread).toBe(cells.length);
    expect(unread).toBe(0);
    expect(mainForm(document)).toBe('pira-a');
  });

  test('refuses an empty file and goes on with the others', async () => {
    const files = [{ name: 'vuoto.txt', bytes: new Uint8Array() }, WITH_MISTAKES];
    const report = await check({ files, answers: [] });
    expect(report.documents.map(({ kind, file }) => [kind, file])).toEqual([
      ['refused', 'vuoto.txt'],
      ['read', WITH_MISTAKES.name],
    ]);
    expect(errorsOf(report)).toHaveLength(3);
  });

  test('tells which file it has come to', async () => {
    const seen: number[] = [];
    await check({ files: [WITH_MISTAKES, checkFile('pira-sound.txt')], answers: [] }, (done) =>
      seen.push(done),
    );
    expect(seen).toEqual([0, 1, 2]);
  });
});

const GROUP = lines(
  'Camera di commercio di Esempio',
  'Piano degli indicatori e dei risultati attesi 2023',
  'MISSIONE 011 - Competitività e sviluppo delle imprese',
  'PROGRAMMA 005\tRegolamentazione dei mercati',
  'OBIETTIVO\tAiutare le imprese a crescere',
  'RISORSE FINANZIARIE A PREVENTIVO\t€ 10.000,00',
  'INDICATORI\tFORMULA\tFONTE\tTARGET 2023\tTARGET 2024\tRISULTATO 2023\t% REALIZZAZIONE',
  'Pratiche in corso a fine anno\tContatore\tUfficio\t50\t50\t60\t100%',
  'Fascicoli aperti\tContatore\tUfficio\t20\t20\t22\t100%',
  'Quota di fascicoli aperti\tPercentuale\tUfficio\t10%\t10%\t9%\t90%',
  'Numero di incontri\tContatore\tUfficio\t4\t4\t4\t100%',
);

const fileOf = (text: string, name: string) => ({ name, bytes: new TextEncoder().encode(text) });

const answersTo = (questions: readonly Question[], choice: string): readonly Answer[] =>
  questions.map(({ kind, document, form }) => ({ kind, document, form, choice }));

describe('questions', () => {
  const files = [fileOf(GROUP, 'scheda.txt')];

  test('are asked once for all targets that do not say which way is better', async () => {
    const { questions } = await check({ files, answers: [] });
    expect(questions.map(({ kind, cases, given }) => [kind, cases.length, given])).toEqual([
      ['direction', 3, undefined],
    ]);
  });

  test('are not asked where the title says it, or where the target is everything', async () => {
    const { questions } = await check({
      files: [fileOf(GROUP.replaceAll('10%', '100%'), 'scheda.txt')],
      answers: [],
    });
    expect(questions.flatMap(({ cases }) => cases.map(({ title }) => title))).toEqual([
      'Pratiche in corso a fine anno',
      'Fascicoli aperti',
    ]);
  });

  test('an answer is used for the whole group: at most 50 and 20 contradict 60 and 22 at 100 %', async () => {
    const { questions } = await check({ files, answers: [] });
    const report = await check({ files, answers: answersTo(questions, 'atMost') });
    expect(report.questions.map(({ given }) => given)).toEqual(['atMost']);
    expect(errorsOf(report).filter(([rule]) => rule === 'DIRECTION-07')).toEqual([
      ['DIRECTION-07', { file: 'scheda.txt', line: 8 }],
      ['DIRECTION-07', { file: 'scheda.txt', line: 9 }],
    ]);
  });

  test('an answer for one row counts more than that for all', async () => {
    const { questions } = await check({ files, answers: [] });
    const [question] = questions;
    const [first] = question?.cases ?? [];
    if (question === undefined || first === undefined) throw new Error('nothing is asked');
    const { kind, document, form } = question;
    const only = { place: first.place, published: first.published };
    const answers: readonly Answer[] = [
      { kind, document, form, only, choice: 'atLeast' },
      ...answersTo(questions, 'atMost'),
    ];
    const report = await check({ files, answers });
    expect(report.questions[0]?.cases.map(({ given }) => given).slice(0, 2)).toEqual(['atLeast', undefined]);
    expect(errorsOf(report).filter(([rule]) => rule === 'DIRECTION-07')).toEqual([
      ['DIRECTION-07', { file: 'scheda.txt', line: 9 }],
    ]);
  });

  test('answers stay with a document that has another name', async () => {
    const { questions } = await check({ files, answers: [] });
    const answers = answersTo(questions, 'atMost');
    const report = await check({ files: [fileOf(GROUP, 'rinominata.txt')], answers });
    expect(report.questions.map(({ given }) => given)).toEqual(['atMost']);
    expect(report.unused).toEqual([]);
  });

  test('answers about a document that has changed are not used, and that is said', async () => {
    const { questions } = await check({ files, answers: [] });
    const answers = answersTo(questions, 'atMost');
    const changed = [fileOf(`${GROUP}\nAltro testo`, 'scheda.txt')];
    const report = await check({ files: changed, answers });
    expect({ ...report, unused: [] }).toEqual(await check({ files: changed, answers: [] }));
    expect(report.unused.map((issue) => issueSentence(issue))).toEqual([
      'scheda.txt: il documento è cambiato: la risposta data sulla versione di prima non vale più. Rispondi di nuovo alle domande e scarica il nuovo file di risposte.',
    ]);
  });

  test('answers about a document that is not there are not used, and that is said', async () => {
    const document = { sha256: '0'.repeat(64), name: 'altro.txt' };
    const answers: Answer[] = [{ kind: 'direction', document, form: 'without operator', choice: 'atMost' }];
    const report = await check({ files, answers });
    expect({ ...report, unused: [] }).toEqual(await check({ files, answers: [] }));
    expect(report.unused.map(({ code }) => code)).toEqual(['answers.documentAbsent']);
  });
});
