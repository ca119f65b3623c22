/** Italian sentences about formulas, weights, targets, entries and assessments. */
import type { IssueTexts } from '../../issues/issue-text.ts';
import { ITALIAN_VOCABULARY } from '../vocabulary.ts';
import { ITALIAN_FORMULA_FAULTS } from './formula-faults.ts';
import { aggregatorWord, decisionWord, kindWord } from './terms.ts';

const FORMULAS: IssueTexts = {
  'cycle.formulaInvalid': (p) => ({
    what: `la formula «${p('formula')}» non si legge: ${ITALIAN_FORMULA_FAULTS(p)}`,
    todo: 'Correggi la formula.',
  }),
  'cycle.formulaUnknownName': (p) => ({
    what: `la formula «${p('formula')}» usa «${p('name')}», che non è un parametro dell'indicatore`,
    todo: `Usa uno di questi: ${p('known')}.`,
  }),
  'cycle.formulaDivisionByZero': (p) => ({
    what: `la formula «${p('formula')}» divide sempre per zero (${p('divisor')})`,
    todo: 'Correggi il divisore.',
  }),
  'cycle.formulaCycle': (p) => ({
    what: `le formule dipendono l'una dall'altra in circolo: ${p('chain')}`,
    todo: 'Togli una delle dipendenze: così nessuna è calcolabile.',
  }),
  'cycle.parameterUnused': (p) => ({
    what: `il parametro «${p('name')}» non è nella formula «${p('formula')}»`,
    todo: 'Se serve usalo nella formula, altrimenti gli uffici lo inseriscono per niente.',
  }),
  'cycle.parameterReserved': (p) => ({
    what: `«${p('name')}» è un nome del linguaggio delle formule e non può essere un parametro`,
    todo: 'Scegli un altro nome.',
  }),
  'cycle.parameterKind': (p) => ({
    what: `il parametro «${p('name')}» è di tipo ${kindWord(p('kind'))} e il suo valore di tipo ${kindWord(p('found'))}`,
    todo: 'Correggi il tipo o il valore.',
  }),
  'cycle.aggregatorKind': (p) => ({
    what: `«${p('name')}» è di tipo ${kindWord(p('kind'))} e non si riunisce con «${aggregatorWord(p('aggregator'))}»`,
    todo: 'Scegli un altro modo di riunire i dati.',
  }),
  'cycle.milestoneKind': (p) => ({
    what: `la tappa «${p('name')}» è di tipo ${kindWord(p('kind'))}`,
    todo: 'Una tappa è un sì o no, una data o una percentuale.',
  }),
  'cycle.milestoneResultKind': (p) => ({
    what: `un indicatore a tappe dà una percentuale e qui il risultato è di tipo ${kindWord(p('kind'))}`,
    todo: 'Cambia il tipo del risultato in percent.',
  }),
  'cycle.milestoneWeights': (p) => ({
    what: `i pesi delle tappe sommano ${p('sum')} e non 100`,
    todo: 'Correggi i pesi: le tappe sono parti di un intero.',
  }),
};

const WEIGHTS_AND_TARGETS: IssueTexts = {
  'cycle.negativeWeight': (p) => ({ what: `il peso ${p('amount')} è negativo`, todo: 'Correggi il peso.' }),
  'cycle.weightsSum': (p) => ({
    what: `i pesi di ${p('children')} sommano ${p('sum')} e dovrebbero sommare ${p('expected')}`,
    todo: 'Correggi i pesi: il programma non li aggiusta da solo.',
  }),
  'cycle.weightMissing': (p) => ({
    what: `manca il peso, mentre gli altri elementi di «${p('parent')}» lo hanno (${p('siblings')})`,
    todo: 'Aggiungi il peso: senza, la media pesata non è calcolabile.',
  }),
  'cycle.targetKind': (p) => ({
    what: `il target ${p('year')} di «${p('indicator')}» è di tipo ${kindWord(p('kind'))} (${directionWord(p('direction'))}) e il risultato di tipo ${kindWord(p('resultKind'))}`,
    todo: 'Correggi il target o il tipo del risultato: così la realizzazione non è calcolabile.',
  }),
  'cycle.targetOrder': (p) => ({
    what: `i valori del target ${p('year')} di «${p('indicator')}» non sono in ordine: ${p('values')}`,
    todo: 'Mettili in ordine: così la realizzazione non è calcolabile.',
  }),
  'cycle.targetBaselineEqual': (p) => ({
    what: `il target ${p('year')} di «${p('indicator')}» è uguale al valore di partenza (${p('value')})`,
    todo: 'Correggi uno dei due: così la realizzazione non è calcolabile.',
  }),
  'cycle.targetNegative': (p) => ({
    what: `il target ${p('year')} di «${p('indicator')}» è negativo (${p('value')})`,
    todo: 'Con il metodo del rapporto un target negativo non è calcolabile: cambia il target o il modo di confrontarlo.',
  }),
  'cycle.targetSameDate': (p) => ({
    what: `il target ${p('year')} di «${p('indicator')}» vale dal ${p('date')}, come quello in ${p('firstPath')}`,
    todo: "Vale l'ultimo dei due: se non è voluto, correggi la data o toglilo.",
  }),
  'cycle.expectedKind': (p) => ({
    what: `il valore atteso per «${p('period')}» è di tipo ${kindWord(p('kind'))} e il risultato di tipo ${kindWord(p('resultKind'))}`,
    todo: 'Correggi il valore atteso.',
  }),
};

