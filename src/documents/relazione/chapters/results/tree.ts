/** The performance tree with its results: strategy map, icicle and table. */
import { resultsSentences } from '../../../../wording/index.ts';
import type { Chapter, ChapterContent } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import { MAP_LEVELS, type MapLevel, objectivesOf, strategyMapOf } from '../../../scenes/strategy-map.ts';
import { treeIcicleOf } from '../../../scenes/tree-icicle.ts';
import { branchOf } from '../../../selections/branch.ts';
import type { Block, LandscapeBlock } from '../../../tree.ts';
import { contentOr, paragraph } from '../../parts/content.ts';
import { MARKS_NOTE, treeTable } from '../../parts/roll-up-table.ts';
import { hasValue, subjectsOf } from '../../parts/subjects.ts';

const TITLE = 'L’albero della performance';

/** A sideways page less its margins, heading and caption; cards as high as three lines of title need. */
const MAP_FRAME = { width: 1060, height: 560, lowestCard: 62 } as const;

/** The icicle of an area, on a page turned sideways. */
const ICICLE = { orientation: 'rows', width: 1000, levels: 3 } as const;

const mapPage = ({ lookup }: DocumentInput, level: MapLevel): readonly LandscapeBlock[] =>
  objectivesOf(lookup, level).length === 0
    ? []
    : [
        {
          kind: 'landscape',
          blocks: [
            {
              kind: 'heading',
              id: `mappa-strategica-${level.word}`,
              level: 3,
              text: `Mappa strategica: ${level.label.toLowerCase()}`,
              numbered: true,
            },
            {
              kind: 'chart',
              id: `grafico-mappa-${level.word}`,
              scene: strategyMapOf(lookup, level, { frame: MAP_FRAME }),
            },
          ],
        },
      ];

const areaPages = (input: DocumentInput): readonly LandscapeBlock[] => {
  const areas = subjectsOf(input, 'area').filter(({ id }) => input.lookup.children(id).length > 0);
  if (areas.length === 0) return [];
  return [
    {
      kind: 'landscape',
      blocks: [
        {
          kind: 'heading',
          id: 'rami-dell-albero',
          level: 3,
          text: 'I rami dell’albero: quanto pesano e quanto valgono',
          numbered: true,
        },
        ...areas.map((area) => ({
          kind: 'chart' as const,
          id: `grafico-ramo-${area.id}`,
          scene: treeIcicleOf(input.lookup, area, ICICLE),
        })),
      ],
    },
  ];
};

const statementFacts = ({ lookup }: DocumentInput): readonly Block[] => {
  const { plan } = lookup;
  const facts = [
    { label: 'Mandato', value: plan?.mandate },
    { label: 'Missione', value: plan?.mission },
    { label: 'Visione', value: plan?.vision },
  ].flatMap(({ label, value }) =>
    value === undefined ? [] : [{ label, inlines: [{ kind: 'text' as const, text: value }] }],
  );
  return facts.length === 0
    ? []
    : [{ kind: 'facts', id: 'scheda-mandato', caption: 'Da dove parte l’albero', facts }];
};

const content = (input: DocumentInput): ChapterContent =>
  contentOr(
    subjectsOf(input, 'indicator').length > 0,
    () => [
      ...statementFacts(input),
      paragraph(
        'body',
        'Nella tabella ogni riga è un elemento dell’albero: per gli indicatori il risultato, il target e la realizzazione, per gli altri elementi il valore che ne risulta.',
      ),
      treeTable(
        input,
        {
          id: 'tabella-albero',
          caption: 'Albero della performance con i risultati',
          note: MARKS_NOTE,
        },
        branchOf(input.lookup, 'administration'),
      ),
      ...MAP_LEVELS.flatMap((level) => mapPage(input, level)),
      ...areaPages(input),
    ],
    { chapter: 'albero', title: TITLE, sentence: 'Il piano non ha indicatori.' },
  );

/** The chapter. */
export const treeChapter = (_input: DocumentInput): Chapter => ({
  id: 'albero',
  title: TITLE,
  level: 2,
  numbered: true,
  narrative: 'optional',
  suggestion: (input) => resultsSentences.tree(hasValue(input)),
  content,
});
