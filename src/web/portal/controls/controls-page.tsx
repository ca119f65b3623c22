/** The coherence checks on a cycle of ours: does anything in it contradict something else, before it is approved or validated? */
import { checkLiveCycle } from '../../../app/index.ts';
import type { Severity } from '../../../kernel/index.ts';
import type { Finding, ResultSet } from '../../../model/index.ts';
import { checkText, liveCheckSentence, severityHeading } from '../../../wording/index.ts';
import { FilterForm } from '../../components/filter-form.tsx';
import { Sentence } from '../../components/sentence.tsx';
import { inOrder } from '../../reading/table-links.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { documentsCrumb } from '../documents/document-crumbs.ts';
import { hiddenFilters } from '../hidden-filters.ts';
import { PageTable } from '../page-table.tsx';
import { controlsTable } from './controls-table.tsx';

const known = new WeakMap<ResultSet, readonly Finding[]>();

/** Findings of a cycle on a basis, looked for once for the same results. */
const findingsOf = ({ view, basis, results }: PageRequest): readonly Finding[] => {
  const found = known.get(results) ?? checkLiveCycle(view, basis);
  known.set(results, found);
  return found;
};

const SEVERITIES: readonly { readonly word: string; readonly severity: Severity }[] = [
  { word: 'contraddizioni', severity: 'error' },
  { word: 'da-chiarire', severity: 'warning' },
  { word: 'osservazioni', severity: 'notice' },
];

const passes = ({ query }: PageRequest): ((finding: Finding) => boolean) => {
  const wanted = SEVERITIES.find(({ word }) => word === query.get('gravita'))?.severity;
  const rule = query.get('regola') ?? '';
  return (finding) =>
    (wanted === undefined || finding.severity === wanted) && (rule === '' || finding.rule === rule);
};

const Filters = ({ request, findings }: { request: PageRequest; findings: readonly Finding[] }) => {
  const address = request.links.to('/controlli');
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return (
    <FilterForm
      action={address.split('?')[0] ?? address}
      reset={address}
      hidden={hiddenFilters(request)}
      fields={[
        {
          kind: 'select',
          name: 'gravita',
          label: 'Gravità',
          value: request.query.get('gravita') ?? '',
          options: SEVERITIES.map(({ word, severity }) => ({
            value: word,
            label: severityHeading(severity).name,
          })),
        },
        {
          kind: 'select',
          name: 'regola',
          label: 'Regola',
          value: request.query.get('regola') ?? '',
          options: rules.map((rule) => ({ value: rule, label: checkText(rule)?.name ?? rule })),
        },
      ]}
    />
  );
};

/** Renders the findings on the basis of the page. */
export const renderControls = (request: PageRequest): PageContent => {
  const findings = findingsOf(request);
  const table = inOrder(request, controlsTable(request, findings.filter(passes(request)), findings.length));
  return {
    title: 'Controlli di coerenza',
    crumbs: [documentsCrumb(request)],
    tables: [table],
    body: (
      <>
        <Sentence>{liveCheckSentence(request.view.cycle.year, findings)}</Sentence>
        {findings.length > 0 && <Filters request={request} findings={findings} />}
        <PageTable request={request} model={table} />
        <p class="tr-note">
          Sono le stesse regole che usiamo per i documenti pubblicati da altri:{' '}
          <a href="/verifica">verifica un documento</a>.
        </p>
      </>
    ),
  };
};
