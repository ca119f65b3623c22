/** TEXT-01: a template's placeholder or instruction left in the document. Dotted lines of a table of contents and an ellipsis are none. */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { cellsWith } from '../../values/cells.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { firstOfEach } from '../../values/group.ts';
import { brokenCellsOf, cellTextsOf, type PrintedText, textsOf } from '../../values/printed-texts.ts';

const RULE = { id: 'TEXT-01', family: 'text', severity: 'warning' } as const;

const DOTS = /(?:…[.…]+|\.{4,}|_{4,}|(?<![\p{L}\d])[xX]{3,}(?![\p{L}\d])|-{2,}\s?%)/u;
/** A date with its figures to be filled. */
const EMPTY_DATE =
  /\b(?:XX|xx|GG|gg)\s?\/\s?(?:XX|xx|MM|mm|\d{2})\s?\/\s?(?:XX|xx|AA|aa|AAAA|aaaa|XXXX|\d{4})\b/;
/** An ellipsis sign alone after a word that asks for a figure or a date: "n. … del …". */
const LONE_ELLIPSIS = /\b(?:n|del|al|dal|il|anno|data)\.?\s…/i;
const TEMPLATE =
  /\[\s*(?:digitare|inserire|testo|specificare|indicare|da (?:completare|inserire|definire|compilare|aggiornare|verificare)|completare|compilare)\b[^\]]*\]|<\s*(?:inserire|indicare|specificare|nome|anno|data)\b[^<>]{0,40}>|\b(?:fare clic qui|lorem ipsum|da completare a cura|testo segnaposto)\b|^\W*(?:indicazioni|istruzioni) per la (?:redazione|compilazione)\b|\berrore\.\s(?:il segnalibro non è definito|l['’]origine riferimento non è stata trovata)|\berror! (?:bookmark|reference)/i;
/** A cell with nothing but the promise of a text. */
const TO_BE_WRITTEN = /^\W*(?:da (?:completare|inserire|compilare|definire|aggiornare)|t\.?b\.?d\.?)\W*$/i;
const CHOICE = /\b(\p{L}{4,})\s?\/\s?non \1\b/iu;
const CONTENTS_LINE = /[.…_]{5,}\s*\d+\s*$/;
const AND_SO_ON = /\becc[.…\s]+/gi;
/** Lines to be signed or filled by hand end with their rule. */
const SIGNATURE = /^[\s_]*$/;

const placeholderIn = (text: string): string | undefined => {
  if (CONTENTS_LINE.test(text) || SIGNATURE.test(text)) return undefined;
  const words = text.replace(AND_SO_ON, 'ecc ');
  if (TEMPLATE.test(words)) return 'templateText';
  if (words.includes('/') && CHOICE.test(words)) return 'choiceLeftOpen';
  return DOTS.test(words) || LONE_ELLIPSIS.test(words) || EMPTY_DATE.test(words) ? 'placeholder' : undefined;
};

const ofText = ({ text, place }: PrintedText): readonly Finding[] => {
  const code = placeholderIn(text);
  return code === undefined ? [] : [findingOf(RULE, { code, places: [place], published: shortText(text) })];
};

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const inCells = cellsWith(document, 'placeholder').map((cell) =>
    findingOf(RULE, { code: 'placeholder', places: [cell.place], published: shown(cell) }),
  );
  const cells = [...cellTextsOf(document), ...brokenCellsOf(document)];
  const toBeWritten = cells
    .filter(({ text }) => TO_BE_WRITTEN.test(text))
    .map(({ text, place }) =>
      findingOf(RULE, { code: 'placeholder', places: [place], published: shortText(text) }),
    );
  const inTexts = [...textsOf(document), ...cells].flatMap(ofText);
  return firstOfEach([...inCells, ...inTexts, ...toBeWritten], ({ places }) => JSON.stringify(places));
};

/** The rule. */
export const placeholder: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
