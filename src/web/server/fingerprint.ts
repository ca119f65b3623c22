/** Fingerprints of answers (entity tags), so that a browser that has the page is told so without another drawing of it. */
import { createHash } from 'node:crypto';
import type { PageRequest } from '../routing/page.ts';

const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('base64url').slice(0, 27);

/** Entity tag of a text. */
export const textTag = (text: string): string => `"${digest(text)}"`;

/**
 * Entity tag of a page that depends on one cycle, the basis, the program and the list of administrations and years only; the
 * address is no part of it, because tags are compared for one address.
 */
export const cycleTag = ({ view, basis }: PageRequest, program: string): string =>
  `"${digest(view.sha256, basis, program, JSON.stringify([view.administrations, view.years]))}"`;

/** Whether the browser has what the tag names. */
export const isKnown = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch
    ?.split(',')
    .some((known) => known.trim().replace(/^W\//, '') === tag || known.trim() === '*') === true;
