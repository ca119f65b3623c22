/** Italian words of charts: what each shows, said in a sentence, and the labels inside. Figures come as printed. */
import { agreeing, counted, listed, whole } from './count.ts';

/** A result against its target. */
interface Measured {
  readonly label: string;
  readonly measure: string | undefined;
  readonly target: string | undefined;
  readonly status: string;
}

/** A year of a trend. */
interface YearFigure {
  readonly year: number;
  readonly figure: string;
}

const measured = ({ label, measure, target, status }: Measured): string => {
  const result = measure === undefined ? 'manca il risultato' : `il risultato è ${measure}`;
  return target === undefined
    ? `${label}: ${result}, senza target.`
    : `${label}: ${result}, il target è ${target}: ${status}.`;
};

const trend = (label: string, results: readonly YearFigure[]): string => {
  const [first] = results;
  const last = results.at(-1);
  if (first === undefined || last === undefined) return `${label}: nessun anno ha un risultato.`;
  if (first === last) return `${label}: un solo risultato, ${last.figure} nel ${last.year}.`;
  const few =
    results.length < 5 ? ` Sono ${whole(results.length)} anni: pochi per parlare di andamento.` : '';
  return `${label}: da ${first.figure} nel ${first.year} a ${last.figure} nel ${last.year}.${few}`;
};

const map = (cards: number, reached: number, links: number): string =>
  `${counted(cards, 'obiettivo', 'obiettivi')} per prospettiva e area: ${whole(reached)} ${agreeing(reached, 'raggiunto', 'raggiunti')}; ${
    links === 0
      ? 'il piano non dichiara legami di causa ed effetto'
      : counted(links, 'legame di causa ed effetto', 'legami di causa ed effetto')
  }.`;

const heat = (incomplete: readonly string[], total: number): string =>
  incomplete.length === 0
    ? `Tutte le ${whole(total)} unità hanno inserito i dati dovuti.`
    : `${counted(incomplete.length, 'unità', 'unità')} su ${whole(total)} ${agreeing(incomplete.length, 'ha', 'hanno')} ancora dati da inserire: ${listed(incomplete)}.`;

/** Words of charts. */
export const ITALIAN_CHARTS = {
  bullet: measured,
  timeline: measured,
  icicleTitle: (name: string): string => `Albero della performance: ${name}`,
  icicle: 'La lunghezza di ogni casella è il peso, la tinta è il valore, il segno è lo stato.',
  others: (count: number): string => (count === 1 ? 'un altro' : `altri ${whole(count)}`),
  trend,
  fewPoints: 'Pochi punti: non è un andamento.',
  measure: 'risultato',
  target: 'target',
  targetMark: (target: string): string => `target: ${target}`,
  deadline: (day: string): string => `termine ${day}`,
  delivered: (day: string): string => `consegnato il ${day}`,
  today: (day: string): string => `oggi, ${day}`,
  mapTitle: (name: string): string => `Mappa strategica: ${name}`,
  map,
  strip: (label: string, count: number, own: string | undefined): string =>
    `${label}: ${counted(count, 'valore', 'valori')} a confronto${own === undefined ? '' : `; quello di questo ente è ${own}`}.`,
  count: (count: number): string => `n = ${whole(count)}`,
  heatTitle: 'Completezza dei dati per unità e periodo',
  heat,
  heatCell: (filled: number, due: number): string => `${whole(filled)} su ${whole(due)}`,
  heatHint: (unit: string, period: string, text: string): string => `${unit}, ${period}: ${text}`,
} as const;
