/** Rules on cut cells, slips of the pen and words that belong elsewhere. */
import type { CheckTexts } from '../../checks/check-text.ts';

/** Texts by rule. */
export const ITALIAN_SLIP_CHECKS: CheckTexts = {
  'TEXT-10': {
    name: 'Cella troncata',
    says: 'Cerca celle che si fermano a metà: a una preposizione, a una virgola, a metà di una parola. Guarda target, valori di partenza, definizioni, algoritmi e descrizioni.',
    why: 'La parte che manca può essere una condizione del target.',
    todo: 'Completa la cella.',
    sentences: {
      cellAtSmallWord: (v) => `La cella si ferma a metà della frase: «${v('published')}»`,
      cellAtComma: (v) => `La cella finisce con una virgola: «${v('published')}»`,
      cellInWord: (v) => `La cella si ferma a metà di una parola: «${v('published')}»`,
    },
  },
  'TEXT-11': {
    name: 'Svista di scrittura',
    says: "Cerca parole e preposizioni doppie, mesi senza il giorno, atti senza l'anno, doppie negazioni («ridursi del -5%»), lettere cadute dopo l'apostrofo, parole attaccate o mancanti, articoli, nomi e aggettivi discordi, punti dopo una percentuale.",
    why: 'Una svista cambia il senso della frase o toglie fiducia nel documento.',
    todo: 'Correggi la frase.',
    sentences: {
      doubledPreposition: (v) => `Ci sono due preposizioni di seguito: «${v('published')}»`,
      dayWithoutNumber: (v) => `Manca il giorno: «${v('published')}»`,
      doubleMinus: (v) => `Il verbo e il segno negano due volte: «${v('published')}»`,
      consonantAfterApostrophe: (v) => `Dopo l'apostrofo manca una lettera: «${v('published')}»`,
      wordsJoined: (v) => `Due parole sono attaccate: «${v('published')}»`,
      doubledWord: (v) => `Una parola è scritta due volte: «${v('published')}»`,
      adverbAgain: (v) => `L'avverbio è ripetuto subito dopo «${v('published')}»`,
      actWithoutYear: (v) => `L'atto è citato senza l'anno: «${v('published')}»`,
      inJoined: (v) => `«${v('published')}»: forse manca uno spazio («in coerenza» vuol dire il contrario)`,
      englishArticle: (v) => `L'articolo «I» è maiuscolo: «${v('published')}»`,
      misspeltPreposition: (v) => `La preposizione è scritta male: «${v('published')}»`,
      unlikeEndings: (v) => `Nome e aggettivo non concordano: «${v('published')}»`,
      pluralAfterOne: (v) => `Nome al singolare e aggettivo al plurale: «${v('published')}»`,
      wordMissing: (v) => `Dopo la preposizione manca una parola: «${v('published')}»`,
      verbForParticiple: (v) => `La forma del verbo non va con la frase: «${v('published')}»`,
      pluralArticle: (v) => `Articolo al plurale e nome al singolare: «${v('published')}»`,
      pointAfterPercent: (v) =>
        `Dopo la percentuale c'è un punto che le altre celle non hanno: ${v('published')}`,
    },
  },
  'TEXT-12': {
    name: "Parole di un'altra scheda",
    says: "Cerca indicatori con il titolo di un altro obiettivo, con la descrizione dell'obiettivo al posto del titolo, o con la definizione di un altro indicatore.",
    why: 'Le parole sono state copiate: non si sa che cosa si misura.',
    todo: 'Scrivi il titolo o la definizione giusta.',
    sentences: {
      titleOfOtherObjective: (v) => `L'indicatore porta il titolo di un altro obiettivo: «${v('published')}»`,
      descriptionAsTitle: (v) =>
        `Il titolo dell'indicatore è la descrizione del suo obiettivo: «${v('published')}»`,
      definitionOfOther: (v) =>
        `La definizione «${v('published')}» è quella di «${v('other')}»: non ha parole in comune con «${v('indicators')}»`,
    },
  },
  'TEXT-13': {
    name: 'Titolo ripetuto a metà',
    says: "Cerca, nelle mappe e negli elenchi, titoli con il codice di un obiettivo che finiscono prima del titolo dell'obiettivo.",
    why: 'Chi guarda la mappa legge una frase senza la fine.',
    todo: 'Riporta il titolo intero, o accorcialo in modo che stia da solo.',
    sentences: {
      cutCopy: (v) => `«${v('published')}» è tagliato: il titolo è «${v('expected')}»`,
    },
  },
  'TEXT-14': {
    name: 'Titolo che vale per un anno solo',
    says: "Confronta il titolo di un indicatore con i target scritti a parole: cerca il titolo che ripete il target di un anno, quando quello di un altro anno parla d'altro.",
    why: 'Sotto un titolo solo stanno due indicatori: i loro risultati non si confrontano.',
    todo: 'Fai due indicatori, oppure dai un titolo che valga per tutti gli anni.',
    sentences: {
      titleOfOneTarget: (v) =>
        `«${v('published')}» è il target del ${v('year')}; gli altri parlano d'altro (${v('others')})`,
    },
  },
};
