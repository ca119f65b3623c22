/** Italian sentences about data met while calculating: entries that do not count, missing figures, weights, the tree. */
import type { Reason } from '../../../model/index.ts';
import type { IssueTexts, IssueValues } from '../../issues/issue-text.ts';
import { ITALIAN_RESULT_PHRASES } from '../explanation/result-phrases.ts';
import { ITALIAN_VOCABULARY } from '../vocabulary.ts';

const entryName = (p: IssueValues): string =>
  `il dato «${p('id')}» (indicatore «${p('indicator')}», parametro «${p('parameter')}», ${unitName(p)})`;

const unitName = (p: IssueValues): string => (p('unit') === '' ? "tutto l'ente" : `unità «${p('unit')}»`);

/** The administration has a name and no code of its own. */
const subjectName = (p: IssueValues): string =>
  p('id') === 'administration' ? "l'ente" : `«${p('code') === '' ? p('id') : p('code')}»`;

const indicatorName = (p: IssueValues): string =>
  p('unit') === '' ? subjectName(p) : `${subjectName(p)} nell'unità «${p('unit')}»`;

const isReason = (text: string): text is Reason => Object.hasOwn(ITALIAN_VOCABULARY.reasons, text);

const reasonText = (p: IssueValues): string => {
  const reason = p('reason');
  return isReason(reason) ? ITALIAN_VOCABULARY.reasons[reason] : reason;
};

const reasonTodo = (p: IssueValues): string => {
  const reason = p('reason');
  return isReason(reason) ? ITALIAN_RESULT_PHRASES.todo[reason] : "Controlla i dati dell'indicatore.";
};

/** Sentences about data met while calculating. */
export const ITALIAN_ENGINE_TEXTS: IssueTexts = {
  'result.entryUnknownParameter': (p) => ({
    what: `${entryName(p)} è per un parametro che l'indicatore non chiede, quindi non conta`,
    todo: 'Correggi il nome del parametro o togli il dato.',
  }),
  'result.entryOnlyInUnit': (p) => ({
    what: `${entryName(p)} conta nel risultato dell'unità ma non in quello dell'ente`,
    todo: "Se deve contare anche per l'ente, aggiungi l'unità tra quelle che contribuiscono.",
  }),
  'result.entryNotUsed': (p) => ({
    what: `${entryName(p)} non entra in nessun risultato`,
    todo: "Controlla l'unità e l'indicatore del dato, oppure le unità che contribuiscono.",
  }),
  'result.entryDuplicate': (p) => ({
    what: `${entryName(p)} riguarda un periodo per cui c'è già un dato`,
    todo: "Lasciane uno, oppure indica quale sostituisce l'altro.",
  }),
  'result.figureMissing': (p) => ({
    what: `manca il dato di ${indicatorName(p)}, quindi la realizzazione non si calcola`,
    todo: "Chiedi il dato all'ufficio che lo inserisce.",
  }),
  'result.figureRequired': (p) => ({
    what: `manca il dato di ${indicatorName(p)}, che le regole richiedono per calcolare`,
    todo: "Chiedi il dato all'ufficio che lo inserisce: senza, il ciclo non si chiude.",
  }),
  'result.notComputable': (p) => ({
    what: `la realizzazione di ${indicatorName(p)} non è calcolabile: ${reasonText(p)}`,
    todo: reasonTodo(p),
  }),
  'result.outsideTree': (p) => ({
    what: `${subjectName(p)} non è nell'albero: il nodo superiore «${p('parent')}» non esiste o gira in tondo`,
    todo: 'Correggi il nodo superiore.',
  }),
  'result.weightsSum': (p) => ({
    what: `i pesi sotto ${subjectName(p)} sommano ${p('sum')} e dovrebbero sommare ${p('expected')}`,
    todo: 'Correggi i pesi: il calcolo li usa come sono e non li aggiusta da solo.',
  }),
  'result.weightMissing': (p) => ({
    what: `${subjectName(p)} non ha peso, mentre altri elementi ${p('parent') === 'administration' ? "dell'ente" : `di «${p('parent')}»`} lo hanno`,
    todo: 'Aggiungi il peso: senza, la media pesata non è calcolabile.',
  }),
};
