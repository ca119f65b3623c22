/** IDENTITY-17: an objective of a post under another programme than its indicator in the tables, or twice under one title. */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { repeatedObjectives } from '../../values/post-objectives.ts';
import { plainCode, titleWords } from '../../values/titles.ts';

const RULE = { id: 'IDENTITY-17', family: 'identity', severity: 'warning' } as const;

/** Shorter titles may be of two objectives. */
const TELLING_TITLE = 25;

const otherProgramme = (document: DocumentRecord): readonly Finding[] =>
  repeatedObjectives(document).flatMap(({ objective, row }) => {
    const [own, planned] = [objective.objective?.code, row.objective?.code];
    if (own === undefined || planned === undefined || plainCode(own) === plainCode(planned)) return [];
    return [
      findingOf(RULE, {
        code: 'otherObjective',
        places: [objective.place, objective.objective?.place ?? objective.place, row.place],
        published: `${own}; ${planned}`,
        params: { indicator: indicatorName(row) },
      }),
    ];
  });

const titleTwice = ({ individual }: DocumentRecord): readonly Finding[] => {
  const uncoded = individual.filter(({ code }) => code === undefined);
  const titled = groupBy(uncoded, ({ post, title, table }) => {
    const words = titleWords(title.published);
    return words.length < TELLING_TITLE ? undefined : `${table.index} ${post} ${words}`;
  });
  return [...titled.values()].flatMap(([first, second, ...others]) =>
    first === undefined || second === undefined
      ? []
      : [
          findingOf(RULE, {
            code: 'objectiveTwice',
            places: [first, second, ...others].map(({ place }) => place),
            published: shortText(first.title.published),
          }),
        ],
  );
};

/** The rule. */
export const objectiveOfPost: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) => [...otherProgramme(document), ...titleTwice(document)]),
};
