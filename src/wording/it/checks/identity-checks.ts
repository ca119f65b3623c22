/** Rules on codes and names. */
import type { CheckTexts } from '../../checks/check-text.ts';

/** Texts by rule. */
export const ITALIAN_IDENTITY_CHECKS: CheckTexts = {
  'IDENTITY-01': {
    name: 'Codice ripetuto',
    says: 'Cerca codici che stanno due volte nella stessa tabella o nella scheda della stessa posizione.',
    why: 'Non si sa a quale riga si riferisca chi cita il codice.',
    todo: 'Dai a ogni riga il suo codice, oppure scrivi a quale unità si riferisce.',
    sentences: {
      codeOfSeveralRows: (v) => `Il codice ${v('published')} sta su ${v('rows')} righe diverse`,
      rowRepeated: (v) =>
        `La riga ${v('published')} sta ${v('rows')} volte nella stessa tabella, senza dire perché`,
      rowTwice: (v) => `La riga «${v('published')}» sta due volte di seguito, con le stesse cifre`,
    },
  },
  'IDENTITY-21': {
    name: 'Un codice per due obiettivi',
    says: 'Confronta i codici degli obiettivi nelle schede e nelle tabelle. Due titoli senza parole in comune sono due obiettivi.',
    why: 'Risorse e risultati dei due obiettivi si confondono.',
    todo: 'Dai a ogni obiettivo il suo codice.',
    sentences: {
      codeOfTwoObjectives: (v) =>
        `Il codice ${v('published')} sta su due obiettivi: «${v('first')}» e «${v('second')}»`,
    },
  },
  'IDENTITY-23': {
    name: 'Un codice per due prodotti',
    says: 'Cerca nel budget due prodotti dello stesso obiettivo con lo stesso codice e nomi diversi.',
    why: 'La spesa dei due prodotti si confonde.',
    todo: 'Dai a ogni prodotto il suo codice.',
    sentences: {
      productCodeRepeated: (v) =>
        `Il codice ${v('published')} sta su due prodotti: «${v('first')}» e «${v('second')}»`,
    },
  },
  'IDENTITY-02': {
    name: 'Codici che si confondono',
    says: 'Cerca codici che differiscono solo per segni simili (I, l e 1; O e 0; B e 8; S e 5; Z e 2) o per spazi.',
    why: 'È la stessa cosa scritta in due modi: un confronto automatico non la ritrova.',
    todo: 'Scrivi lo stesso codice ovunque.',
    sentences: {
      confusedCodes: (v) => `I codici ${v('published')} differiscono solo per segni che si confondono`,
      codeSpacing: (v) => `I codici ${v('published')} differiscono solo per spazi, punti o maiuscole`,
    },
  },
  'IDENTITY-03': {
    name: 'Obiettivo in più programmi',
    says: 'Cerca obiettivi che lo stesso documento mette sotto programmi di spesa diversi.',
    why: 'Le risorse di un obiettivo stanno in un solo programma.',
    todo: 'Controlla missione e programma.',
    sentences: {
      severalProgrammes: (v) => `«${v('objective')}» sta sotto programmi diversi: ${v('published')}`,
    },
  },
  'IDENTITY-04': {
    name: 'Stesso nome scritto in più modi',
    says: 'Cerca missioni, programmi, unità e uffici scritti in modi che differiscono per poche lettere.',
    why: 'Chi cerca o confronta il nome non lo ritrova.',
    todo: 'Scrivi lo stesso nome ovunque.',
    sentences: {
      mission: (v) => `La stessa missione è scritta in più modi: ${v('published')}`,
      programme: (v) => `Lo stesso programma è scritto in più modi: ${v('published')}`,
      office: (v) => `Lo stesso ufficio è scritto in più modi: ${v('published')}`,
      unit: (v) => `La stessa unità è scritta in più modi: ${v('published')}`,
    },
  },
  'IDENTITY-05': {
    name: 'Stesso titolo con due codici',
    says: 'Cerca titoli lunghi e uguali che stanno sotto due codici.',
    why: 'O il codice o il titolo è di un altro indicatore.',
    todo: 'Controlla codice e titolo.',
    sentences: {
      titleOfTwoCodes: (v) => `«${v('title')}» sta sotto codici diversi: ${v('published')}`,
    },
  },
  'IDENTITY-06': {
    name: 'Etichetta ripetuta nella scheda',
    says: 'Cerca etichette che stanno due volte nella stessa scheda.',
    why: 'Non si sa quale delle due righe sia quella giusta.',
    todo: 'Correggi una delle due etichette.',
    sentences: {
      labelRepeated: (v) => `L'etichetta «${v('published')}» sta più volte nella stessa scheda`,
    },
  },
  'IDENTITY-07': {
    name: 'Stesso tipo con due nomi',
    says: 'Cerca tipi e unità di misura uguali chiamati in modi diversi.',
    why: 'Chi legge si chiede se siano due cose diverse.',
    todo: 'Usa un solo nome.',
    sentences: {
      typeInTwoWays: (v) => `Lo stesso tipo ha più nomi: ${v('published')}`,
    },
  },
  'IDENTITY-20': {
    name: 'Nome di unità con un errore di stampa',
    says: 'Confronta i nomi che seguono lo stesso codice di unità e cerca quelli che differiscono per una o due lettere.',
    why: 'Sembrano due unità, e una ricerca ne trova una sola.',
    todo: 'Scrivi il nome come nell’organigramma.',
    sentences: {
      unitMisspelt: (v) => `L'unità ${v('unit')} è chiamata «${v('published')}» e altrove «${v('expected')}»`,
    },
  },
  'IDENTITY-08': {
    name: 'Stesso ufficio con le parole in altro ordine',
    says: 'Cerca centri di responsabilità e fonti scritti con le stesse parole in altro ordine, o con e senza «dirigenziale».',
    why: 'Chi cerca o somma per ufficio li prende per due.',
    todo: 'Scrivi lo stesso nome ovunque.',
    sentences: {
      wordsInOtherOrder: (v) => `Lo stesso ufficio è scritto in più modi: ${v('published')}`,
    },
  },
  'IDENTITY-09': {
    name: 'Codice di ufficio con e senza spazio',
    says: 'Confronta i codici degli uffici nelle tabelle con quelli scritti nei testi e nelle legende.',
    why: 'Chi cerca il codice della legenda non lo ritrova nella tabella.',
    todo: 'Scrivi lo stesso codice ovunque.',
    sentences: {
      spacedCode: (v) => `Lo stesso codice di ufficio è scritto in più modi: ${v('published')}`,
    },
  },
  'IDENTITY-10': {
    name: 'Missione o programma con più titoli',
    says: 'Confronta i titoli che il documento dà allo stesso codice di missione, o di programma sotto una missione. Un titolo accorciato o con un errore di stampa non è un altro titolo.',
    why: 'I titoli delle missioni e dei programmi sono quelli del decreto e del bilancio: con un altro titolo sembrano altre missioni.',
    todo: 'Scrivi il titolo del bilancio in tutti i punti.',
    sentences: {
      missionTitles: (v) => `La missione ${v('code')} ha più titoli: ${v('published')}`,
      programmeTitles: (v) => `Il programma ${v('code')} ha più titoli: ${v('published')}`,
    },
  },
  'IDENTITY-11': {
    name: 'Uffici che non sono nell’organigramma',
    says: 'Confronta gli uffici delle schede e delle fasi con quelli dell’organigramma stampato nello stesso documento o in un documento dello stesso anno. L’ordine delle parole non conta.',
    why: 'Non si sa a quale ufficio spettino l’obiettivo e i dati.',
    todo: 'Usa i nomi dell’organigramma in vigore; se è cambiato nell’anno, scrivilo.',
    sentences: {
      officeNotInChart: (v) => `Un ufficio non è nell'organigramma con questo nome: ${v('published')}`,
      officesNotInChart: (v) =>
        `${v('count')} uffici non sono nell'organigramma con questo nome: ${v('published')}`,
    },
  },
  'IDENTITY-12': {
    name: 'Stesso ufficio con il nome intero e abbreviato',
    says: 'Cerca nelle schede e nelle fonti uffici il cui nome è una parte del nome di un altro, e di uno solo, nello stesso documento.',
    why: 'Non si sa se siano uno o due uffici.',
    todo: 'Se è lo stesso ufficio, scrivi ovunque lo stesso nome.',
    sentences: {
      officeShortened: (v) =>
        `Il nome di ufficio ${v('published')} sembra l'abbreviazione di ${v('expected')}`,
      officesShortened: (v) =>
        `${v('count')} nomi di ufficio sembrano abbreviazioni: ${v('published')} (per intero: ${v('expected')})`,
    },
  },
  'IDENTITY-13': {
    name: 'Unità della sintesi senza scheda',
    says: 'Confronta i nomi di uffici e servizi nella sintesi dei risultati con quelli delle tabelle per unità dello stesso documento.',
    why: 'Non si sa di quale unità sia la percentuale della sintesi.',
    todo: 'Usa nella sintesi gli stessi nomi delle tabelle.',
    sentences: {
      unitsOfSummary: (v) =>
        `Nella sintesi c'è ${v('published')}, che non ha una tabella con questo nome; nelle tabelle c'è ${v('expected')}`,
    },
  },
  'IDENTITY-14': {
    name: 'Sigla di riga diversa dalle altre',
    says: "Confronta le sigle davanti alle righe dello stesso tipo («IS TOT», «OS TOT») nell'albero e nelle tabelle.",
    why: 'La sigla dice che cosa è la riga: con un’altra sembra un altro dato.',
    todo: 'Scrivi la stessa sigla in tutte le righe.',
    sentences: {
      otherMark: (v) =>
        `Una riga «${v('title')}» ha la sigla ${v('published')}, mentre le altre hanno ${v('expected')}`,
    },
  },
  'IDENTITY-15': {
    name: 'Codice attaccato al titolo',
    says: 'Cerca i codici noti del documento seguiti da una parola senza spazio.',
    why: 'Chi cerca il codice non lo trova, e una macchina legge un altro codice.',
    todo: 'Metti uno spazio fra codice e titolo.',
    sentences: {
      gluedCode: (v) => `Codice e titolo sono attaccati: ${v('published')}`,
    },
  },
  'IDENTITY-16': {
    name: 'Nome dell’OIV',
    says: 'Cerca i nomi dell’Organismo indipendente di valutazione che non sono quello della legge (art. 14 D.Lgs. 150/2009).',
    why: 'Un organo interno non valida la Relazione: il nome sbagliato fa pensare a un altro organo.',
    todo: 'Scrivi «Organismo indipendente di valutazione».',
    sentences: {
      nameOfOiv: (v) => `L'OIV è chiamato «${v('published')}»`,
    },
  },
  'IDENTITY-17': {
    name: 'Obiettivo di un incarico fuori posto o ripetuto',
    says: 'Confronta gli obiettivi dei dirigenti scritti a parole con gli indicatori delle tabelle: stesso programma, e un titolo solo per ogni obiettivo.',
    why: 'Non si sa quale obiettivo dell’ente l’incarico porti avanti, né quale dei due valga.',
    todo: 'Riporta programma e titolo come nelle tabelle; dai titoli diversi a obiettivi diversi.',
    sentences: {
      otherObjective: (v) =>
        `«${v('indicator')}» sta sotto obiettivi diversi negli obiettivi dell'incarico e nella tabella: ${v('published')}`,
      objectiveTwice: (v) => `Lo stesso incarico ha più obiettivi con lo stesso titolo: «${v('published')}»`,
    },
  },
  'IDENTITY-18': {
    name: 'Prospettiva con più nomi',
    says: 'Confronta i nomi delle prospettive nei testi e nelle tabelle: stesse parole in altro ordine, o un nome che ne contiene un altro.',
    why: 'Chi legge pensa a un’altra prospettiva, e le tabelle non si confrontano.',
    todo: 'Scegli un nome e usalo in tutti i punti.',
    sentences: {
      perspectiveNames: (v) => `La stessa prospettiva ha più nomi: ${v('published')}`,
    },
  },
};
