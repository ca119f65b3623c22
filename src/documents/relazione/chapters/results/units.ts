/** One table for each unit and for everybody else who answers for indicators, with parameters and periods, on sideways pages. */
import { resultsSentences } from '../../../../wording/index.ts';
import type { Chapter, ChapterContent } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import type { LandscapeBlock, ParagraphBlock } from '../../../tree.ts';
import { contentOr } from '../../parts/content.ts';
import { otherHolders } from '../../parts/holder-rows.ts';
import { HOLDER_CODES } from '../../parts/offices.ts';
import { namedReferences, subjectsOf } from '../../parts/subjects.ts';
import { summaryTable } from '../../parts/summary-table.ts';
import { holderPage, unitPage } from './unit-pages.ts';

const TITLE = 'I risultati delle unità organizzative';

/** Where the codes of the tables are told. */
const OFFICES: ParagraphBlock = {
  kind: 'paragraph',
  role: 'body',
  inlines: [
    { kind: 'text', text: 'I codici degli uffici sono spiegati nella ' },
    { kind: 'link', text: 'struttura organizzativa', target: '#struttura-organizzativa' },
    {
      kind: 'text',
      text: `; ${HOLDER_CODES.administration} è l’ente nel suo insieme, ${HOLDER_CODES.allUnits} sono tutte le unità. Seguono una tabella per ciascuna unità e per chiunque altro risponda di indicatori.`,
    },
  ],
};

/** All in one run of sideways pages, one after the other. */
const sidewaysPages = (input: DocumentInput): readonly LandscapeBlock[] => {
  const pages = [
    ...input.reportingUnits.map((named) => unitPage(input, named)),
    ...otherHolders(input).map((held) => holderPage(input, held)),
  ];
  return pages.length === 0
    ? []
    : [
        {
          kind: 'landscape',
          blocks: pages.flat(),
        },
      ];
};

const content = (input: DocumentInput): ChapterContent => {
  const sideways = sidewaysPages(input);
  const units = subjectsOf(input, 'unit');
  return contentOr(
    sideways.length > 0,
    () => [
      ...(units.length === 0
        ? []
        : [
            summaryTable(
              input,
              { id: 'tabella-unita', caption: 'Il risultato di ciascuna unità' },
              { label: 'Unità', isWeighed: false, subjects: units },
            ),
          ]),
      OFFICES,
      ...sideways,
    ],
    {
      chapter: 'unita',
      title: TITLE,
      sentence: 'Nessuno risponde di indicatori in questo ciclo.',
      isOptional: input.lookup.plan !== undefined,
    },
  );
};

/** The chapter. */
export const unitsChapter = (_input: DocumentInput): Chapter => ({
  id: 'unita',
  title: TITLE,
  level: 2,
  numbered: true,
  narrative: 'optional',
  suggestion: (input) => resultsSentences.units(namedReferences(input, subjectsOf(input, 'unit'))),
  content,
});
