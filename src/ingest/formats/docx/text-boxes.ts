/** Text boxes of a DOCX, which the library reads only in the older of the two forms that Word writes: turned into that form here. */

/** An element of the markup: where it begins, where its content begins and ends, where it ends. */
interface Span {
  readonly start: number;
  readonly inner: readonly [start: number, end: number];
  readonly end: number;
}

/** The elements of a name that lie in no other of that name. Markup that is not closed ends the search. */
const outerSpans = (xml: string, name: string): readonly Span[] => {
  const tag = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*?(/?)>`, 'g');
  const spans: Span[] = [];
  let depth = 0;
  let [start, inner] = [0, 0];
  for (const found of xml.matchAll(tag)) {
    if (found[2] === '/') continue;
    if (found[1] === '/') {
      depth = Math.max(0, depth - 1);
      const end = found.index + found[0].length;
      if (depth === 0 && end > inner) spans.push({ start, inner: [inner, found.index], end });
    } else {
      if (depth === 0) [start, inner] = [found.index, found.index + found[0].length];
      depth += 1;
    }
  }
  return spans;
};

const BOX = 'w:txbxContent';

/** Boxes within boxes are followed to this depth. */
const DEEPEST = 5;

const VML = 'urn:schemas-microsoft-com:vml';

/** The boxes of a drawing in the older form; nothing when the drawing holds no text. */
const olderForm = (drawing: string, depth: number): string | undefined => {
  const boxes = outerSpans(drawing, BOX).map(({ inner }) => drawing.slice(...inner));
  const shapes = boxes.map(
    (box) =>
      `<v:shape xmlns:v="${VML}"><v:textbox><${BOX}>${withTextBoxes(box, depth + 1)}</${BOX}></v:textbox></v:shape>`,
  );
  return shapes.length === 0 ? undefined : `<w:pict>${shapes.join('')}</w:pict>`;
};

const replaced = (xml: string, name: string, replacement: (inner: string) => string | undefined): string => {
  let text = '';
  let at = 0;
  for (const { start, inner, end } of outerSpans(xml, name)) {
    text += xml.slice(at, start) + (replacement(xml.slice(...inner)) ?? xml.slice(start, end));
    at = end;
  }
  return text + xml.slice(at);
};

const CHOICE = 'mc:Choice';

/** The markup of a document with its text boxes in the form that the library reads. */
export const withTextBoxes = (xml: string, depth = 0): string => {
  if (depth > DEEPEST || !xml.includes(BOX)) return xml;
  const alternatives = replaced(xml, 'mc:AlternateContent', (inner) => {
    const [choice] = outerSpans(inner, CHOICE);
    return choice === undefined ? undefined : olderForm(inner.slice(...choice.inner), depth);
  });
  return replaced(alternatives, 'w:drawing', (inner) => olderForm(inner, depth));
};
