import { join } from 'node:path';

export const borrowed = join;
