/** The performance tree of a cycle as an icicle: length is weight, shade is score, symbol is status. */
import { type IcicleInput, type IcicleNode, icicleScene, type Scene } from '../../charts/index.ts';
import type { ResultSubject } from '../../model/index.ts';
import { chartWords, formatResult } from '../../wording/index.ts';
import type { DocumentLookup } from '../input.ts';
import { amountOf } from './amount.ts';

/**
 * How it is drawn: levels downwards for paper and wide screens, to the right for phones; `levels` with the root included;
 * `valueText`: what a cell says instead of its value, which then gives it no shade either.
 */
export interface IcicleForm extends Pick<IcicleInput, 'orientation' | 'width' | 'levels'> {
  readonly valueText?: (id: string) => string;
}

/** A subject with as many levels beneath it as are drawn: the rest would only lengthen the drawing. */
const icicleNode = (
  lookup: DocumentLookup,
  subject: ResultSubject,
  levels: number,
  valueText: IcicleForm['valueText'],
): IcicleNode => {
  const weight = amountOf(lookup.result(subject.id, 'weight'));
  const main = lookup.main(subject.id);
  const score = amountOf(main);
  const status = lookup.status(subject.id);
  return {
    id: subject.id,
    code: subject.kind === 'administration' ? 'Ente' : subject.code,
    title: subject.title,
    valueText: valueText?.(subject.id) ?? (main === undefined ? status.word : formatResult(main)),
    status: status.stem,
    ...(weight !== undefined && { weight }),
    ...(score !== undefined && valueText === undefined && { score }),
    children:
      levels <= 1
        ? []
        : lookup.children(subject.id).map((child) => icicleNode(lookup, child, levels - 1, valueText)),
  };
};

/** The icicle from a subject down. */
export const treeIcicleOf = (lookup: DocumentLookup, root: ResultSubject, form: IcicleForm): Scene => {
  const words = chartWords();
  const { valueText, ...drawn } = form;
  return icicleScene({
    ...drawn,
    title: words.icicleTitle(root.title),
    description: words.icicle,
    root: icicleNode(lookup, root, form.levels, valueText),
    othersText: (count) => `+${count}`,
  });
};
