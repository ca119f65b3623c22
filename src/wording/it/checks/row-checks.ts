/** Rules on the arithmetic of a row. */
import type { CheckTexts } from '../../checks/check-text.ts';

/** Texts by rule. */
export const ITALIAN_ROW_CHECKS: CheckTexts = {
  'ROW-01': {
    name: 'Totale diverso dai periodi',
    says: "Confronta il dato dell'anno di un parametro con la somma, la media o l'ultimo dei suoi periodi.",
    why: 'Dal totale si calcola il risultato: se è sbagliato, lo è anche la realizzazione.',
    todo: 'Controlla i dati dei periodi e il totale.',
    sentences: {
      totalOfPeriods: (v) =>
        `${v('indicator')}: per «${v('parameter')}» il dato dell'anno è ${v('published')}, ma i periodi danno ${v('expected')}`,
    },
  },
  'ROW-02': {
    name: 'Risultato diverso dalla formula',
    says: 'Ricalcola il risultato in percentuale dai due parametri della riga.',
    why: 'Il risultato stampato non viene dai suoi dati.',
    todo: 'Controlla i parametri e il risultato.',
    sentences: {
      resultOfParameters: (v) =>
        `${v('indicator')}: il risultato è ${v('published')}, ma ${v('part')} su ${v('whole')} fa ${v('expected')}`,
      shareTurnedRound: (v) =>
        `${v('indicator')}: il risultato ${v('published')} torna solo dividendo al contrario; ${v('part')} su ${v('whole')} fa ${v('expected')}`,
    },
  },
  'ROW-03': {
    name: "Risultato diverso dall'unico parametro",
    says: "Confronta il risultato in numero con il totale o la media dell'unico parametro della riga.",
    why: 'Il risultato stampato non viene dai suoi dati.',
    todo: 'Controlla il parametro e il risultato.',
    sentences: {
      resultOfOneParameter: (v) =>
        `${v('indicator')}: il risultato è ${v('published')}, ma i dati danno ${v('expected')}`,
    },
  },
  'ROW-04': {
    name: 'Realizzazione che non torna',
    says: 'Ricalcola la realizzazione da risultato e target con i metodi in uso, tagliata a 100 o no; basta che uno torni.',
    why: 'La realizzazione entra nel punteggio degli obiettivi.',
    todo: 'Ricalcola la realizzazione, oppure scrivi il metodo usato.',
    sentences: {
      realisation: (v) =>
        `${v('indicator')}: con risultato ${v('result')} e target ${v('target')} la realizzazione sarebbe ${v('expected')}, ma è ${v('published')}`,
    },
  },
  'ROW-05': {
    name: 'Punteggio diverso a parità di realizzazione',
    says: 'Confronta i punteggi delle righe che hanno la stessa realizzazione.',
    why: 'Le stesse fasce devono dare lo stesso punteggio.',
    todo: 'Controlla la fascia e il punteggio.',
    sentences: {
      scoreOfBand: (v) =>
        `${v('indicator')}: alla realizzazione ${v('achievement')} corrisponde ${v('published')}, ma in altre ${v('rows')} righe ${v('expected')}`,
    },
  },
  'ROW-06': {
    name: 'Percentuale di spesa che non torna',
    says: 'Ricalcola la percentuale di spesa dagli importi della scheda.',
    why: 'Chi legge valuta la spesa da questa percentuale.',
    todo: 'Controlla gli importi e la percentuale.',
    sentences: {
      percentSpent: (v) =>
        `${v('objective')}: la percentuale di spesa è ${v('published')}, ma gli importi danno ${v('expected')}`,
      spentOfNothing: (v) =>
        `${v('objective')}: la percentuale di spesa è ${v('published')}, ma non era previsto nulla`,
    },
  },
  'ROW-07': {
    name: 'Quota oltre il 100 %',
    says: 'Cerca risultati oltre il 100 % dove il titolo parla di una parte del totale.',
    why: 'Una parte non può superare il tutto: uno dei due dati è sbagliato.',
    todo: 'Controlla numeratore e denominatore.',
    sentences: {
      shareOverHundred: (v) =>
        `${v('indicator')}: la quota è ${v('published')}, ma una parte non supera il 100 %`,
      periodOverHundred: (v) =>
        `${v('indicator')}: in un periodo la parte (${v('published')}) supera il tutto (${v('whole')})`,
    },
  },
  'ROW-08': {
    name: 'Errore del foglio di calcolo',
    says: 'Cerca i testi di errore dei fogli di calcolo al posto di un dato.',
    why: 'Il dato manca, e chi legge vede un errore.',
    todo: 'Scrivi il dato, oppure «n.d.» con il motivo.',
    sentences: {
      divisionByZero: (v) => `Al posto del dato è stampata una divisione per zero («${v('published')}»)`,
      spreadsheetError: (v) =>
        `Al posto del dato è stampato un errore del foglio di calcolo («${v('published')}»)`,
    },
  },
  'ROW-09': {
    name: 'Troppi decimali',
    says: 'Cerca numeri con più decimali di quanti si possano intendere.',
    why: 'Il numero non è stato arrotondato.',
    todo: 'Arrotonda come nelle altre righe.',
    sentences: {
      spuriousDecimals: (v) => `Il numero «${v('published')}» non è arrotondato (${v('expected')})`,
    },
  },
  'ROW-10': {
    name: 'Realizzazione sul risultato arrotondato',
    says: 'Confronta la realizzazione con quella che dà la media esatta dei periodi, non arrotondata.',
    why: "L'arrotondamento a metà del calcolo cambia la realizzazione.",
    todo: 'Calcola la realizzazione sulla media esatta e arrotonda solo alla fine.',
    sentences: {
      realisationOfRounded: (v) =>
        `${v('indicator')}: la realizzazione ${v('published')} viene dal risultato arrotondato ${v('result')}; la media esatta dei periodi dà ${v('expected')}`,
    },
  },
  'ROW-20': {
    name: 'Realizzazione oltre 100, la sola',
    says: 'Cerca la realizzazione che supera 100 in un documento in cui nessun’altra lo supera.',
    why: 'È una cifra sbagliata, o non è stato applicato il tetto.',
    todo: 'Rifai il conto dal risultato e dal target.',
    sentences: {
      lonelySurplus: (v) =>
        `${v('indicator')}: la realizzazione è ${v('published')}, mentre nessun'altra supera ${v('expected')}`,
    },
  },
};
