/** Item J: how much there is to read. */
import type { Narrative } from '../../../model/index.ts';
import { validationSentences } from '../../../wording/index.ts';
import { type EvidenceOf, said } from './evidence.ts';

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** The sections of the report that have words. */
export const reportSections = (narrative: readonly Narrative[]): readonly Narrative[] =>
  narrative.filter(({ document, text }) => document === 'relazione' && text.trim() !== '');

/** Sections, words, and the longest section. Whether that is short is for people to say. */
export const length: EvidenceOf = ({ cycle }) => {
  const sections = reportSections(cycle.narrative).map(({ title, chapter, text }) => ({
    name: title === '' ? chapter : title,
    words: wordCount(text),
  }));
  const [longest] = sections.toSorted((first, second) => second.words - first.words);
  const words = sections.reduce((total, section) => total + section.words, 0);
  return said(undefined, validationSentences.length(sections.length, words, longest?.name));
};
