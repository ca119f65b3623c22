/** Rules on the same thing stated differently. */
import type { CheckTexts } from '../../checks/check-text.ts';

const WHY_FIGURE = 'Chi legge non sa quale cifra sia giusta, e il punteggio dipende da quella usata.';
const ONE_VALUE = 'Risali al dato di origine e scrivi lo stesso valore in tutti i punti.';

/** Texts by rule. */
export const ITALIAN_SAME_THING_CHECKS: CheckTexts = {
  'SAME-01': {
    name: 'Stesso indicatore, risultati diversi',
    says: "Confronta il risultato di un indicatore in tutte le tabelle e i documenti dello stesso anno. Il dato di un'unità si confronta solo se è l'unica a contribuire; una cifra arrotondata non è diversa.",
    why: WHY_FIGURE,
    todo: ONE_VALUE,
    sentences: {
      differentResult: (v) =>
        `Il risultato dell'indicatore ${v('name')} ha ${v('count')} valori diversi: ${v('values')}`,
    },
  },
  'SAME-02': {
    name: 'Stesso indicatore, target diversi',
    says: 'Confronta il target di un indicatore per lo stesso anno in tutte le tabelle e i documenti di quell’anno. Un operatore omesso non è una differenza.',
    why: 'Con target diversi lo stesso risultato può essere raggiunto oppure no.',
    todo: 'Controlla il piano approvato e scrivi lo stesso target in tutti i punti.',
    sentences: {
      differentTarget: (v) =>
        `Il target dell'indicatore ${v('name')} ha ${v('count')} valori diversi: ${v('values')}`,
    },
  },
  'SAME-03': {
    name: 'Stesso indicatore, realizzazioni diverse',
    says: 'Confronta la percentuale di realizzazione di un indicatore in tutte le tabelle e i documenti dello stesso anno.',
    why: WHY_FIGURE,
    todo: 'Ricalcola la realizzazione dal risultato e dal target e scrivila uguale in tutti i punti.',
    sentences: {
      differentAchievement: (v) =>
        `La realizzazione dell'indicatore ${v('name')} ha ${v('count')} valori diversi: ${v('values')}`,
    },
  },
  'SAME-04': {
    name: 'Stesso indicatore, titoli diversi',
    says: 'Confronta i titoli di un indicatore. Maiuscole, accenti, apostrofi e spazi non contano.',
    why: 'Due titoli fanno pensare a due indicatori.',
    todo: 'Scegli un titolo e usalo in tutti i punti.',
    sentences: {
      differentTitle: (v) => `L'indicatore ${v('name')} ha ${v('count')} titoli: ${v('values')}`,
    },
  },
  'SAME-05': {
    name: 'Stesso indicatore, formule diverse',
    says: "Confronta le formule di un indicatore: cifre, date, operatori e, nello stesso documento, parole. Una formula abbreviata non è un'altra formula.",
    why: 'Con formule diverse lo stesso dato dà risultati diversi.',
    todo: 'Controlla la formula approvata e scrivila uguale in tutti i punti.',
    sentences: {
      differentAlgorithm: (v) => `L'indicatore ${v('name')} ha ${v('count')} formule: ${v('values')}`,
    },
  },
  'SAME-06': {
    name: 'Stesso indicatore, unità di misura diverse',
    says: 'Confronta le unità di misura di un indicatore, abbreviazioni a parte.',
    why: 'Non si sa che cosa misurino target e risultato.',
    todo: "Scegli l'unità giusta e usala in tutti i punti.",
    sentences: {
      differentUnit: (v) => `L'indicatore ${v('name')} ha ${v('count')} unità di misura: ${v('values')}`,
    },
  },
  'SAME-07': {
    name: 'Stesso indicatore, programmi diversi',
    says: 'Confronta missione e programma sotto cui sta un indicatore.',
    why: 'Le risorse e i risultati del programma non tornano con quelli del bilancio.',
    todo: 'Controlla la classificazione per missioni e programmi.',
    sentences: {
      differentProgramme: (v) => `L'indicatore ${v('name')} sta sotto programmi diversi: ${v('values')}`,
    },
  },
  'SAME-08': {
    name: 'Target cambiato da un piano all’altro',
    says: 'Confronta il target che due piani di anni diversi danno per lo stesso anno.',
    why: 'Un target si può cambiare, ma il cambiamento va detto e motivato (art. 6 D.Lgs. 150/2009).',
    todo: 'Se il cambiamento è voluto, scrivi il motivo; altrimenti correggi il target.',
    sentences: {
      changedTarget: (v) =>
        `Il target dell'indicatore ${v('name')} cambia da un piano all'altro: ${v('values')}`,
    },
  },
  'SAME-09': {
    name: 'Stesso obiettivo, valori diversi',
    says: "Confronta il valore, il peso e le quote di un obiettivo, di un'area o dell'ente in tutte le tabelle e i documenti dello stesso anno.",
    why: WHY_FIGURE,
    todo: 'Ricalcola il valore dagli indicatori e scrivilo uguale in tutti i punti.',
    sentences: {
      differentValue: (v) => `Il valore di ${v('name')} cambia da una tabella all'altra: ${v('values')}`,
      differentShare: (v) =>
        `Il peso o la quota di ${v('name')} cambia da una tabella all'altra: ${v('values')}`,
    },
  },
  'SAME-10': {
    name: 'Stesso obiettivo, titoli diversi',
    says: 'Confronta i titoli degli obiettivi con lo stesso codice, anche negli elenchi, nella premessa e nella mappa strategica. Maiuscole, accenti, apostrofi e spazi non contano; un titolo accorciato non è un altro titolo.',
    why: 'Due titoli fanno pensare a due obiettivi.',
    todo: 'Scegli un titolo e usalo in tutti i punti.',
    sentences: {
      differentObjectiveTitle: (v) => `L'obiettivo ${v('name')} ha ${v('count')} titoli: ${v('values')}`,
    },
  },
  'SAME-11': {
    name: 'Stesso obiettivo, missioni diverse',
    says: 'Confronta le missioni del bilancio sotto cui stanno un obiettivo strategico e gli obiettivi che ne dipendono, nella premessa, nelle tabelle e nei documenti dello stesso anno. Basta una missione in comune.',
    why: 'Le risorse e i risultati della missione non tornano con quelli del bilancio.',
    todo: 'Controlla la classificazione per missioni e programmi e scrivila uguale in tutti i punti.',
    sentences: {
      differentMission: (v) =>
        `L'obiettivo ${v('name')} («${v('title')}») sta sotto missioni diverse: ${v('published')}`,
    },
  },
  'SAME-12': {
    name: 'Aree strategiche diverse',
    says: 'Riconosce le aree dagli obiettivi che stanno sotto di loro, e ne confronta i nomi e gli obiettivi fra la premessa, l’albero e le altre tabelle dello stesso anno.',
    why: 'Chi legge non sa di quale area siano gli obiettivi e i risultati.',
    todo: "Scegli i nomi e l'ordine del piano approvato e usali in tutti i punti.",
    sentences: {
      areaNames: (v) => `Le aree strategiche hanno nomi diversi da un punto all'altro: ${v('published')}`,
      otherArea: (v) => `L'obiettivo «${v('objective')}» sta sotto aree diverse: ${v('published')}`,
    },
  },
  'SAME-13': {
    name: 'Stesso indicatore, ultimi valori diversi',
    says: 'Confronta l’ultimo valore osservato di un indicatore nelle schede e nelle tabelle che lo ripetono. Le parole si confrontano solo dentro un documento.',
    why: 'Non si sa da quale valore si parta.',
    todo: "Controlla l'ultimo dato rilevato e scrivilo uguale in tutti i punti.",
    sentences: {
      differentBaseline: (v) =>
        `L'ultimo valore dell'indicatore ${v('name')} è scritto in ${v('count')} modi: ${v('values')}`,
    },
  },
  'SAME-14': {
    name: 'Stesso obiettivo, durate diverse',
    says: 'Confronta l’arco temporale delle schede che hanno lo stesso obiettivo.',
    why: 'Non si sa entro quando si raggiunga l’obiettivo.',
    todo: 'Scegli la durata giusta e scrivila uguale in tutte le schede.',
    sentences: {
      differentSpan: (v) => `L'obiettivo «${v('title')}» ha durate diverse: ${v('published')}`,
    },
  },
  'SAME-21': {
    name: 'Ultimo valore diverso dal risultato dello stesso anno',
    says: "Confronta l'ultimo valore disponibile, se la sua intestazione ne dice l'anno, con il risultato che la stessa scheda dà per quell'anno.",
    why: 'I due numeri sono la stessa misura: uno dei due è sbagliato, e il confronto con il passato non regge.',
    todo: ONE_VALUE,
    sentences: {
      baselineAndResult: (v) =>
        `${v('indicator')}: l'ultimo valore disponibile (${v('year')}) è ${v('baseline')}, il risultato ${v('year')} è ${v('result')}`,
    },
  },
  'SAME-15': {
    name: 'Realizzazione al posto del risultato',
    says: 'Cerca nelle sintesi senza intestazioni gli indicatori in percentuale che hanno accanto la realizzazione del target e non il risultato.',
    why: 'Chi legge prende la realizzazione per il risultato.',
    todo: 'Scrivi il risultato, o un’intestazione che dica «realizzazione del target».',
    sentences: {
      realisationForResult: (v) =>
        `Nella sintesi «${v('example')}» ha accanto la realizzazione (${v('published')}) e non il risultato (${v('expected')})`,
      realisationsForResults: (v) =>
        `Nella sintesi ${v('count')} indicatori in percentuale hanno accanto la realizzazione (${v('published')}) e non il risultato (${v('expected')}): il primo è «${v('example')}»`,
    },
  },
  'SAME-16': {
    name: 'Giudizi opposti sullo stesso obiettivo',
    says: 'Cerca nello stesso capitolo una frase che dice l’obiettivo non raggiunto e un’altra che lo dice da ritenersi raggiunto.',
    why: 'Non si sa quale giudizio valga, e il risultato dell’ente dipende da questo.',
    todo: 'Lascia il risultato misurato e scrivi a parte la valutazione, con chi l’ha data.',
    sentences: {
      oppositeJudgements: (v) => `Due frasi danno giudizi opposti: ${v('published')}`,
    },
  },
  'SAME-17': {
    name: 'Data di approvazione diversa',
    says: 'Confronta la data dell’atto sulla prima pagina con quella dell’approvazione nell’elenco delle fasi.',
    why: 'La data di approvazione conta per il termine di legge (art. 10 D.Lgs. 150/2009).',
    todo: "Scrivi nelle fasi la data dell'atto.",
    sentences: {
      approvalDate: (v) => `L'atto e l'elenco delle fasi danno due date di approvazione: ${v('published')}`,
    },
  },
  'SAME-18': {
    name: 'Stessa cifra come percentuale e come misura',
    says: 'Cerca nelle parole di un indicatore (ultimo valore, risultati) una cifra con decimali scritta una volta come percentuale e una volta senza.',
    why: 'Una delle due è copiata dall’altra: una variazione non è un tempo né una quantità.',
    todo: 'Controlla il dato di origine e scrivi la misura giusta.',
    sentences: {
      percentForFigure: (v) =>
        `${v('indicator')}: la stessa cifra è una percentuale e una misura (${v('published')})`,
    },
  },
  'SAME-19': {
    name: 'Performance nelle parole e nelle tabelle',
    says: 'Confronta la realizzazione complessiva del piano che una frase dichiara con il valore dell’ente nelle tabelle dello stesso documento.',
    why: WHY_FIGURE,
    todo: 'Ricalcola il valore dell’ente e scrivilo uguale nel testo e nelle tabelle.',
    sentences: {
      performanceInWords: (v) =>
        `Il testo dice che il piano è realizzato al ${v('published')}, le tabelle che l'ente vale ${v('expected')}`,
    },
  },
  'SAME-20': {
    name: 'Target dell’incarico diverso da quello della tabella',
    says: 'Riconosce dalle parole gli obiettivi degli incarichi che ripetono un indicatore delle tabelle, e ne confronta il target.',
    why: 'Lo stesso risultato può essere raggiunto per l’ente e mancato per l’incarico, o il contrario.',
    todo: 'Scrivi lo stesso target, o spiega perché all’incarico se ne chiede un altro.',
    sentences: {
      targetOfPost: (v) =>
        `«${v('indicator')}» ha due target, uno per l'incarico (${v('post')}) e uno nella tabella: ${v('published')}`,
    },
  },
};
