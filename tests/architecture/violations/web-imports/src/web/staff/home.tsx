import { planted } from '../../store/index.ts';

export const borrowed = planted;
