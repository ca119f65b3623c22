/** Italian sentences about the bytes, the JSON text and the format of a cycle file. */
import type { IssueTexts, IssueValues } from '../../issues/issue-text.ts';
import { typeWord } from './terms.ts';

const column = (p: IssueValues): string => (p('column') === '' ? '' : ` alla colonna ${p('column')}`);

const ENCODING_HINTS: Readonly<Record<string, string>> = {
  latin1: 'Sembra scritto in Latin-1 (Windows-1252): salvalo di nuovo scegliendo la codifica UTF-8.',
  utf16: 'Sembra scritto in UTF-16: salvalo di nuovo scegliendo la codifica UTF-8.',
  truncated: "L'ultimo carattere è tagliato: il file è incompleto, ricopialo o scaricalo di nuovo.",
};

/** Bytes and JSON text. */
const BYTES: IssueTexts = {
  'file.empty': () => ({ what: 'il file è vuoto', todo: 'Scegli il file di un ciclo.' }),
  'file.tooLarge': (p) => ({
    what: `il file è di ${p('bytes')} byte e il limite è ${p('limit')}`,
    todo: 'Controlla che sia il file di un ciclo; gli allegati non vanno nel file.',
  }),
  'file.encoding': (p) => ({
    what: `il byte ${p('byte')} alla posizione ${p('position')} non è testo UTF-8`,
    todo: ENCODING_HINTS[p('hint')] ?? 'Salva il file di nuovo scegliendo la codifica UTF-8.',
  }),
  'file.tooManyIssues': (p) => ({
    what: `gli errori sono ${p('total')}, qui ne sono elencati ${p('shown')}`,
    todo: 'Correggi questi e prova di nuovo per vedere gli altri.',
  }),
  'json.unexpected': (p) => ({
    what: `trovato «${p('found')}»${column(p)} dove serve ${typeWord(p('expected'))}`,
    todo: 'Correggi il testo JSON in quel punto.',
  }),
  'json.unexpectedEnd': (p) => ({
    what: `il file finisce${column(p)} dove serve ${typeWord(p('expected'))}`,
    todo: 'Il file è incompleto: ricopialo o scaricalo di nuovo.',
  }),
  'json.badEscape': (p) => ({
    what: `la sequenza «${p('found')}»${column(p)} non esiste in JSON`,
    todo: 'Usa \\n, \\t, \\", \\\\ o \\u seguito da quattro cifre esadecimali.',
  }),
  'json.controlCharacter': (p) => ({
    what: `un testo contiene il carattere di controllo ${p('found')}${column(p)}`,
    todo: 'Toglilo, oppure scrivilo come sequenza, per esempio \\n per andare a capo.',
  }),
  'json.loneSurrogate': (p) => ({
    what: `la sequenza «${p('found')}»${column(p)} è la metà di un carattere`,
    todo: 'Scrivi il carattere intero.',
  }),
  'json.tooDeep': (p) => ({
    what: `le parentesi sono annidate oltre ${p('limit')} livelli${column(p)}`,
    todo: 'Controlla che sia il file di un ciclo.',
  }),
  'json.duplicateKey': (p) => ({
    what: `il campo «${p('key')}» c'è due volte nello stesso oggetto`,
    todo: 'Lasciane uno solo.',
  }),
};

/** The format and its version. */
const FORMAT: IssueTexts = {
  'format.notObject': (p) => ({
    what: `il file contiene ${typeWord(p('received'))} e non il ciclo di un'amministrazione`,
    todo: 'Scegli il file di un ciclo: comincia con una parentesi graffa.',
  }),
  'format.versionMissing': () => ({
    what: 'manca il campo formatVersion, che dice in quale versione è scritto il file',
    todo: 'Scegli il file di un ciclo; se lo è, aggiungi "formatVersion": 1.',
  }),
  'format.versionInvalid': (p) => ({
    what: `formatVersion è ${p('received')} e non un numero intero`,
    todo: 'Scrivi il numero della versione, senza virgolette.',
  }),
  'format.versionFuture': (p) => ({
    what: `il file è della versione ${p('received')}, questo programma legge fino alla ${p('supported')}`,
    todo: 'Aggiorna il programma.',
  }),
  'import.approvedPartChanged': (p) => ({
    what: `il file cambia una parte già approvata del ciclo: ${p('part')}`,
    todo: 'Le parti approvate non si cambiano senza motivo: importa di nuovo scrivendo il motivo.',
  }),
};

/** Sentences about files. */
export const ITALIAN_FILE_TEXTS: IssueTexts = { ...BYTES, ...FORMAT };
