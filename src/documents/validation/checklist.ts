/** What the independent body verifies before it validates the report, by year: data, not code. */

/** A computation of evidence; which item it serves is said by the checklist of the year. */
export type EvidenceId =
  | 'planCoherence'
  | 'overallCoherence'
  | 'resultsPresent'
  | 'transparency'
  | 'calculation'
  | 'dataSources'
  | 'deviations'
  | 'process'
  | 'rules'
  | 'length'
  | 'clarity';

/** An item to verify. `letter` is how the guidelines name it. */
export interface ChecklistItem {
  readonly letter: string;
  readonly title: string;
  readonly evidence: EvidenceId;
}

/** A statement of the declaration, with the letters of the items that bear it. */
export interface ChecklistStatement {
  readonly letter: string;
  readonly text: string;
  readonly items: readonly string[];
}

/** The checklist of the reports from a year on. */
export interface Checklist {
  /** First year of the cycle whose report is verified with it. */
  readonly firstYear: number;
  readonly source: string;
  readonly items: readonly ChecklistItem[];
  readonly statements: readonly ChecklistStatement[];
}

/** Guidelines of the chambers' union of May 2020, chapter 4 (Relazione sulla performance 2019, annex 1, lines 7870 and 7912). */
const GUIDELINES_2020: Checklist = {
  firstYear: 2019,
  source: 'Linee guida Unioncamere per la Relazione sulla performance, maggio 2020, capitolo 4',
  items: [
    { letter: 'A', title: 'La Relazione è coerente con il piano dell’anno', evidence: 'planCoherence' },
    {
      letter: 'B',
      title: 'La valutazione complessiva dell’OIV è coerente con quelle riportate dall’ente',
      evidence: 'overallCoherence',
    },
    {
      letter: 'C',
      title: 'Ci sono i risultati di tutti gli obiettivi del piano, organizzativi e individuali',
      evidence: 'resultsPresent',
    },
    {
      letter: 'D',
      title: 'Si è tenuto conto degli obiettivi di anticorruzione e trasparenza',
      evidence: 'transparency',
    },
    {
      letter: 'E',
      title: 'Il metodo di calcolo degli indicatori è stato usato correttamente',
      evidence: 'calculation',
    },
    {
      letter: 'F',
      title:
        'I dati sono affidabili: fonti certificate o controllo di gestione, prima di quelle auto-dichiarate',
      evidence: 'dataSources',
    },
    {
      letter: 'G',
      title: 'Gli scostamenti tra risultati e target sono evidenti e motivati',
      evidence: 'deviations',
    },
    {
      letter: 'H',
      title: 'Il processo di misurazione e valutazione è adeguato, anche per gli obiettivi fuori dal piano',
      evidence: 'process',
    },
    { letter: 'I', title: 'La Relazione rispetta le norme e le linee guida', evidence: 'rules' },
    { letter: 'J', title: 'La Relazione è sintetica', evidence: 'length' },
    { letter: 'K', title: 'La Relazione è chiara e comprensibile', evidence: 'clarity' },
  ],
  statements: [
    { letter: 'a', text: 'la Relazione è coerente con il piano', items: ['A'] },
    { letter: 'b', text: 'la valutazione complessiva è coerente con quelle degli obiettivi', items: ['B'] },
    { letter: 'c', text: 'ci sono i risultati di tutti gli obiettivi del piano', items: ['C'] },
    { letter: 'd', text: 'si è tenuto conto di anticorruzione e trasparenza', items: ['D'] },
    { letter: 'e', text: 'il metodo di calcolo è stato usato correttamente', items: ['E'] },
    { letter: 'f', text: 'i dati sono affidabili', items: ['F'] },
    { letter: 'g', text: 'gli scostamenti sono evidenti e motivati', items: ['G'] },
    { letter: 'h', text: 'la Relazione riguarda tutti gli obiettivi del piano', items: ['C', 'H'] },
    { letter: 'i', text: 'la Relazione rispetta norme e linee guida', items: ['I'] },
    { letter: 'j', text: 'la Relazione è sintetica, chiara e ben illustrata', items: ['J', 'K'] },
  ],
};

/** All checklists, the earliest first. */
export const CHECKLISTS: readonly [Checklist, ...Checklist[]] = [GUIDELINES_2020];

/** The checklist of a year: the last one that had begun; reports of earlier years are verified with the first. */
export const checklistOf = (
  year: number,
  checklists: readonly [Checklist, ...Checklist[]] = CHECKLISTS,
): Checklist => checklists.findLast(({ firstYear }) => firstYear <= year) ?? checklists[0];
