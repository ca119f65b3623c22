/** The header: product, administration and year always in sight and switchable, search, main navigation. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../components/icon.tsx';

/** A link of the main navigation. */
export interface NavigationLink {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** What the header needs; without a cycle it has neither search nor navigation. */
export interface HeaderProperties {
  readonly sprites: string;
  readonly name: string;
  readonly tagline: string;
  readonly home: string;
  readonly search?: {
    readonly action: string;
    readonly hidden: Readonly<Record<string, string>>;
    readonly value: string;
  };
  readonly navigation: readonly NavigationLink[];
  /** Switches of administration, year and basis. */
  readonly children?: ComponentChildren;
}

const Slim = () => (
  <div class="it-header-slim-wrapper">
    <div class="container-xxl">
      <div class="it-header-slim-wrapper-content">
        <a class="navbar-brand" href="/">
          Traguardo<span class="d-none d-md-inline">: il ciclo della performance delle amministrazioni</span>
        </a>
        <span class="tr-slim-links">
          <a class="tr-slim-link" href="/verifica">
            Verifica un documento
          </a>
          <a class="tr-slim-link" href="/">
            Tutte le amministrazioni
          </a>
        </span>
      </div>
    </div>
  </div>
);

const Search = ({
  sprites,
  search,
}: {
  sprites: string;
  search: NonNullable<HeaderProperties['search']>;
}) => (
  <search class="tr-search-frame">
    <form class="tr-search" action={search.action} method="get">
      {Object.entries(search.hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label class="visually-hidden" for="cerca">
        Cerca per codice, titolo o unità
      </label>
      <input
        id="cerca"
        type="search"
        name="q"
        value={search.value}
        placeholder="Codice, titolo o unità"
        aria-keyshortcuts="/"
        maxLength={200}
      />
      <button type="submit">
        <Icon sprites={sprites} name="it-search" />
        <span class="visually-hidden">Cerca</span>
      </button>
    </form>
  </search>
);

const NavigationList = ({ links }: { links: readonly NavigationLink[] }) => (
  <ul class="tr-navigation-list">
    {links.map((link) => (
      <li key={link.href}>
        <a href={link.href} {...(link.current && { 'aria-current': 'page' as const })}>
          {link.label}
        </a>
      </li>
    ))}
  </ul>
);

/** Wide: a row of links. Narrow: the same links behind a menu that opens without a script. */
const Navigation = ({ links }: { links: readonly NavigationLink[] }) => (
  <div class="it-header-navbar-wrapper tr-navigation">
    <div class="container-xxl">
      <nav class="tr-navigation-wide" aria-label="Navigazione principale">
        <NavigationList links={links} />
      </nav>
      <details class="tr-navigation-narrow">
        <summary>Menù</summary>
        <nav aria-label="Navigazione principale">
          <NavigationList links={links} />
        </nav>
      </details>
    </div>
  </div>
);

/** The header of a page. */
export const Header = (properties: HeaderProperties) => (
  <header class="it-header-wrapper">
    <Slim />
    <div class="it-nav-wrapper">
      <div class="it-header-center-wrapper it-small-header">
        <div class="container-xxl">
          <div class="it-header-center-content-wrapper">
            <div class="it-brand-wrapper">
              <a href={properties.home}>
                <Icon sprites={properties.sprites} name="it-flag" size="md" />
                <div class="it-brand-text">
                  <div class="it-brand-title">{properties.name}</div>
                  <div class="it-brand-tagline">{properties.tagline}</div>
                </div>
              </a>
            </div>
            {properties.search !== undefined && (
              <Search sprites={properties.sprites} search={properties.search} />
            )}
          </div>
        </div>
      </div>
      {properties.navigation.length > 0 && <Navigation links={properties.navigation} />}
    </div>
    {properties.children}
  </header>
);
