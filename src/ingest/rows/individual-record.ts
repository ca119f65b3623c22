/** The row of a post's objective, from the row of an indicator. */
import type { IndicatorRecord, IndividualRecord } from '../../model/index.ts';

/** The record of an objective of a post. */
export const individualOf = (row: IndicatorRecord, post: string): IndividualRecord => {
  const { table, place, title, code, weight, algorithm, achievement, score, weighted } = row;
  const [target] = row.targets;
  const [result] = row.results;
  return {
    table,
    place,
    post,
    title,
    ...(code !== undefined && { code: code.published }),
    ...(weight !== undefined && { weight }),
    ...(algorithm !== undefined && { algorithm }),
    ...(target !== undefined && { target: target.value }),
    ...(result !== undefined && { result: result.value }),
    ...(achievement !== undefined && { achievement }),
    ...(score !== undefined && { score }),
    ...(weighted !== undefined && { weighted }),
  };
};
