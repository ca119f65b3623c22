/** Filters of the list of documents: state and name. */
import type { DocumentSummary } from '../../../app/index.ts';
import { documentStateWord } from '../../../wording/index.ts';
import { capitalise } from '../../components/capitalise.ts';
import { FilterForm } from '../../components/filter-form.tsx';
import { matchesText } from '../../reading/search-text.ts';
import type { PageRequest } from '../../routing/page.ts';
import { hiddenFilters } from '../hidden-filters.ts';

const STATES = [
  { word: 'bozza', draft: true },
  { word: 'completo', draft: false },
] as const;

/** Whether a document passes the filters of the address; an empty filter lets everything pass. */
export const documentPasses = ({ query }: PageRequest): ((document: DocumentSummary) => boolean) => {
  const state = STATES.find(({ word }) => word === query.get('stato'));
  return ({ draft, name, about }) =>
    (state === undefined || state.draft === draft) && matchesText(query.get('testo'), `${name} ${about}`);
};

/** The form above the list. */
export const DocumentFilters = ({ request }: { request: PageRequest }) => {
  const address = request.links.to('/documenti');
  const data = request.query.get('data') ?? '';
  return (
    <FilterForm
      action={address.split('?')[0] ?? address}
      reset={request.links.to('/documenti', { data })}
      hidden={{ ...hiddenFilters(request), ...(data !== '' && { data }) }}
      fields={[
        { kind: 'text', name: 'testo', label: 'Documento', value: request.query.get('testo') ?? '' },
        {
          kind: 'select',
          name: 'stato',
          label: 'Stato',
          value: request.query.get('stato') ?? '',
          options: STATES.map(({ word, draft }) => ({
            value: word,
            label: capitalise(documentStateWord(draft)),
          })),
        },
      ]}
    />
  );
};
