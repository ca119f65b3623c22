/** A summary that says how many indicators each objective has, and cards that list another number. */
import { compare, integer } from '../../../kernel/index.ts';
import type { CardRecord, ContextRecord, DocumentRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';

const RULE = { id: 'COUNTS-20', family: 'counts', severity: 'error' } as const;

const INDICATORS = /^(?:n\.?|nr\.?|numero)?\s*(?:di\s+)?indicatori(?:\s+associati)?$/i;

const withoutCode = (text: string): string => text.replace(/^[\d.\s-]+/, '');

interface Counted {
  readonly card: CardRecord;
  readonly cell: ReadCell;
}

/** A row of the summary is about the card whose objective its label names, before projects; of equal names the next one. */
const countedIn = (
  table: ContextRecord,
  column: number,
  cards: readonly (readonly [string, CardRecord])[],
): readonly Counted[] => {
  const left = [...cards];
  return table.rows.flatMap(({ label, cells }) => {
    const cell = cells[column];
    const title = titleKey(withoutCode(label.published));
    const at = left.findIndex(([key]) => key === title || (key.length > 12 && title.startsWith(key)));
    const [own] = at < 0 ? [] : left.splice(at, 1);
    return cell === undefined || own === undefined || amountOf(cell) === undefined
      ? []
      : [{ card: own[1], cell }];
  });
};

const isRight = ({ card, cell }: Counted): boolean =>
  compare(amountOf(cell) ?? integer(-1), integer(card.indicators.length)) === 0;

/** A column counts these cards when at least half of its rows, two at least, are right. */
const ofColumn = (counted: readonly Counted[]): readonly Finding[] => {
  const right = counted.filter(isRight).length;
  if (right < 2 || right * 2 < counted.length) return [];
  return counted
    .filter((each) => !isRight(each))
    .map(({ card, cell }) =>
      findingOf(RULE, {
        code: 'indicatorsOfSummary',
        places: [cell.place, card.place],
        published: shown(cell),
        expected: String(card.indicators.length),
        params: { objective: shortText(card.objective.published) },
      }),
    );
};

const check = ({ cards, contexts }: DocumentRecord): readonly Finding[] => {
  const byTitle = cards.map((card) => [titleKey(withoutCode(card.objective.published)), card] as const);
  return contexts.flatMap((table) =>
    table.columns.flatMap(({ label }, column) =>
      INDICATORS.test(label.trim()) ? ofColumn(countedIn(table, column, byTitle)) : [],
    ),
  );
};

/** The rule. */
export const indicatorsOfSummary: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
