/** Rules on words. */
import type { CheckTexts } from '../../checks/check-text.ts';

/** Texts by rule. */
export const ITALIAN_TEXT_CHECKS: CheckTexts = {
  'TEXT-01': {
    name: 'Segnaposto rimasto',
    says: 'Cerca puntini da riempire, istruzioni e alternative del modello rimaste nel documento.',
    why: 'Il documento è pubblicato con una parte da scrivere.',
    todo: 'Completa il testo, oppure togli il segnaposto.',
    sentences: {
      placeholder: (v) => `È rimasto un segnaposto da riempire: «${v('published')}»`,
      templateText: (v) => `È rimasto un testo del modello: «${v('published')}»`,
      choiceLeftOpen: (v) => `Sono rimaste le alternative del modello, senza una scelta: «${v('published')}»`,
    },
  },
  'TEXT-02': {
    name: 'Titolo troncato',
    says: 'Cerca titoli ed etichette che finiscono a metà.',
    why: 'Chi legge non sa che cosa si misura.',
    todo: 'Completa il titolo.',
    sentences: {
      hangingWord: (v) => `Il titolo si ferma a metà della frase: «${v('published')}»`,
      dots: (v) => `Il titolo finisce con i puntini: «${v('published')}»`,
      hyphen: (v) => `Il titolo finisce con un trattino: «${v('published')}»`,
      openBracket: (v) => `Una parentesi o delle virgolette non si chiudono: «${v('published')}»`,
    },
  },
  'TEXT-03': {
    name: 'Descrizione di un altro obiettivo',
    says: 'Cerca la stessa descrizione lunga sotto obiettivi con titoli diversi.',
    why: 'Una delle due è stata copiata e non descrive il suo obiettivo.',
    todo: 'Scrivi la descrizione giusta.',
    sentences: {
      copiedDescription: (v) =>
        `La stessa descrizione («${v('published')}») sta sotto obiettivi diversi: ${v('objectives')}`,
    },
  },
  'TEXT-04': {
    name: 'Titolo scritto in due modi',
    says: 'Cerca titoli, e celle lunghe ripetute, che differiscono per una o due lettere di una parola.',
    why: 'Uno dei due ha un errore di battitura, e chi cerca il titolo non lo ritrova.',
    todo: 'Correggi il titolo sbagliato.',
    sentences: {
      titleMisspelt: (v) => `«${v('title')}»: la stessa parola è scritta in due modi (${v('published')})`,
    },
  },
  'TEXT-05': {
    name: 'Parola con un errore di battitura',
    says: 'Cerca parole rare che sono una parola usata spesso nel documento, con una lettera in più, in meno, raddoppiata o scambiata, o senza una sillaba.',
    why: 'Un errore di battitura toglie cura al documento e nasconde la parola a chi la cerca.',
    todo: 'Controlla la parola.',
    sentences: {
      wordMisprinted: (v) =>
        `«${v('published')}» e «${v('other')}» sono forse la stessa parola; la seconda sta nel documento ${v('times')} volte`,
      twoSpellings: (v) =>
        `«${v('published')}» e «${v('other')}» sono forse la stessa parola: una delle due ha un errore`,
      beginningMisprinted: (v) =>
        `A «${v('published')}» manca forse una lettera: molte parole del documento cominciano con «${v('beginning')}»`,
    },
  },
};
