/** Route of the rules of calculation. */
import type { CycleRoute } from '../../routing/page.ts';
import { renderRules } from './rules-page.tsx';

/** The rulebook. */
export const ruleRoutes: readonly CycleRoute[] = [
  { path: '/regole', section: '/regole', navigation: 'Regole', render: renderRules, csv: true },
];
