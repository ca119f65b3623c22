import { planted } from './index.ts';

export const borrowed = planted;
