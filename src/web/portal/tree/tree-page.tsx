/** The tree: where does the result come from? */
import { branchOf } from '../../../documents/index.ts';
import type { ResultSubject } from '../../../model/index.ts';
import { treeSentence } from '../../../wording/index.ts';
import { Section } from '../../components/section.tsx';
import { Sentence } from '../../components/sentence.tsx';
import { subjectHref } from '../../reading/subject-href.ts';
import { inOrder } from '../../reading/table-links.ts';
import { treeTable } from '../../reading/tree-rows.tsx';
import type { Crumb, PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';
import { StatusLegend } from '../status-legend.tsx';
import { TreeBranches } from './tree-branches.tsx';
import { TreeIcicle } from './tree-icicle.tsx';

const crumbsTo = (request: PageRequest, root: ResultSubject): readonly Crumb[] => {
  if (root.kind === 'administration') return [];
  const { reading, links } = request;
  return reading.ancestors(root.id).map((subject) => ({
    label: subject.kind === 'administration' ? 'Albero' : subject.code,
    href: links.to('/albero', subject.kind === 'administration' ? {} : { ramo: subject.id }),
  }));
};

const titleOf = (root: ResultSubject): string =>
  root.kind === 'administration' ? 'Albero della performance' : `Albero da ${root.code} ${root.title}`;

/** Renders the tree, or the branch that `?ramo=` names; unknown branches are not found. */
export const renderTree = (request: PageRequest): PageContent | undefined => {
  const root = request.reading.subject(request.query.get('ramo') ?? 'administration');
  if (root === undefined || branchOf(request.reading, root.id).length === 0) return undefined;
  const table = inOrder(
    request,
    treeTable(
      request,
      { id: 'albero', caption: 'L’albero con pesi, valori e contributi', noun: ['elemento', 'elementi'] },
      branchOf(request.reading, root.id),
    ),
  );
  return {
    title: titleOf(root),
    crumbs: crumbsTo(request, root),
    tables: [table],
    scripts: ['tree.js'],
    body: (
      <>
        <Sentence>{treeSentence(request.view.cycle, request.results)}</Sentence>
        <p class="tr-note">
          Ogni casella è lunga quanto pesa; la tinta dice il valore, il segno lo stato. Scegli una casella per
          aprire il suo ramo.
        </p>
        <StatusLegend />
        <TreeIcicle request={request} root={root} />
        {root.kind !== 'administration' && (
          <p>
            <a href={subjectHref(request.links, root)}>Apri la pagina di {root.code}</a>
          </p>
        )}
        <Section id="rami" title="I rami">
          <TreeBranches request={request} root={root} />
        </Section>
        <Section id="tabella" title="La tabella">
          <PageTable request={request} model={table} />
        </Section>
      </>
    ),
  };
};
