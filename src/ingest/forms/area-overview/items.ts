/** The entries of an overview in lines: areas, objectives and missions by their codes, each with the lines right below it. */
import type { Place } from '../../../kernel/index.ts';
import { isBlank } from '../../broken/source-lines.ts';
import type { Atom } from '../../raw.ts';
import { plainText } from '../../values/plain-text.ts';

/** What an entry is. */
export type ItemKind = 'area' | 'objective' | 'mission';

/** An entry with its title as far as it stands on lines without a gap. */
export interface Item {
  readonly kind: ItemKind;
  readonly code: string;
  readonly title: string;
  readonly place: Place;
}

/** "A.- …", "AS 1 - …"; "1.1 - …", "2.2. - …"; "011 …": a mission has three digits. */
const KINDS: readonly (readonly [ItemKind, RegExp])[] = [
  ['objective', /^(?:OS ?)?(\d{1,2}(?:\.\d{1,2}){1,2})\.? ?[-:]? ?(\p{L}.*)$/u],
  ['mission', /^(?:missione )?(\d{3}) ?[-:]? ?(\p{L}.*)$/iu],
  ['area', /^((?:AREA|AS|OB|LINEA) ?[A-Z\d]{1,2}|[A-Z]|\d{1,2})(?:[.):] ?-?| -) ?(\p{L}.*)$/u],
];
/** A cell that another one stands before on the same line. */
const GAP = /\s{4,}(?=\S)/;

const itemIn = (text: string, place: Place): Item | undefined => {
  for (const [kind, pattern] of KINDS) {
    const [, code, title] = pattern.exec(text) ?? [];
    if (code !== undefined && title !== undefined) return { kind, code, title, place };
  }
  return undefined;
};

const isInCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{L}/u.test(text);

/** Words after which no title ends. */
const UNFINISHED =
  /(?:^| )(?:[aei]|con|da|de[il]|dell[aeo]|dei|degli|di|gli|il|in|la|le|lo|nel|nell[aeo]|per|su|sul)$/i;

/** Whether words behind an empty line still belong to the title: a page ended in the middle of the cell. */
const goesOn = (title: string, text: string): boolean =>
  UNFINISHED.test(title) || (isInCapitals(title) && isInCapitals(text));

/** The entries in the order of their lines; what stands under no code belongs to columns that are not read. */
export const itemsIn = (lines: readonly Atom[]): readonly Item[] => {
  const items: Item[] = [];
  let state: 'open' | 'parted' | 'closed' = 'closed';
  for (const line of lines) {
    if (isBlank(line) && state === 'open') state = 'parted';
    for (const part of line.text.trim().split(GAP)) {
      const text = plainText(part);
      if (text === '') continue;
      const item = itemIn(text, line.place);
      const last = items.at(-1);
      if (item !== undefined) {
        items.push(item);
        state = 'open';
      } else if (
        last !== undefined &&
        (state === 'open' || (state === 'parted' && goesOn(last.title, text)))
      ) {
        items[items.length - 1] = { ...last, title: `${last.title} ${text}` };
        state = 'open';
      } else state = 'closed';
    }
  }
  return items;
};
