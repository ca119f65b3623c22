import { planted } from '../../engine/index.ts';

export const borrowed = planted;
