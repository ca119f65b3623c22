/** Words of titles that say which way is better, and number words; about the language, not about any document. */
import { plainWords } from './plain-text.ts';

/** What is better when there is less of it. */
const LOWER =
  /\b(?:tempo medio|tempi medi|tempo di|tempi di|giorni|giornate di assenza|assenz[ae]|assenteismo|ritard[oi]|riduzion[ei]|contenimento|diminuzion[ei]|non conformita|reclami|costo|costi|scostament[oi]|contenzios[oi]|errori)\b/;
/** Counts of days that are better when there are more of them. */
const HIGHER_ALL_THE_SAME = /\bgiorni di (?:apertura|formazione|presenza)\b/;
/** A change that is asked for: a percentage beside it may be the part to be taken away or the part to be left. */
const REDUCTION = /^(?:riduzion[ei]|contenimento|diminuzion[ei]|abbattimento)\b/;
const RISE = /^(?:incremento|aumento|miglioramento|crescita)\b/;

/** Things that are done on purpose: a number of them is better when it is higher. */
const COUNTED = [
  'iniziativ[ae]|event[oi]|cors[oi]|seminari?o?|convegn[oi]|incontr[oi]|workshop|progett[oi]|azion[ei]|attivita|presenze|uscite',
  'partecipant[ei]|fruitor[ei]|operator[ei]|imprese|utent[ei]|student[ei]|conciliazion[ei]|mediazion[ei]|ispezion[ei]|controll[oi]',
  'verific(?:a|he)|visite|newsletter|comunicat[oi]|pubblicazion[ei]|articol[oi]|report|relazion[ei]|strument[oi]|impiant[oi]|stazioni',
  'brevett[oi]|domande|ordinanz[ae]|convenzion[ei]|protocoll[oi]|accord[oi]|sportell[oi]|servizi|concession[ei]|volte|consulenz[ae]',
  'contatt[oi]|bandi|contribut[oi]|certificat[oi]|pratiche (?:evase|lavorate|istruite|gestite|concluse)',
].join('|');
/** Once alone: repeated in longer patterns these words take many milliseconds to compile. */
const COUNTED_NEXT = new RegExp(`(?:${COUNTED})\\b`, 'y');
const COUNT_BEGINS = /^(?:n ro|numero|nr|n)(?: (?:complessivo|medio|totale|delle|dei|degli|di)){0,3} /;
const NUMBER_OF = /\bnumero (?:di )?/g;

const namesCounted = (words: string, at: number): boolean => {
  COUNTED_NEXT.lastIndex = at;
  return COUNTED_NEXT.test(words);
};

/** Whether a number is named with what it counts. */
const isCount = (words: string): boolean => {
  const begins = COUNT_BEGINS.exec(words)?.[0].length;
  return (
    (begins !== undefined && namesCounted(words, begins)) ||
    [...words.matchAll(NUMBER_OF)].some(({ 0: found, index }) => namesCounted(words, index + found.length))
  );
};

/** Things with what was done to them at the beginning of a title: "Imprese assistite dallo sportello". */
const THINGS_DONE =
  /^\p{L}{3,} (?:\p{L}+ ){0,3}(?:realizzat|svolt|assistit|coinvolt|rilasciat|sottopost|verificat|pubblicat|organizzat|format|erogat|aderent|beneficiari|attivat|avviat|controllat|incontrat|orientat|supportat|finanziat|inviat|evas|lavorat|partecipant|iscritt)[aeio]\b/u;

/** Activities at the beginning of a title. */
const ACTIVITY =
  /^(?:(?:percentuale|grado|livello|tasso|indice|%) (?:di )?)?(?:realizzazion|attuazion|emission|progettazion|organizzazion|predisposizion|trasmission|invio|attivazion|adozion|pubblicazion|partecipazion|promozion|svolgiment|erogazion|integrazion|condivision|diffusion|evasion|aggiornament|completament|redazion|riscossion|avvio|digitalizzazion|verific|monitoraggi|svilupp|copertur|utilizz|apertur|orario|rispett|esecuzion)/;
/** What was done, at any place of a title. */
const DONE =
  /\b(?:realizzat|attuat|conclus|evas|caricat|istruit|predispost|vidimat|rilasciat|rispettat|completat|pubblicat|partecipant|positiv|raggiunt|utilizzat|lavorat|gestit|incassat)[oaie]\b|\bentro\b/;
const LIKED =
  /\b(?:soddisfazione|gradimento|customer satisfaction)\b|\bgiudizi?o? (?:almeno )?(?:buon|sufficient|positiv)/;
/** What may turn the sense round. */
const TURNED =
  /\b(?:inevas|sospes|sospension|respint|mancat|mancanz|scadut|arretrat|contestazion|scart|annullat|ricors[oi]\b|moros|insolut|incidenz|consum|revoc|residu|spes[ae]\b|oneri\b|debit[oi]\b|cessat|cancellat|infortun|giacen|non )|\bin corso\b/;

/**
 * Which way is better by the title alone; nothing where it does not say so without doubt. What a number counts must be named: beside
 * "predisposizione della relazione" a 30 may be days. A percentage of something done is better when it is higher.
 */
export const wayOfTitle = (title: string, kind: 'percent' | 'number'): 'up' | 'down' | undefined => {
  const words = plainWords(title)
    .replace(/[^\p{L}\d%]+/gu, ' ')
    .trim();
  if (RISE.test(words)) return 'up';
  if (REDUCTION.test(words)) return kind === 'percent' ? undefined : 'down';
  const isLower = LOWER.test(words) && !HIGHER_ALL_THE_SAME.test(words);
  const isActivity = ACTIVITY.test(words);
  const isShareOfDone = kind === 'percent' && (isActivity || DONE.test(words));
  if (isShareOfDone || LIKED.test(words)) return TURNED.test(words) ? undefined : 'up';
  if (isCount(words) || THINGS_DONE.test(words)) return isLower || TURNED.test(words) ? undefined : 'up';
  return isLower && !isActivity ? 'down' : undefined;
};

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  un: '1',
  uno: '1',
  una: '1',
  due: '2',
  tre: '3',
  quattro: '4',
  cinque: '5',
  sei: '6',
  sette: '7',
  otto: '8',
  nove: '9',
  dieci: '10',
};

/** `due eventi` → `2 eventi`, for the first word only. */
export const withFigure = (text: string): string => {
  const [first = '', ...rest] = text.split(' ');
  const figure = NUMBER_WORDS[first.toLowerCase()];
  return figure === undefined ? text : [figure, ...rest].join(' ');
};
