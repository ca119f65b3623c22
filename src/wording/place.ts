/** Where something stands, in words: file, page, line, cell, or the field of an object. */
import type { Place } from '../kernel/index.ts';
import { ITALIAN_PLACE } from './it/place.ts';
import { DEFAULT_LANGUAGE, type Language, type PerLanguage } from './language.ts';

const PLACE_WORDS: PerLanguage<typeof ITALIAN_PLACE> = { it: ITALIAN_PLACE };

/** The place in words: `Relazione 2019, pagina 12, riga 5562`. */
export const placeText = (place: Place, language: Language = DEFAULT_LANGUAGE): string => {
  const words = PLACE_WORDS[language];
  if ('id' in place) return words.field(place.field, place.id);
  return [
    place.file,
    place.page === undefined ? '' : words.page(place.page),
    place.sheet === undefined ? '' : words.sheet(place.sheet),
    place.cell === undefined ? '' : words.cell(place.cell),
    place.line === undefined ? '' : words.line(place.line),
  ]
    .filter((part) => part !== '')
    .join(', ');
};

/** Several places in words, each file named once: `Relazione 2019, riga 12, riga 30; Piano 2019, riga 4`. */
export const placesText = (places: readonly Place[], language: Language = DEFAULT_LANGUAGE): string => {
  const byFile = new Map<string, string[]>();
  for (const place of places) {
    const file = 'id' in place ? '' : place.file;
    const text =
      'id' in place || file === '' ? placeText(place, language) : placeText({ ...place, file: '' }, language);
    byFile.set(file, [...(byFile.get(file) ?? []), text]);
  }
  return [...byFile]
    .map(([file, texts]) => [file, ...new Set(texts)].filter((text) => text !== '').join(', '))
    .join('; ');
};
