/** Chapter 2 of the Relazione: context, organisation, people, money. */
import { describe, expect, it } from 'vitest';
import { contextChapters } from '../../../../../src/documents/relazione/chapters/context/index.ts';
import {
  type ChartInterval,
  chartIntervals,
} from '../../../../../src/documents/relazione/chapters/context/organisation.ts';
import { localDate, unitId } from '../../../../../src/kernel/index.ts';
import type { UnitVersion } from '../../../../../src/model/index.ts';
import { composeChapters, issueCodes, tableIds, tableTexts } from '../../../../support/compose-chapters.ts';
import { demoCycle } from '../../../../support/demo-cycles.ts';
import { demoInput, inputOf } from '../../../../support/document-input.ts';

const input = await demoInput('cciaa-ms', 2019);
const composed = composeChapters(input, contextChapters);

describe('the context', () => {
  it('wants words about the outside, and offers some with references to the figures of the territory', async () => {
    const wordless = await inputOf({ ...demoCycle('cciaa-ms', 2019), narrative: [] });
    const unwritten = composeChapters(wordless, contextChapters);
    expect(issueCodes(unwritten, 'contesto-esterno')).toEqual(['documentSectionMissing']);
    const offered = unwritten.chapters.find(({ id }) => id === 'contesto-esterno')?.suggestion;
    expect(offered).toContain('{{table.territorio.popolazione-3.valore}}');
  });

  it('has the figures of the territory, the staff tables, agency, shareholdings, premises and budget', () => {
    expect(tableIds(composed)).toEqual(
      expect.arrayContaining([
        'tabella-territorio',
        'tabella-risorse-umane-sesso',
        'tabella-isr',
        'tabella-partecipazioni',
        'tabella-sedi',
        'tabella-servizi',
        'tabella-risorse-economiche',
      ]),
    );
  });

  it('computes totals and what was spent of what was planned', () => {
    const rows = tableTexts(composed, 'tabella-risorse-economiche');
    expect(rows.at(-1)).toEqual([
      'Risultato Gestione Corrente (A-B)',
      '€ -1.295.096,63',
      '€ -1.394.428,39',
      '€ -696.547,12',
      '50,0 %',
    ]);
  });

  it('adds the resources of the objectives of one published table', () => {
    const rows = tableTexts(composed, 'risorse-pira');
    expect(rows).toHaveLength(16 + 1);
    expect(rows.at(-1)).toEqual(['Totale spese', '€ 790.298,24', '€ 790.298,24', '€ 580.963,60', '73,51 %']);
  });

  it('keeps income and spending apart, and leaves out what an administration does not have', async () => {
    const lucca = composeChapters(await demoInput('cciaa-lu', 2019), contextChapters);
    const totals = tableTexts(lucca, 'risorse-pira-2019').slice(-2);
    expect(totals.map(([label]) => label)).toEqual(['Totale entrate', 'Totale spese']);
    expect(lucca.chapters.map(({ id }) => id)).not.toContain('azienda-speciale');
    expect(issueCodes(lucca, 'risorse-umane')).toEqual(['relazioneNothingToShow']);
  });
});

describe('the organisation chart', () => {
  it('is told once for each interval of the year', () => {
    const ids = tableIds(composed).filter((id) => id.startsWith('organigramma-'));
    expect(ids).toEqual(['organigramma-2019-01-01', 'organigramma-2019-05-20']);
    expect(tableTexts(composed, 'organigramma-2019-05-20')).toHaveLength(17);
    expect(tableTexts(composed, 'organigramma-2019-01-01').flat()).toContain('Ufficio Provveditorato');
  });

  it('has intervals that follow one another and fill the year', () => {
    const days = (intervals: readonly ChartInterval[]) => intervals.map(({ from, to }) => `${from} ${to}`);
    expect(days(chartIntervals(input.cycle))).toEqual(['2019-01-01 2019-05-19', '2019-05-20 2019-12-31']);
    expect(days(chartIntervals({ ...input.cycle, units: [] }))).toEqual(['2019-01-01 2019-12-31']);
  });

  it('ends also where units stand under each other in a circle', async () => {
    const version = (parent: string): UnitVersion => ({
      code: 'X',
      name: 'Unità',
      parent: unitId(parent),
      from: localDate('2019-01-01'),
      reports: false,
    });
    const cycle = demoCycle('cciaa-ms', 2019);
    const units = [
      ...cycle.units,
      { id: unitId('x1'), kind: 'office' as const, versions: [version('x2')] },
      { id: unitId('x2'), kind: 'office' as const, versions: [version('x1')] },
    ];
    const circle = composeChapters(await inputOf({ ...cycle, units }), contextChapters);
    expect(tableTexts(circle, 'organigramma-2019-05-20')).toHaveLength(17);
  });
});
