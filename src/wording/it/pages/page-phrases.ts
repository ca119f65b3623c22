/** Italian first sentences of pages. Figures come as printed. */
import type { ResultKindOfNode } from '../../../model/index.ts';
import type { CellCounts, Completeness, Tally } from '../../pages/tally.ts';
import { figureWithArticle, nameWithArticle } from '../article.ts';
import { agreeing, counted, listed, whole } from '../count.ts';

/** Who is farthest from the target, with its figure. */
interface Farthest {
  readonly name: string;
  readonly figure: string;
}

/** Nouns of a kind, singular and plural. */
interface Nouns {
  readonly kind: ResultKindOfNode;
  readonly one: string;
  readonly many: string;
}

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const FEMININE: ReadonlySet<ResultKindOfNode> = new Set(['area', 'unit', 'perspective']);

/** "raggiunto" in the gender and number of the kind. */
const reached = (kind: ResultKindOfNode, count: number): string =>
  FEMININE.has(kind) ? agreeing(count, 'raggiunta', 'raggiunte') : agreeing(count, 'raggiunto', 'raggiunti');

const statusCounts = (tally: Tally, { kind }: Nouns): readonly string[] => {
  const { counts } = tally;
  const empty = counts.missing + counts.notYetDue + counts.notApplicable;
  return [
    ...(counts.reached > 0 ? [`${whole(counts.reached)} ${reached(kind, counts.reached)}`] : []),
    ...(counts.partial > 0
      ? [`${whole(counts.partial)} ${agreeing(counts.partial, 'parziale', 'parziali')}`]
      : []),
    ...(counts.missed > 0 ? [`${whole(counts.missed)} non ${reached(kind, counts.missed)}`] : []),
    ...(counts.notComputable > 0
      ? [`${whole(counts.notComputable)} non ${agreeing(counts.notComputable, 'calcolabile', 'calcolabili')}`]
      : []),
    ...(empty > 0 ? [`${whole(empty)} senza dato`] : []),
  ];
};

const reachedOf = (tally: Tally, nouns: Nouns): string =>
  `${counted(tally.counts.reached, nouns.one, nouns.many)} su ${whole(tally.total)} ${agreeing(tally.counts.reached, 'ha raggiunto', 'hanno raggiunto')} il target`;

const farthestPart = (farthest: Farthest | undefined): string =>
  farthest === undefined ? '' : `; il risultato più lontano è ${farthest.name}, ${farthest.figure}`;

const completeness = (complete: Completeness, nouns: Nouns): string => {
  const { total, present, missing, notYetDue, other } = complete;
  if (total === 0) return `Non ci sono ${nouns.many}.`;
  if (present === 0 && missing === 0 && notYetDue > 0) return 'Nessun dato è ancora dovuto.';
  if (present === total)
    return `I dati sono completi: ${counted(total, 'risultato', 'risultati')} su ${whole(total)}.`;
  const gaps = [
    ...(missing > 0 ? [`${agreeing(missing, 'ne manca', 'ne mancano')} ${whole(missing)}`] : []),
    ...(notYetDue > 0
      ? [`${whole(notYetDue)} non ${agreeing(notYetDue, 'è ancora dovuto', 'sono ancora dovuti')}`]
      : []),
    ...(other > 0
      ? [
          `${whole(other)} non ${agreeing(other, 'è calcolabile o applicabile', 'sono calcolabili o applicabili')}`,
        ]
      : []),
  ];
  return `Ci sono ${whole(present)} risultati su ${whole(total)}; ${listed(gaps)}.`.replace(
    'Ci sono 1 risultati',
    "C'è 1 risultato",
  );
};

const cells = (counts: CellCounts, latest: string | undefined): string => {
  const { due, filled, missing, notApplicable, notYetDue } = counts;
  if (due === 0) return 'Nessun dato è ancora dovuto.';
  const head =
    missing === 0
      ? 'I dati dovuti ci sono tutti'
      : `Mancano ${counted(missing, 'dato', 'dati')} su ${whole(due)} dovuti`;
  const rest = [
    `${counted(filled, 'inserito', 'inseriti')}`,
    ...(notApplicable > 0 ? [counted(notApplicable, 'non applicabile', 'non applicabili')] : []),
    ...(notYetDue > 0 ? [counted(notYetDue, 'non ancora dovuto', 'non ancora dovuti')] : []),
  ];
  const last = latest === undefined ? '' : ` L'ultimo periodo con dati è ${latest}.`;
  return `${head.replace(/^Mancano 1 /, 'Manca 1 ')}: ${listed(rest)}.${last}`;
};

