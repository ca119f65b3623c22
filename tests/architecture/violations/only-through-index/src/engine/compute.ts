import { planted } from '../model/cycle.ts';

export const borrowed = planted;
