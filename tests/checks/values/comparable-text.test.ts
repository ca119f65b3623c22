// Texts that say the same count as the same, however they are printed.
import { describe, expect, it } from 'vitest';
import { formulaKey, likeness, stemsOf, titleKey } from '../../../src/checks/values/comparable-text.ts';

describe('the key of a title', () => {
  it.each([
    ['Qualità dei servizi', 'QUALITA’ DEI  SERVIZI'],
    ["promozione dell'attività", 'promozione dell’attivita'],
    ['n. di imprese', 'Numero di imprese'],
    ['concilia- zione', 'conciliazione'],
  ])('is the same for «%s» and «%s»', (one, other) => {
    expect(titleKey(one)).toBe(titleKey(other));
  });

  it('differs by a letter', () => {
    expect(titleKey('osservatorio')).not.toBe(titleKey('osservatore'));
  });
});

it('the key of a formula keeps operators, which a title does not', () => {
  expect(formulaKey('giorni ≤ 5')).toBe(formulaKey('giorni <= 5'));
  expect(formulaKey('giorni >= 5')).not.toBe(formulaKey('giorni <= 5'));
});

describe('likeness', () => {
  it('is full for the same words in another order, plural or gender', () => {
    expect(likeness(stemsOf('conformità rilevate'), stemsOf('Rilevata conformità'))).toBe(100);
  });

  it('is nothing for texts without a common word, and for empty ones', () => {
    expect(likeness(stemsOf('imprese'), stemsOf('giorni'))).toBe(0);
    expect(likeness(stemsOf(''), stemsOf(''))).toBe(0);
  });
});
