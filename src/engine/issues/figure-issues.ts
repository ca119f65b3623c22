/** Figures that are missing where the rulebook asks for them, and achievements that cannot be computed. */
import { type Issue, indicatorId } from '../../kernel/index.ts';
import type { ResultSubject } from '../../model/index.ts';
import { rulesOf } from '../achievement/rules-of.ts';
import type { Computation } from '../computation.ts';
import { resultKey } from '../graph/subject.ts';
import { issueOf } from './issue-codes.ts';

/** The indicator of an indicator's or a row's subject. */
const indicatorOf = (subject: ResultSubject) => indicatorId(subject.id.split('@', 1)[0] ?? subject.id);

const missingIssues = (computation: Computation, subject: ResultSubject): readonly Issue[] => {
  const policy = rulesOf(computation.index, indicatorOf(subject)).missing.rule;
  if (policy !== 'error' && policy !== 'notComputable') return [];
  const { id, code, unit } = subject;
  return [
    issueOf(policy === 'error' ? 'result.figureRequired' : 'result.figureMissing', 'result', {
      id,
      code,
      unit: unit ?? '',
    }),
  ];
};

const subjectIssues = (computation: Computation, subject: ResultSubject): readonly Issue[] => {
  const achievement = computation.nodes.get(resultKey(subject.id, 'achievement'));
  if (achievement?.state === 'missing') return missingIssues(computation, subject);
  if (achievement?.state !== 'notComputable') return [];
  const { id, code, unit } = subject;
  const reason = achievement.reason ?? '';
  return [issueOf('result.notComputable', 'achievement', { id, code, unit: unit ?? '', reason })];
};

/** The issues of indicators and rows without an achievement. */
export const figureIssues = (
  computation: Computation,
  subjects: readonly ResultSubject[],
): readonly Issue[] => subjects.flatMap((subject) => subjectIssues(computation, subject));
