/** The comparison with published figures in words. */
import { expect, it } from 'vitest';
import { comparisonReason, comparisonSummary } from '../../src/wording/index.ts';

it('says how many figures are reproduced and what became of the others', () => {
  expect(comparisonSummary({ reproduced: 1210, contradiction: 1, input: 2, notReproducible: 3 })).toBe(
    'Su 1.216 cifre pubblicate, 1.210 sono riprodotte dal calcolo; 1 è in contraddizione, 2 sono dati di partenza e 3 non sono riproducibili.',
  );
  expect(comparisonSummary({ reproduced: 1, contradiction: 0, input: 0, notReproducible: 0 })).toBe(
    'Su 1 cifra pubblicata, 1 è riprodotta dal calcolo.',
  );
});

it('says when there is nothing to compare', () => {
  expect(comparisonSummary({ reproduced: 0, contradiction: 0, input: 0, notReproducible: 0 })).toBe(
    'Per questo ciclo non ci sono cifre pubblicate da confrontare.',
  );
});

it('has a sentence for each reason', () => {
  expect(comparisonReason('equalOnMeasured')).toBe(
    'Coincide con il risultato misurato, prima della valutazione.',
  );
});
