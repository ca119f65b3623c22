import { planted } from '../../tests/support/example-cycle.ts';

export const borrowed = planted;
