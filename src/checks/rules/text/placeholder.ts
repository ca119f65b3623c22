/** TEXT-01: a template's placeholder or instruction left in the document. Dotted lines of a table of contents and an ellipsis are none. */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { cellsWith } from '../../values/cells.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { firstOfEach } from '../../values/group.ts';
import { type PrintedText, textsOf } from '../../values/printed-texts.ts';

const RULE = { id: 'TEXT-01', family: 'text', severity: 'warning' } as const;

const DOTS = /(?:…[.…]+|\.{4,}|_{4,}|\b[xX]{3,}\b|-{2,}\s?%)/;
/** An ellipsis sign alone after a word that asks for a figure or a date: "n. … del …". */
const LONE_ELLIPSIS = /\b(?:n|del|al|dal|il|anno|data)\.?\s…/i;
const TEMPLATE =
  /\[\s*(?:digitare|inserire|testo|specificare|indicare)[^\]]*\]|\b(?:fare clic qui|lorem ipsum|da completare a cura)\b|^\W*(?:indicazioni|istruzioni) per la (?:redazione|compilazione)\b/i;
const CHOICE = /\b(\p{L}{4,})\s?\/\s?non \1\b/iu;
const CONTENTS_LINE = /[.…_]{5,}\s*\d+\s*$/;
const AND_SO_ON = /\becc[.…\s]+/gi;
/** Lines to be signed or filled by hand end with their rule. */
const SIGNATURE = /^[\s_]*$/;

const placeholderIn = (text: string): string | undefined => {
  if (CONTENTS_LINE.test(text) || SIGNATURE.test(text)) return undefined;
  const words = text.replace(AND_SO_ON, 'ecc ');
  if (TEMPLATE.test(words)) return 'templateText';
  if (CHOICE.test(words)) return 'choiceLeftOpen';
  return DOTS.test(words) || LONE_ELLIPSIS.test(words) ? 'placeholder' : undefined;
};

const ofText = ({ text, place }: PrintedText): readonly Finding[] => {
  const code = placeholderIn(text);
  return code === undefined ? [] : [findingOf(RULE, { code, places: [place], published: shortText(text) })];
};

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const inCells = cellsWith(document, 'placeholder').map((cell) =>
    findingOf(RULE, { code: 'placeholder', places: [cell.place], published: shown(cell) }),
  );
  return firstOfEach([...inCells, ...textsOf(document).flatMap(ofText)], ({ places }) =>
    JSON.stringify(places),
  );
};

/** The rule. */
export const placeholder: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
