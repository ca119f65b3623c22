import { planted } from '../../verifier/verify.mjs';

export const borrowed = planted;
