/** Chooses the indicator whose figures and target are shown: by a word or code, then from the list. */
import type { Indicator } from '../../../model/index.ts';
import { matchesText } from '../../reading/search-text.ts';
import type { PageRequest } from '../../routing/page.ts';

const LONGEST_TITLE = 80;

const shortTitle = ({ code, title }: Indicator): string =>
  `${code} ${title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title}`;

/** Indicators whose code or title has the words of `?filtro=`. */
const listed = ({ reading, query }: PageRequest): readonly Indicator[] =>
  (reading.plan?.indicators ?? []).filter(({ code, title }) =>
    matchesText(query.get('filtro'), `${code} ${title}`),
  );

/** The indicator that the address names by id or code, or the only one that the filter leaves. */
export const chosenIndicator = (request: PageRequest): Indicator | undefined => {
  const wanted = request.query.get('indicatore') ?? '';
  const all = request.reading.plan?.indicators ?? [];
  const named = all.find(({ id }) => id === wanted) ?? all.find(({ code }) => code === wanted);
  const found = listed(request);
  if ((request.query.get('filtro') ?? '') !== '' && found.length === 1) return found[0];
  return named;
};

/** The two fields. */
export const IndicatorChoice = ({
  request,
  chosen,
}: {
  request: PageRequest;
  chosen: Indicator | undefined;
}) => {
  const found = listed(request);
  const options = chosen === undefined || found.includes(chosen) ? found : [chosen, ...found];
  return (
    <fieldset class="tr-what-if-group">
      <legend>Indicatore</legend>
      <div class="tr-field">
        <label for="campo-filtro">Cerca per codice o titolo</label>
        <input
          id="campo-filtro"
          type="search"
          name="filtro"
          value={request.query.get('filtro') ?? ''}
          maxLength={200}
        />
      </div>
      <div class="tr-field">
        <label for="campo-indicatore">
          {options.length === 1 ? 'Un indicatore trovato' : `Scegli tra ${options.length} indicatori`}
        </label>
        <select id="campo-indicatore" name="indicatore">
          <option value="">Nessuno</option>
          {options.map((indicator) => (
            <option key={indicator.id} value={indicator.id} selected={indicator === chosen}>
              {shortTitle(indicator)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="btn btn-outline-primary btn-xs">
        Mostra i valori
      </button>
    </fieldset>
  );
};
