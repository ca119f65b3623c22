/** Italian sentences about published files that cannot be read, or not in every part. */
import type { IssueTexts } from '../../issues/issue-text.ts';

const OTHER_FORMATS: Readonly<Record<string, readonly [what: string, todo: string]>> = {
  richText: ['un documento RTF', 'Aprilo con un programma di scrittura e salvalo come .docx.'],
  image: ["un'immagine", 'Carica il documento da cui viene: il testo di una immagine non si può leggere.'],
  presentation: [
    'una presentazione',
    'Carica il documento con le tabelle, oppure salva la presentazione come PDF.',
  ],
  archive: ['un archivio compresso', "Estrai i file dall'archivio e caricali uno per volta."],
  binaryWorkbook: ['un foglio di calcolo binario (.xlsb)', 'Aprilo e salvalo come .xlsx.'],
  markupOfOtherKind: ['un file XML', 'Carica il documento come pagina HTML, PDF, .docx, .xlsx o testo.'],
};

/** Why a file is not read at all. */
const REFUSALS: IssueTexts = {
  'reading.empty': () => ({
    what: 'il file è vuoto: non contiene testo',
    todo: 'Controlla di avere scelto il file giusto e che il download sia completo.',
  }),
  'reading.tooLarge': (p) => ({
    what: `il file è di ${p('size')} MB e il limite è ${p('limit')} MB`,
    todo: 'Carica solo il documento, senza allegati e immagini, oppure dividilo in parti.',
  }),
  'reading.tooMuchInside': (p) => ({
    what: `il file è compresso in un modo insolito o, aperto, supera ${p('limit')} MB`,
    todo: 'Apri il documento con il programma che lo ha prodotto e salvalo di nuovo, se serve in più parti.',
  }),
  'reading.passwordNeeded': () => ({
    what: 'il file è protetto da una password',
    todo: 'Togli la password, salva il file e caricalo di nuovo.',
  }),
  'reading.scanned': (p) => ({
    what: `il PDF (pagine: ${p('pages')}) non contiene testo: è una scansione`,
    todo: 'Carica il documento originale, oppure passa il PDF a un programma di riconoscimento del testo (OCR).',
  }),
  'reading.oldOfficeFile': (p) => ({
    what: 'il file è in un formato superato (.doc o .xls)',
    todo: `Aprilo e salvalo come ${p('better')}.`,
  }),
  'reading.otherFormat': (p) => {
    const [what, todo] = OTHER_FORMATS[p('format')] ?? [
      'un file di un altro tipo',
      'Salvalo come PDF, .docx o .xlsx.',
    ];
    return { what: `il file è ${what}, che il programma non legge`, todo };
  },
  'reading.unknownFormat': () => ({
    what: 'il tipo di file non è riconosciuto',
    todo: 'Il programma legge PDF, .docx, .xlsx, .odt, .ods, .csv, pagine HTML e testo.',
  }),
  'reading.brokenArchive': () => ({
    what: "il file è danneggiato: l'archivio che lo contiene non si apre",
    todo: 'Scaricalo o ricopialo di nuovo; se si apre con un programma per ufficio, salvalo da lì.',
  }),
  'reading.brokenContent': (p) => ({
    what: `il file è danneggiato: sembra un file ${p('format')}, ma il contenuto non si legge`,
    todo: 'Aprilo con il programma che lo ha prodotto, salvalo di nuovo e caricalo.',
  }),
  'reading.tooLong': (p) => ({
    what: `la lettura non è finita entro ${p('seconds')} secondi`,
    todo: 'Dividi il documento in parti e caricale una per volta.',
  }),
  'reading.tooMuchMemory': () => ({
    what: 'la lettura richiede troppa memoria',
    todo: 'Dividi il documento in parti e caricale una per volta.',
  }),
};

/** What was doubtful in a file that was read. */
const DOUBTS: IssueTexts = {
  encodingGuessed: () => ({
    what: 'la codifica dei caratteri non è dichiarata: il testo è stato letto come Windows-1252',
    todo: 'Controlla le lettere accentate; se sono sbagliate, salva il file in UTF-8.',
  }),
  'reading.hiddenSheet': (p) => ({
    what: `il foglio «${p('sheet')}» è nascosto, ma è stato letto`,
    todo: 'Controlla se il suo contenuto fa parte del documento.',
  }),
  'reading.formulaWithoutValue': (p) => ({
    what: `la cella contiene la formula «${p('formula')}» senza il suo risultato`,
    todo: 'Apri il foglio, ricalcolalo e salvalo: il programma legge i risultati, non calcola le formule.',
  }),
  'reading.pageWithoutText': () => ({
    what: "la pagina è un'immagine: il suo testo non è stato letto",
    todo: 'Carica il documento originale, oppure passa il PDF a un programma di riconoscimento del testo (OCR).',
  }),
  'reading.brokenPage': () => ({
    what: 'la pagina è danneggiata: il suo testo non è stato letto',
    todo: 'Scarica o ricopia di nuovo il file; se la pagina si apre con un altro programma, salvalo da lì.',
  }),
  'reading.picturesLeftOut': (p) => ({
    what: `le immagini del documento (${p('count')}) non sono state lette`,
    todo: 'Controlla se qualcuna contiene una tabella.',
  }),
};

/** Why answers were not used. */
const UNUSED_ANSWERS: IssueTexts = {
  'answers.documentChanged': (p) => ({
    what:
      p('count') === '1'
        ? 'il documento è cambiato: la risposta data sulla versione di prima non vale più'
        : `il documento è cambiato: le ${p('count')} risposte date sulla versione di prima non valgono più`,
    todo: 'Rispondi di nuovo alle domande e scarica il nuovo file di risposte.',
  }),
  'answers.documentAbsent': (p) => ({
    what:
      p('count') === '1'
        ? 'una risposta riguarda questo documento, che non è tra quelli caricati'
        : `${p('count')} risposte riguardano questo documento, che non è tra quelli caricati`,
    todo: 'Per usarle carica anche questo documento.',
  }),
};

/** Sentences by code. */
export const ITALIAN_READING_TEXTS: IssueTexts = { ...REFUSALS, ...DOUBTS, ...UNUSED_ANSWERS };
