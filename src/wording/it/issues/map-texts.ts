/** Sentences about documents put together to a candidate cycle: what they do not print, what they say differently, what was assumed. */
import type { IssueText, IssueTexts, IssueValues } from '../../issues/issue-text.ts';

/** "un target non ha … (per esempio «…»)" or "12 target non hanno …". */
const some = (p: IssueValues, one: string, many: string): string =>
  `${p('count') === '1' ? one : `${p('count')} ${many}`} (per esempio «${p('example')}»)`;

const about =
  (one: string, many: string, todo: string) =>
  (p: IssueValues): IssueText => ({ what: some(p, one, many), todo });

const DOCUMENT_TEXTS: IssueTexts = {
  'map.yearUnknown': () => ({
    what: 'nessun documento dice di quale anno parla, perciò il ciclo non si può comporre',
    todo: "Aggiungi il documento che porta l'anno nel titolo.",
  }),
  'map.otherYear': (p) => ({
    what: `il documento parla del ${p('documentYear')} e non entra nel ciclo ${p('year')}`,
    todo: 'Leggilo a parte, con i documenti del suo anno.',
  }),
  'map.administrationUnknown': (p) => ({
    what: `nessun documento dice il nome dell'ente, che qui si chiama «${p('name')}»`,
    todo: "Scrivi il nome dell'ente e la sua sigla nel file prima di importarlo.",
  }),
  'map.actsUnknown': () => ({
    what: 'gli atti di approvazione non sono letti dai documenti',
    todo: 'Aggiungi al piano organo, numero e data di ogni delibera.',
  }),
  'map.rulesAssumed': () => ({
    what: 'i documenti non contengono il sistema di misurazione, perciò il ciclo usa regole di base: quota del target con tetto a 100, nessuna fascia, medie',
    todo: 'Sostituisci le regole con quelle del SMVP adottato e confronta i risultati con i dati pubblicati.',
  }),
  'map.weightsLeftOut': (p) => ({
    what: `i ${p('count')} pesi stampati non tornano né sull'ente né sul livello superiore, perciò non entrano nel ciclo`,
    todo: 'Correggi i pesi secondo il piano approvato; intanto le medie sono semplici.',
  }),
  'map.personLeftOut': (p) => ({
    what:
      p('count') === '1'
        ? 'un responsabile è indicato con il nome di una persona, che non entra nel ciclo'
        : `${p('count')} responsabili sono indicati con il nome di persone, che non entrano nel ciclo`,
    todo: "Indica al suo posto l'ufficio o l'incarico.",
  }),
};

const TARGET_TEXTS: IssueTexts = {
  'map.directionAssumed': about(
    'un target è stampato senza verso ed è inteso come «almeno»',
    'target sono stampati senza verso e sono intesi come «almeno»',
    'Rispondi alle domande della verifica e leggi di nuovo.',
  ),
  'map.targetMissing': about(
    "un indicatore non ha un target per l'anno",
    "indicatori non hanno un target per l'anno",
    'Aggiungi il target dal piano approvato.',
  ),
  'map.targetNarrative': about(
    'un target è una frase che solo una persona può giudicare',
    'target sono frasi che solo una persona può giudicare',
    'Scrivi quando si considera raggiunto, oppure lascialo da valutare.',
  ),
  'map.targetOtherKind': about(
    'un target è di genere diverso dal suo risultato, perciò resta come testo',
    'target sono di genere diverso dal loro risultato, perciò restano come testo',
    'Confronta unità di misura, target e risultato e correggi quello sbagliato.',
  ),
  'map.targetsDiffer': about(
    'per lo stesso indicatore è stampato un secondo target diverso; conta il primo',
    'volte per lo stesso indicatore è stampato un secondo target diverso; conta il primo',
    'Confronta i documenti e tieni il target approvato.',
  ),
};

