/** What the calculation objects to under some changes, and did not without them: weights that no longer add up, and the like. */
import type { Issue } from '../../../kernel/index.ts';
import type { ResultSet } from '../../../model/index.ts';
import { issueMessage } from '../../../wording/index.ts';

const identity = ({ code, place, params }: Issue): string => JSON.stringify([code, place, params]);

const sentenceOf = (issue: Issue): string => {
  const code = issue.params['code'];
  return code === undefined || code === '' ? issueMessage(issue) : `${code}: ${issueMessage(issue)}`;
};

/** The new issues as sentences, each once. */
export const newWarnings = (before: ResultSet, after: ResultSet): readonly string[] => {
  const known = new Set(before.issues.map(identity));
  return [...new Set(after.issues.filter((issue) => !known.has(identity(issue))).map(sentenceOf))];
};
