/** The first page: which administrations are here, with their years. */
import type { AdministrationSummary } from '../../../app/index.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { plainPageText } from '../../layout/plain-frame.tsx';

const leading = (count: number): string =>
  count === 1
    ? 'Qui trovi il ciclo della performance di un’amministrazione: obiettivi, indicatori, risultati e come sono stati calcolati.'
    : `Qui trovi il ciclo della performance di ${count} amministrazioni: obiettivi, indicatori, risultati e come sono stati calcolati.`;

const Card = ({ administration }: { administration: AdministrationSummary }) => {
  const [latest, ...earlier] = administration.years;
  return (
    <li class="tr-card">
      <h2>
        <a href={`/${administration.slug}/${latest ?? ''}`}>{administration.name}</a>
      </h2>
      <p>
        Anni:{' '}
        {[latest, ...earlier].map((year) => (
          <a key={year} class="tr-chip" href={`/${administration.slug}/${year}`}>
            {year}
          </a>
        ))}
      </p>
    </li>
  );
};

const Listed = ({ administrations }: { administrations: readonly AdministrationSummary[] }) =>
  administrations.length === 0 ? (
    <EmptyState sentence="Non c’è ancora nessun ciclo. Importa un file con il comando «traguardo import FILE» e ricarica questa pagina." />
  ) : (
    <>
      <p class="tr-sentence">{leading(administrations.length)}</p>
      <ul class="tr-cards">
        {administrations.map((administration) => (
          <Card key={administration.slug} administration={administration} />
        ))}
      </ul>
    </>
  );

/** The page as HTML text. */
export const administrationsPageText = (
  administrations: readonly AdministrationSummary[],
  frame: { readonly asset: (name: string) => string; readonly version: string },
): string =>
  plainPageText({
    ...frame,
    title: 'Amministrazioni',
    children: (
      <>
        <Listed administrations={administrations} />
        <p class="tr-actions">
          <a href="/verifica">Verifica un documento pubblicato: quali cifre si contraddicono?</a>
        </p>
      </>
    ),
  });