const ENTRIES: IssueTexts = {
  'cycle.entryParameter': (p) => ({
    what: `il dato è per il parametro «${p('parameter')}», che «${p('indicator')}» non ha`,
    todo: `Usa uno di questi: ${p('known')}.`,
  }),
  'cycle.entryNotEntered': (p) => ({
    what: `il parametro «${p('parameter')}» di «${p('indicator')}» non si inserisce: viene da ${sourceWord(p('source'))}`,
    todo: 'Togli il dato o cambia la provenienza del parametro.',
  }),
  'cycle.entryKind': (p) => ({
    what: `il dato di «${p('indicator')}», parametro «${p('parameter')}», è di tipo ${kindWord(p('kind'))} e serve ${kindWord(p('expected'))}`,
    todo: 'Correggi il dato.',
  }),
  'cycle.entryDuplicate': (p) => ({
    what: `c'è già un dato («${p('other')}») per «${p('indicator')}», parametro «${p('parameter')}», ${unitPhrase(p('unit'))}, ${p('periods')}`,
    todo: "Lasciane uno, oppure indica quale sostituisce l'altro (supersedes).",
  }),
  'cycle.entryOverlap': (p) => ({
    what: `il dato copre periodi già coperti da «${p('other')}» per «${p('indicator')}», parametro «${p('parameter')}», ${unitPhrase(p('unit'))}: ${p('periods')}`,
    todo: 'Controlla che la stessa cosa non sia contata due volte.',
  }),
  'cycle.entryAboveHundred': (p) => ({
    what: `il dato di «${p('indicator')}», parametro «${p('parameter')}», è ${p('value')}, oltre il 100 %`,
    todo: 'Controlla che numeratore e denominatore siano giusti.',
  }),
  'cycle.supersedesOther': (p) => ({
    what: `il dato sostituisce «${p('other')}», che riguarda un'altra casella`,
    todo: 'Un dato sostituisce solo quello dello stesso indicatore, parametro, unità e periodi.',
  }),
  'cycle.supersedesTwice': (p) => ({
    what: `«${p('superseded')}» è sostituito due volte, anche da «${p('other')}»`,
    todo: "Fai sostituire il secondo dal terzo, così l'ordine è chiaro.",
  }),
  'cycle.supersedesCycle': (p) => ({
    what: `i dati si sostituiscono in tondo: ${p('chain')}`,
    todo: 'Togli una delle sostituzioni: così nessuno è in vigore.',
  }),
  'cycle.historyKind': (p) => ({
    what: `il risultato del ${p('year')} è di tipo ${kindWord(p('kind'))} e l'indicatore di tipo ${kindWord(p('resultKind'))}`,
    todo: 'Correggi il tipo, altrimenti gli anni non si confrontano.',
  }),
};

const ASSESSMENTS: IssueTexts = {
  'cycle.assessmentWithoutValue': () => ({
    what: 'la valutazione corregge ma non dice il valore',
    todo: 'Aggiungi il valore in punti percentuali, oppure scegli confermare o neutralizzare.',
  }),
  'cycle.assessmentValueIgnored': (p) => ({
    what: `la valutazione (${decisionWord(p('decision'))}) porta un valore, ${p('value')}, che non conta`,
    todo: 'Toglilo, oppure scegli correggere.',
  }),
  'cycle.assessmentNegative': (p) => ({
    what: `la valutazione dà un valore negativo, ${p('value')}`,
    todo: 'Correggi il valore.',
  }),
  'cycle.assessmentUnit': (p) => ({
    what: `la valutazione è per «${p('node')}» nell'unità «${p('unit')}», ma solo gli indicatori si valutano in un'unità`,
    todo: "Togli l'unità o indica un indicatore.",
  }),
};

const SOURCES: Readonly<Record<string, string>> = {
  constant: 'una costante',
  history: 'un anno precedente',
  indicator: 'un altro indicatore',
};

const sourceWord = (source: string): string => SOURCES[source] ?? source;

const directionWord = (direction: string): string => {
  const words: Readonly<Record<string, string>> = ITALIAN_VOCABULARY.directions;
  return words[direction] ?? direction;
};

const unitPhrase = (unit: string): string => (unit === '' ? "l'ente" : `unità ${unit}`);

/** Sentences about the content of a cycle. */
export const ITALIAN_CONTENT_TEXTS: IssueTexts = {
  ...FORMULAS,
  ...WEIGHTS_AND_TARGETS,
  ...ENTRIES,
  ...ASSESSMENTS,
};
