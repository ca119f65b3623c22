/** The titles of objectives and indicators, by which headings that name one are told from chapters. */
import { rememberObjects } from '../../kernel/index.ts';
import type { DocumentRecord } from '../../model/index.ts';
import { titleKey } from './comparable-text.ts';

/** Keys of the titles in cards, tables and tree, without their codes. */
export const titlesOfTree = rememberObjects(
  ({ nodes, cards, indicators }: DocumentRecord): readonly string[] => [
    ...new Set(
      [
        ...nodes.map(({ title }) => title.published),
        ...cards.map(({ objective }) => objective.published),
        ...indicators.flatMap(({ title, objective }) => [title.published, objective?.title ?? '']),
      ].map((title) => titleKey(title.replace(/^\s*[\d.]+\s*/, ''))),
    ),
  ],
);
