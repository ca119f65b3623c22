/** Filters of the list of indicators: level, status, unit, perspective, text. */
import type { Indicator } from '../../../model/index.ts';
import { holdersOf, vocabulary } from '../../../wording/index.ts';
import { capitalise } from '../../components/capitalise.ts';
import { type FilterField, FilterForm } from '../../components/filter-form.tsx';
import { matchesText } from '../../reading/search-text.ts';
import type { PageRequest } from '../../routing/page.ts';
import { hiddenFilters } from '../hidden-filters.ts';
import { STATUS_OPTIONS } from '../status-options.ts';

/** Whether an indicator passes the filters of the address; an empty filter lets everything pass. */
export const indicatorPasses = ({ reading, query }: PageRequest): ((indicator: Indicator) => boolean) => {
  const asked = (name: string, holds: (value: string) => boolean): boolean => {
    const value = query.get(name);
    return value === undefined || value === '' || holds(value);
  };
  return (indicator) =>
    asked('livello', (level) => indicator.level === level) &&
    asked('stato', (status) => reading.status(indicator.id).kind === status) &&
    asked('unita', (name) => holdersOf(reading, indicator.id).some((holder) => holder.name === name)) &&
    asked('prospettiva', (id) => indicator.perspectives.includes(id)) &&
    matchesText(query.get('testo'), `${indicator.code} ${indicator.title}`);
};

const holderNames = ({ reading }: PageRequest): readonly string[] =>
  [
    ...new Set(
      (reading.plan?.indicators ?? []).flatMap(({ id }) => holdersOf(reading, id).map(({ name }) => name)),
    ),
  ].toSorted((first, second) => first.localeCompare(second, 'it', { numeric: true }));

const levelField = (value: string): FilterField => ({
  kind: 'select',
  name: 'livello',
  label: 'Livello',
  value,
  options: (['strategic', 'operational'] as const).map((level) => ({
    value: level,
    label: capitalise(vocabulary().levels[level]),
  })),
});

const fieldsOf = (request: PageRequest): readonly FilterField[] => {
  const { reading, query } = request;
  const value = (name: string): string => query.get(name) ?? '';
  const perspectives = reading.plan?.perspectives ?? [];
  return [
    { kind: 'text', name: 'testo', label: 'Codice o titolo', value: value('testo') },
    levelField(value('livello')),
    { kind: 'select', name: 'stato', label: 'Stato', value: value('stato'), options: STATUS_OPTIONS },
    {
      kind: 'select',
      name: 'unita',
      label: 'Responsabile',
      value: value('unita'),
      options: holderNames(request).map((name) => ({ value: name, label: name })),
    },
    ...(perspectives.length === 0
      ? []
      : [
          {
            kind: 'select' as const,
            name: 'prospettiva',
            label: 'Prospettiva',
            value: value('prospettiva'),
            options: perspectives.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]),
  ];
};

/** The form above the list. */
export const IndicatorFilters = ({ request }: { request: PageRequest }) => {
  const address = request.links.to('/indicatori');
  return (
    <FilterForm
      action={address.split('?')[0] ?? address}
      reset={address}
      hidden={hiddenFilters(request)}
      fields={fieldsOf(request)}
    />
  );
};
