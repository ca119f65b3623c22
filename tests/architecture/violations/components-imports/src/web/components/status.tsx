import { planted } from '../../app/index.ts';

export const borrowed = planted;
