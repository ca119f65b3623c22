import { h } from 'preact';

export const borrowed = h;
