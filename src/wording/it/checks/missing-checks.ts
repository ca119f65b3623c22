/** Rules on figures that are missing. */
import type { CheckTexts } from '../../checks/check-text.ts';

/** Texts by rule. */
export const ITALIAN_MISSING_CHECKS: CheckTexts = {
  'MISSING-01': {
    name: 'Colonna di zeri',
    says: 'Cerca anni in cui tutti i risultati sono zero accanto a target più alti.',
    why: 'Zero vuol dire «misurato e nullo»: qui probabilmente il dato non c’era ancora.',
    todo: 'Scrivi «n.d.» dove il dato manca.',
    sentences: {
      columnOfZeros: (v) =>
        `Tutti i ${v('rows')} risultati${v('year') === '' ? '' : ` del ${v('year')}`} sono «${v('published')}»: sembra un dato che manca, non uno zero`,
    },
  },
  'MISSING-02': {
    name: 'Zero accanto a dati che mancano',
    says: 'Cerca risultati zero in righe che per gli altri anni dicono «n.d.».',
    why: 'Non si sa se è zero o se il dato manca.',
    todo: 'Scrivi «n.d.» se il dato manca.',
    sentences: {
      zeroBesideNotKnown: (v) =>
        `${v('indicator')}: il risultato è «${v('published')}», ma per gli altri anni il dato manca`,
    },
  },
  'MISSING-03': {
    name: 'Realizzazione senza risultato',
    says: 'Cerca realizzazioni stampate dove il risultato manca.',
    why: 'Senza risultato non si può dire quanto del target sia raggiunto.',
    todo: 'Scrivi il risultato, oppure togli la realizzazione.',
    sentences: {
      realisedWithoutResult: (v) =>
        `${v('indicator')}: la realizzazione è ${v('published')}, ma il risultato manca`,
    },
  },
  'MISSING-04': {
    name: 'Quota di nulla',
    says: 'Cerca quote stampate dove il totale su cui si calcolano è zero.',
    why: 'Senza casi non c’è niente da misurare: zero su zero non è zero e non è cento.',
    todo: 'Scrivi «n.d.» e il motivo.',
    sentences: {
      shareOfNothing: (v) =>
        `${v('indicator')}: la quota è ${v('published')}, ma il totale su cui si calcola è zero`,
    },
  },
  'MISSING-05': {
    name: 'Periodo vuoto',
    says: 'Cerca quote con un periodo vuoto, se il documento altrove scrive zero.',
    why: 'Non si sa se il periodo vale zero o se il dato manca.',
    todo: 'Scrivi 0 o «n.d.» in ogni periodo.',
    sentences: {
      emptyPeriod: (v) => `${v('indicator')}: un periodo è vuoto, mentre altrove il documento scrive zero`,
    },
  },
  'MISSING-06': {
    name: 'Anno vuoto fra due anni',
    says: 'Cerca risultati vuoti fra due anni che hanno il loro risultato.',
    why: 'La misura si fa ogni anno: o il dato è sfuggito, o manca e non è detto.',
    todo: 'Scrivi il risultato, oppure «n.d.» e il motivo.',
    sentences: {
      blankBetweenYears: (v) =>
        `${v('indicator')}: il risultato del ${v('year')} è vuoto, quelli dell’anno prima e dell’anno dopo ci sono`,
    },
  },
  'MISSING-07': {
    name: 'Zero in capo a una serie',
    says: 'Cerca serie di anni che cominciano o finiscono con zero, se tutti gli altri anni sono lontani da zero; valori nulli accanto a target lontani da zero; l’ultimo trimestre a zero quando gli altri non lo sono.',
    why: 'Un servizio con decine di casi ogni anno non ne ha nessuno per caso: probabilmente il dato mancava.',
    todo: 'Scrivi «n.d.» se il dato manca.',
    sentences: {
      zeroInSeries: (v) =>
        `${v('row')}: il dato${v('year') === '' ? '' : ` del ${v('year')}`} è zero, mentre tutti gli altri anni ne sono lontani`,
      zeroBesideTargets: (v) =>
        `${v('row')}: il valore è zero, mentre gli altri anni e i target ne sono lontani`,
      zeroInPeriod: (v) => `${v('row')}: l’ultimo periodo è zero, mentre tutti gli altri ne sono lontani`,
    },
  },
  'MISSING-08': {
    name: 'Consuntivo non ancora noto',
    says: 'Cerca documenti in cui tutte le schede con risorse previste stampano un consuntivo nullo.',
    why: 'Zero vuol dire «non si è speso nulla»: qui probabilmente l’anno non era ancora chiuso.',
    todo: 'Lascia fuori il consuntivo, oppure scrivi «n.d.».',
    sentences: {
      spendingNotKnown: (v) =>
        `In tutte le ${v('cards')} schede con risorse previste il consuntivo è «${v('published')}»: sembra un dato che manca, non uno zero`,
    },
  },
  'MISSING-09': {
    name: 'Quota di una classe vuota',
    says: 'Cerca quote (per esempio «% di dirigenti donne») stampate per anni in cui le tabelle del personale non contano nessuno in quella classe.',
    why: 'La quota di niente non si può calcolare: zero per cento dice un’altra cosa.',
    todo: 'Scrivi «n.d.», oppure correggi la tabella del personale.',
    sentences: {
      shareOfEmptyClass: (v) =>
        `«${v('row')}»: è pubblicato ${v('published')}, ma la classe «${v('class')}» è vuota (anni: ${v('years')})`,
    },
  },
};
