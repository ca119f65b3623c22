/** Rules on the roll-up and on sums over units. */
import type { CheckTexts } from '../../checks/check-text.ts';

/** Texts by rule. */
export const ITALIAN_ROLL_UP_CHECKS: CheckTexts = {
  'ROLLUP-01': {
    name: 'Valore che non viene dai valori sotto',
    says: 'Confronta il valore di un obiettivo con la media, semplice o pesata, dei valori stampati sotto di esso.',
    why: 'Il valore sale fino alla performance di ente.',
    todo: 'Ricalcola il valore, oppure spiega quali righe entrano nel calcolo e con quali pesi.',
    sentences: {
      outsideChildren: (v) =>
        `${v('node')}: il valore è ${v('published')}, ma ${v('children') === '1' ? 'la riga sotto dà' : `le ${v('children')} righe sotto danno`} ${v('expected')}: nessun peso può spiegarlo`,
      notWeightedMean: (v) =>
        `${v('node')}: il valore è ${v('published')}, ma la media pesata delle ${v('children')} righe sotto è ${v('expected')}`,
      childLeftOut: (v) =>
        `${v('node')}: il valore è ${v('published')}, ma la media delle ${v('children')} righe sotto è ${v('expected')}: qualcuna non è stata contata e il documento non lo dice`,
    },
  },
  'ROLLUP-02': {
    name: 'Contributi che non tornano',
    says: 'Somma i contributi stampati dei nodi sotto e li confronta con il valore sopra.',
    why: 'Il valore complessivo non è la somma delle sue parti.',
    todo: 'Ricalcola il valore sopra, oppure correggi i contributi.',
    sentences: {
      sharesOfWhole: (v) =>
        `${v('node')}: il valore è ${v('published')}, ma i ${v('parts')} contributi stampati sommano ${v('expected')}`,
      partsOfValue: (v) =>
        `${v('node')}: il valore è ${v('published')}, ma le ${v('parts')} parti pesate sommano ${v('expected')}`,
    },
  },
  'ROLLUP-03': {
    name: 'Pesi che non fanno 100',
    says: 'Somma i pesi delle righe sotto uno stesso nodo.',
    why: 'Con pesi che non tornano la media pesata è sbagliata.',
    todo: 'Correggi i pesi.',
    sentences: {
      weightsSum: (v) => `${v('node')}: i pesi ${v('published')} sommano ${v('total')}, non ${v('expected')}`,
    },
  },
  'ROLLUP-30': {
    name: 'Pesi degli indicatori di una scheda',
    says: 'Somma i pesi degli indicatori di una scheda: devono dare 100.',
    why: 'Con pesi che non danno 100 il risultato della scheda è più alto o più basso del giusto.',
    todo: 'Correggi i pesi, o cerca l’indicatore che manca.',
    sentences: {
      weightsOfCard: (v) => `«${v('objective')}»: i pesi ${v('published')} sommano ${v('total')}, non 100`,
    },
  },
  'ROLLUP-04': {
    name: 'Riga che manca o che sta due volte',
    says: 'Confronta le righe sotto uno stesso obiettivo nelle tabelle che ne stampano il valore.',
    why: 'Il valore dipende da quali righe si contano.',
    todo: 'Completa la tabella, oppure spiega perché alcune righe non entrano.',
    sentences: {
      childrenMissing: (v) =>
        `${v('node')}: in questa tabella ${v('published')}, in un'altra ${v('expected')}; la prima che manca è ${v('first')}`,
      childTwice: (v) => `${v('node')}: la riga sta due volte sotto lo stesso nodo`,
    },
  },
  'ROLLUP-05': {
    name: 'Totale di pesi o di contributi',
    says: 'Somma una colonna di pesi, o di contributi alla performance, e la confronta con il totale stampato sotto.',
    why: 'Con il totale sbagliato la performance che ne viene è un’altra.',
    todo: 'Rifai la somma e correggi il totale o la riga sbagliata.',
    sentences: {
      totalOfWeights: (v) =>
        `«${v('table')}», «${v('heading')}»: il totale è ${v('published')}, ma i ${v('rows')} pesi sommano ${v('expected')}`,
      totalOfContributions: (v) =>
        `«${v('table')}», «${v('heading')}»: il totale è ${v('published')}, ma le ${v('rows')} righe sommano ${v('expected')}`,
    },
  },
  'ROLLUP-06': {
    name: 'Contributo diverso da peso per realizzazione',
    says: 'Ricalcola il contributo di ogni riga dal peso e dalla realizzazione, dove quasi tutte le altre righe tornano così.',
    why: 'Il contributo entra nella performance dell’obiettivo e dell’ente.',
    todo: 'Controlla il peso, la realizzazione e il contributo.',
    sentences: {
      contribution: (v) =>
        `${v('row')}: con peso ${v('weight')} e realizzazione ${v('value')} il contributo è ${v('expected')}, ma è stampato ${v('published')}`,
    },
  },
  'UNITS-01': {
    name: "Valore dell'ente che non viene dalle unità",
    says: "Somma i dati stampati dalle unità e li confronta con il valore dell'amministrazione.",
    why: 'Chi legge non può ricostruire il risultato. Può darsi che un apporto non sia stampato.',
    todo: 'Controlla i dati delle unità, oppure scrivi gli altri apporti e la regola di calcolo.',
    sentences: {
      shareOfUnits: (v) =>
        `${v('indicator')}: il valore dell'ente è ${v('published')}, ma i dati di ${v('units')} unità danno ${v('expected')} (${v('part')} su ${v('whole')})`,
      countOfUnits: (v) =>
        `${v('indicator')}: il valore dell'ente è ${v('published')}, meno di quello di una sola unità; ${v('units')} unità insieme danno ${v('expected')}`,
    },
  },
  'ROLLUP-07': {
    name: 'Ufficio che manca nel livello sopra',
    says: 'Confronta gli uffici elencati accanto a un’area o a un obiettivo con quelli dei livelli subito sotto, nelle tabelle in cui gli altri elenchi sono completi.',
    why: 'Chi cerca il lavoro di un ufficio non lo trova.',
    todo: 'Aggiungi l’ufficio all’elenco, o toglilo dal livello sotto.',
    sentences: {
      officeMissing: (v) => `${v('node')}: fra gli uffici manca ${v('missing')}, che ha ${v('child')}`,
    },
  },
};
