/** Objectives of a post by the title above their table: which post it is, and a row as its record. */
import type { IndicatorRecord, IndividualRecord } from '../../../model/index.ts';

const BEFORE_POST = /^obiettivi (?:individuali\b ?)?(?:del(?:la|lo)? |dell'|dei )?\s*:?\s*/i;

/** A title that can stand over objectives of posts only. */
const POST_TABLE =
  /^(?:\d+(?:\.\d+)*\s+)?(?:obiettivi individuali|p\.?\s?o\.?\s|e\.?q\.?\s|posizion[ei] organizzativ|gli obiettivi(?: \d{4})? dell['’]incarico)/i;

/** Whether the objectives of a table under this title are those of a post. */
export const isPostTitle = (title: string): boolean => POST_TABLE.test(title);

/** The post that a title names. */
export const postOf = (title: string): string => title.replace(BEFORE_POST, '');

/** The row of an indicator as an objective of a post. */
export const individualOf = (
  { table, place, title, code, weight, algorithm, results, targets, achievement, score }: IndicatorRecord,
  post: string,
): IndividualRecord => {
  const [target] = targets;
  const [result] = results;
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
  };
};
