/** Sentences of the validation: what the data say about each item, the words of outcomes, the first words offered. */
import { agreeing, counted } from '../it/count.ts';

/** How many of how many. */
export interface Part {
  readonly count: number;
  readonly total: number;
}

const partOf = ({ count, total }: Part, one: string, many: string): string =>
  `${count} su ${counted(total, one, many)}`;

/** Sentences by item. */
export const validationSentences = {
  plan: (facts: {
    readonly isApproved: boolean;
    readonly objectives: Part;
    readonly targets: Part;
  }): readonly string[] => [
    facts.isApproved
      ? 'La Relazione è composta sul piano approvato in vigore.'
      : 'Il piano in vigore non risulta approvato.',
    `Obiettivi del piano con un risultato nella Relazione: ${facts.objectives.count} su ${facts.objectives.total}.`,
    `Indicatori con un target per l’anno: ${facts.targets.count} su ${facts.targets.total}.`,
  ],
  overall: (facts: {
    readonly value: string | undefined;
    readonly measured: string | undefined;
    readonly manager: number;
    readonly oiv: number;
    readonly changed: number;
  }): readonly string[] => [
    facts.value === undefined
      ? 'L’ente non ha ancora un risultato complessivo.'
      : `Il risultato dell’ente è ${facts.value}${facts.measured === undefined || facts.measured === facts.value ? ', uguale a quello misurato' : `; quello misurato è ${facts.measured}`}.`,
    `Il dirigente ha registrato ${counted(facts.manager, 'valutazione', 'valutazioni')}, l’OIV ${counted(facts.oiv, 'valutazione', 'valutazioni')}.`,
    ...(facts.oiv === 0
      ? ['Finché l’OIV non registra valutazioni, valgono quelle del dirigente.']
      : [
          facts.changed === 0
            ? 'L’OIV ha confermato tutto ciò che ha valutato.'
            : `In ${counted(facts.changed, 'caso', 'casi')} l’OIV ha deciso diversamente.`,
        ]),
  ],
  results: (indicators: Part, individual: Part): readonly string[] => [
    indicators.count === indicators.total
      ? `Ci sono i risultati di tutti i ${counted(indicators.total, 'indicatore', 'indicatori')} del piano.`
      : `Ci sono i risultati di ${partOf(indicators, 'indicatore', 'indicatori')} del piano.`,
    individual.total === 0
      ? 'Il ciclo non ha obiettivi individuali.'
      : `Obiettivi individuali con un esito: ${individual.count} su ${individual.total}.`,
  ],
  transparency: (nodes: number, indicators: Part): readonly string[] =>
    nodes === 0
      ? ['Nessun obiettivo del piano è segnato come di anticorruzione o trasparenza.']
      : [
          `${agreeing(nodes, 'È segnato', 'Sono segnati')} come di anticorruzione o trasparenza ${counted(nodes, 'obiettivo', 'obiettivi')}, con ${counted(indicators.total, 'indicatore', 'indicatori')}.`,
          `Indicatori con un risultato: ${indicators.count} su ${indicators.total}.`,
        ],
  calculation: (facts: {
    readonly computed: Part;
    readonly notComputable: number;
    readonly compared: number;
    readonly contradictions: number;
  }): readonly string[] => [
    `Ogni risultato è ricalcolato con la formula dell’indicatore e le regole adottate: ${partOf(facts.computed, 'indicatore', 'indicatori')}.`,
    ...(facts.notComputable === 0
      ? []
      : [`${counted(facts.notComputable, 'indicatore non si può', 'indicatori non si possono')} calcolare.`]),
    facts.compared === 0
      ? 'Il ciclo non ha cifre pubblicate con cui confrontare il calcolo.'
      : `Cifre pubblicate confrontate: ${facts.compared}. ${facts.contradictions === 0 ? 'Nessuna contraddice il calcolo' : counted(facts.contradictions, 'contraddice', 'contraddicono')}${facts.contradictions === 0 ? '.' : ' il calcolo.'}`,
  ],
  sources: (counts: {
    readonly certified: number;
    readonly managementControl: number;
    readonly selfDeclared: number;
    readonly unsaid: number;
  }): readonly string[] => [
    `Indicatori per fonte dei dati: ${counts.certified} da fonti esterne certificate, ${counts.managementControl} dal controllo di gestione, ${counts.selfDeclared} auto-dichiarati.`,
    ...(counts.unsaid === 0
      ? []
      : [
          `Per ${counted(counts.unsaid, 'indicatore', 'indicatori')} il piano non dice la classe della fonte.`,
        ]),
  ],
  deviations: (total: number, explained: number): readonly string[] =>
    total === 0
      ? ['Nessun obiettivo e nessun indicatore è rimasto sotto il target.']
      : [
          `${counted(total, 'scostamento', 'scostamenti')}: ${explained === total ? agreeing(total, 'il motivo è indicato', 'tutti con il motivo') : `${explained} con il motivo, ${total - explained} senza`}.`,
        ],
  process: (facts: {
    readonly cells: {
      readonly due: number;
      readonly filled: number;
      readonly missing: number;
      readonly notApplicable: number;
    };
    readonly hasPhases: boolean;
    readonly outside: number;
  }): readonly string[] => [
    `Gli uffici dovevano inserire ${counted(facts.cells.due, 'dato', 'dati')}: ne hanno inseriti ${facts.cells.filled}, non applicabili ${facts.cells.notApplicable}, mancanti ${facts.cells.missing}.`,
    facts.hasPhases
      ? 'La Relazione dice le fasi del processo, con date e responsabili.'
      : 'Le fasi del processo non sono descritte.',
    facts.outside === 0
      ? 'Nessun obiettivo individuale sta fuori dal piano.'
      : `${counted(facts.outside, 'obiettivo individuale non ha', 'obiettivi individuali non hanno')} un indicatore del piano.`,
  ],
  deadline: (document: string, done: string | undefined, due: string, isLate: boolean): string => {
    if (done === undefined) return `${document}: manca l’atto di approvazione, dovuto entro il ${due}.`;
    return isLate
      ? `${document}: approvazione il ${done}, dopo il termine del ${due}.`
      : `${document}: approvazione il ${done}, entro il ${due}.`;
  },
  length: (sections: number, words: number, longest: string | undefined): readonly string[] =>
    sections === 0
      ? ['La Relazione non ha ancora testi scritti: parlano solo tabelle e disegni.']
      : [
          `I testi della Relazione sono ${sections}, con ${words} parole in tutto.`,
          ...(longest === undefined ? [] : [`La sezione più lunga è «${longest}».`]),
        ],
  clarity: (algorithms: Part, links: number): readonly string[] => [
    `Indicatori che dicono come si calcolano: ${algorithms.count} su ${algorithms.total}. Ogni cifra ha la sua spiegazione nelle pagine pubbliche.`,
    `La Relazione ha indice, tabelle con titolo e disegni con il testo alternativo. ${links === 0 ? 'I testi non rimandano' : `I testi rimandano ${counted(links, 'volta', 'volte')}`} ad altri documenti.`,
  ],
  subject: (facts: { readonly year: number; readonly administration: string }): string =>
    `L’organismo indipendente di valutazione esamina la Relazione sulla performance ${facts.year} di ${facts.administration}. Lo chiede l’articolo 14, comma 4, lettera c, del decreto legislativo 27 ottobre 2009, n. 150: senza la validazione non si pagano i premi.`,
  outcomeSuggestion: (): string =>
    'L’organismo ha esaminato la Relazione {{year}} di {{administration}} e le evidenze riportate per ogni voce.\n\nEsito: valida, valida con osservazioni o non valida. Le osservazioni sono queste.',
} as const;

/** What the data say, in a word. */
export const evidenceWord = (holds: boolean | undefined): string => {
  if (holds === undefined) return 'I dati non bastano';
  return holds ? 'Nessun rilievo dai dati' : 'Da esaminare';
};

/** Outcomes that the independent body may write for an item, and for the whole. */
export const VALIDATION_OUTCOMES = {
  item: ['positivo', 'positivo con osservazioni', 'negativo'],
  whole: ['valida', 'valida con osservazioni', 'non valida'],
} as const;
