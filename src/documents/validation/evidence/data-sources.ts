/** Item F: how reliable the data are, by the class of their source. */
import { validationSentences } from '../../../wording/index.ts';
import { type EvidenceOf, indicatorsOf, said } from './evidence.ts';

/** Counts by class; indicators that do not say it, and self-declared ones, are to be looked at. */
export const dataSources: EvidenceOf = (input) => {
  const classes = indicatorsOf(input).map(({ sheet }) => sheet.sourceClass);
  const count = (wanted: (typeof classes)[number]): number =>
    classes.filter((each) => each === wanted).length;
  const unsaid = count(undefined);
  const selfDeclared = count('selfDeclared');
  return said(
    unsaid === classes.length ? undefined : unsaid === 0 && selfDeclared === 0,
    validationSentences.sources({
      certified: count('certified'),
      managementControl: count('managementControl'),
      selfDeclared,
      unsaid,
    }),
  );
};
