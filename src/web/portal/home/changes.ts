/** What changed since the last period: indicators that stand otherwise at its end than at the end of the one before. */
import { completeness, type PeriodProgress } from '../../../app/index.ts';
import type { Indicator } from '../../../model/index.ts';
import { formatFigure, statusOfKind, unitOfIndicator } from '../../../wording/index.ts';
import { linkCell, textCell } from '../../components/table/cells.tsx';
import { statusCell } from '../../components/table/status-cell.tsx';
import type { TableModel } from '../../components/table/table-model.ts';
import { progressOf } from '../../reading/progress-memo.ts';
import type { PageRequest } from '../../routing/page.ts';

const SHOWN = 10;

interface Changed {
  readonly indicator: Indicator;
  readonly before: PeriodProgress;
  readonly after: PeriodProgress;
}

const figureText = (standing: PeriodProgress, indicator: Indicator): string => {
  if (standing.shownResult === undefined) return '';
  const unit = unitOfIndicator(indicator);
  const { resultKind: kind } = indicator;
  return formatFigure(standing.shownResult, {
    ...(unit !== undefined && { unit }),
    ...((kind === 'percent' || kind === 'money') && { kind }),
  });
};

const changedOf = ({ view, reading }: PageRequest): readonly Changed[] => {
  const { cycle } = view;
  const latest = completeness(cycle).latestPeriod;
  const index = cycle.periods.findIndex(({ id }) => id === latest?.id);
  if (index < 1) return [];
  return (reading.plan?.indicators ?? []).flatMap((indicator) => {
    const standings = progressOf(cycle, indicator.id);
    const [before, after] = [standings[index - 1], standings[index]];
    if (before === undefined || after === undefined || before.status === after.status) return [];
    return [{ indicator, before, after }];
  });
};

const periodNames = ({ view }: PageRequest): readonly [string, string] | undefined => {
  const { cycle } = view;
  const latest = completeness(cycle).latestPeriod;
  const index = cycle.periods.findIndex(({ id }) => id === latest?.id);
  const [before, after] = [cycle.periods[index - 1], cycle.periods[index]];
  return before === undefined || after === undefined ? undefined : [before.name, after.name];
};

/** The changes as a table; empty when there are fewer than two periods with data. */
export const changesTable = (request: PageRequest): TableModel => {
  const all = changedOf(request);
  const [before, after] = periodNames(request) ?? ['Prima', 'Dopo'];
  return {
    id: 'cambiamenti',
    caption: 'Indicatori il cui stato è cambiato con l’ultimo periodo',
    noun: ['indicatore', 'indicatori'],
    shown: SHOWN,
    empty: 'Nessun indicatore ha cambiato stato con l’ultimo periodo.',
    columns: [
      { id: 'codice', label: 'Codice', code: true },
      { id: 'indicatore', label: 'Indicatore', heads: true },
      { id: 'prima', label: `${before}: risultato`, figures: true },
      { id: 'stato-prima', label: `${before}: stato` },
      { id: 'dopo', label: `${after}: risultato`, figures: true },
      { id: 'stato-dopo', label: `${after}: stato` },
    ],
    rows: all.map((changed) => ({
      id: changed.indicator.id,
      cells: [
        textCell(changed.indicator.code),
        linkCell(changed.indicator.title, request.links.indicator(changed.indicator.id)),
        textCell(figureText(changed.before, changed.indicator)),
        statusCell(statusOfKind(changed.before.status)),
        textCell(figureText(changed.after, changed.indicator)),
        statusCell(statusOfKind(changed.after.status)),
      ],
    })),
  };
};
