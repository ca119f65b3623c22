import { planted } from '../../tools/generate.ts';

export const borrowed = planted;
