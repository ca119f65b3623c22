/** Item K: whether readers understand what they read. */
import { validationSentences } from '../../../wording/index.ts';
import { type EvidenceOf, indicatorsOf, said } from './evidence.ts';
import { reportSections } from './length.ts';

const LINK = /\]\(https?:/g;

/** Indicators that say how they are computed, and references of the texts to other documents. */
export const clarity: EvidenceOf = (input) => {
  const indicators = indicatorsOf(input);
  const described = indicators.filter(({ sheet }) => (sheet.algorithm ?? '').trim() !== '').length;
  const links = reportSections(input.cycle.narrative).reduce(
    (total, { text }) => total + (text.match(LINK)?.length ?? 0),
    0,
  );
  return said(
    indicators.length > 0 && described === indicators.length,
    validationSentences.clarity({ count: described, total: indicators.length }, links),
  );
};
