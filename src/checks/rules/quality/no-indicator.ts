/** Objectives and cards without any indicator. */
import type { Place } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, IndicatorRecord, NodeRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { plainCode } from '../../values/titles.ts';

const RULE = { id: 'QUALITY-10', family: 'quality', severity: 'warning' } as const;

interface Named {
  readonly name: string;
  readonly place: Place;
}

const ofFinding = (named: readonly Named[], all: number): readonly Finding[] =>
  named.length === 0
    ? []
    : [
        findingOf(RULE, {
          code: 'noIndicator',
          places: named.map(({ place }) => place),
          params: {
            count: named.length,
            all,
            examples: named
              .slice(0, 3)
              .map(({ name }) => shortText(name))
              .join('; '),
            more: Math.max(0, named.length - 3),
          },
        }),
      ];

const cardsOf = ({ cards }: DocumentRecord): readonly Finding[] => {
  const empty = cards.filter(({ indicators }) => indicators.length === 0);
  if (empty.length * 2 > cards.length) return [];
  return ofFinding(
    empty.map(({ objective, place }) => ({ name: objective.published, place })),
    cards.length,
  );
};

const nameOf = ({ code, title }: NodeRecord): string => `${code ?? ''} ${title.published}`.trim();

/** The objective that the code of an indicator names: `OO2.1.2-a` is one of `OO2.1.2`. */
const OF_OBJECTIVE = /^(.+)[-–.][a-z]\d?$/i;

const objectiveCodes = ({ objective, code }: IndicatorRecord): readonly string[] => {
  const own = OF_OBJECTIVE.exec(code?.published.trim() ?? '')?.[1];
  return [objective?.code, own].flatMap((each) => (each === undefined ? [] : [plainCode(each)]));
};

/** Operational objectives by code; objectives above them may have theirs only below. */
const objectivesOf = ({ nodes, indicators }: DocumentRecord): readonly Finding[] => {
  const used = new Set(indicators.flatMap(objectiveCodes));
  const objectives = groupBy(
    nodes.filter(({ kind }) => kind === 'operationalObjective'),
    ({ code }) => (code === undefined ? undefined : plainCode(code)),
  );
  const empty = [...objectives].flatMap(([code, [first]]) =>
    used.has(code) || first === undefined ? [] : [first],
  );
  if (empty.length * 4 > objectives.size) return [];
  return ofFinding(
    empty.map((node) => ({ name: nameOf(node), place: node.place })),
    objectives.size,
  );
};

/** Where most objectives have indicators, so that the others were not just read without them. */
export const noIndicator: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) => [...cardsOf(document), ...objectivesOf(document)]),
};
