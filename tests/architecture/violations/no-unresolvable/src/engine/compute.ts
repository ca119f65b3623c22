import { gone } from './gone.ts';

export const borrowed = gone;
