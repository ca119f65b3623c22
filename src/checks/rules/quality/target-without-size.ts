/** Targets that nobody can say to be reached: a rise or a fall without its size, or only the period in which something is done. */
import type { DocumentRecord, Finding, IndicatorRecord, TextRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { titleWords } from '../../values/titles.ts';
import { type PlacedRow, rowsFinding } from './once-per-document.ts';

const RULE = { id: 'QUALITY-11', family: 'quality', severity: 'notice' } as const;

const CHANGE =
  /^(?:aumento|incremento|crescita|miglioramento|riduzione|diminuzione|contenimento|aumentare|ridurre|diminuire|migliorare)\b.{0,200}\brispetto (?:a|al|all|alla|allo|ai)\b/;
const PERIOD =
  /^(?:tutto l anno|per tutto l anno|intero anno|l intero anno|nel corso dell anno|anno|durante l anno|continuativ[oa])(?: 20\d{2})?$/;
const FIGURE = /\d|\b(?:un|uno|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|meta|doppio)\b(?! anno)/;

/** Figures that are not the number of a year, of a decree or of an article. */
const hasFigure = (words: string): boolean =>
  FIGURE.test(words.replace(/\b(?:19|20)\d{2}\b|\b(?:art|n|d lgs|dlgs|legge|l) \d{1,4}\b/g, ' '));

const isWithoutSize = (words: string): boolean => CHANGE.test(words) && !hasFigure(words);

const rowsWith = ({ indicators }: DocumentRecord, says: (words: string) => boolean): readonly PlacedRow[] =>
  indicators.flatMap((row: IndicatorRecord) => {
    const found = row.targets.find(
      ({ value: { goal, cell } }) => goal?.direction === 'narrative' && says(titleWords(cell.published)),
    );
    return found === undefined ? [] : [{ row, place: found.value.cell.place }];
  });

/** `Indicatore 3: Aumento delle entrate rispetto al 2016`: an indicator in a line of text, without a target. */
const LINE = /^indicatore (?:n )?\d{1,2} /;

const isLineWithoutSize = ({ role, text }: TextRecord): boolean => {
  const words = titleWords(text);
  return role === 'text' && LINE.test(words) && isWithoutSize(words.replace(LINE, ''));
};

const ofLines = ({ texts }: DocumentRecord): readonly Finding[] =>
  texts.filter(isLineWithoutSize).map(({ text, place }) =>
    findingOf(RULE, {
      code: 'lineWithoutSize',
      places: [place],
      params: { indicator: shortText(text) },
    }),
  );

const check = (document: DocumentRecord): readonly Finding[] => {
  const all = document.indicators.length;
  return [
    ...rowsFinding(RULE, 'changeWithoutSize', rowsWith(document, isWithoutSize), all),
    ...rowsFinding(
      RULE,
      'onlyPeriod',
      rowsWith(document, (words) => PERIOD.test(words)),
      all,
    ),
    ...ofLines(document),
  ];
};

/** A target must be specific and measurable (art. 5, c. 2, lett. b, D.Lgs. 150/2009). */
export const targetWithoutSize: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
