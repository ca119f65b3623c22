/**
 * Every table holds its caption (ISO 32000-1, 14.8.4.3.4). Typst 0.14 leaves it beside some of the tables that go over the end of a page,
 * in the block around both.
 */
import { childrenOf, type Elements, moveToFront, parentOf, typeOf } from './structure.ts';

const captionIn = (elements: Elements, number: number): number | undefined =>
  childrenOf(elements, number).find((child) => typeOf(elements.get(child) ?? '') === 'Caption');

/** The caption in the nearest block around the table; none beyond other kinds of elements. */
const captionAround = (elements: Elements, table: number): number | undefined => {
  let around = parentOf(elements, table);
  while (around !== undefined && typeOf(elements.get(around) ?? '') === 'Div') {
    const caption = captionIn(elements, around);
    if (caption !== undefined) return caption;
    around = parentOf(elements, around);
  }
  return undefined;
};

/** Moves captions that stand beside their tables into them. */
export const moveCaptions = (elements: Elements, tables: readonly number[]): void => {
  for (const table of tables) {
    if (captionIn(elements, table) !== undefined) continue;
    const caption = captionAround(elements, table);
    if (caption !== undefined) moveToFront(elements, caption, table);
  }
};
