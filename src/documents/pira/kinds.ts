/** The PIRA in its two forms: the plan of indicators and expected results before the year, the report on results after it. */
import { reportsResults } from '../cards/timing.ts';
import type { DocumentKind } from '../chapter.ts';
import type { DocumentInput } from '../input.ts';
import { type PiraForm, piraChapters } from './chapters.ts';
import { formACard, formAMoney } from './form-a.ts';
import { formBCard, formBMoney } from './form-b.ts';

const PLAN = 'Piano degli indicatori e dei risultati attesi di bilancio';
const REPORT = 'Rapporto sui risultati';

const titleOf = ({ cycle }: DocumentInput): string =>
  `${reportsResults(cycle) ? REPORT : PLAN} ${cycle.year}`;

/** The name that the title does not say: which document this is before, and after the year. */
const subtitleOf = ({ cycle }: DocumentInput): string =>
  reportsResults(cycle) ? `${PLAN}: consuntivo ${cycle.year}` : `Preventivo ${cycle.year}-${cycle.year + 2}`;

const ABOUT =
  'Obiettivi, indicatori e risorse per missioni e programmi di spesa, allegato al bilancio: artt. 19-20 del d.lgs. 91/2011, D.P.C.M. 18/9/2012.';

const formOf = (kind: string, name: string, form: PiraForm): DocumentKind => ({
  kind,
  name,
  about: ABOUT,
  title: titleOf,
  subtitle: subtitleOf,
  contents: true,
  chapters: (input) => piraChapters(form, input),
});

/** Both forms of the PIRA. */
export const piraKinds: readonly DocumentKind[] = [
  formOf('pira-a', 'PIRA a schede per obiettivo (forma A)', { card: formACard, money: formAMoney }),
  formOf('pira-b', 'PIRA con schede degli indicatori (forma B)', { card: formBCard, money: formBMoney }),
];
