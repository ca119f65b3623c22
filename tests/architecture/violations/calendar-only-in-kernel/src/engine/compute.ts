import { Temporal } from 'temporal-polyfill';

export const borrowed = Temporal;
