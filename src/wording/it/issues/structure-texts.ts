/** Italian sentences about identifiers, the tree, the organisation chart and time. */
import type { IssueTexts } from '../../issues/issue-text.ts';
import { nodeWord, nounWord } from './terms.ts';

/** Identifiers. */
const IDENTIFIERS: IssueTexts = {
  'cycle.duplicateId': (p) => ({
    what: `l'identificativo «${p('id')}» (${nounWord(p('noun'))}) è già usato in ${p('firstPath')}`,
    todo: 'Dai a uno dei due un identificativo suo.',
  }),
  'cycle.duplicateNoun': (p) => ({
    what: `l'identificativo «${p('id')}» (${nounWord(p('noun'))}) è già di altro (${nounWord(p('otherNoun'))}, in ${p('firstPath')})`,
    todo: 'Gli identificativi valgono in tutto il ciclo: cambiane uno.',
  }),
  'cycle.reservedId': (p) => ({
    what: `l'identificativo «${p('id')}» è riservato al programma`,
    todo: 'Scegline un altro.',
  }),
  'cycle.duplicateItem': (p) => ({
    what: `«${p('item')}» c'è già in ${p('firstPath')}`,
    todo: 'Lascialo una volta sola.',
  }),
  'cycle.unknownId': (p) => ({
    what: `«${p('unknown')}» (${nounWord(p('noun'))}) non esiste nel ciclo`,
    todo: "Correggi l'identificativo o aggiungi ciò a cui si riferisce.",
  }),
  'cycle.wrongNoun': (p) => ({
    what: `«${p('target')}» è di un altro tipo (${nounWord(p('noun'))}): qui serve ${nounWord(p('expected'))}`,
    todo: "Correggi l'identificativo.",
  }),
  'cycle.lineageShape': (p) => ({
    what: `la continuità «${p('relation')}» non va da ${p('from')} a ${p('to')} elementi`,
    todo: 'Uno diventa più di uno con split, più di uno diventano uno con merged, uno resta uno con same o redefined.',
  }),
  'cycle.cellsMismatch': (p) => ({
    what: `la riga ha ${p('cells')} celle e la tabella ${p('columns')} colonne`,
    todo: 'Aggiungi o togli celle.',
  }),
  'cycle.computationCycle': (p) => ({
    what: `il calcolo gira in tondo: ${p('chain')}`,
    todo: 'Togli dal calcolo di una di queste righe o colonne quella che dipende da essa.',
  }),
  'cycle.computationOfRow': () => ({
    what: 'la quota rispetto a una riga (shareOfRow) è il calcolo di una colonna, non di una riga',
    todo: 'Metti il calcolo nella colonna, oppure usa per la riga la quota tra due righe (share).',
  }),
};

/** Tree and chart. */
const STRUCTURE: IssueTexts = {
  'cycle.treeCycle': (p) => ({
    what: `l'albero gira in tondo: ${p('chain')}`,
    todo: 'Correggi il nodo superiore di uno di questi.',
  }),
  'cycle.parentKind': (p) => ({
    what: `${nodeWord(p('kind'))} sta sotto «${p('parent')}» (${nodeWord(p('parentKind'))}), che di solito non lo contiene`,
    todo: 'Controlla il nodo superiore: se è giusto così, puoi lasciarlo.',
  }),
  'cycle.unitCycle': (p) => ({
    what: `al ${p('date')} le unità dipendono l'una dall'altra in tondo: ${p('chain')}`,
    todo: "Correggi l'unità superiore di una di queste.",
  }),
};

/** Dates. */
const TIME: IssueTexts = {
  'cycle.datesInverted': (p) => ({
    what: `la fine (${p('to')}) viene prima dell'inizio (${p('from')})`,
    todo: 'Correggi le due date.',
  }),
  'cycle.versionsOverlap': (p) => ({
    what: `comincia il ${p('from')}, prima che finisca la versione precedente (${p('otherTo')})`,
    todo: 'Chiudi la versione precedente il giorno prima.',
  }),
  'cycle.periodsOverlap': (p) => ({
    what: `il periodo comincia il ${p('from')}, prima che finisca «${p('other')}» (${p('otherTo')})`,
    todo: 'Correggi le date: i periodi non si sovrappongono.',
  }),
  'cycle.periodsOutOfOrder': (p) => ({
    what: `il periodo comincia il ${p('from')}, prima di «${p('other')}» (${p('otherFrom')}) che lo precede`,
    todo: 'Elenca i periodi in ordine di data.',
  }),
  'cycle.periodOutsideYear': (p) => ({
    what: `il periodo dal ${p('from')} al ${p('to')} esce dall'anno ${p('year')}`,
    todo: 'Controlla le date: se è giusto così, puoi lasciarle.',
  }),
  'cycle.samePlanDate': (p) => ({
    what: `la versione del piano vale dal ${p('date')}, come «${p('other')}»`,
    todo: 'Due versioni non cominciano lo stesso giorno: correggi una data.',
  }),
  'cycle.rulebookNotInForce': (p) => ({
    what: `le regole valgono dal ${p('from')} al ${p('to')} e non per il ${p('year')}`,
    todo: "Usa le regole adottate per l'anno o correggi le date.",
  }),
};

/** Sentences about structure. */
export const ITALIAN_STRUCTURE_TEXTS: IssueTexts = { ...IDENTIFIERS, ...STRUCTURE, ...TIME };
