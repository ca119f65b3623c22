// Outcomes told in words.
import { describe, expect, it } from 'vitest';
import { withOutcome } from '../../../src/ingest/values/outcome-words.ts';
import { readCell } from '../../../src/ingest/values/read-cell.ts';

const outcomeOf = (text: string) => withOutcome(readCell(text, { file: 'prova.txt', line: 1 })).understood;

describe('an outcome', () => {
  it.each(['Raggiunto', 'Obiettivo pienamente raggiunto', 'Target conseguito al 100%', '● raggiunto'])(
    'is yes: %s',
    (text) => {
      expect(outcomeOf(text)).toEqual({ kind: 'boolean', value: true });
    },
  );
  it.each(['Non raggiunto', 'Obiettivo non conseguito', 'NON REALIZZATA'])('is no: %s', (text) => {
    expect(outcomeOf(text)).toEqual({ kind: 'boolean', value: false });
  });
  it.each(['Raggiunto in parte', 'Parzialmente raggiunto', 'In corso', ''])('is not told: "%s"', (text) => {
    expect(outcomeOf(text)).toBeUndefined();
  });
  it('leaves figures as they are', () => {
    expect(outcomeOf('85%')).toEqual({ kind: 'percent', amount: '85' });
  });
});
