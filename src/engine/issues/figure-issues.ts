/** Figures that are missing where the rulebook asks for them, and results that cannot be computed. */
import type { Issue } from '../../kernel/index.ts';
import type { ResultNode, ResultSubject } from '../../model/index.ts';
import { rulesOf } from '../achievement/rules-of.ts';
import type { Computation } from '../computation.ts';
import { resultKey } from '../graph/subject.ts';

const missingFigure = (computation: Computation, node: ResultNode, indicator: string): readonly Issue[] => {
  const known = [...computation.index.indicators.values()].find(({ id }) => id === indicator);
  if (known === undefined) return [];
  const policy = rulesOf(computation.index, known.id).missing.rule;
  if (policy !== 'error' && policy !== 'notComputable') return [];
  const severity = policy === 'error' ? 'error' : 'warning';
  return [
    {
      code: 'missingFigure',
      severity,
      place: { id: node.id, field: 'result' },
      params: { indicator, unit: node.unit ?? '' },
    },
  ];
};

const subjectIssues = (computation: Computation, subject: ResultSubject): readonly Issue[] => {
  const achievement = computation.nodes.get(resultKey(subject.id, 'achievement'));
  const indicator = subject.id.split('@', 1)[0] ?? subject.id;
  if (achievement?.state === 'missing') return missingFigure(computation, achievement, indicator);
  if (achievement?.state !== 'notComputable') return [];
  return [
    {
      code: 'notComputable',
      severity: 'warning',
      place: { id: subject.id, field: 'achievement' },
      params: { indicator, unit: subject.unit ?? '', reason: achievement.reason ?? '' },
    },
  ];
};

/** The issues of indicators and rows without an achievement. */
export const figureIssues = (
  computation: Computation,
  subjects: readonly ResultSubject[],
): readonly Issue[] => subjects.flatMap((subject) => subjectIssues(computation, subject));
