/** The largest deviations of the year: indicators farthest from their target, with who answers for them. */
import { compare, HUNDRED, type Rational } from '../../../kernel/index.ts';
import type { Indicator } from '../../../model/index.ts';
import { linkCell, resultCell, statusCell, textCell } from '../../components/table/cells.tsx';
import type { TableModel } from '../../components/table/table-model.ts';
import { amountOf } from '../../reading/drawing.ts';
import { holdersText } from '../../reading/responsible.ts';
import { targetText } from '../../reading/target-text.ts';
import type { PageRequest } from '../../routing/page.ts';

const SHOWN = 5;

/** An indicator with its achievement. */
interface Measured {
  readonly indicator: Indicator;
  readonly achievement: Rational;
}

/** Indicators whose target is not fully achieved, farthest first. */
export const deviations = ({ reading }: PageRequest): readonly Measured[] =>
  (reading.plan?.indicators ?? [])
    .flatMap((indicator) => {
      const achievement = amountOf(reading.result(indicator.id, 'achievement'));
      return achievement === undefined || compare(achievement, HUNDRED) >= 0
        ? []
        : [{ indicator, achievement }];
    })
    .toSorted((first, second) => compare(first.achievement, second.achievement));

/** The first of them as a table. */
export const deviationsTable = (request: PageRequest): TableModel => {
  const { reading, links } = request;
  const all = deviations(request);
  const figure = (id: string, field: 'result' | 'achievement' | 'score', unit?: string) => {
    const node = reading.result(id, field);
    return resultCell(node, node === undefined ? {} : { href: links.explanation(node.key), unit });
  };
  return {
    id: 'scostamenti',
    caption: 'Gli indicatori più lontani dal target',
    noun: ['indicatore', 'indicatori'],
    of: all.length,
    empty: 'Nessun indicatore misurato è sotto il target.',
    columns: [
      { id: 'codice', label: 'Codice' },
      { id: 'titolo', label: 'Indicatore', heads: true },
      { id: 'risultato', label: 'Risultato', figures: true },
      { id: 'target', label: 'Target', figures: true },
      { id: 'realizzazione', label: '% realizzazione', figures: true },
      { id: 'responsabile', label: 'Responsabile' },
      { id: 'stato', label: 'Stato' },
    ],
    rows: all.slice(0, SHOWN).map(({ indicator }) => ({
      id: indicator.id,
      cells: [
        textCell(indicator.code),
        linkCell(indicator.title, links.indicator(indicator.id)),
        figure(indicator.id, 'result', indicator.unitOfMeasure),
        textCell(targetText(reading, indicator.id)),
        figure(indicator.id, 'achievement'),
        textCell(holdersText(reading, indicator.id)),
        statusCell(reading.status(indicator.id)),
      ],
    })),
  };
};
