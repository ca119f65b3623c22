// The pages show the figures of the real year: as computed, on the basis asked for, with the published ones beside them.
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHtml, valuesOf } from '../../support/html.ts';
import { readCsv } from '../../support/read-csv.ts';
import { webServerOver } from '../../support/web-server.ts';

let server: FastifyInstance;

beforeAll(async () => {
  server = await webServerOver();
});
afterAll(async () => {
  await server.close();
});

const page = async (path: string) => readHtml((await server.inject(`/cciaa-ms/2019${path}`)).body);
const csv = async (path: string) => readCsv((await server.inject(`/cciaa-ms/2019${path}`)).body);

describe('home', () => {
  test('says the result with its basis, and all three bases', async () => {
    const { text } = await page('');
    expect(text).toContain('97,75 %');
    expect(text).toMatch(/Misurato : 100,00 %.*Dirigente : 97,75 %.*OIV : 97,75 %/);
    expect((await page('?base=misurato')).text).toContain('misurato 100,00 %');
  });

  test('names the three indicators under their target, farthest first', async () => {
    const [, , ...rows] = await csv('.csv?tabella=scostamenti');
    expect(rows.map((row) => [row[2], row[4]])).toEqual([
      ['17,33', '84,47'],
      ['93,95', '93,95'],
      ['87,80', '97,56'],
    ]);
  });

  test('areas contribute with their weight', async () => {
    const [, , ...rows] = await csv('.csv?tabella=aree');
    expect(rows.map((row) => row.slice(2, 5))).toEqual([
      ['16,00', '100,00', '16,00'],
      ['34,00', '100,00', '34,00'],
      ['50,00', '95,50', '47,75'],
    ]);
  });
});

describe('tree', () => {
  test('has the three roll-up columns of objective 3.2', async () => {
    const [, columns, ...rows] = await csv('/albero.csv');
    expect(columns?.slice(5, 8)).toEqual(['% su Ob', '% su Ob pond', '% su Ente']);
    expect(rows.find((row) => row[0]?.startsWith('3.2 F'))?.slice(5, 8)).toEqual(['91,00', '45,50', '22,75']);
  });

  test('opens one branch', async () => {
    const { text } = await page('/albero?ramo=n-3');
    expect(text).toContain('Albero da 3 ');
    expect(text).not.toContain('1.1 Consolidare');
  });

  test('draws every cell as a link with its name, without a style attribute', async () => {
    const read = await page('/albero');
    expect(read.tags.filter(({ name }) => name === 'svg').length).toBeGreaterThan(2);
    expect(valuesOf(read, 'style')).toEqual([]);
    expect(valuesOf(read, 'href')).toContain('/cciaa-ms/2019/albero?ramo=n-3');
  });
});

describe('objective', () => {
  test('says what the manager decided, why, and what was printed', async () => {
    const { text } = await page('/nodi/n-3-2');
    expect(text).toContain('91,00 %');
    expect(text).toContain('non conformità');
    expect(text).toContain('assunzione');
    expect(text).toContain('dato di partenza');
  });
});

describe('indicator', () => {
  test('shows the offices’ data by period, the units alone and the whole', async () => {
    const rows = await csv('/indicatori/i-s2-1-4-b.csv');
    const ownUnits = rows.find((row) => row[0]?.startsWith('Sole unità'));
    const whole = rows.at(-1);
    expect(ownUnits?.[1]).toContain('769');
    expect(ownUnits?.[1]).toContain('812');
    expect(ownUnits).toContain('94,70');
    expect(whole?.[1]).toContain('785');
    expect(whole?.[1]).toContain('829');
    expect(whole).toContain('94,69');
  });

  test('of one unit shows that unit only', async () => {
    const [, , ...rows] = await csv('/indicatori/i-o2-1-3-g.csv?unita=u-s5');
    expect(rows.every((row) => row[0]?.startsWith('S5'))).toBe(true);
    expect(rows[0]).toEqual(expect.arrayContaining(['87,80', '97,56', '100,00']));
    expect((await server.inject('/cciaa-ms/2019/indicatori/i-o2-1-3-g?unita=nulla')).statusCode).toBe(404);
  });

  test('the list can be filtered and says out of how many', async () => {
    const { text } = await page('/indicatori?testo=mandati&livello=operational');
    expect(text).toContain('1 indicatore su 77.');
    expect((await page('/indicatori?testo=zzz')).text).toContain('Nessun indicatore corrisponde ai filtri.');
  });

  test('the list can be ordered by an exact figure', async () => {
    const [, , first] = await csv('/indicatori.csv?ordina=indicatori.realizzazione');
    expect(first).toContain('84,47');
  });
});

describe('unit', () => {
  test('shows its rows with the figures of each period, as the office knows them', async () => {
    const [, , ...rows] = await csv('/unita/u-s1.csv');
    const staff = rows.filter((row) => row[0] === 'S2.1.1-b');
    expect(staff.map((row) => row.slice(3, 7))).toEqual([
      ['13', '4', '10', '27'],
      ['13', '4', '11', '28'],
    ]);
    expect(staff[0]).toContain('96,43');
  });
});

describe('rules', () => {
  test('mark what is our assumption', async () => {
    const [, , ...rows] = await csv('/regole.csv');
    expect(rows.find((row) => row[3] === 'score')?.[1]).toBe('nostra assunzione');
    expect(rows.find((row) => row[3] === 'unit')?.[1]).toBe('adottata dall’ente');
  });
});

describe('resources', () => {
  test('say "n.d." where nothing was planned, never an error', async () => {
    const rows = await csv('/risorse.csv');
    expect(rows.flat().some((cell) => cell.includes('#'))).toBe(false);
    expect(rows.flat()).toContain('n.d.');
  });
});
