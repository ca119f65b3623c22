/** The Piano della performance: what the administration wants to achieve, with which weights, targets and resources. */
import type { DocumentKind } from '../chapter.ts';
import { planChapters } from './chapters.ts';
import { targetYears } from './years.ts';

/** The plan (article 10 of legislative decree 150/2009; today subsection 2.2 of the PIAO). */
export const planDocument: DocumentKind = {
  kind: 'piano',
  name: 'Piano della performance',
  about:
    'Obiettivi, indicatori, target e risorse del triennio: art. 10 del d.lgs. 150/2009; oggi è la sottosezione 2.2 del PIAO.',
  title: (input) => `Piano della performance ${input.cycle.year}-${targetYears(input).at(-1)}`,
  subtitle: ({ cycle, lookup }) => lookup.plan?.title ?? cycle.title,
  contents: true,
  chapters: planChapters,
};
