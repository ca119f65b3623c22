/** A band of achievement in words. */
import type { Band, BandEdge } from '../../model/index.ts';
import { ITALIAN_SCORE_PHRASES } from '../it/explanation/score-phrases.ts';
import type { Language, PerLanguage } from '../language.ts';
import { formatFigure } from '../numbers/format-figure.ts';

const PHRASES: PerLanguage<typeof ITALIAN_SCORE_PHRASES> = { it: ITALIAN_SCORE_PHRASES };

const edgeText = (edge: BandEdge, language: Language): { at: string; side: string; isIncluded: boolean } => ({
  at: formatFigure(edge.at, { kind: 'percent' }, language),
  side: PHRASES[language][edge.side],
  isIncluded: edge.side === 'included',
});

/** A band in words: "da 90 % compreso a 100 % escluso". */
export const bandWords = (band: Band, language: Language): string => {
  const phrases = PHRASES[language];
  const from = band.from === null ? undefined : edgeText(band.from, language);
  const to = band.to === null ? undefined : edgeText(band.to, language);
  if (from !== undefined && to !== undefined)
    return phrases.between(`${from.at} ${from.side}`, `${to.at} ${to.side}`);
  if (from !== undefined) return phrases.from(from.at, from.isIncluded);
  return to === undefined ? phrases.everywhere : phrases.below(to.at, to.isIncluded);
};
