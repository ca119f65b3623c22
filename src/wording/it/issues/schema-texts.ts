/** Italian sentences about the shape of values: fields, types, lists, forms of text. */
import type { IssueTexts, IssueValues } from '../../issues/issue-text.ts';
import { typeWord } from './terms.ts';

const received = (p: IssueValues): string => (p('received') === '' ? 'un testo vuoto' : `«${p('received')}»`);

/** Fields and types. */
const SHAPE: IssueTexts = {
  'schema.unknownKey': (p) => ({
    what: `il campo «${p('key')}» non esiste nel formato`,
    todo: 'Controlla come è scritto, oppure toglilo: un campo sconosciuto andrebbe perso.',
  }),
  'schema.missingField': (p) => ({ what: `manca il campo «${p('key')}»`, todo: 'Aggiungilo.' }),
  'schema.wrongType': (p) => ({
    what: `serve ${typeWord(p('expected'))} e c'è ${typeWord(p('received'))}`,
    todo: 'Correggi il valore.',
  }),
  'schema.notInList': (p) => ({
    what: `${received(p)} non è un valore ammesso`,
    todo: `Usa uno di questi: ${p('allowed')}.`,
  }),
  'schema.invalid': () => ({
    what: 'il valore non ha la forma prevista',
    todo: 'Confrontalo con la descrizione del formato.',
  }),
};

/** Texts with a form of their own. */
const FORMS: IssueTexts = {
  'schema.badId': (p) => ({
    what: `${received(p)} non può essere un identificativo`,
    todo: 'Usa lettere minuscole, cifre e trattini, senza spazi.',
  }),
  'schema.badDecimal': (p) => ({
    what: `${received(p)} non è un numero decimale`,
    todo: 'Scrivilo tra virgolette, con il punto per i decimali e senza separatore delle migliaia: "1234.50".',
  }),
  'schema.badDate': (p) => ({
    what: `${received(p)} non è una data del calendario`,
    todo: 'Scrivila come anno, mese e giorno: "2019-06-30".',
  }),
  'schema.badDay': (p) => ({
    what: `${received(p)} non è un giorno dell'anno`,
    todo: 'Scrivi mese e giorno: "10-04".',
  }),
  'schema.badHash': (p) => ({
    what: `${received(p)} non è un'impronta SHA-256`,
    todo: 'Scrivi 64 cifre esadecimali minuscole.',
  }),
  'schema.badText': () => ({
    what: 'il testo contiene caratteri non ammessi o spazi ai margini',
    todo: 'Togli i caratteri di controllo e gli spazi ai margini.',
  }),
  'schema.badCode': (p) => ({
    what: `${received(p)} non può essere un codice`,
    todo: 'Scrivi il codice come è pubblicato, per esempio "S2.1.1-b".',
  }),
  'schema.badName': (p) => ({
    what: `${received(p)} non può essere il nome di un parametro`,
    todo: 'Usa lettere senza accento, cifre e _, cominciando con una lettera.',
  }),
  'schema.badFraction': (p) => ({
    what: `${received(p)} non è una frazione esatta`,
    todo: 'Scrivila come numeratore/denominatore o come decimale.',
  }),
};

/** Lengths and limits. */
const LIMITS: IssueTexts = {
  'schema.textTooShort': (p) => ({
    what: `il testo è più corto di ${p('limit')} caratteri`,
    todo: 'Completalo.',
  }),
  'schema.textTooLong': (p) => ({
    what: `il testo è di ${p('length')} caratteri e il limite è ${p('limit')}`,
    todo: 'Accorcialo.',
  }),
  'schema.listTooShort': (p) => ({
    what: `l'elenco ha meno di ${p('limit')} elementi`,
    todo: 'Aggiungi gli elementi che mancano.',
  }),
  'schema.listTooLong': (p) => ({
    what: `l'elenco ha ${p('length')} elementi e il limite è ${p('limit')}`,
    todo: 'Togli gli elementi di troppo.',
  }),
  'schema.numberTooSmall': (p) => ({
    what: `${p('received')} è meno del minimo ammesso, ${p('limit')}`,
    todo: 'Correggi il numero.',
  }),
  'schema.numberTooBig': (p) => ({
    what: `${p('received')} è più del massimo ammesso, ${p('limit')}`,
    todo: 'Correggi il numero.',
  }),
};

/** Sentences about the shape of values. */
export const ITALIAN_SCHEMA_TEXTS: IssueTexts = { ...SHAPE, ...FORMS, ...LIMITS };
