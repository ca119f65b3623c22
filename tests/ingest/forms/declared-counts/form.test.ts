// Numbers declared in lines of words.
import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../support/checks/record-of.ts';

const counts = (...lines: readonly string[]) =>
  recordOf('# Relazione sulla performance 2022', '', ...lines).counts.map(({ what, declared }) => [
    what,
    declared.published,
  ]);

describe('a line', () => {
  it('declares a number of things, and those of them that were reached below', () => {
    expect(counts('Obiettivi Strategici n. 6', '5 raggiunti al 100%')).toEqual([
      ['strategicObjectives', '6'],
      ['reached', '5'],
    ]);
  });

  it('declares both on one line', () => {
    expect(counts('Obiettivi operativi: n. 14, di cui 12 raggiunti al 100%')).toEqual([
      ['operationalObjectives', '14'],
      ['reached', '12'],
    ]);
    expect(counts('5 obiettivi strategici su 6 sono stati raggiunti')).toEqual([
      ['reached', '5'],
      ['strategicObjectives', '6'],
    ]);
  });

  it.each(['Pagina: 6', 'Anno 2022', 'Gli obiettivi sono descritti nel capitolo 3'])(
    'declares nothing: %s',
    (line) => {
      expect(counts(line)).toEqual([]);
    },
  );
});
