/** The page of a perspective or programme: how is this part of the strategy, or of the spending, going? */
import { type CrossLabel, carriersOf, crossSubject, rowsOfValue } from '../../../documents/index.ts';
import { vocabulary } from '../../../wording/index.ts';
import { capitalise } from '../../components/capitalise.ts';
import { Section } from '../../components/section.tsx';
import type { TableModel } from '../../components/table/table-model.ts';
import { inOrder } from '../../reading/table-links.ts';
import { treeTable } from '../../reading/tree-rows.tsx';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';
import { SubjectLead } from '../subject-lead.tsx';

/** A label with its words. */
interface CrossPage {
  readonly label: CrossLabel;
  readonly title: string;
  readonly shortTitle: string;
  readonly note?: string;
  readonly list: { readonly label: string; readonly href: string };
}

const tableOf = (
  request: PageRequest,
  ids: readonly string[],
  table: Parameters<typeof treeTable>[1],
): TableModel =>
  inOrder(
    request,
    treeTable(
      request,
      table,
      ids.flatMap((id) => {
        const subject = request.reading.subject(id);
        return subject === undefined ? [] : [{ subject, level: 0 }];
      }),
    ),
  );

const tablesOf = (request: PageRequest, label: CrossLabel) => {
  const rows = rowsOfValue(request.reading, label);
  const others = carriersOf(request.reading, label).filter((id) => !rows.includes(id));
  return {
    rows: tableOf(request, rows, {
      id: 'righe',
      caption: 'Da che cosa viene il valore',
      noun: ['elemento', 'elementi'],
      empty: 'Nessun elemento del piano ne determina il valore.',
    }),
    others: tableOf(request, others, {
      id: 'altri',
      caption: 'Altri elementi del piano con la stessa etichetta: non entrano nel valore',
      noun: ['elemento', 'elementi'],
      empty: 'Nessun altro elemento del piano porta questa etichetta.',
    }),
  };
};

const crossContent = (request: PageRequest, page: CrossPage): PageContent => {
  const { rows, others } = tablesOf(request, page.label);
  return {
    title: page.title,
    shortTitle: page.shortTitle,
    kicker: capitalise(vocabulary().nodes[page.label.kind]),
    crumbs: [{ label: 'Mappa', href: request.links.to('/mappa') }, page.list],
    tables: [rows, others],
    body: (
      <>
        <SubjectLead
          request={request}
          id={crossSubject(page.label)}
          field="value"
          caption={`Valore, ${vocabulary().bases[request.basis]}`}
        />
        {page.note !== undefined && <p>{page.note}</p>}
        <Section id="righe" title="Da che cosa viene il valore">
          <PageTable request={request} model={rows} />
        </Section>
        <Section id="altri" title="Altri elementi con la stessa etichetta">
          <PageTable request={request} model={others} />
        </Section>
      </>
    ),
  };
};

/** Renders a perspective of the plan in force. */
export const renderPerspective = (request: PageRequest): PageContent | undefined => {
  const wanted = request.parameters['id'];
  const found = request.reading.plan?.perspectives.find(({ id }) => id === wanted);
  if (found === undefined) return undefined;
  return crossContent(request, {
    label: { kind: 'perspective', id: found.id },
    title: found.name,
    shortTitle: found.name,
    list: { label: 'Prospettive', href: request.links.to('/prospettive') },
  });
};

/** Renders a programme of the plan in force; its code holds a slash. */
export const renderProgramme = (request: PageRequest): PageContent | undefined => {
  const wanted = request.parameters['*'];
  const found = request.reading.plan?.programmes.find(({ code }) => code === wanted);
  if (found === undefined) return undefined;
  return crossContent(request, {
    label: { kind: 'programme', id: found.code },
    title: `${found.code} ${found.title}`,
    shortTitle: found.code,
    note: `Missione ${found.mission.code}: ${found.mission.title}.`,
    list: { label: 'Programmi', href: request.links.to('/programmi') },
  });
};
