/** SAME-20: the objective of a post repeats an indicator in words, with another target for the year. */
import { compare, parseDecimal, type Rational } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, ReadTarget } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { repeatedObjectives } from '../../values/post-objectives.ts';

const RULE = { id: 'SAME-20', family: 'sameThing', severity: 'error' } as const;

/** The only percentage that a target names, be it in words. */
const percentOf = ({ cell }: ReadTarget): Rational | undefined => {
  const found = [...cell.published.matchAll(/(?<![\d.,])(\d{1,3}(?:,\d+)?) ?%/g)];
  const [only, ...others] = found;
  return only === undefined || others.length > 0
    ? undefined
    : parseDecimal((only[1] ?? '').replace(',', '.'));
};

const inDocument = (document: DocumentRecord): readonly Finding[] =>
  repeatedObjectives(document).flatMap(({ objective, row }) => {
    const stated = objective.target;
    const planned = row.targets.find(({ year }) => year === undefined || year === document.year)?.value;
    const [one, other] = [stated, planned].map((target) => target && percentOf(target));
    if (stated === undefined || planned === undefined || one === undefined || other === undefined) return [];
    if (compare(one, other) === 0) return [];
    return [
      findingOf(RULE, {
        code: 'targetOfPost',
        places: [objective.place, planned.cell.place],
        published: `${shown(stated.cell)}; ${shown(planned.cell)}`,
        params: { post: objective.post, indicator: indicatorName(row) },
      }),
    ];
  });

/** Objectives told by their words. */
export const targetOfPost: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
