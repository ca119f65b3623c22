/** IDENTITY-02: two codes that differ only by signs that a scanner confuses, or only by spaces and case: one thing written in two ways. */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { codeShape, codesOf, type PrintedCode } from '../../values/codes.ts';
import { findingOf } from '../../values/finding.ts';
import { firstOfEach, groupBy } from '../../values/group.ts';
import { plainCode, titleWords } from '../../values/titles.ts';

const RULE = { id: 'IDENTITY-02', family: 'identity', severity: 'warning' } as const;

/** Short codes of lists (B, 8) may be alike by accident. */
const LONG_ENOUGH = 4;

/** Two titles that say different things belong to two things, whatever their codes. */
const haveOneTitle = (codes: readonly PrintedCode[]): boolean =>
  new Set(codes.flatMap(({ title }) => (title === undefined ? [] : titleWords(title)))).size <= 1;

const ofGroup = (codes: readonly PrintedCode[]): readonly Finding[] => {
  const forms = firstOfEach(codes, ({ code }) => code);
  const [first] = forms;
  if (first === undefined || forms.length < 2) return [];
  const isSpacing = new Set(forms.map(({ code }) => plainCode(code))).size === 1;
  if (!isSpacing && (first.code.length < LONG_ENOUGH || !haveOneTitle(forms))) return [];
  if (isSpacing && !haveOneTitle(forms)) return [];
  return [
    findingOf(RULE, {
      code: isSpacing ? 'codeSpacing' : 'confusedCodes',
      severity: isSpacing ? 'notice' : 'warning',
      places: forms.map(({ place }) => place),
      published: forms.map(({ code }) => code).join('; '),
    }),
  ];
};

const inDocument = (document: DocumentRecord): readonly Finding[] =>
  [
    ...groupBy(codesOf(document), ({ code }) =>
      /\d/.test(code) ? codeShape(plainCode(code)) : undefined,
    ).values(),
  ].flatMap(ofGroup);

/** The rule. */
export const confusedCodes: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
