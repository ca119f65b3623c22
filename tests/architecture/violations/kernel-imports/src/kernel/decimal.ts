import { planted } from '../model/index.ts';

export const borrowed = planted;
