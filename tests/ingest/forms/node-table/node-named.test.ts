// What a row of a table of areas and objectives names.
import { describe, expect, it } from 'vitest';
import { nodeNamed } from '../../../../src/ingest/forms/node-table/node-named.ts';

const named = (row: { level?: string; code?: string; title?: string; corner?: string }) =>
  nodeNamed({ level: '', code: '', title: '', corner: '', ...row });

describe('a row of a table of areas and objectives', () => {
  it.each([
    [{ title: 'Area A Sostegno alle imprese' }, 'area', 'A', 'Sostegno alle imprese'],
    [
      { code: 'OS A1', title: 'Favorire la digitalizzazione' },
      'strategicObjective',
      'OSA1',
      'Favorire la digitalizzazione',
    ],
    [{ code: 'OO 1.2.3', title: 'Semplificare' }, 'operationalObjective', 'OO1.2.3', 'Semplificare'],
    [
      { title: 'Obiettivo strategico 1.2 - Sostenere le imprese' },
      'strategicObjective',
      '1.2',
      'Sostenere le imprese',
    ],
    [{ level: 'Ambito', code: '3', title: 'Efficienza' }, 'area', '3', 'Efficienza'],
    [{ title: 'Sviluppo', corner: 'aree strategiche' }, 'area', '', 'Sviluppo'],
    [{ title: 'A Area A Sostegno alle imprese' }, 'area', 'A', 'Sostegno alle imprese'],
    [{ title: 'OS B1 Semplificare' }, 'strategicObjective', 'OSB1', 'Semplificare'],
    [{ title: 'Performance complessiva' }, 'administration', '', 'Performance complessiva'],
    [{ title: 'Camera di commercio' }, 'administration', '', 'Camera di commercio'],
  ])('%j', (row, kind, code, title) => {
    expect(named(row)).toEqual({ kind, code, title });
  });

  it('has no kind where the heading names two', () => {
    expect(named({ title: 'Sostegno alle imprese', corner: 'area / obiettivo' })).toBeUndefined();
  });

  it('is none without a title', () => {
    expect(named({ corner: 'area' })).toBeUndefined();
  });
});
