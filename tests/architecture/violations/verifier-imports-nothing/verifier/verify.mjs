import { planted } from '../src/kernel/index.ts';

export const borrowed = planted;
