/** Where a figure comes from, in words: who and when, which document and line, or that we assumed it. */
import { isLocalDate } from '../kernel/index.ts';
import type { Origin } from '../model/index.ts';
import { ITALIAN_ORIGIN } from './it/origin.ts';
import { DEFAULT_LANGUAGE, type Language, type PerLanguage } from './language.ts';
import { formatDate } from './numbers/format-figure.ts';
import { placeText } from './place.ts';

const ORIGIN_WORDS: PerLanguage<typeof ITALIAN_ORIGIN> = { it: ITALIAN_ORIGIN };

const dayOf = (instant: string | undefined, language: Language): string | undefined => {
  const day = instant?.slice(0, 10) ?? '';
  return isLocalDate(day) ? formatDate(day, language) : instant;
};

/** The origin in a few words, without a full stop. */
export const originText = (origin: Origin, language: Language = DEFAULT_LANGUAGE): string => {
  const words = ORIGIN_WORDS[language];
  const place = origin.place === undefined ? undefined : placeText(origin.place, language);
  const head = words[origin.kind]({ by: origin.by, day: dayOf(origin.at, language), place });
  const evidence = origin.evidence?.length ?? 0;
  return [
    head,
    ...(origin.note === undefined ? [] : [origin.note]),
    ...(evidence === 0 ? [] : [words.evidence(evidence)]),
  ].join('; ');
};
