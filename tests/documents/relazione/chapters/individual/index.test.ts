/** Chapter 4 of the Relazione: individual objectives by post. */
import { describe, expect, it } from 'vitest';
import { individualChapters } from '../../../../../src/documents/relazione/chapters/individual/index.ts';
import { decimal, indicatorId } from '../../../../../src/kernel/index.ts';
import type { IndividualObjective } from '../../../../../src/model/index.ts';
import { composeChapters, issueCodes, tableIds, tableTexts } from '../../../../support/compose-chapters.ts';
import { demoCycle } from '../../../../support/demo-cycles.ts';
import { demoInput, inputOf } from '../../../../support/document-input.ts';

const composed = composeChapters(await demoInput('cciaa-ms', 2019), individualChapters);
const cycle = demoCycle('cciaa-ms', 2019);

const own = (id: string, score: string | undefined): IndividualObjective => ({
  id,
  post: 'PO 9',
  postKind: 'organisationalPosition',
  title: `Misura ${id}`,
  scope: 'own',
  ...(score !== undefined && { score: decimal(score) }),
  origin: { kind: 'entered' },
});

const withObjectives = async (individualObjectives: readonly IndividualObjective[]) =>
  composeChapters(await inputOf({ ...cycle, individualObjectives }), individualChapters);

describe('individual objectives', () => {
  it('are 8 of the secretary general and 21 of the posts, all reached', () => {
    expect(tableTexts(composed, 'tabella-obiettivi-individuali')).toEqual([
      ['Target raggiunto', '8', '100,00 %', '21', '100,00 %'],
      ['Target raggiunto in parte', '0', '0,00 %', '0', '0,00 %'],
      ['Target non raggiunto', '0', '0,00 %', '0', '0,00 %'],
      ['Obiettivi assegnati', '8', '100,00 %', '21', '100,00 %'],
    ]);
  });

  it('have a table for each post', () => {
    expect(tableIds(composed)).toHaveLength(1 + 1 + 4);
  });

  it('have the result of the administration where they are measured with it, without a note when it agrees', () => {
    const [first] = tableTexts(composed, 'obiettivi-io-sg-1');
    expect(first?.slice(2)).toEqual(['95,00 %', '80,00%', '100,00 %', '100,00 %', 'raggiunto']);
    expect(JSON.stringify(composed.tree.blocks)).not.toContain('"note"');
  });

  it('say in a note that another figure was registered for the post', async () => {
    const objective: IndividualObjective = {
      ...own('io-x', '100'),
      scope: 'administration',
      indicator: indicatorId('i-s1-1-1-a'),
      result: { kind: 'percent', amount: decimal('96.00') },
    };
    const rows = tableTexts(await withObjectives([objective]), 'obiettivi-io-x');
    expect(rows[0]?.[2]).toBe(
      '95,00 % [Per questo incarico era stato registrato 96,00 %: la cifra mostrata è quella calcolata dai dati.]',
    );
  });

  it('are counted by the thresholds of the rulebook, those without a figure apart', async () => {
    const objectives = [own('a', '100'), own('b', '60'), own('c', '0'), own('d', undefined)];
    const rows = tableTexts(await withObjectives(objectives), 'tabella-obiettivi-individuali');
    expect(rows.map(([, count]) => count)).toEqual(['1', '1', '1', '1', '4']);
    expect(rows.map(([label]) => label)).toContain('Senza una cifra');
  });

  it('of the staff are counted and never listed', async () => {
    const staff = await withObjectives([{ ...own('a', '100'), postKind: 'staff', post: 'Ufficio X' }]);
    expect(tableIds(staff)).toEqual(['tabella-obiettivi-individuali']);
    expect(JSON.stringify(staff.tree.blocks)).not.toContain('Misura a');
  });

  it('are missed where there are none', async () => {
    expect(issueCodes(await withObjectives([]), 'obiettivi-individuali')).toEqual(['relazioneNothingToShow']);
  });
});
