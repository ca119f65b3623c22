import { planted } from '../model/cycle.schema.ts';

export const borrowed = planted;
