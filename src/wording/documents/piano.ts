/** Words of the plan: first sentences made from counts, and the first words offered for each section that people write. */
import { agreeing, counted, listed } from '../it/count.ts';

/** How many there are of what a plan is made of. */
export interface PlanCounts {
  readonly areas: number;
  readonly strategicObjectives: number;
  readonly operationalObjectives: number;
  readonly indicators: number;
}

const parts = (counts: PlanCounts): readonly string[] => [
  ...(counts.areas > 0 ? [counted(counts.areas, 'area strategica', 'aree strategiche')] : []),
  ...(counts.strategicObjectives > 0
    ? [counted(counts.strategicObjectives, 'obiettivo strategico', 'obiettivi strategici')]
    : []),
  ...(counts.operationalObjectives > 0
    ? [counted(counts.operationalObjectives, 'obiettivo operativo', 'obiettivi operativi')]
    : []),
  ...(counts.indicators > 0 ? [counted(counts.indicators, 'indicatore', 'indicatori')] : []),
];

/** "Il piano ha 3 aree strategiche, 6 obiettivi strategici, 15 obiettivi operativi e 70 indicatori." */
export const planSentence = (counts: PlanCounts): string => {
  const present = parts(counts);
  return present.length === 0 ? 'Il piano non ha ancora obiettivi.' : `Il piano ha ${listed(present)}.`;
};

/** How many indicators stand in the dashboard, and under how many perspectives. */
export const dashboardSentence = (indicators: number, perspectives: number): string => {
  const where = perspectives === 0 ? '' : ` in ${counted(perspectives, 'prospettiva', 'prospettive')}`;
  return `Il cruscotto strategico raccoglie ${counted(indicators, 'indicatore', 'indicatori')}${where}: ultimo risultato noto e target del triennio.`;
};

/** How many operational objectives have a card of their own, and which ones have none. */
export const cardsSentence = (withCard: number, without: readonly string[]): string => {
  const head = `${counted(withCard, 'obiettivo ha', 'obiettivi hanno')} una scheda: azioni, risorse, responsabili e indicatori, per quanto il piano ne dice.`;
  return without.length === 0
    ? head
    : `${head} ${agreeing(without.length, 'Un altro obiettivo non ha', 'Altri obiettivi non hanno')} una scheda propria: ${listed(without)}.`;
};

/** How much the plan sets aside, in how many lines and for how many objectives. */
export const budgetSentence = (lines: number, objectives: number, total: string | undefined): string =>
  total === undefined
    ? `Le righe di spesa sono ${lines}, ma non tutte hanno un importo: il totale non si può calcolare.`
    : `Il piano destina ${total} a ${counted(objectives, 'obiettivo', 'obiettivi')}, in ${counted(lines, 'riga', 'righe')} di spesa.`;

/** What stands in the map and how many links it declares. */
export const mapSentence = (cards: number, links: number): string =>
  `La mappa mostra ${counted(cards, 'obiettivo', 'obiettivi')}: le fasce sono le prospettive, le colonne le aree, la cifra di ogni scheda è il peso. ${
    links === 0
      ? 'Il piano non dichiara legami di causa ed effetto.'
      : `Le frecce sono ${counted(links, 'legame dichiarato', 'legami dichiarati')} di causa ed effetto.`
  }`;

/** First words for the sections of the plan, in the Markdown subset; figures are references. */
export const PLAN_SUGGESTIONS = {
  presentazione:
    'Questo piano dice che cosa {{administration}} vuole raggiungere nel {{year}} e nei due anni seguenti, con quali indicatori lo misura e con quali risorse. Ha {{counts.areas.total}} aree strategiche, {{counts.strategicObjectives.total}} obiettivi strategici, {{counts.operationalObjectives.total}} obiettivi operativi e {{counts.indicators.total}} indicatori.',
  'chi-siamo':
    '{{administration}} cura gli interessi generali del sistema delle imprese del suo territorio.\n\nGli organi sono il consiglio, che dà gli indirizzi, e la giunta, che li attua. Il segretario generale dirige gli uffici.',
  'che-cosa-facciamo':
    'I servizi sono raggruppati per macro-processo. La tabella mostra quanto è stato prodotto negli ultimi anni: le variazioni più grandi sono spiegate qui sotto.',
  'come-operiamo':
    'Lavoriamo con le altre istituzioni, con le associazioni di categoria e con il sistema camerale. Chi usa i servizi partecipa alla loro valutazione.',
  'contesto-esterno':
    'L’economia del territorio, le norme nuove e i bisogni di imprese e cittadini spiegano le scelte del piano.\n\n- Economia: come va e che cosa ci si attende.\n- Norme: che cosa cambia per l’ente.\n- Bisogni: chi li esprime e come li abbiamo raccolti.',
  'contesto-interno':
    'Le persone, i conti e l’organizzazione dicono che cosa l’ente può permettersi. Dove c’è una media di altri enti, la differenza è calcolata.',
  visione: 'Fra tre anni l’ente vuole essere riconosciuto per questo.',
  bilancio:
    'Ogni obiettivo ha le sue risorse nel preventivo economico. Gli indicatori di bilancio sono nel piano degli indicatori e dei risultati attesi di bilancio (PIRA), che usa gli stessi obiettivi.',
  miglioramento:
    'Dopo ogni anno l’ente verifica come ha funzionato il ciclo della performance e decide che cosa migliorare: chi se ne occupa ed entro quando.',
  'check-up':
    'La verifica guarda a come funziona il ciclo: pianificazione, misurazione, valutazione delle persone, rendicontazione. Per ogni parte dice che cosa va bene e che cosa si può migliorare.',
  trasparenza:
    'Le misure di prevenzione della corruzione e di trasparenza sono obiettivi di questo piano, con indicatori e responsabili. Il piano e i suoi dati sono pubblicati in formato aperto.',
  individuale:
    'Gli obiettivi di chi dirige derivano dagli indicatori del piano. Ogni obiettivo ha un peso: i pesi di un incarico sommano 100.',
} as const;
