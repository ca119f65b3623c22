/** Rules on dates. */
import type { CheckTexts } from '../../checks/check-text.ts';

/** Texts by rule. */
export const ITALIAN_DATE_CHECKS: CheckTexts = {
  'DATES-01': {
    name: 'Risultato dopo la scadenza, ma raggiunto',
    says: 'Confronta il giorno del risultato con la scadenza, quando la realizzazione è del 100 %.',
    why: 'Un risultato in ritardo non vale come uno puntuale: cambia il punteggio.',
    todo: 'Controlla le due date; se il ritardo è reale, ricalcola la realizzazione.',
    sentences: {
      lateButReached: (v) =>
        `${v('indicator')}: il risultato è del ${v('published')}, la scadenza era il ${v('deadline')}, ma la realizzazione è ${v('achievement')}`,
    },
  },
  'DATES-02': {
    name: "Risultato fuori dall'anno",
    says: "Cerca i giorni dei risultati che cadono fuori dall'anno a cui si riferiscono.",
    why: "Un risultato di un altro anno non misura l'anno rendicontato.",
    todo: "Controlla l'anno della data.",
    sentences: {
      resultOutsideYear: (v) =>
        `${v('indicator')}: il risultato del ${v('year')} porta la data ${v('published')}`,
    },
  },
  'DATES-03': {
    name: 'Scadenza fuori dagli anni del piano',
    says: 'Cerca le scadenze che cadono in un anno diverso da quello del target.',
    why: "Una scadenza di un altro anno non si può rispettare né misurare nell'anno.",
    todo: "Controlla l'anno della scadenza.",
    sentences: {
      targetOutsideYear: (v) =>
        `${v('indicator')}: il target del ${v('year')} porta la scadenza ${v('published')}`,
    },
  },
  'DATES-04': {
    name: 'Data impossibile o lasciata dal foglio di calcolo',
    says: 'Cerca giorni che non esistono, numeri di serie al posto di una data e il «giorno zero» (00/01/1900).',
    why: 'Chi legge non sa quale giorno sia.',
    todo: 'Scrivi il giorno per esteso (giorno/mese/anno), oppure «n.d.» se manca.',
    sentences: {
      serialDate: (v) => `«${v('published')}» è il numero di serie di una data: sta per ${v('expected')}`,
      dayZero: (v) => `«${v('published')}» è la cella vuota di un foglio di calcolo, non una data`,
      impossibleDate: (v) => `«${v('published')}» non è un giorno che esiste`,
    },
  },
  'DATES-05': {
    name: 'Operatore rovesciato davanti a una scadenza',
    says: 'Cerca scadenze precedute da «>=» o «>».',
    why: 'Letto alla lettera, il target sarebbe raggiunto solo facendo tardi.',
    todo: 'Scrivi «entro il» oppure «<=».',
    sentences: {
      invertedOperator: (v) => `La scadenza «${v('published')}» chiede di arrivare dopo quel giorno`,
    },
  },
  'DATES-06': {
    name: 'Anno di due cifre',
    says: 'Cerca date con l’anno di due cifre che non cade negli anni del documento.',
    why: 'Il giorno si può leggere in più modi.',
    todo: "Scrivi l'anno con quattro cifre.",
    sentences: {
      shortYear: (v) => `La data «${v('published')}» si può leggere in più modi`,
    },
  },
  'DATES-07': {
    name: 'Scadenze già passate',
    says: "Confronta le scadenze del piano con il giorno in cui fu approvato. I piani aggiornati durante l'anno non contano.",
    why: 'A una scadenza già passata nessuno può più puntare: il risultato si sapeva già.',
    todo: 'Sposta le scadenze, oppure scrivi il risultato già noto.',
    sentences: {
      pastDeadlines: (v) => {
        const more = v('more') === '0' ? '' : v('more') === '1' ? ' e un altro' : ` e altri ${v('more')}`;
        const passed =
          v('count') === '1' ? 'una scadenza era già passata' : `${v('count')} scadenze erano già passate`;
        return `Il piano fu approvato il ${v('approved')}, ma ${passed} (${v('examples')}${more})`;
      },
    },
  },
  'DATES-08': {
    name: 'Piano adottato a fine anno',
    says: 'Cerca nel testo i piani di più anni adottati quando il primo anno era quasi finito.',
    why: 'Un piano che arriva a fine anno non ha guidato quell’anno.',
    todo: 'Controlla la data; se è giusta, scrivi che cosa ha guidato il primo anno.',
    sentences: {
      latePlan: (v) => `«${v('plan')}» è del ${v('published')}: il ${v('year')} era quasi finito`,
    },
  },
  'DATES-09': {
    name: 'Periodo che finisce prima di cominciare',
    says: 'Confronta il primo e l’ultimo giorno dei periodi: colonne «dal» e «al», «inizio» e «fine», e le parole «dal … al …».',
    why: 'Uno dei due giorni è sbagliato, spesso nell’anno.',
    todo: 'Controlla i due giorni.',
    sentences: {
      spanReversed: (v) => `«${v('row')}»: comincia il ${v('begin')} e finisce prima, il ${v('end')}`,
    },
  },
};
