import { version } from 'bootstrap-italia/dist/version.js';

export const borrowed = version;
