/** Which indicators the page of a unit shows. */
import type { Indicator } from '../../../model/index.ts';
import type { PageRequest } from '../../routing/page.ts';

/** The rows of a reporting unit's result; for other units the indicators for which they answer or have entered data. */
export const unitIndicators = (
  { reading, results, view }: PageRequest,
  unit: string,
): readonly Indicator[] => {
  const rows = results.subjects.filter(
    (subject) => subject.kind === 'unitIndicator' && subject.unit === unit,
  );
  const scored = new Set(rows.map(({ id }) => id.split('@', 1)[0]));
  if (scored.size > 0) return (reading.plan?.indicators ?? []).filter(({ id }) => scored.has(id));
  const answered = new Set<string>(
    view.cycle.responsibilities.flatMap(({ holder, subject }) =>
      holder.kind === 'unit' && holder.unit === unit ? [subject] : [],
    ),
  );
  return (reading.plan?.indicators ?? []).filter(
    ({ id }) => answered.has(id) || reading.entries(id).some((entry) => entry.unit === unit),
  );
};
