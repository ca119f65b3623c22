/** IDENTITY-07: one type or unit of measure under two names in a document ("Numero" and "Numerico"). */
import type { DocumentRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shown } from '../../values/finding.ts';
import { firstOfEach, groupBy } from '../../values/group.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'IDENTITY-07', family: 'identity', severity: 'notice' } as const;

const STEMS: readonly (readonly [string, RegExp])[] = [
  ['number', /^(?:numer\w*|n|nr|numero assoluto)$/],
  ['percent', /^(?:%|percentual\w*)$/],
  ['date', /^(?:dat[ae]|temporale)$/],
  ['yesNo', /^(?:si no|on off|binari\w*)$/],
];

const stemOf = (cell: ReadCell): string | undefined => {
  const words = titleWords(cell.published);
  return STEMS.find(([, pattern]) => pattern.test(words))?.[0];
};

const inColumn = (cells: readonly ReadCell[]): readonly Finding[] =>
  [...groupBy(cells, stemOf).values()].flatMap((same) => {
    const forms = firstOfEach(same, ({ published }) => titleWords(published));
    return forms.length < 2
      ? []
      : [
          findingOf(RULE, {
            code: 'typeInTwoWays',
            places: forms.map(({ place }) => place),
            published: forms.map(shown).join('; '),
          }),
        ];
  });

const inDocument = ({ indicators }: DocumentRecord): readonly Finding[] => [
  ...inColumn(indicators.flatMap(({ type }) => type ?? [])),
  ...inColumn(indicators.flatMap(({ unitOfMeasure }) => unitOfMeasure ?? [])),
];

/** The rule. */
export const typeInTwoWays: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
