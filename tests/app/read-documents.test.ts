// Published documents become candidate cycles that the program accepts, computes and compares; our own documents come back as our cycles.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ReadCycle, readAsCycle } from '../../src/app/index.ts';
import { comparePublished, countKinds } from '../../src/checks/index.ts';
import { composeDocument, documentKinds, printHtml } from '../../src/documents/index.ts';
import { compute } from '../../src/engine/index.ts';
import { readHtml } from '../../src/ingest/formats/html/read-html.ts';
import { MAP_ISSUE_CODES, readDocument, readPlainText } from '../../src/ingest/index.ts';
import { readCycleFile } from '../../src/interchange/index.ts';
import { formatExact, parseDecimal } from '../../src/kernel/index.ts';
import type { CycleFile, DocumentRecord, Indicator, Quantity } from '../../src/model/index.ts';
import { hasIssueSentence, issueSentence } from '../../src/wording/index.ts';
import { demoCycle } from '../support/demo-cycles.ts';
import { inputOf } from '../support/document-input.ts';

/** What is read, with a key by which answers find it; a real one is made of its bytes. */
const keyed = (record: DocumentRecord) => ({
  record,
  key: { sha256: 'a'.repeat(64), name: record.file },
});

const recordOf = (text: string, name = 'documento.txt') =>
  keyed(readDocument(readPlainText({ name, bytes: new TextEncoder().encode(text) })).record);

const lines = (...rows: readonly string[]): string => rows.join('\n');

const PIRA = lines(
  'Camera di commercio di Esempio',
  'Piano degli indicatori e dei risultati attesi 2023',
  'MISSIONE 011 - Competitività e sviluppo delle imprese',
  'PROGRAMMA 005\tRegolamentazione dei mercati',
  'OBIETTIVO\tAiutare le imprese a crescere',
  "ATTIVITA'\tVedi Piano, obiettivo 1.1.1",
  'RISORSE FINANZIARIE A PREVENTIVO\t€ 10.000,00',
  'RISORSE FINANZIARIE A CONSUNTIVO\t€ 8.000,00\t% di realizzazione\t80%',
  'INDICATORI\tFORMULA\tFONTE\tTARGET 2023\tTARGET 2024\tRISULTATO 2023\t% REALIZZAZIONE',
  'Imprese assistite\tContatore\tUfficio\t>= 50\t>= 60\t55\t100%',
  'Tempo medio di risposta\tGiorni\tUfficio\t<= 10\t<= 9\t12\t80%',
  'Quota di fascicoli aperti\tPercentuale\tUfficio\t80%\t80%\t72%\t90%',
);

const cycleOf = (read: ReadCycle): CycleFile => {
  if (read.cycle === undefined) throw new Error('no candidate');
  return read.cycle;
};

const indicatorsOf = (cycle: CycleFile): readonly Indicator[] => cycle.planVersions[0]?.indicators ?? [];

const kindsOf = (cycle: CycleFile) => {
  const results = compute(cycle, { basis: 'measured' });
  return countKinds(comparePublished(cycle, { asked: results, measured: results }));
};

const isAccepted = ({ text = '' }: ReadCycle): boolean =>
  readCycleFile(new TextEncoder().encode(text), 'candidato.json').ok;