/** Phrases of pages. */
export const ITALIAN_PAGES = {
  home: (year: number, name: string, figure: string, basis: string): string =>
    `Nel ${year} ${nameWithArticle(name)} ha raggiunto ${figureWithArticle(figure)} (${basis})`,
  homeWithoutValue: (year: number, name: string, why: string): string =>
    `Per il ${year} il risultato dell'ente non c'è ancora (${name}): ${why}`,
  reachedOf,
  farthestPart,
  join: (parts: readonly string[]): string => `${parts.filter((part) => part !== '').join('; ')}.`,
  below: (below: number, total: number, nouns: Nouns, farthest: Farthest | undefined): string =>
    below === 0
      ? `Nessuno dei ${counted(total, nouns.one, nouns.many)} è sotto il target.`
      : `${counted(below, nouns.one, nouns.many)} su ${whole(total)} ${agreeing(below, 'è', 'sono')} sotto il target${farthest === undefined ? '' : `; il più lontano è ${farthest.name}, ${farthest.figure}`}.`,
  noScores: (nouns: Nouns): string => `Non ci sono ancora ${nouns.many} con una realizzazione calcolata.`,
  tree: (figure: string, parts: readonly string[], nouns: Nouns): string =>
    `${capitalised(figureWithArticle(figure))} dell'ente viene da ${counted(parts.length, nouns.one, nouns.many)}: ${listed(parts)}.`,
  treePart: (name: string, share: string, weight: string | undefined): string =>
    weight === undefined
      ? `${name} contribuisce con ${share} punti`
      : `${name} contribuisce con ${share} punti su ${weight}`,
  treeWithoutValue: (why: string): string => `Il risultato dell'ente non c'è ancora: ${why}.`,
  node: (name: string, figure: string, basis: string, status: string): string =>
    `${capitalised(name)} vale ${figure} (${basis}): ${status}`,
  nodeWithoutValue: (name: string, why: string): string =>
    `${capitalised(name)} non ha ancora un valore: ${why}`,
  contribution: (share: string, weight: string | undefined): string =>
    weight === undefined
      ? `contribuisce al risultato dell'ente con ${share} punti`
      : `contribuisce al risultato dell'ente con ${share} punti su ${weight}`,
  children: (tally: Tally, nouns: Nouns): string =>
    `${counted(tally.total, nouns.one, nouns.many)}: ${listed(statusCounts(tally, nouns))}`,
  indicator: (year: number, result: string, target: string | undefined): string =>
    target === undefined
      ? `Nel ${year} il risultato è ${result}, senza un target in vigore`
      : `Nel ${year} il risultato è ${result}; il target è ${target}`,
  indicatorWithoutResult: (year: number, target: string | undefined, why: string): string =>
    `Per il ${year} ${target === undefined ? '' : `il target è ${target}, `}il risultato non c'è: ${why}`,
  achievement: (achievement: string, score: string): string =>
    achievement === score
      ? `la realizzazione è ${achievement}`
      : `la realizzazione è ${achievement} e vale ${score}`,
  unit: (name: string, figure: string, basis: string): string =>
    `${capitalised(name)} ha un risultato di ${figure} (${basis})`,
  emptyStates: {
    missing: 'mancano dei dati',
    notYetDue: 'i dati non sono ancora dovuti',
    notApplicable: 'nessuno dei suoi elementi è applicabile',
  },
  completeness,
  cells,
  statusOfKind: (word: string, kind: ResultKindOfNode): string =>
    FEMININE.has(kind) ? word.replace('raggiunto', 'raggiunta') : word,
  readAt: (day: string): string => `Dati letti al ${day}`,
} as const;
