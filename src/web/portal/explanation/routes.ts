/** Routes of the explanation of a number. */
import type { CycleRoute } from '../../routing/page.ts';
import { renderExplanation } from './explanation-page.tsx';

/** The explanation of the number that `?chiave=` names; without it, the numbers to choose from. */
export const explanationRoutes: readonly CycleRoute[] = [
  { path: '/spiegazione', section: '/albero', render: renderExplanation, csv: true },
];
