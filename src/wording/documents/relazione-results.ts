/** First words offered for the chapters on results of the Relazione: references in place of figures, one sentence per thing. */
import type { Basis } from '../../model/index.ts';
import { capitalise } from '../capitalise.ts';
import { agreeing, counted, listed } from '../it/count.ts';
import { vocabulary } from '../vocabulary.ts';

/** Something that is named in a sentence: its words and the reference to its figure. */
export interface NamedReference {
  readonly name: string;
  readonly reference: string;
}

/** How many of a kind there are and reached their target: counts choose the grammar only. */
export interface KindCount {
  readonly key: 'strategicObjectives' | 'operationalObjectives' | 'indicators' | 'units';
  readonly total: number;
  readonly reached: number;
}

const NOUNS: Readonly<Record<KindCount['key'], readonly [string, string]>> = {
  strategicObjectives: ['obiettivo strategico', 'obiettivi strategici'],
  operationalObjectives: ['obiettivo operativo', 'obiettivi operativi'],
  indicators: ['indicatore', 'indicatori'],
  units: ['unità', 'unità'],
};

const reachedSentence = ({ key, total, reached }: KindCount): readonly string[] => {
  const [one, many] = NOUNS[key];
  return total === 0
    ? []
    : [
        `{{counts.${key}.reached}} ${agreeing(reached, one, many)} su {{counts.${key}.total}} ${agreeing(reached, 'ha raggiunto', 'hanno raggiunto')} il target.`,
      ];
};

const figures = (items: readonly NamedReference[]): string =>
  listed(items.map(({ name, reference }) => `${name} ({{${reference}}})`));

/** Sentences of the chapters on results. */
export const resultsSentences = {
  main: (facts: {
    readonly basis: Basis;
    readonly hasValue: boolean;
    readonly areas: readonly NamedReference[];
    readonly counts: readonly KindCount[];
    readonly farthest: NamedReference | undefined;
  }): string | undefined => {
    const basis = vocabulary().basisNouns[facts.basis];
    const sentences = [
      ...(facts.hasValue ? [`Nel {{year}} il risultato dell’ente è {{ente.value}} (${basis}).`] : []),
      ...(facts.areas.length === 0 ? [] : [`Le aree strategiche: ${figures(facts.areas)}.`]),
      ...facts.counts.flatMap(reachedSentence),
      ...(facts.farthest === undefined ? [] : [`Il più lontano dal target è ${figures([facts.farthest])}.`]),
    ];
    return sentences.length === 0 ? undefined : sentences.join(' ');
  },
  counts: (counts: readonly KindCount[]): string | undefined => {
    const sentences = counts.flatMap(reachedSentence);
    return sentences.length === 0 ? undefined : sentences.join(' ');
  },
  shortfalls: (items: readonly NamedReference[]): string =>
    items.length === 0
      ? 'Nessun obiettivo è rimasto sotto il target. Le opportunità per il ciclo successivo: ……'
      : `${items.length === 1 ? 'Un elemento è rimasto' : 'Alcuni elementi sono rimasti'} sotto il target: ${figures(items)}. Causa e azione correttiva di ciascuno sono nei paragrafi seguenti.`,
  shortfall: (facts: {
    readonly item: NamedReference;
    readonly measured: string | undefined;
    readonly motive: string | undefined;
  }): string =>
    [
      `${capitalise(facts.item.name)} vale {{${facts.item.reference}}}${facts.measured === undefined ? '' : `; misurato, {{${facts.measured}}}`}.`,
      `**Causa.** ${facts.motive ?? '……'}`,
      '**Azione correttiva nel ciclo successivo.** ……',
    ].join('\n\n'),
  perspectives: (items: readonly NamedReference[]): string | undefined =>
    items.length === 0 ? undefined : `I risultati per prospettiva: ${figures(items)}.`,
  units: (items: readonly NamedReference[]): string | undefined =>
    items.length === 0 ? undefined : `Il risultato delle unità organizzative: ${figures(items)}.`,
  tree: (hasValue: boolean): string | undefined =>
    hasValue
      ? 'L’albero lega le aree agli obiettivi e agli indicatori. Dal basso verso l’alto si vede da che cosa viene il {{ente.value}} dell’ente.'
      : undefined,
  overall: (facts: {
    readonly basis: Basis;
    readonly isMeasured: boolean;
    readonly hasValue: boolean;
  }): string | undefined => {
    if (!facts.hasValue) return undefined;
    const basis = vocabulary().basisNouns[facts.basis];
    const measured = facts.isMeasured ? '' : ' La misurazione dà {{measured:ente.value}}.';
    return `Il risultato complessivo dell’ente è {{ente.value}} (${basis}).${measured} Hanno raggiunto il target {{counts.strategicObjectives.reached}} obiettivi strategici su {{counts.strategicObjectives.total}} e {{counts.operationalObjectives.reached}} obiettivi operativi su {{counts.operationalObjectives.total}}.\n\nIl giudizio dell’organismo di valutazione: ……`;
  },
} as const;

/** How many indicators continue from earlier years, and of how many the results can be compared. */
export const trendsSentence = (continuing: number, compared: number): string => {
  if (continuing === 0)
    return 'Nessun indicatore continua da un altro anno di cui si conoscano risultati o target.';
  const known = `${counted(continuing, 'indicatore continua', 'indicatori continuano')} da un altro anno.`;
  return compared === 0
    ? `${known} Di nessuno si conoscono i risultati di almeno due anni: si confrontano i target.`
    : `${known} Di ${compared} si conoscono i risultati di almeno due anni.`;
};
