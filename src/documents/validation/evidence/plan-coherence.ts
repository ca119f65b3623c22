/** Item A: the report speaks of the plan in force, with its objectives and targets. */
import { validationSentences } from '../../../wording/index.ts';
import { type EvidenceOf, indicatorsOf, objectivesOf, said } from './evidence.ts';

/** Whether the plan is approved, its objectives have a status in the report, its indicators a target. */
export const planCoherence: EvidenceOf = (input) => {
  const { lookup } = input;
  const objectives = objectivesOf(input);
  const indicators = indicatorsOf(input);
  const isApproved = lookup.plan?.state === 'approved' || lookup.plan?.state === 'superseded';
  const present = objectives.filter(({ id }) => lookup.main(id)?.state === 'value').length;
  const withTarget = indicators.filter(({ id }) => lookup.targets.has(id)).length;
  return said(
    isApproved && objectives.length > 0 && present === objectives.length && withTarget === indicators.length,
    validationSentences.plan({
      isApproved,
      objectives: { count: present, total: objectives.length },
      targets: { count: withTarget, total: indicators.length },
    }),
  );
};
