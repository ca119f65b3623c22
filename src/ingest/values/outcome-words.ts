/** Whether a target was reached, told in words: "Raggiunto", "Non conseguito", "Obiettivo pienamente raggiunto". */
import type { ReadCell } from '../../model/index.ts';
import { plainWords } from './plain-text.ts';

const OUTCOME =
  /^(?:(?:obiettivo|target|indicatore)\s)?(non\s)?(?:(?:pienamente|totalmente|interamente)\s)?(?:raggiunt|conseguit|realizzat|rispettat|centrat)[oaie](?:\sal\s100\s?%)?$/;

/** A cell of an outcome that says in words that the target was reached or not; every other cell as it is. "In parte" is neither. */
export const withOutcome = (cell: ReadCell): ReadCell => {
  if (cell.understood !== undefined || cell.empty !== undefined) return cell;
  const found = OUTCOME.exec(plainWords(cell.published).replace(/^[^\p{L}]+/u, ''));
  if (found === null) return cell;
  return {
    ...cell,
    status: 'read',
    understood: { kind: 'boolean', value: found[1] === undefined },
    alternatives: [],
  };
};
