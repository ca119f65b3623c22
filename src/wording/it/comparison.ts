/** Italian words of the comparison with published figures. */
import type { ComparedCounts, ComparisonWords } from '../compared.ts';
import { agreeing, counted, listed, whole } from './count.ts';

const summary = (counts: ComparedCounts): string => {
  const total = counts.reproduced + counts.contradiction + counts.input + counts.notReproducible;
  if (total === 0) return 'Per questo ciclo non ci sono cifre pubblicate da confrontare.';
  const others = [
    ...(counts.contradiction > 0
      ? [counted(counts.contradiction, 'è in contraddizione', 'sono in contraddizione')]
      : []),
    ...(counts.input > 0 ? [counted(counts.input, 'è un dato di partenza', 'sono dati di partenza')] : []),
    ...(counts.notReproducible > 0
      ? [counted(counts.notReproducible, 'non è riproducibile', 'non sono riproducibili')]
      : []),
  ];
  const head = `Su ${counted(total, 'cifra pubblicata', 'cifre pubblicate')}, ${whole(counts.reproduced)} ${agreeing(counts.reproduced, 'è riprodotta', 'sono riprodotte')} dal calcolo`;
  return others.length === 0 ? `${head}.` : `${head}; ${listed(others)}.`;
};

/** The words. */
export const ITALIAN_COMPARISON: ComparisonWords = {
  kinds: {
    reproduced: 'riprodotta',
    contradiction: 'contraddizione',
    input: 'dato di partenza',
    notReproducible: 'non riproducibile',
  },
  explanations: {
    reproduced: 'Il calcolo dà la stessa cifra, con i decimali pubblicati.',
    contradiction: 'Il calcolo dà una cifra diversa da quella pubblicata.',
    input: 'La cifra è servita per il calcolo: che coincida non prova nulla.',
    notReproducible: 'Mancano i dati per calcolarla.',
  },
  reasons: {
    differs: 'Il calcolo sui dati degli uffici dà una cifra diversa.',
    equalOnMeasured: 'Coincide con il risultato misurato, prima della valutazione.',
    differentKind: 'La cifra pubblicata è di un altro tipo (per esempio un numero al posto di una data).',
    unreadable: 'La cifra pubblicata non si legge come numero né come data.',
    noResult: 'Per questa cifra il calcolo non dà un risultato: mancano i dati di partenza.',
  },
  summary,
};
