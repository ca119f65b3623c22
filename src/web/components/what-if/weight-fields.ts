/** Fields of the weights of the plan. */
import { err, ok, type Result } from '../../../kernel/index.ts';
import type { Indicator, PlanNode, Weight } from '../../../model/index.ts';
import { formatNumber } from '../../../wording/index.ts';
import type { FieldEdit, WhatIfFacts, WhatIfField } from './field.ts';
import { readDecimal, sameDecimal } from './typed.ts';

const NEGATIVE = 'Un peso non può essere negativo: scrivi zero o un numero positivo.';

const readWeight = (
  item: PlanNode | Indicator,
  { amount, perspective }: Weight,
  typed: string,
): Result<FieldEdit | undefined, string> => {
  const read = readDecimal(typed);
  if (!read.ok) return read;
  if (read.value.startsWith('-')) return err(NEGATIVE);
  if (sameDecimal(read.value, amount)) return ok(undefined);
  return ok({
    kind: 'change',
    change: {
      kind: 'weight',
      subject: item.id,
      ...(perspective !== undefined && { perspective }),
      amount: read.value,
    },
  });
};

const fieldsOf = (facts: WhatIfFacts, item: PlanNode | Indicator): readonly WhatIfField[] =>
  item.weights.map((weight) => {
    const { perspective } = weight;
    const name = facts.plan?.perspectives.find(({ id }) => id === perspective)?.name ?? perspective;
    return {
      name: `peso.${item.id}${perspective === undefined ? '' : `.${perspective}`}`,
      group: 'weights',
      label: `Peso di ${item.code} ${item.title}${name === undefined ? '' : ` (${name})`}`,
      current: formatNumber(weight.amount),
      read: (typed) => readWeight(item, weight, typed),
    };
  });

/** One field for each weight that the plan states, of nodes and then of indicators. */
export const weightFields = (facts: WhatIfFacts): readonly WhatIfField[] => [
  ...(facts.plan?.nodes ?? []).flatMap((node) => fieldsOf(facts, node)),
  ...(facts.plan?.indicators ?? []).flatMap((indicator) => fieldsOf(facts, indicator)),
];