describe('readAsCycle', () => {
  const read = readAsCycle([recordOf(PIRA)]);
  const cycle = cycleOf(read);

  it('makes a file that the program accepts', () => {
    expect(isAccepted(read)).toBe(true);
    expect(cycle.administration).toEqual({
      slug: 'camera-di-commercio-di-esempio',
      name: 'Camera di commercio di Esempio',
    });
    expect(cycle.year).toBe(2023);
  });

  it('keeps objectives by their codes, with programme and money', () => {
    const [node] = cycle.planVersions[0]?.nodes ?? [];
    expect(node).toMatchObject({
      id: 'n-1-1-1',
      code: '1.1.1',
      kind: 'operationalObjective',
      programmes: ['011/005'],
      inPira: true,
    });
    expect(cycle.resources).toEqual([
      expect.objectContaining({ subject: 'n-1-1-1', initial: '10000.00', actual: '8000.00' }),
    ]);
  });

  it('takes no node from an overview, which repeats what the cards say', () => {
    const overview = lines(
      'Missione\tProgramma\tObiettivo',
      '011 Imprese\t005 Regolamentazione dei mercati\t011-005-001 Aiutare le imprese',
      '\t\t011-005-002 Promuovere il territorio',
      '',
      PIRA,
    );
    const nodes = cycleOf(readAsCycle([recordOf(overview)])).planVersions[0]?.nodes ?? [];
    expect(nodes.map(({ code }) => code)).toEqual(cycle.planVersions[0]?.nodes.map(({ code }) => code));
  });

  it('says how each direction was known', () => {
    const origins = cycle.planVersions[0]?.targets.map((target) => [
      target.goal.direction,
      target.directionOrigin,
    ]);
    expect(origins?.filter((_, index) => index % 2 === 0)).toEqual([
      ['up', 'published'],
      ['down', 'published'],
      ['up', 'assumption'],
    ]);
    expect(read.issues).toContainEqual(
      expect.objectContaining({
        code: 'map.directionAssumed',
        params: expect.objectContaining({ count: 2 }),
      }),
    );
  });

  it('computes the printed realisations again from targets and results', () => {
    expect(kindsOf(cycle)).toEqual({ reproduced: 3, contradiction: 0, input: 6, notReproducible: 0 });
  });

  it('shows a printed realisation that the figures do not give', () => {
    const wrong = cycleOf(readAsCycle([recordOf(PIRA.replace('12\t80%', '12\t100%'))]));
    expect(kindsOf(wrong).contradiction).toBe(1);
  });

  it('gives every figure its place in the document', () => {
    const places = cycle.entries.map(({ origin }) => origin);
    expect(places).toEqual(
      [10, 11, 12].map((line) => ({ kind: 'published', place: { file: 'documento.txt', line } })),
    );
  });

  it('applies what the user answers, and says that it was asked', () => {
    const [question] = read.questions.filter(({ kind }) => kind === 'direction');
    if (question === undefined) throw new Error('nothing is asked');
    const { kind, document, form } = question;
    const answered = readAsCycle([recordOf(PIRA)], { answers: [{ kind, document, form, choice: 'atMost' }] });
    const targets = cycleOf(answered).planVersions[0]?.targets ?? [];
    expect(
      targets.some(({ goal, directionOrigin }) => goal.direction === 'down' && directionOrigin === 'asked'),
    ).toBe(true);
  });

  it('is the same for the same documents', () => {
    expect(readAsCycle([recordOf(PIRA)]).text).toBe(read.text);
  });

  it('joins rows of two documents by their titles and tells figures that differ', () => {
    const other = recordOf(PIRA.replace('55\t100%', '45\t90%'), 'altro.txt');
    const both = readAsCycle([recordOf(PIRA), other]);
    expect(indicatorsOf(cycleOf(both))).toHaveLength(3);
    expect(both.issues.map(({ code }) => code)).toContain('map.resultsDiffer');
    expect(isAccepted(both)).toBe(true);
  });

  it('makes no cycle when no document says of which year it is', () => {
    const without = readAsCycle([recordOf(PIRA.replaceAll(/ ?20\d\d/g, ''))]);
    expect(without.cycle).toBeUndefined();
    expect(without.issues.map(({ code }) => code)).toEqual(['map.yearUnknown']);
    expect(readAsCycle([recordOf(PIRA.replaceAll(/ ?20\d\d/g, ''))], { year: 2023 }).cycle?.year).toBe(2023);
  });

  it('asks for the administration when no document names it', () => {
    const without = readAsCycle([recordOf(PIRA.replace('Camera di commercio di Esempio\n', ''))]);
    expect(isAccepted(without)).toBe(true);
    expect(without.issues.map(({ code }) => code)).toContain('map.administrationUnknown');
  });
});

const amountsOf = (cycle: CycleFile) => (id: string) => {
  const entries = cycle.entries.filter(({ indicator }) => indicator === id);
  return entries.map(({ cell }) => (cell.state === 'value' ? cell.value : cell.state));
};

/** A number without the zeros at its end; nothing for what is none. */
const exact = (amount: string): string => {
  const value = parseDecimal(amount);
  return value === undefined ? '' : formatExact(value);
};

const textOf = (value: Quantity): string => (value.kind === 'date' ? value.date : '');

