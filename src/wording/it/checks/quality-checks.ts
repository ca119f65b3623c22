/** Rules on the quality of a plan and of what it measures: one finding for each document, with examples. */
import type { CheckText, CheckTexts, FindingValues } from '../../checks/check-text.ts';

/** "3 indicatori su 28: A; B; C e altri 2". */
const rows = (v: FindingValues): string => {
  const more = v('more') === '0' ? '' : v('more') === '1' ? ' e un altro' : ` e altri ${v('more')}`;
  const rowWord = v('count') === '1' ? 'riga' : 'righe';
  return `${v('count')} ${rowWord} su ${v('all')} (${v('examples')}${more})`;
};

/** Sentences that end in the rows. */
const aboutRows = (words: Readonly<Record<string, string>>): CheckText['sentences'] =>
  Object.fromEntries(
    Object.entries(words).map(([code, says]) => [code, (v: FindingValues) => `${says}: ${rows(v)}`]),
  );

const onRows = (
  text: Omit<CheckText, 'sentences'>,
  sentences: Readonly<Record<string, string>>,
): CheckText => ({ ...text, sentences: aboutRows(sentences) });

/** Texts by rule. */
export const ITALIAN_QUALITY_CHECKS: CheckTexts = {
  'QUALITY-01': onRows(
    {
      name: 'Valore di partenza mancante',
      says: 'Cerca indicatori senza valore di partenza, nei moduli che lo chiedono.',
      why: 'Senza un valore di partenza non si vede il miglioramento (art. 5, c. 2, D.Lgs. 150/2009).',
      todo: 'Aggiungi l’ultimo valore noto, o scrivi che l’indicatore è nuovo.',
    },
    { noBaseline: 'Manca il valore di partenza' },
  ),
  'QUALITY-02': onRows(
    {
      name: 'Fonte, formula o ufficio mancante',
      says: 'Cerca indicatori senza fonte, formula o ufficio, nelle tabelle che hanno quella colonna e quasi sempre la riempiono.',
      why: 'Chi controlla non sa da dove viene il dato e chi ne risponde.',
      todo: 'Completa le celle vuote.',
    },
    {
      noSource: 'Manca la fonte',
      noFormula: 'Manca la formula',
      noOffice: "Manca l'ufficio",
    },
  ),
  'QUALITY-03': onRows(
    {
      name: 'Target mancante',
      says: 'Cerca indicatori senza target per un anno in cui quasi tutti gli altri lo hanno.',
      why: 'Un obiettivo senza target non si può misurare (art. 5, c. 2, lett. b, D.Lgs. 150/2009).',
      todo: 'Aggiungi il target, o scrivi perché in quell’anno non c’è.',
    },
    { noTarget: 'Manca un target' },
  ),
  'QUALITY-04': onRows(
    {
      name: 'Target già raggiunto',
      says: 'Confronta il primo target con il valore di partenza.',
      why: 'Un obiettivo deve portare un miglioramento (art. 5, c. 2, lett. c, D.Lgs. 150/2009).',
      todo: 'Alza il target, o scrivi perché basta mantenere il valore.',
    },
    { alreadyMet: 'Il valore di partenza supera già il target' },
  ),
  'QUALITY-05': onRows(
    {
      name: 'Target che non migliorano',
      says: 'Confronta i target degli anni del piano. I target del 100 % e di zero non contano.',
      why: 'Un piano di più anni deve portare un miglioramento (art. 5, c. 2, lett. c, D.Lgs. 150/2009).',
      todo: 'Alza i target degli anni dopo, o scrivi perché restano uguali.',
    },
    {
      targetsSame: 'Il target è uguale in tutti gli anni del piano',
      targetWorse: 'Il target di un anno chiede meno di quello prima',
    },
  ),
  'QUALITY-06': onRows(
    {
      name: 'Quasi tutto al 100 %',
      says: 'Conta le realizzazioni di esattamente 100 %.',
      why: 'Una misura che dà a tutti lo stesso valore non distingue i risultati.',
      todo: 'Controlla se i target sono abbastanza ambiziosi.',
    },
    { allAtHundred: 'La realizzazione è esattamente 100 %' },
  ),
  'QUALITY-07': onRows(
    {
      name: 'Risultato identico al target',
      says: 'Cerca risultati uguali al target, all’unità o al giorno, dove sono almeno una riga su sei.',
      why: 'Può essere stato copiato il target al posto del dato.',
      todo: 'Verifica i dati alla fonte.',
    },
    { resultIsTarget: 'Il risultato è esattamente il target' },
  ),
  'QUALITY-08': onRows(
    {
      name: 'Target troppo basso',
      says: 'Cerca conteggi con un risultato più di tre volte il target.',
      why: 'Un target così non chiede nulla.',
      todo: 'Rivedi il target dei prossimi anni.',
    },
    { targetTooLow: 'Il risultato è più di tre volte il target' },
  ),
  'QUALITY-09': onRows(
    {
      name: 'Percentuale su pochissimi casi',
      says: 'Cerca percentuali calcolate su meno di cinque casi.',
      why: 'Un solo caso sposta il risultato di venti punti o più.',
      todo: 'Scrivi accanto il numero dei casi.',
    },
    { fewCases: 'La percentuale è calcolata su meno di cinque casi' },
  ),
  'QUALITY-10': onRows(
    {
      name: 'Obiettivo senza indicatori',
      says: 'Cerca obiettivi e schede senza indicatori, dove quasi tutti gli altri ne hanno.',
      why: 'Un obiettivo senza indicatori non si può misurare.',
      todo: 'Aggiungi un indicatore, o togli l’obiettivo.',
    },
    { noIndicator: 'Mancano gli indicatori' },
  ),
  'QUALITY-11': {
    name: 'Target senza grandezza',
    says: 'Cerca target che chiedono un aumento o una riduzione senza dire quanto, o che dicono solo il periodo.',
    why: 'Nessuno può dire quando il target è raggiunto (art. 5, c. 2, lett. b, D.Lgs. 150/2009).',
    todo: 'Scrivi nel target la cifra attesa.',
    sentences: {
      ...aboutRows({
        changeWithoutSize: 'Il target chiede un aumento o una riduzione, ma non dice di quanto',
        onlyPeriod: 'Il target dice solo il periodo e non un risultato da misurare',
      }),
      lineWithoutSize: (v) => `${v('indicator')}: il testo non dice di quanto`,
    },
  },
  'QUALITY-12': onRows(
    {
      name: 'Indicatore mai misurato',
      says: 'Cerca indicatori che hanno un target per più anni e nessun risultato, mentre gli altri lo hanno.',
      why: 'Un indicatore che non si misura non dice nulla dell’obiettivo.',
      todo: 'Scrivi i risultati, o il motivo per cui mancano; altrimenti sostituisci l’indicatore.',
    },
    { neverMeasured: 'Ci sono i target, ma nessun risultato' },
  ),
  'QUALITY-13': {
    name: 'Obiettivo senza responsabile',
    says: 'Cerca schede di obiettivo senza ufficio o posizione responsabile, dove le altre li indicano.',
    why: 'Di un obiettivo deve rispondere qualcuno (art. 5, c. 1, e art. 8, D.Lgs. 150/2009).',
    todo: 'Scrivi chi è responsabile.',
    sentences: {
      noResponsible: (v) => `${v('objective')}: manca il responsabile`,
    },
  },
};
