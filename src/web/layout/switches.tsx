/** Switches under the header: administration, year and basis, as links; each leads to the same page of the other choice where it can. */
import { formatDate } from '../../wording/index.ts';
import { BASIS_CHOICES, basisChoice } from '../routing/basis.ts';
import { createLinks, cycleAddress } from '../routing/links.ts';
import type { PageRequest } from '../routing/page.ts';

/** Above this number of administrations the switch leads to their list instead of naming each. */
const NAMED_ADMINISTRATIONS = 20;

const AdministrationSwitch = ({ view, basis }: PageRequest) => {
  const { slug, name } = view.cycle.administration;
  const others = view.administrations.filter((other) => other.slug !== slug);
  const [few, rest] = [others.slice(0, NAMED_ADMINISTRATIONS), others.length - NAMED_ADMINISTRATIONS];
  return (
    <details class="tr-switch">
      <summary>
        <span class="tr-switch-name">Amministrazione</span> {name}
      </summary>
      <ul>
        {few.map((other) => (
          <li key={other.slug}>
            <a href={cycleAddress(other.slug, other.years[0] ?? view.cycle.year, basis)}>{other.name}</a>
          </li>
        ))}
        <li>
          <a href="/">{rest > 0 ? `Tutte le amministrazioni: altre ${rest}` : 'Tutte le amministrazioni'}</a>
        </li>
      </ul>
    </details>
  );
};

const YearSwitch = ({ view, links, section }: PageRequest & { section: string }) => (
  <nav class="tr-choices" aria-label="Anno">
    <span class="tr-switch-name" aria-hidden="true">
      Anno
    </span>
    <ul>
      {view.years.map((year) => (
        <li key={year}>
          <a
            href={createLinks({ ...links.location, year }).to(section)}
            {...(year === view.cycle.year && { 'aria-current': 'true' as const })}
          >
            {year}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const BasisSwitch = ({ basis, links }: PageRequest) => (
  <nav class="tr-choices" aria-label="Base dei risultati">
    <span class="tr-switch-name" aria-hidden="true">
      Base dei risultati
    </span>
    <ul>
      {BASIS_CHOICES.map((choice) => (
        <li key={choice.word}>
          <a
            href={createLinks({ ...links.location, basis: choice.basis }).here({})}
            title={choice.meaning}
            {...(choice.basis === basis && { 'aria-current': 'true' as const })}
          >
            {choice.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** The bar of switches. `section` is the page to which the other years lead. */
export const Switches = (properties: PageRequest & { readonly section: string }) => (
  <div class="tr-switches">
    <div class="container-xxl">
      <AdministrationSwitch {...properties} />
      <YearSwitch {...properties} />
      <BasisSwitch {...properties} />
      <p class="tr-as-of">
        Dati al {formatDate(properties.view.cycle.asOf)}
        <span class="tr-print-only">, base dei risultati: {basisChoice(properties.basis).word}</span>
      </p>
    </div>
  </div>
);