/** Title, goal of the year and printed result of the indicators of a cycle that its plan of expected results prints. */
const goalsByTitle = (cycle: CycleFile, year: number): ReadonlyMap<string, unknown> =>
  new Map(
    indicatorsOf(cycle).flatMap(({ id, title }) => {
      const target = cycle.planVersions[0]?.targets.find(
        (each) => each.indicator === id && each.year === year,
      );
      return target === undefined ? [] : [[title, target.goal] as const];
    }),
  );

describe('our own plan of expected results, printed and read again', async () => {
  const ours = demoCycle('cciaa-ms', 2019);
  const input = await inputOf(ours);
  const kind = documentKinds(input).find((each) => each.kind === 'pira-a');
  if (kind === undefined) throw new Error('no such document');
  const bytes = printHtml(composeDocument(kind, input).tree);
  const raw = readHtml({ name: 'pira.html', bytes: await bytes });
  const read = readAsCycle([keyed(readDocument(raw).record)]);
  const theirs = cycleOf(read);

  it('is a cycle that the program accepts', () => {
    expect(isAccepted(read)).toBe(true);
  });

  it('has our targets', () => {
    const expected = goalsByTitle(ours, 2019);
    const found = goalsByTitle(theirs, 2019);
    expect(found.size).toBeGreaterThan(20);
    for (const [title, goal] of found) expect([title, goal]).toEqual([title, expected.get(title)]);
  });

  it('has our results', () => {
    const results = compute(ours, { basis: 'measured' });
    const amounts = amountsOf(theirs);
    const shown = indicatorsOf(theirs).map(({ id, title }) => {
      const own = indicatorsOf(ours).find((each) => each.title === title);
      const figure = results.nodes.get(`${own?.id}#result`);
      const [value] = amounts(id);
      const shownText = figure?.shown ?? '';
      const text = typeof value !== 'object' ? '' : 'amount' in value ? exact(value.amount) : textOf(value);
      return [title, text === (exact(shownText) || shownText)];
    });
    expect(shown.filter(([, isEqual]) => !isEqual)).toEqual([]);
  });

  it('has our money', () => {
    const money = (cycle: CycleFile) =>
      cycle.resources
        .filter(({ table }) => table.startsWith('pira'))
        .map(({ initial, updated, actual }) => [updated ?? initial, actual])
        .sort();
    expect(money(theirs)).toEqual(money(ours));
  });
});

describe('the issues of the mapping', () => {
  it.each(Object.entries(MAP_ISSUE_CODES))(
    '%s has a sentence with its parameters',
    (code, [severity, ...names]) => {
      const params = Object.fromEntries(names.map((name) => [name, name === 'count' ? 12 : `<${name}>`]));
      expect(hasIssueSentence(code)).toBe(true);
      const sentence = issueSentence({ code, severity, place: { file: 'a.txt', line: 3 }, params });
      for (const value of Object.values(params)) expect(sentence).toContain(String(value));
    },
  );
});

const FIXTURES = new URL('../../cases/documents/', import.meta.url);

describe('forms of published documents', () => {
  const files = readdirSync(FIXTURES).filter((name) => name.endsWith('.txt'));

  it.each(files)('%s becomes a cycle that the program accepts and computes', (name) => {
    const record = recordOf(readFileSync(new URL(name, FIXTURES), 'utf8'), name);
    const read = readAsCycle([record], { year: 2019, administration: 'Camera di commercio di Esempio' });
    const refusals = read.issues.filter(({ severity }) => severity === 'error');
    expect(refusals).toEqual([]);
    expect(isAccepted(read)).toBe(true);
    expect(compute(cycleOf(read), { basis: 'measured' }).asOf).toBe(cycleOf(read).asOf);
  });
});

const CORPUS = process.env['TRAGUARDO_CORPUS'];

describe.skipIf(CORPUS === undefined)('whole published documents', () => {
  const files =
    (CORPUS ?? '') === ''
      ? []
      : [
          '000-pira-2019-massa-carrara.txt',
          '001-relazione-2019-massa-carrara.txt',
          '002-piano-2016-2018-massa-carrara.txt',
          '004-pira-2019-lucca.txt',
        ];
  it.each(files)('%s becomes a cycle that the program accepts and computes', (name) => {
    const bytes = readFileSync(`${CORPUS}/${name}`);
    const read = readAsCycle([keyed(readDocument(readPlainText({ name, bytes })).record)]);
    expect(isAccepted(read)).toBe(true);
    expect(compute(cycleOf(read), { basis: 'measured' }).nodes.size).toBeGreaterThan(0);
  });
});