const RESULT_TEXTS: IssueTexts = {
  'map.resultMissing': about(
    "un indicatore non ha un risultato dell'anno",
    "indicatori non hanno un risultato dell'anno",
    'Inserisci il dato quando è noto.',
  ),
  'map.resultNotRead': about(
    'un risultato non è una cifra né una data del genere atteso, perciò manca',
    'risultati non sono cifre né date del genere atteso, perciò mancano',
    'Guarda il documento e inserisci il dato a mano.',
  ),
  'map.resultsDiffer': about(
    'per lo stesso indicatore è stampato un secondo risultato diverso; conta il primo',
    'volte per lo stesso indicatore è stampato un secondo risultato diverso; conta il primo',
    'Confronta i documenti e tieni il dato provato.',
  ),
  'map.zerosLeftOut': (p) => ({
    what: `tutti i risultati dell'anno sono zero (${p('count')}): il piano è stato stampato prima che fossero noti, perciò mancano`,
    todo: 'Se uno zero è un dato vero, rispondi alla domanda della verifica e leggi di nuovo.',
  }),
  'map.kindUnknown': about(
    'di un indicatore non si capisce se misura numeri, percentuali o date; è tenuto come numero',
    'indicatori non fanno capire se misurano numeri, percentuali o date; sono tenuti come numeri',
    "Indica l'unità di misura nella scheda dell'indicatore.",
  ),
  'map.formulaAssumed': about(
    'una formula è dedotta dai parametri stampati',
    'formule sono dedotte dai parametri stampati',
    "Confronta ogni formula con l'algoritmo della scheda.",
  ),
  'map.parametersLeftOut': about(
    'di un indicatore i parametri stampati non bastano a capire la formula; conta il risultato stampato',
    'indicatori hanno parametri che non bastano a capire la formula; conta il risultato stampato',
    'Scrivi la formula e inserisci i parametri.',
  ),
};

const STRUCTURE_TEXTS: IssueTexts = {
  'map.codesMissing': about(
    'un obiettivo o indicatore è stampato senza codice e ha un numero progressivo',
    'obiettivi e indicatori sono stampati senza codice e hanno un numero progressivo',
    'Metti i codici del piano.',
  ),
  'map.titlesMissing': about(
    'un indicatore è stampato senza titolo',
    'indicatori sono stampati senza titolo',
    'Scrivi il titolo come nel piano.',
  ),
  'map.rowsRepeated': about(
    'una riga è ripetuta nella stessa tabella ed è tenuta come un indicatore a parte',
    'righe sono ripetute nella stessa tabella e sono tenute come indicatori a parte',
    "Togli la ripetizione, o dai all'altro indicatore il suo codice.",
  ),
  'map.objectiveMissing': about(
    'un indicatore non sta sotto nessun obiettivo',
    'indicatori non stanno sotto nessun obiettivo',
    "Indica l'obiettivo di ciascuno.",
  ),
  'map.programmeUnknown': about(
    'di un programma non è stampata la missione',
    'volte di un programma non è stampata la missione',
    'Indica missione e programma con i loro codici.',
  ),
  'map.unitsFromOffices': about(
    'un ufficio compare solo accanto a obiettivi e indicatori',
    'uffici compaiono solo accanto a obiettivi e indicatori',
    "Completa l'organigramma: codici, livelli, nomi scritti in più modi.",
  ),
  'map.amountNotRead': about(
    'un importo non si legge',
    'importi non si leggono',
    'Guarda il documento e inserisci l’importo a mano.',
  ),
  'map.amountsDiffer': about(
    'nella stessa scheda lo stesso importo è stampato in due modi; conta il primo',
    'volte nella stessa scheda lo stesso importo è stampato in due modi; conta il primo',
    'Confronta con il bilancio e tieni l’importo giusto.',
  ),
};

/** Sentences by code. */
export const ITALIAN_MAP_TEXTS: IssueTexts = {
  ...DOCUMENT_TEXTS,
  ...TARGET_TEXTS,
  ...RESULT_TEXTS,
  ...STRUCTURE_TEXTS,
};
