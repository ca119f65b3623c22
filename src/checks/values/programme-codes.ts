/** Codes of missions and programmes in a printed text: `032/002`, `PROGRAMMA 005 …`, `Missione 011`. */

/**
 * The programmes named, as mission and programme (`032/002`) or, where the mission is not printed, the programme alone (`005`).
 * Missions and programmes have three digits each (DPCM 12 December 2012 and the decree on the chambers' programmes of 27 March 2013).
 */
export const programmesIn = (text: string): readonly string[] => {
  const pairs = [...text.matchAll(/(?<!\d)(\d{3})\s?[/.-]\s?(\d{3})(?!\d)/g)].map(
    ([, mission, programme]) => `${mission}/${programme}`,
  );
  if (pairs.length > 0) return pairs;
  return [...text.matchAll(/\bprogramma\s+(\d{3})(?!\d)/gi)].flatMap(([, code]) => code ?? []);
};

/** The missions named: the first part of `032/002`, or codes of three digits that stand alone, unless the text only speaks of a programme. */
export const missionsIn = (text: string): readonly string[] => {
  if (/\bprogramma\b/i.test(text) && !/\bmission[ei]\b/i.test(text)) return [];
  const found = [...text.matchAll(/(?<![\d/.-])(?<![/.-] )(\d{3})(?!\d)/g)].map(
    ([, mission = '']) => mission,
  );
  return [...new Set(found)];
};
