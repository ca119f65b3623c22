import { build } from 'esbuild';

export const borrowed = build;
