/** Filters of the comparison: outcome, table of the document, text, only what differs. */
import type { Comparison } from '../../../app/index.ts';
import { comparisonKindWord } from '../../../wording/index.ts';
import { capitalise } from '../../components/capitalise.ts';
import { FilterForm } from '../../components/filter-form.tsx';
import { matchesText } from '../../reading/search-text.ts';
import type { PageRequest } from '../../routing/page.ts';
import { hiddenFilters } from '../hidden-filters.ts';
import { askedOutcome, OUTCOMES } from './comparison-kinds.tsx';

/** Whether a comparison passes the filters of the address; an empty filter lets everything pass. */
export const comparisonPasses = (request: PageRequest): ((comparison: Comparison) => boolean) => {
  const { query } = request;
  const [where, text] = [query.get('dove') ?? '', query.get('testo')];
  const outcome = askedOutcome(request);
  const onlyDifferent = query.get('mostra') === 'diverse';
  return ({ kind, equal, reference, code, title }) =>
    (outcome === undefined || kind === outcome) &&
    (where === '' || reference.where === where) &&
    (!onlyDifferent || !equal) &&
    matchesText(text, `${code} ${title} ${reference.published} ${reference.note ?? ''}`);
};

/** The form above the list; `tables` are the tables of the documents, in their order. */
export const ComparisonFilters = ({
  request,
  tables,
}: {
  request: PageRequest;
  tables: readonly string[];
}) => {
  const address = request.links.to('/confronto');
  const value = (name: string): string => request.query.get(name) ?? '';
  return (
    <FilterForm
      action={address.split('?')[0] ?? address}
      reset={address}
      hidden={hiddenFilters(request)}
      fields={[
        { kind: 'text', name: 'testo', label: 'Codice, titolo, cifra o motivo', value: value('testo') },
        {
          kind: 'select',
          name: 'esito',
          label: 'Esito',
          value: value('esito'),
          options: OUTCOMES.map(({ kind, word }) => ({
            value: word,
            label: capitalise(comparisonKindWord(kind)),
          })),
        },
        {
          kind: 'select',
          name: 'dove',
          label: 'Tabella del documento',
          value: value('dove'),
          options: tables.map((table) => ({ value: table, label: table })),
        },
        {
          kind: 'select',
          name: 'mostra',
          label: 'Mostra',
          value: value('mostra'),
          options: [{ value: 'diverse', label: 'Solo cifre diverse' }],
        },
      ]}
    />
  );
};
