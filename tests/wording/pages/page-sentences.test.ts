/** First sentences of pages, from the demonstration and from small cycles. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute } from '../../../src/engine/index.ts';
import {
  completenessSentence,
  deviationsSentence,
  homeSentence,
  subjectSentence,
  treeSentence,
} from '../../../src/wording/index.ts';
import { arbitraryCycle } from '../../support/arbitrary-cycle.ts';
import { buildCycle } from '../../support/cycle-builder.ts';
import { demoCycle } from '../../support/demo-cycles.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const cycle = demoCycle('cciaa-ms', 2019);
const manager = compute(cycle, { basis: 'manager' });
const measured = compute(cycle, { basis: 'measured' });

describe('the home', () => {
  it('says the result with its basis, how many objectives reached their target, and the farthest one', () => {
    expect(plain(homeSentence(cycle, manager))).toBe(
      "Nel 2019 la Camera di commercio di Massa-Carrara ha raggiunto il 97,75 % (valutazione del dirigente); 5 obiettivi strategici su 6 hanno raggiunto il target; il risultato più lontano è l'obiettivo strategico 3.2, 91,00 %.",
    );
    expect(plain(homeSentence(cycle, measured))).toBe(
      'Nel 2019 la Camera di commercio di Massa-Carrara ha raggiunto il 100,00 % (misurazione); 6 obiettivi strategici su 6 hanno raggiunto il target.',
    );
  });

  it('says why there is no result yet', () => {
    const plan = demoCycle('cciaa-ms', 2016);
    const results = compute(plan, { basis: 'measured' });
    expect(homeSentence(plan, results)).toBe(
      "Per il 2016 il risultato dell'ente non c'è ancora (Camera di commercio di Massa-Carrara): i dati non sono ancora dovuti.",
    );
    expect(completenessSentence(plan, results)).toBe(
      'Nessun dato è ancora dovuto. Dati letti al 08/09/2016.',
    );
  });
});

describe('the tree', () => {
  it('says what each area contributes, of how much it could', () => {
    expect(plain(treeSentence(cycle, manager))).toBe(
      "Il 97,75 % dell'ente viene da 3 aree strategiche: l'area strategica 1 contribuisce con 16,00 punti su 16,00, l'area strategica 2 contribuisce con 34,00 punti su 34,00 e l'area strategica 3 contribuisce con 47,75 punti su 50,00.",
    );
  });
});

describe('deviations and completeness', () => {
  it('counts indicators below the target and names the farthest', () => {
    expect(plain(deviationsSentence(cycle, manager))).toBe(
      "3 indicatori su 77 sono sotto il target; il più lontano è l'indicatore FRD: ob2, 84,47 %.",
    );
  });

  it('counts what is there and what is missing', () => {
    const partial = buildCycle({
      indicators: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      entries: [
        { indicator: 'a', values: { q1: '1' } },
        { indicator: 'b', values: { q1: 'notYetDue' } },
      ],
    });
    expect(completenessSentence(partial, compute(partial, { basis: 'measured' }))).toBe(
      "C'è 1 risultato su 3; ne manca 1 e 1 non è ancora dovuto. Dati letti al 31/01/2020.",
    );
  });
});

describe('the page of a subject', () => {
  it.each([
    [
      'n-3-2',
      "L'obiettivo strategico 3.2 vale 91,00 % (valutazione del dirigente): parziale; contribuisce al risultato dell'ente con 22,75 punti su 25,00; 1 gruppo di indicatori: 1 raggiunto; 3 obiettivi operativi: 3 raggiunti.",
    ],
    [
      'n-2',
      "L'area strategica 2 vale 100,00 % (valutazione del dirigente): raggiunta; contribuisce al risultato dell'ente con 34,00 punti su 34,00; 2 obiettivi strategici: 2 raggiunti.",
    ],
    [
      'i-o2-1-3-g',
      'Nel 2019 il risultato è 87,80 %; il target è almeno 90 %, parziale; la realizzazione è 97,56 % e vale 100,00 %.',
    ],
    [
      'i-frd-ob2-2',
      'Nel 2019 il risultato è 17,33 giorni; il target è al massimo 15 giorni, parziale; la realizzazione è 84,47 %.',
    ],
    [
      'u-s0',
      "L'unità organizzativa S0 ha un risultato di 100,00 % (valutazione del dirigente); 9 indicatori: 9 raggiunti.",
    ],
  ])('answers its question: %s', (id, expected) => {
    expect(plain(subjectSentence(cycle, manager, id))).toBe(expected);
  });

  it('is empty for what does not exist', () => {
    expect(subjectSentence(cycle, manager, 'nothing')).toBe('');
  });

  it('is a sentence for every subject of any cycle', () => {
    fc.assert(
      fc.property(arbitraryCycle, (any) => {
        const results = compute(any, { basis: 'oiv' });
        const sentences = [
          homeSentence(any, results),
          treeSentence(any, results),
          deviationsSentence(any, results),
          completenessSentence(any, results),
          ...results.subjects.map((subject) => subjectSentence(any, results, subject.id)),
        ];
        expect(sentences.filter((sentence) => !/^\S.*\.$/s.test(sentence))).toEqual([]);
        expect(sentences.filter((sentence) => /undefined|NaN|\[object/.test(sentence))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
