import { assert } from 'fast-check';

export const borrowed = assert;
