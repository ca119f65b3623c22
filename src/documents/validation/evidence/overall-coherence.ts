/** Item B: the overall evaluation against those of the objectives. */
import { formatResult, validationSentences } from '../../../wording/index.ts';
import { type EvidenceOf, said } from './evidence.ts';

/** How many assessments each role made, and how often the independent body decided otherwise. */
export const overallCoherence: EvidenceOf = ({ cycle, lookup, measured }) => {
  const oiv = cycle.assessments.filter(({ role }) => role === 'oiv');
  const changed = oiv.filter(({ decision }) => decision !== 'confirm').length;
  const own = lookup.main('administration');
  const asMeasured = measured.main('administration');
  return said(
    oiv.length === 0 || own?.state !== 'value' ? undefined : changed === 0,
    validationSentences.overall({
      value: own?.state === 'value' ? formatResult(own) : undefined,
      measured: asMeasured?.state === 'value' ? formatResult(asMeasured) : undefined,
      manager: cycle.assessments.filter(({ role }) => role === 'manager').length,
      oiv: oiv.length,
      changed,
    }),
  );
};
