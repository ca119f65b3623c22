/** Facts that both forms print about an objective, and its heading. */

import { text } from '../blocks/inline.ts';
import { shortTitle } from '../cards/short-title.ts';
import type { Inline, TableBlock } from '../tree.ts';
import type { ObjectiveCard } from './mission-cards.ts';

/** A named field of a card. */
export interface Fact {
  readonly label: string;
  readonly inlines: readonly Inline[];
}

/** A fact of plain text; none where there is nothing to say. */
export const textFact = (label: string, content: string | undefined): readonly Fact[] =>
  content === undefined || content.trim() === '' ? [] : [{ label, inlines: [text(content)] }];

/** Longest title of a heading: some objectives are named by a whole paragraph, which their card prints in full. */
const HEADING = 120;

/** The heading of an objective's chapter. */
export const cardTitle = ({ node }: ObjectiveCard): string =>
  `${node.code} ${shortTitle(node.title, HEADING)}`;

/** A table of a card: one row for each indicator. */
export type CardTable = Omit<TableBlock, 'kind' | 'headColumns'>;

/** A table whose first column names the rows. */
export const cardTable = (table: CardTable): TableBlock => ({ kind: 'table', headColumns: 1, ...table });
