import { describe, expect, it } from 'vitest';
import { differingParts } from '../../../src/checks/values/differing-parts.ts';

const LONG =
  'Favorire la crescita responsabile delle imprese e del territorio promuovendo gli strumenti di tutela del mercato';

describe('parts that differ', () => {
  it('are whole texts when they are short', () => {
    expect(differingParts(['Creare Rete', 'Crea in Rete'])).toEqual(['Creare Rete', 'Crea in Rete']);
  });

  it('begin a few words before the difference in long texts, whatever their case', () => {
    const [one, other] = differingParts([LONG, LONG.toUpperCase().replace(' E DEL', ' DEL')]);
    expect(one?.startsWith('…responsabile delle imprese e del territorio')).toBe(true);
    expect(other?.startsWith('…RESPONSABILE DELLE IMPRESE DEL TERRITORIO')).toBe(true);
  });

  it('are the beginnings when the texts differ from the first words', () => {
    expect(differingParts([LONG, `Non ${LONG}`])[0]?.startsWith('Favorire la crescita')).toBe(true);
  });
});
