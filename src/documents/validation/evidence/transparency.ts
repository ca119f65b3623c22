/** Item D: objectives on anticorruption and transparency were taken into account. */
import { validationSentences } from '../../../wording/index.ts';
import { branchOf } from '../../selections/branch.ts';
import { type EvidenceOf, said } from './evidence.ts';

/** A classification of the plan says which objectives are about it: its scheme is named so (docs/cycle-file.md, "Classification"). */
export const TRANSPARENCY_SCHEME = 'Anticorruzione e trasparenza';

/** The marked objectives and whether their indicators have a result. */
export const transparency: EvidenceOf = ({ lookup }) => {
  const marked = (lookup.plan?.classifications ?? [])
    .filter(({ scheme }) => scheme === TRANSPARENCY_SCHEME)
    .flatMap(({ nodes }) => nodes);
  const beneath = new Set(marked.flatMap((node) => branchOf(lookup, node).map(({ subject }) => subject.id)));
  const indicators = (lookup.plan?.indicators ?? []).filter(({ id }) => beneath.has(id));
  const present = indicators.filter(({ id }) => lookup.result(id, 'result')?.state === 'value').length;
  return said(
    marked.length > 0 && present === indicators.length,
    validationSentences.transparency(new Set(marked).size, { count: present, total: indicators.length }),
  );
};
