/** IDENTITY-15: a code and the first word behind it without a space: "S1.3-afornitura". */
import type { Place } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf } from '../../values/finding.ts';
import { firstOfEach } from '../../values/group.ts';
import { plainCode } from '../../values/titles.ts';

const RULE = { id: 'IDENTITY-15', family: 'identity', severity: 'notice' } as const;

/** Codes that end with a letter swallow the word behind them. */
const GLUED = /(?<![\p{L}\d.])([A-Z]{0,3}\d{1,2}(?:\.\d{1,2}){1,3}[-.][a-z])(\p{L}{3,})/gu;
const MAY_BE_GLUED = /\d[-.][a-z]\p{L}{3}/u;

interface Printed {
  readonly text: string;
  readonly place: Place;
}

const printedIn = ({ rows, texts }: DocumentRecord): readonly Printed[] => [
  ...(rows ?? []).flatMap(({ cells, place }) => cells.map((text) => ({ text, place }))),
  ...texts,
];

const knownCodes = ({ indicators, individual }: DocumentRecord): ReadonlySet<string> =>
  new Set([
    ...indicators.flatMap(({ code }) => (code === undefined ? [] : [plainCode(code.published)])),
    ...individual.flatMap(({ code }) => (code === undefined ? [] : [plainCode(code)])),
  ]);

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const codes = knownCodes(document);
  const found = printedIn(document).flatMap(({ text, place }) =>
    MAY_BE_GLUED.test(text)
      ? [...text.matchAll(GLUED)].flatMap(([glued, code = '', word = '']) =>
          codes.has(plainCode(code)) ? [{ glued, apart: `${code} ${word}`, place }] : [],
        )
      : [],
  );
  return firstOfEach(found, ({ glued, place }) => `${glued} ${JSON.stringify(place)}`).map(
    ({ glued, apart, place }) =>
      findingOf(RULE, { code: 'gluedCode', places: [place], published: glued, expected: apart }),
  );
};

/** Only codes that the document has elsewhere. */
export const gluedCode: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
