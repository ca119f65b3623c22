/** Administration, areas, units, perspectives and programmes: a table and a drawing each. */
import { treeSentence } from '../../../../wording/index.ts';
import type { ChapterContent } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import { treeIcicleOf } from '../../../scenes/tree-icicle.ts';
import { valueBulletOf } from '../../../scenes/value-bullet.ts';
import type { Block } from '../../../tree.ts';
import { titled } from '../../parts/cells.ts';
import { contentOr, paragraph } from '../../parts/content.ts';
import { subjectsOf } from '../../parts/subjects.ts';
import { summaryTable } from '../../parts/summary-table.ts';

/** The icicle on a page held upright: administration, areas, objectives. */
const ICICLE = { orientation: 'rows', width: 760, levels: 3 } as const;

/** The administration and its areas. */
export const areasContent = (input: DocumentInput): ChapterContent => {
  const { lookup, cycle } = input;
  const areas = lookup.children('administration');
  const administration = subjectsOf(input, 'administration');
  return contentOr(
    areas.length > 0,
    () => [
      paragraph('lead', treeSentence(cycle, lookup.results)),
      summaryTable(
        input,
        { id: 'tabella-ente-e-aree', caption: 'Il risultato dell’ente e delle sue aree strategiche' },
        { label: 'Area strategica', isWeighed: true, subjects: [...areas, ...administration] },
      ),
      ...areas.map(
        (area): Block => ({
          kind: 'chart',
          id: `grafico-area-${area.id}`,
          scene: valueBulletOf(lookup, area, { label: titled(area) }),
        }),
      ),
      ...administration.map(
        (root): Block => ({ kind: 'chart', id: 'grafico-albero', scene: treeIcicleOf(lookup, root, ICICLE) }),
      ),
    ],
    {
      chapter: 'risultato-ente-e-aree',
      title: 'Il risultato dell’ente e delle aree strategiche',
      sentence: 'Il piano non ha ancora aree né obiettivi.',
    },
  );
};

/** Units with a result of their own. */
export const unitsContent = (input: DocumentInput): ChapterContent => {
  const units = subjectsOf(input, 'unit');
  return contentOr(
    units.length > 0,
    () => [
      summaryTable(
        input,
        {
          id: 'tabella-risultato-unita',
          caption: 'Risultato ambito organizzativo delle unità',
          note: 'Il risultato di un’unità viene dagli indicatori di cui l’unità risponde.',
        },
        { label: 'Unità', isWeighed: false, subjects: units },
      ),
    ],
    {
      chapter: 'risultato-unita',
      title: 'Il risultato delle unità organizzative',
      sentence: 'Nessuna unità ha un risultato proprio.',
      isOptional: input.lookup.plan !== undefined,
    },
  );
};

/** Perspectives and programmes: labels across the tree. */
export const perspectivesContent = (input: DocumentInput): ChapterContent => {
  const perspectives = subjectsOf(input, 'perspective').map((subject) => ({ ...subject, code: '' }));
  const programmes = subjectsOf(input, 'programme');
  return contentOr(
    perspectives.length + programmes.length > 0,
    () => [
      ...(perspectives.length === 0
        ? []
        : [
            summaryTable(
              input,
              { id: 'tabella-risultato-prospettive', caption: 'Il risultato per prospettiva' },
              { label: 'Prospettiva', isWeighed: false, subjects: perspectives },
            ),
          ]),
      ...(programmes.length === 0
        ? []
        : [
            summaryTable(
              input,
              { id: 'tabella-risultato-programmi', caption: 'Il risultato per programma della spesa' },
              { label: 'Programma', isWeighed: false, subjects: programmes },
            ),
          ]),
    ],
    {
      chapter: 'risultato-prospettive',
      title: 'Il risultato per prospettiva e per programma',
      sentence: 'Il piano non indica prospettive né programmi.',
      isOptional: input.lookup.plan !== undefined,
    },
  );
};
