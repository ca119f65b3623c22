/** The sheets of the performance plan: as planned, and with the year's results. */
import { reportsResults } from '../cards/timing.ts';
import type { DocumentKind } from '../chapter.ts';
import type { DocumentInput } from '../input.ts';
import { sheetChapters } from './chapters.ts';

const PLANNED: DocumentKind = {
  kind: 'schede-piano',
  name: 'Schede del Piano della performance',
  about:
    'Una scheda per obiettivo: azioni, risultati attesi, risorse, responsabili, indicatori e target del triennio (art. 10 del d.lgs. 150/2009).',
  title: ({ cycle }) => `Schede del Piano della performance ${cycle.year}-${cycle.year + 2}`,
  subtitle: ({ cycle }) => `Obiettivi, risorse e target ${cycle.year}`,
  contents: true,
  chapters: (input) => sheetChapters(input, false),
};

const REPORTED: DocumentKind = {
  kind: 'schede-consuntivo',
  name: 'Schede del Piano della performance con i risultati',
  about:
    'Le schede del piano a fine anno, con risorse a consuntivo, risultati e percentuali di realizzazione (art. 10 del d.lgs. 150/2009).',
  title: ({ cycle }) => `Schede del Piano della performance: risultati ${cycle.year}`,
  subtitle: ({ cycle }) => `Consuntivo ${cycle.year}`,
  contents: true,
  chapters: (input) => sheetChapters(input, true),
};

/** The sheets that a cycle has: those with results once the results are reported. */
export const sheetKinds = ({ cycle }: DocumentInput): readonly DocumentKind[] =>
  reportsResults(cycle) ? [PLANNED, REPORTED] : [PLANNED];
