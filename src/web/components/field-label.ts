/** What a result is called on pages: the word of its field, the label of its parameter, the name of its period. */
import type { CycleFile, Indicator } from '../../model/index.ts';
import { vocabulary } from '../../wording/index.ts';
import { capitalise } from './capitalise.ts';

const periodNames = (cycle: CycleFile, ids: string): string =>
  ids
    .split('+')
    .map((id) => cycle.periods.find((period) => period.id === id)?.name ?? id)
    .join(' e ');

/** The field of a result in words; `indicator` is the one that it belongs to, for the label of its parameters. */
export const fieldLabel = (cycle: CycleFile, field: string, indicator?: Indicator): string => {
  if (field === 'target') return 'Target';
  if (field.startsWith('period:')) return `Risultato, ${periodNames(cycle, field.slice('period:'.length))}`;
  if (field.startsWith('parameter:')) {
    const name = field.slice('parameter:'.length);
    return indicator?.parameters.find((parameter) => parameter.name === name)?.label ?? name;
  }
  const word = Object.entries(vocabulary().fields).find(([name]) => name === field)?.[1];
  return capitalise(word ?? field);
};
