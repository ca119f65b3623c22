/** Rules on directions and kinds of figures. */
import type { CheckTexts } from '../../checks/check-text.ts';

/** Texts by rule. */
export const ITALIAN_DIRECTION_CHECKS: CheckTexts = {
  'DIRECTION-01': {
    name: 'Operatore contrario al titolo',
    says: "Confronta l'operatore del target con il senso del titolo.",
    why: 'Letto alla lettera, il target premia il risultato peggiore.',
    todo: "Controlla l'operatore.",
    sentences: {
      asksForMore: (v) => `${v('indicator')}: meno è meglio, ma il target ${v('published')} chiede di più`,
      asksForLess: (v) => `${v('indicator')}: più è meglio, ma il target ${v('published')} chiede di meno`,
    },
  },
  'DIRECTION-02': {
    name: 'Risultato e target di specie diversa',
    says: 'Confronta la specie del risultato con quella del target: un giorno, un numero, una percentuale, un sì o no.',
    why: 'Un giorno e un conteggio non si possono confrontare.',
    todo: 'Scrivi risultato e target nella stessa specie.',
    sentences: {
      kindsDiffer: (v) =>
        `${v('indicator')}: il risultato «${v('published')}» e il target «${v('target')}» non sono della stessa specie`,
      kindOfOneYear: (v) =>
        `${v('indicator')}: «${v('published')}» non è della stessa specie degli altri anni (${v('others')})`,
    },
  },
  'DIRECTION-03': {
    name: 'Tipo o unità di misura contrari ai dati',
    says: "Confronta il tipo e l'unità di misura dichiarati con i dati della riga.",
    why: 'La scheda descrive un altro indicatore da quello misurato.',
    todo: "Correggi il tipo o l'unità di misura.",
    sentences: {
      typeAgainstValue: (v) =>
        `${v('indicator')}: il tipo dice «${v('published')}», ma i dati sono come «${v('figure')}»`,
      unitAgainstValue: (v) =>
        `${v('indicator')}: l'unità di misura dice «${v('published')}», ma i dati sono come «${v('figure')}»`,
    },
  },
  'DIRECTION-04': {
    name: 'Formula contraria ai dati',
    says: "Confronta la formula o l'algoritmo con i dati della riga.",
    why: 'Con quella formula il risultato stampato non si può ottenere.',
    todo: 'Correggi la formula.',
    sentences: {
      formulaAgainstValue: (v) =>
        `${v('indicator')}: la formula dice «${v('published')}», ma i dati sono come «${v('figure')}»`,
    },
  },
  'DIRECTION-05': {
    name: "Soglia dell'algoritmo diversa dal target",
    says: "Confronta la soglia scritta alla fine dell'algoritmo con il target della riga.",
    why: 'Con due soglie non si sa se il target è raggiunto.',
    todo: 'Scrivi la stessa soglia nei due posti.',
    sentences: {
      thresholdOfAlgorithm: (v) =>
        `${v('indicator')}: l'algoritmo dice «${v('published')}», il target è ${v('expected')}`,
    },
  },
  'DIRECTION-06': {
    name: 'Operatori diversi nella stessa riga',
    says: 'Confronta gli operatori dei target di una riga, anno per anno.',
    why: 'Non si sa se il target cambia o se manca un segno.',
    todo: 'Scrivi lo stesso operatore in tutti gli anni.',
    sentences: {
      operatorsOfRow: (v) =>
        `${v('indicator')}: nella stessa riga i target hanno operatori diversi (${v('published')})`,
      oppositeOperators: (v) =>
        `${v('indicator')}: nella stessa riga i target hanno operatori contrari (${v('published')})`,
    },
  },
  'DIRECTION-07': {
    name: 'Realizzazione contraria al confronto',
    says: 'Confronta risultato e target dove la realizzazione è 0 o 100 %.',
    why: 'La realizzazione dice il contrario dei dati.',
    todo: 'Controlla risultato, target e realizzazione.',
    sentences: {
      missedButFull: (v) =>
        `${v('indicator')}: il risultato ${v('result')} non raggiunge il target ${v('target')}, ma la realizzazione scritta è «${v('published')}»`,
      reachedButNothing: (v) =>
        `${v('indicator')}: il risultato ${v('result')} raggiunge il target ${v('target')}, ma la realizzazione scritta è «${v('published')}»`,
    },
  },
  'DIRECTION-08': {
    name: 'Totale al posto di una media',
    says: 'Cerca titoli che chiedono una media a testa accanto a un risultato che è il totale dei periodi.',
    why: 'Un totale supera facilmente un target pensato per una persona sola.',
    todo: 'Dividi il totale per le persone, e scrivi quante sono.',
    sentences: {
      totalForMean: (v) =>
        `${v('indicator')}: il titolo chiede una media, ma ${v('published')} è la somma dei periodi`,
    },
  },
  'DIRECTION-20': {
    name: 'Risultato scritto come target',
    says: 'Cerca risultati scritti con un operatore o con «almeno», «entro», «al massimo».',
    why: 'Un risultato è una cifra sola: forse target e risultato sono scambiati.',
    todo: 'Controlla le due colonne e scrivi il dato misurato.',
    sentences: {
      resultWithOperator: (v) =>
        `${v('indicator')}: il risultato «${v('published')}» è scritto come un target`,
    },
  },
  'DIRECTION-21': {
    name: 'Target senza verso tra target col verso',
    says: 'Nei documenti in cui quasi tutti i target hanno un operatore, cerca quelli che non lo hanno.',
    why: 'Non si sa se conviene superare la cifra o restare sotto.',
    todo: 'Aggiungi «almeno» o «al massimo», o il segno che usi altrove.',
    sentences: {
      bareAmongOperators: (v) =>
        `${v('indicator')}: il target «${v('published')}» non dice se è un minimo o un massimo`,
    },
  },
  'DIRECTION-09': {
    name: 'Target senza cifra per una percentuale',
    says: 'Cerca indicatori con unità di misura in percentuale e target scritti solo a parole.',
    why: 'Nessuno può dire quando il target è raggiunto.',
    todo: 'Scrivi nel target la percentuale attesa.',
    sentences: {
      proseTargets: (v) =>
        `In ${v('rows')} ${v('rows') === '1' ? 'riga' : 'righe'} su ${v('all')} l'unità di misura è una percentuale, ma i target sono parole senza una cifra (${v('indicator')})`,
    },
  },
  'DIRECTION-10': {
    name: 'Target in numero e risultato in percentuale',
    says: 'Confronta il numero di azioni che il target chiede a parole con la specie del risultato.',
    why: 'Da una percentuale non si sa quante azioni sono state fatte.',
    todo: 'Scrivi il risultato come numero, oppure cambia il target.',
    sentences: {
      countAndPercent: (v) =>
        `${v('indicator')}: il target chiede «${v('asked')}», ma il risultato è ${v('published')}`,
    },
  },
  'DIRECTION-11': {
    name: 'Aumento dove si chiede una riduzione',
    says: 'Confronta i risultati con un titolo o un target che chiede di ridurre.',
    why: 'Il target non è raggiunto e il documento non lo dice.',
    todo: 'Controlla il risultato e il suo segno; se sono giusti, spiega lo scostamento.',
    sentences: {
      riseForReduction: (v) =>
        `${v('indicator')}: si chiede una riduzione, ma la variazione${v('year') === '' ? '' : ` del ${v('year')}`} è un aumento («${v('published')}»)`,
      moreThanBefore: (v) =>
        `${v('indicator')}: si chiede meno dell'anno prima, ma il ${v('year')} («${v('published')}») supera l'anno prima («${v('before')}»)`,
    },
  },
  'DIRECTION-12': {
    name: "Fonte al posto dell'unità di misura",
    says: 'Cerca unità di misura che sono il nome di una fonte di dati o di un ufficio.',
    why: 'Non si sa in che cosa è misurato il risultato.',
    todo: "Scrivi l'unità di misura e sposta la fonte nella sua colonna.",
    sentences: {
      unitIsSource: (v) => `${v('indicator')}: l'unità di misura è «${v('published')}», che è una fonte`,
    },
  },
  'DIRECTION-13': {
    name: 'Anno di confronto diverso',
    says: "Confronta il periodo che l'algoritmo prende a confronto con l'anno che il target nomina.",
    why: 'Con due termini di confronto lo stesso risultato può essere raggiunto o no.',
    todo: 'Scrivi lo stesso termine di confronto nei due posti.',
    sentences: {
      yearOfComparison: (v) =>
        `${v('indicator')}: l'algoritmo dice «${v('published')}», ma il target del ${v('year')} confronta con il ${v('compared')}`,
    },
  },
  'DIRECTION-14': {
    name: 'Target senza operatore',
    says: 'Cerca target che sono un numero senza segno, dove dal titolo meno è meglio.',
    why: 'Senza segno il numero si può leggere come una soglia da superare.',
    todo: "Scrivi l'operatore davanti al numero.",
    sentences: {
      targetWithoutOperator: (v) =>
        `${v('indicator')}: meno è meglio, ma il target ${v('published')} è senza operatore`,
    },
  },
  'DIRECTION-15': {
    name: 'Rapporto stampato come percentuale',
    says: 'Cerca indici di bilancio che stanno attorno a uno, ma portano il segno di percento.',
    why: 'Con il segno di percento il valore è cento volte più piccolo.',
    todo: 'Togli il segno di percento, oppure moltiplica per cento.',
    sentences: {
      ratioAsPercent: (v) => `${v('row')}: i valori ${v('published')} sono rapporti, non percentuali`,
    },
  },
  'DIRECTION-16': {
    name: 'Frazione con il segno di percentuale',
    says: 'Cerca, fra percentuali di più anni, quella che è un centesimo delle altre.',
    why: 'La frazione (0,72) ha preso il segno di percentuale: la cifra è cento volte più piccola.',
    todo: 'Scrivi la percentuale intera.',
    sentences: {
      shareAsFraction: (v) =>
        `${v('row')}: «${v('published')}» è un centesimo degli altri valori della riga (${v('others')})`,
    },
  },
};
