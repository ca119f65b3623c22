/** The value of an area, unit or perspective against full realisation: a bullet graph over the rulebook's thresholds. */
import { bulletScene, type Scene } from '../../charts/index.ts';
import { decimal } from '../../kernel/index.ts';
import type { ResultSubject } from '../../model/index.ts';
import { formatNumber, formatResult } from '../../wording/index.ts';
import type { DocumentLookup } from '../input.ts';
import { amountOf } from './amount.ts';

const FULL = decimal('100');

const weightText = (lookup: DocumentLookup, id: string): string => {
  const weight = lookup.result(id, 'weight');
  return weight?.state === 'value' ? `, peso ${formatResult(weight)}` : '';
};

/** `label`: what stands beside the bar, the code unless said; the weight follows it. `width` in pixels. */
export interface ValueBulletForm {
  readonly label?: string;
  readonly width?: number;
}

/** The bullet graph of a subject's value. */
export const valueBulletOf = (
  lookup: DocumentLookup,
  subject: ResultSubject,
  form: ValueBulletForm = {},
): Scene => {
  const value = lookup.main(subject.id);
  const status = lookup.status(subject.id);
  const measure = amountOf(value);
  const measureText = value === undefined ? status.word : formatResult(value);
  const weight = weightText(lookup, subject.id);
  const { behindBelow, partialAbove } = lookup.cycle.rulebook.status;
  return bulletScene({
    title: `${subject.code} ${subject.title}`,
    description: `${measureText} su 100 %, ${status.word}${weight}.`,
    label: `${form.label ?? subject.code}${weight}`,
    measureText,
    ...(measure !== undefined && { measure }),
    target: FULL,
    targetText: '',
    ranges: [partialAbove, behindBelow],
    better: 'higher',
    status: status.stem,
    formatTick: (tick) => formatNumber(tick),
    ...(form.width !== undefined && { width: form.width }),
  });
};
