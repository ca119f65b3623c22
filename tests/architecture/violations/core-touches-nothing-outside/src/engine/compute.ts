import { randomUUID } from 'node:crypto';

export const borrowed = randomUUID;
