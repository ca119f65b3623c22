/** The chapters of the plan, in the order of the guidelines of the chambers' union. */
import type { Chapter } from '../chapter.ts';
import { annexChapters } from './annexes.ts';

export const planChapters: readonly Chapter[] = [...annexChapters];
