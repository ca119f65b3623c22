/** Italian sentences of the PIRA about a whole document, a mission or a programme. */
import { agreeing, counted, whole } from '../count.ts';

/** Counts and amounts of a part of the PIRA; amounts come as printed. */
export interface PiraFacts {
  readonly objectives: number;
  readonly indicators: number;
  /** How many indicators reached their target; absent before the results are reported. */
  readonly reached?: number;
  readonly planned?: string;
  readonly actual?: string;
  readonly spent?: string;
}

const reachedPart = ({ indicators, reached }: PiraFacts): string => {
  if (reached === undefined || indicators === 0) return '';
  if (reached === indicators)
    return indicators === 1 ? ', che ha raggiunto il target' : ', che hanno tutti raggiunto il target';
  const short = `${whole(reached)} ${agreeing(reached, 'ha', 'hanno')} raggiunto il target`;
  return `; ${reached === 0 ? 'nessuno ha raggiunto il target' : short}`;
};

const moneyPart = ({ planned, actual, spent }: PiraFacts): string => {
  if (planned === undefined) return '';
  if (actual === undefined) return ` Sono previste spese per ${planned}.`;
  return ` La spesa è di ${actual} su ${planned} previsti${spent === undefined ? '' : ` (${spent})`}.`;
};

/** How many objectives and indicators, how many reached, what was spent. */
export const ITALIAN_PIRA_SENTENCE = (facts: PiraFacts): string => {
  const { objectives, indicators } = facts;
  const head = `${counted(objectives, 'obiettivo', 'obiettivi')} con ${counted(indicators, 'indicatore', 'indicatori')}`;
  return `${head}${reachedPart(facts)}.${moneyPart(facts)}`;
};
