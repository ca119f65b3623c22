/** A first run as it is kept: what the rules found in a document that they had never seen, before anyone looked. */
import type { Place } from '../../src/kernel/index.ts';
import type { Measure } from './measure.ts';

/** A place in few characters: line, cell, or page and height. */
export const placeMark = (place: Place): string => {
  if ('id' in place) return place.id;
  const { file, line, page, sheet, cell, box } = place;
  const mark =
    line ?? (cell === undefined ? `p.${page ?? '?'}@${box?.[1] ?? '?'}` : `${sheet ?? ''}!${cell}`);
  return `${file.slice(0, 14)}:${mark}`;
};

const placeRecord = (place: Place): Readonly<Record<string, unknown>> => {
  if ('id' in place) return { id: place.id };
  const { file, line, page, sheet, cell } = place;
  return { file, line, page: line === undefined ? page : undefined, sheet, cell };
};

/** The findings of a run as JSON text, with the shares reached. */
export const firstRun = ({ mistakes, findings }: Measure): string => {
  const found = mistakes.filter(({ isFound }) => isFound);
  const changing = mistakes.filter(({ mistake }) => mistake.changesFigure);
  return JSON.stringify(
    {
      about:
        'What was found in these documents on the first run, recorded as it came out: neither the reader nor the rules had seen them.',
      listed: mistakes.length,
      found: found.length,
      changingFigure: changing.length,
      changingFigureFound: changing.filter(({ isFound }) => isFound).length,
      notFound: mistakes.filter(({ isFound }) => !isFound).map(({ mistake }) => mistake.id),
      findings: findings.map(({ finding, entry }) => ({
        rule: finding.rule,
        severity: finding.severity,
        places: finding.places.map(placeRecord),
        published: finding.published,
        expected: finding.expected,
        entry: entry?.id,
      })),
    },
    null,
    2,
  );
};
