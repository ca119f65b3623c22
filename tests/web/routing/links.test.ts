// Addresses: stable, escaped, with the basis only when it is not the usual one.
import { describe, expect, test } from 'vitest';
import { parseBasis } from '../../../src/web/routing/basis.ts';
import { createLinks } from '../../../src/web/routing/links.ts';

const linksOn = (basis: 'measured' | 'manager' | 'oiv', query: Readonly<Record<string, string>> = {}) =>
  createLinks({
    slug: 'ente',
    year: 2019,
    basis,
    path: '/indicatori',
    query: new Map(Object.entries(query)),
  });

describe('createLinks', () => {
  test('the usual basis is not written, the others are carried along', () => {
    expect(linksOn('manager').to('/albero')).toBe('/ente/2019/albero');
    expect(linksOn('measured').to('/albero')).toBe('/ente/2019/albero?base=misurato');
    expect(linksOn('oiv').indicator('i-1', 'u-1')).toBe('/ente/2019/indicatori/i-1?unita=u-1&base=oiv');
  });

  test('ids and keys are escaped, the slash of a programme is not', () => {
    const links = linksOn('manager');
    expect(links.node('a/b?c')).toBe('/ente/2019/nodi/a%2Fb%3Fc');
    expect(links.programme('032/004')).toBe('/ente/2019/programmi/032/004');
    expect(links.explanation('i-1@u#score')).toBe('/ente/2019/spiegazione?chiave=i-1%40u%23score');
  });

  test('changing one value of this page keeps the others', () => {
    const links = linksOn('measured', { stato: 'missed', ordina: 't.a' });
    expect(links.here({ ordina: 't.b' })).toBe('/ente/2019/indicatori?stato=missed&ordina=t.b&base=misurato');
    expect(links.here({ stato: undefined })).toBe('/ente/2019/indicatori?ordina=t.a&base=misurato');
    expect(links.csv('t')).toBe('/ente/2019/indicatori.csv?stato=missed&ordina=t.a&base=misurato&tabella=t');
  });
});

describe('parseBasis', () => {
  test('three words are known, nothing means the manager, anything else is refused', () => {
    expect(['misurato', 'dirigente', 'oiv', '', undefined].map(parseBasis)).toEqual([
      'measured',
      'manager',
      'oiv',
      'manager',
      'manager',
    ]);
    expect(parseBasis('measured')).toBeUndefined();
  });
});
