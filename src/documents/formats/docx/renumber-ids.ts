/** The ids that the writer counts through the life of the process, or draws by lot, counted anew from the beginning of the file. */

/** Gives every id in turn its number; the same id has the same number again. */
const counter = (): ((id: string) => number) => {
  const numbers = new Map<string, number>();
  return (id) => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size + 1);
    return numbers.size;
  };
};

const BOOKMARK = /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]+)(")/g;
const HEADING_MARK = /\b_Toc(\d+)\b/g;
/** The name of a watermark, which ends in letters drawn by lot. */
const WATERMARK = /(?<=\bid="PowerPlusWaterMarkObject)[^"]+(?=")/g;
const DRAWING = /(<(?:wp:docPr|pic:cNvPr)\b[^>]*?\bid=")([^"]+)(")/g;
/** Relationships drawn by lot; the counted ones have a number. */
const RELATIONSHIP = /(?<=")rId(?!\d+")[\w-]+(?=")/g;

/** Ids within element tags only: what people wrote stands between the tags and is left alone. */
const inTags = (text: string, change: (tag: string) => string): string => text.replace(/<[^>]*>/g, change);

/** Hands out the changes for one file; a part and its relationships share their numbers. */
export const idRenumbering = (): ((name: string, text: string) => string) => {
  const relationships = new Map<string, (id: string) => number>();
  return (name, text) => {
    const part = name.replace('_rels/', '').replace(/\.rels$/, '');
    const relationship = relationships.get(part) ?? counter();
    relationships.set(part, relationship);
    const [bookmark, heading, drawing] = [counter(), counter(), counter()];
    return inTags(text, (tag) =>
      tag
        .replace(BOOKMARK, (_, before, id, after) => `${before}${bookmark(id)}${after}`)
        .replace(HEADING_MARK, (_, id) => `_Toc${String(heading(id)).padStart(6, '0')}`)
        .replace(WATERMARK, name.replace(/\D/g, ''))
        .replace(DRAWING, (_, before, id, after) => `${before}${drawing(id)}${after}`)
        .replace(RELATIONSHIP, (id) => `rIdLink${relationship(id)}`),
    ).replace(/(<w:instrText[^>]*>[^<]*\bPAGEREF )_Toc(\d+)/g, (_, before, id) => {
      return `${before}_Toc${String(heading(id)).padStart(6, '0')}`;
    });
  };
};
