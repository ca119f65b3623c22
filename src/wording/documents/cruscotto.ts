/** Words of the dashboards: first sentences and what is due next. */
import type { LocalDate } from '../../kernel/index.ts';
import { agreeing, counted, listed, whole } from '../it/count.ts';
import { formatDate } from '../numbers/format-figure.ts';

/** How many of the measured things of a post or area reached their target. */
export interface ReachedCounts {
  readonly reached: number;
  readonly judged: number;
  readonly total: number;
}

/** "Segretario Generale: 7 indicatori su 8 hanno raggiunto il target; 1 non ha ancora un giudizio." */
export const reachedSentence = (name: string, { reached, judged, total }: ReachedCounts): string => {
  if (total === 0) return `${name}: nessun indicatore del piano è collegato.`;
  if (judged === 0) return `${name}: nessun indicatore ha ancora un giudizio, su ${whole(total)}.`;
  const rest = total - judged;
  const open =
    rest === 0
      ? ''
      : `; ${whole(rest)} non ${agreeing(rest, 'ha ancora un giudizio', 'hanno ancora un giudizio')}`;
  return `${name}: ${counted(reached, 'indicatore', 'indicatori')} su ${whole(judged)} ${agreeing(reached, 'ha raggiunto', 'hanno raggiunto')} il target${open}.`;
};

/** How many indicators of a dashboard are below target (or behind what was expected by now). */
export const offTargetSentence = (below: number, judged: number, isYearOver: boolean): string => {
  const where = isYearOver ? 'sotto il target' : 'in ritardo rispetto a quanto atteso finora';
  if (judged === 0) return 'Nessun indicatore si può ancora giudicare.';
  if (below === 0) return `Nessun indicatore è ${where}: i giudicati sono ${whole(judged)}.`;
  return `${counted(below, 'indicatore', 'indicatori')} su ${whole(judged)} ${agreeing(below, 'è', 'sono')} ${where}.`;
};

/** Which indicators a dashboard lists, when it leaves some out. */
export const shownIndicatorsSentence = (shown: number, all: number, isOfSeveralUnits: boolean): string =>
  shown === all
    ? isOfSeveralUnits
      ? `${counted(shown, 'riga', 'righe')} di indicatori: un indicatore condiviso compare una volta per ogni unità.`
      : `${counted(shown, 'indicatore', 'indicatori')}.`
    : `Qui ${agreeing(shown, "c'è", 'ci sono')} ${agreeing(shown, "l'indicatore strategico", `i ${whole(shown)} indicatori strategici`)}; tutti i ${whole(all)} sono nei cruscotti delle unità e nel portale.`;

/** What is due next: the end of a period still open, then the yearly report (article 10 of legislative decree 150/2009). */
export const nextDueSentence = (
  next: { readonly name: string; readonly to: LocalDate; readonly cells: number } | undefined,
  report: { readonly day: LocalDate; readonly isDone: boolean },
): string => {
  if (next !== undefined) {
    const cells =
      next.cells === 0
        ? ''
        : `: ${agreeing(next.cells, 'resta', 'restano')} ${counted(next.cells, 'dato', 'dati')} da inserire`;
    return `La prossima scadenza è il ${formatDate(next.to)}, fine del periodo «${next.name}»${cells}.`;
  }
  return report.isDone
    ? 'Tutti i periodi sono chiusi e la relazione è pubblicata.'
    : `Tutti i periodi sono chiusi. La relazione va approvata e validata entro il ${formatDate(report.day)}.`;
};

/** Codes of the indicators whose figures are missing. */
export const missingFiguresSentence = (codes: readonly string[]): string =>
  codes.length === 0 ? '' : `Mancano i dati di ${listed(codes)}.`;
