// Titles, codes and notes of a cycle are texts of other people: they are shown, never run.
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoredCycle } from '../../../src/app/index.ts';
import { cycleRoutes } from '../../../src/web/index.ts';
import { demoCycle } from '../../support/demo-cycles.ts';
import { readHtml } from '../../support/html.ts';
import { readCsv } from '../../support/read-csv.ts';
import { webServerOver } from '../../support/web-server.ts';

const HOSTILE = `"><img src=x onerror=alert(1)></title><script>alert(2)</script>'=1+1`;

const hostileCycle = (): StoredCycle => {
  const cycle = demoCycle('cciaa-ms', 2019);
  return {
    sha256: '0'.repeat(64),
    cycle: {
      ...cycle,
      title: HOSTILE,
      about: HOSTILE,
      administration: { ...cycle.administration, name: HOSTILE, shortName: HOSTILE },
      periods: cycle.periods.map((period) => ({ ...period, name: HOSTILE })),
      acts: cycle.acts.map((act) => ({
        ...act,
        title: HOSTILE,
        body: HOSTILE,
        address: 'javascript:alert(3)',
      })),
      assessments: cycle.assessments.map((assessment) => ({ ...assessment, motive: HOSTILE })),
      tables: cycle.tables.map((table) => ({ ...table, title: HOSTILE, note: HOSTILE })),
      units: cycle.units.map((unit) => ({
        ...unit,
        versions: unit.versions.map((version) => ({ ...version, name: HOSTILE })),
      })),
      planVersions: cycle.planVersions.map((version) => ({
        ...version,
        nodes: version.nodes.map((node) => ({ ...node, title: HOSTILE, description: HOSTILE })),
        indicators: version.indicators.map((indicator) => ({
          ...indicator,
          title: HOSTILE,
          unitOfMeasure: HOSTILE,
          sheet: { ...indicator.sheet, definition: HOSTILE, notes: HOSTILE },
        })),
      })),
    },
  };
};

let server: FastifyInstance;

beforeAll(async () => {
  server = await webServerOver([hostileCycle()]);
});
afterAll(async () => {
  await server.close();
});

const paths = [
  ...cycleRoutes.filter(({ path }) => !/[:*]/.test(path)).map(({ path }) => path),
  '/nodi/n-3-2',
  '/indicatori/i-s2-1-4-b',
  '/unita/u-s5',
  '/albero?ramo=n-3',
  '/indicatori?testo=%22%3E%3Cscript%3E',
];

describe('hostile texts', () => {
  test.each(paths)('stay texts on %s', async (path) => {
    const { body } = await server.inject(`/cciaa-ms/2019${path}`);
    const { tags, faults } = readHtml(body);
    expect(faults).toEqual([]);
    expect(tags.filter(({ name }) => name === 'img')).toEqual([]);
    expect(tags.filter(({ name, attributes }) => name === 'script' && !attributes.has('src'))).toEqual([]);
    expect(
      tags.flatMap(({ attributes }) => [...attributes.keys()].filter((key) => key.startsWith('on'))),
    ).toEqual([]);
    expect(body).not.toContain('href="javascript:');
    if (path === '') expect(body).toContain('&lt;script');
  });

  test('come back whole from the CSV', async () => {
    const answer = await server.inject('/cciaa-ms/2019/indicatori.csv');
    const [, , first] = readCsv(answer.body);
    expect(first?.[1]).toBe(HOSTILE);
  });
});
