/** The day that stands on a document: a form that sends it in the address. */
import { formatDate } from '../../../wording/index.ts';
import type { PageRequest } from '../../routing/page.ts';
import { hiddenFilters } from '../hidden-filters.ts';
import { askedDocument } from './document-request.ts';

/** The form; `path` is the page below the cycle that it leads to. */
export const DateForm = ({ request, path }: { request: PageRequest; path: string }) => {
  const { options, wrongDate } = askedDocument(request);
  const { asOf } = request.view.cycle;
  const address = request.links.to(path);
  return (
    <form class="tr-filters" method="get" action={address.split('?')[0] ?? address}>
      {Object.entries(hiddenFilters(request)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div>
        <label for="data-documento">Data del documento</label>
        <input
          id="data-documento"
          type="date"
          name="data"
          value={options.date ?? asOf}
          {...(wrongDate !== undefined && {
            'aria-invalid': 'true' as const,
            'aria-describedby': 'data-documento-errore',
          })}
        />
      </div>
      <button class="btn btn-primary" type="submit">
        Usa questa data
      </button>
      {options.date !== undefined && <a href={address}>Torna alla data dei dati</a>}
      {wrongDate !== undefined && (
        <p class="tr-form-fault" id="data-documento-errore">
          «{wrongDate}» non è un giorno del calendario: vale la data dei dati, {formatDate(asOf)}.
        </p>
      )}
    </form>
  );
};
