/** SAME-19: the realisation of the whole plan in a sentence, and another one in the tables. */
import type { DocumentRecord, Finding, NodeRecord, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shown } from '../../values/finding.ts';
import { sameFigure } from '../../values/same-figure.ts';
import { statedPerformance } from './stated-performance.ts';

const RULE = { id: 'SAME-19', family: 'sameThing', severity: 'error' } as const;

/** Of several columns the value comes first; a roll-up may print its share alone. */
const performanceOf = ({ kind, value, share }: NodeRecord): readonly ReadCell[] =>
  kind === 'administration'
    ? [value, share].flatMap((cell) => (cell?.understood === undefined ? [] : [cell])).slice(0, 1)
    : [];

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const stated = statedPerformance(document);
  const values = stated.length === 0 ? [] : document.nodes.flatMap(performanceOf);
  const [first] = values;
  const agrees = (one: ReadCell): boolean => values.some((other) => sameFigure(one, other) === true);
  const other = stated.filter((cell) => !agrees(cell));
  const [odd] = other;
  if (first === undefined || odd === undefined) return [];
  return [
    findingOf(RULE, {
      code: 'performanceInWords',
      places: [...other, ...values].map(({ place }) => place),
      published: shown(odd),
      expected: shown(first),
    }),
  ];
};

/** One finding for each document; a sentence that gives the value of any table agrees. */
export const performanceInWords: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
