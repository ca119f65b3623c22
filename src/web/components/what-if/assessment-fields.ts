/** Fields of the judgements: each can be left out, to see the result without it. */
import { err, ok } from '../../../kernel/index.ts';
import type { Assessment } from '../../../model/index.ts';
import { formatFigure, vocabulary } from '../../../wording/index.ts';
import type { WhatIfFacts, WhatIfField } from './field.ts';

const KEPT = 'resta';
const REMOVED = 'senza';

const OPTIONS = [
  { value: KEPT, label: 'Conta' },
  { value: REMOVED, label: 'Non conta' },
];

const labelOf = ({ plan }: WhatIfFacts, { node, decision, value, role }: Assessment): string => {
  const items = [...(plan?.nodes ?? []), ...(plan?.indicators ?? [])];
  const code = items.find(({ id }) => id === node)?.code ?? node;
  const to = value === undefined ? '' : ` a ${formatFigure(value, { kind: 'percent' })}`;
  return `${code}: ${vocabulary().decisions[decision]}${to} ${vocabulary().byAssessor[role]}`;
};

/** One field for each assessment of the cycle. */
export const assessmentFields = (facts: WhatIfFacts): readonly WhatIfField[] =>
  facts.cycle.assessments.map((assessment) => ({
    name: `valutazione.${assessment.id}`,
    group: 'assessments',
    label: labelOf(facts, assessment),
    current: KEPT,
    options: OPTIONS,
    read: (typed) => {
      if (typed === KEPT) return ok(undefined);
      if (typed !== REMOVED) return err('Scegli se la valutazione conta.');
      return ok({ kind: 'change', change: { kind: 'assessmentRemoved', assessment: assessment.id } });
    },
  }));
