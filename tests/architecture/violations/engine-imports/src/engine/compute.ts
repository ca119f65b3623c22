import { planted } from '../wording/index.ts';

export const borrowed = planted;
