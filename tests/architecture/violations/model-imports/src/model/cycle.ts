import { planted } from '../rulebook/index.ts';

export const borrowed = planted;
