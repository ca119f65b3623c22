/** Italian words of the method: directions, aggregators, rules, reasons. */

/** How figures are put together and judged. */
const RULES = {
  directions: {
    up: 'almeno',
    down: 'al massimo',
    scale: 'almeno, su una scala',
    deadline: 'entro il',
    exact: 'esattamente',
    range: 'tra due valori',
    baseline: 'rispetto al valore di partenza',
    limits: 'tra minimo, target e massimo',
    yesNo: 'da realizzare',
    declared: 'percentuale di realizzazione',
    narrative: 'in parole',
  },
  aggregators: {
    sum: 'somma',
    mean: 'media',
    last: 'ultimo valore',
    max: 'valore più alto',
    min: 'valore più basso',
    latestDate: 'ultima data',
    earliestDate: 'prima data',
    single: 'valore unico',
  },
  ratioMethods: {
    linearRatio: 'risultato diviso target',
    linearDeviation: 'scostamento lineare dal target (2 meno risultato diviso target)',
    inverseRatio: 'target diviso risultato',
    allOrNothing: 'tutto o niente',
  },
  deadlineMethods: {
    onOrBefore: 'entro il termine vale 100, dopo vale 0',
    pointsPerDay: 'punti in meno per ogni giorno di ritardo',
    steps: 'a scaglioni secondo i giorni di ritardo',
  },
  dayKinds: { calendar: 'giorni di calendario', working: 'giorni lavorativi' },
  scoreMethods: {
    keep: 'uguale alla realizzazione',
    bands: 'a fasce di realizzazione',
    interpolated: 'su una linea tra punti fissati',
  },
  combines: { mean: 'media semplice', weightedMean: 'media pesata' },
  missingPolicies: {
    notComputable: 'se manca il dato, il risultato non è calcolabile',
    zero: 'se manca il dato, vale zero',
    exclude: 'se manca il dato, si esclude e i pesi si ridistribuiscono',
    error: 'se manca il dato, va completato prima di calcolare',
  },
  notComputablePolicies: {
    propagate: 'ciò che non è calcolabile rende non calcolabile il livello superiore',
    exclude: 'ciò che non è calcolabile si esclude e i pesi si ridistribuiscono',
    zero: 'ciò che non è calcolabile vale zero',
  },
  unitRules: {
    ownRows: "sugli indicatori di cui risponde l'unità",
    rowsOfBranch: "sugli indicatori dell'unità e di quelle che ne dipendono",
    childUnits: 'sui risultati delle unità che ne dipendono',
  },
  sharedIndicators: {
    once: 'gli indicatori di tutte le unità contano una volta',
    eachUnit: 'gli indicatori di tutte le unità contano per ogni unità',
  },
  charts: {
    yearStart: "organigramma all'inizio dell'anno",
    yearEnd: "organigramma alla fine dell'anno",
  },
  roundingModes: {
    halfUp: 'per eccesso a metà',
    halfEven: 'alla cifra pari a metà',
    truncate: 'per troncamento',
  },
  roundingStages: {
    result: 'risultato',
    achievement: 'realizzazione del target',
    score: 'realizzazione parametrata',
    value: 'valore',
    weighted: "contributo all'area",
    share: "contributo all'ente",
  },
} as const;

/** Why there is no value, or why something was left out: said after a colon. */
const REASONS = {
  reasons: {
    missing: 'manca il dato',
    notApplicable: 'non è applicabile',
    notYetDue: 'non è ancora dovuto',
    noEntries: "non è stato inserito nessun dato per l'anno",
    noTarget: "non c'è un target in vigore",
    noWeight: 'manca un peso',
    noChildren: 'non ha elementi da cui calcolarlo',
    allExcluded: 'tutti i suoi elementi sono esclusi',
    childNotComputable: 'un suo elemento non è calcolabile',
    divisionByZero: 'la formula divide per zero',
    negativeTarget: 'il target è negativo e il metodo non lo ammette',
    baselineEqualsTarget: 'il valore di partenza è uguale al target',
    limitsNotOrdered: 'i limiti del target non sono in ordine',
    kindMismatch: 'il dato e il target (o la formula) sono di tipo diverso',
    moreThanOneValue: 'ci sono più valori dove ne è ammesso uno solo',
    noHistory: "manca il risultato dell'anno di confronto",
    circularFormula: "le formule dipendono una dall'altra in circolo",
    invalidFormula: 'la formula non è scritta correttamente',
    narrativeTarget: 'il target è in parole e lo valuta una persona',
    neutralised: 'è stato neutralizzato dalla valutazione',
    notInRollUp: 'non entra in questo calcolo',
    countedOnce: "l'indicatore comune è già contato una volta",
    zeroWeight: 'la somma dei pesi è zero',
  },
} as const;

/** Italian words of the method. */
export const ITALIAN_METHOD_WORDS = { ...RULES, ...REASONS };
