/** The sheet of an indicator in form B: what it measures and how, then expected results and results of three years. */
import type { Indicator } from '../../model/index.ts';
import { formulaInWords, vocabulary } from '../../wording/index.ts';
import { quantityFigure, statusCell, textCell } from '../blocks/inline.ts';
import { achievementCell, targetCell, yearResultCell } from '../cards/indicator-cells.ts';
import { shortTitle } from '../cards/short-title.ts';
import { reportsResults } from '../cards/timing.ts';
import type { DocumentInput } from '../input.ts';
import type { Block, Inline, TableBlock } from '../tree.ts';
import { cardTable, type Fact, textFact } from './objective-facts.ts';

/** The value observed last when the plan was made: what the indicator says, else its result of the year before. */
const lastObserved = (input: DocumentInput, indicator: Indicator): readonly Inline[] =>
  indicator.baseline === undefined
    ? yearResultCell(input, indicator, input.cycle.year - 1).inlines
    : [quantityFigure(indicator.baseline)];

const factsOf = (input: DocumentInput, indicator: Indicator): readonly Fact[] => {
  const { sheet, resultKind, unitOfMeasure, title } = indicator;
  const after = reportsResults(input.cycle);
  return [
    ...textFact('Indicatore', title),
    ...textFact('Cosa misura', sheet.definition ?? title),
    ...textFact('Tipologia', sheet.type),
    ...textFact('Unità di misura', unitOfMeasure ?? vocabulary().quantities[resultKind]),
    ...textFact('Algoritmo di calcolo', sheet.algorithm ?? formulaInWords(indicator)),
    ...textFact('Fonte dei dati', sheet.dataSource),
    { label: 'Ultimo valore osservato', inlines: lastObserved(input, indicator) },
    ...(after
      ? [
          { label: '% di realizzazione', inlines: achievementCell(input, indicator).inlines },
          { label: 'Esito', inlines: statusCell(input.lookup, indicator.id).inlines },
        ]
      : []),
    ...textFact('Note', sheet.notes),
  ];
};

/** The years side by side: the last three when results are reported, the next three before. */
const yearsOf = ({ cycle }: DocumentInput): readonly number[] =>
  reportsResults(cycle)
    ? [cycle.year - 2, cycle.year - 1, cycle.year]
    : [cycle.year, cycle.year + 1, cycle.year + 2];

const yearsTable = (input: DocumentInput, indicator: Indicator): TableBlock => {
  const years = yearsOf(input);
  const after = reportsResults(input.cycle);
  return cardTable({
    id: `anni-${indicator.id}`,
    caption: `${indicator.code}: ${after ? 'risultati attesi e risultati' : 'risultati attesi'}`,
    columns: [
      { id: 'voce', label: 'Anno', figures: false, width: 0.9 },
      ...years.map((year) => ({ id: `anno-${year}`, label: `${year}`, figures: false, width: 1.5 })),
    ],
    rows: [
      {
        role: 'body',
        cells: [textCell('Risultato atteso'), ...years.map((year) => targetCell(input, indicator, year))],
      },
      ...(after
        ? [
            {
              role: 'body' as const,
              cells: [textCell('Risultato'), ...years.map((year) => yearResultCell(input, indicator, year))],
            },
          ]
        : []),
    ],
  });
};

/** The blocks of an indicator. */
export const indicatorSheet = (input: DocumentInput, indicator: Indicator): readonly Block[] => [
  {
    kind: 'facts',
    id: `indicatore-${indicator.id}`,
    caption: `Indicatore ${indicator.code}: ${shortTitle(indicator.title)}`,
    facts: factsOf(input, indicator),
  },
  yearsTable(input, indicator),
];
