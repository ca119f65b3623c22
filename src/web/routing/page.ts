/** What a page of a cycle receives and what it gives back; a feature of the portal is a list of `CycleRoute`s. */
import type { ComponentChildren } from 'preact';
import type { CycleReading, CycleView, DocumentDesk, DocumentFile } from '../../app/index.ts';
import type { Result } from '../../kernel/index.ts';
import type { Basis, ResultSet } from '../../model/index.ts';
import type { TableModel } from '../components/table/table-model.ts';
import type { Failure } from '../errors/failure.ts';
import type { Links, Query } from './links.ts';

/** A request for a page of a cycle, with everything that it may show. */
export interface PageRequest {
  readonly view: CycleView;
  readonly basis: Basis;
  readonly results: ResultSet;
  readonly reading: CycleReading;
  /** The documents of the cycle, composed and printed when asked for. */
  readonly documents: DocumentDesk;
  readonly links: Links;
  /** Named parts of the path (`:id`; `*` for the rest of a path). */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Query;
  /** Addresses of assets by their name before hashing (`sprites.svg`, `tree.js`). */
  readonly asset: (name: string) => string;
}

/** A step of the breadcrumb above the page: name and address. */
export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** A page ready to be set into the frame. The first table is the one of the CSV twin without `?tabella=`. */
export interface PageContent {
  readonly title: string;
  /** The title in the breadcrumb, where the whole one is long. */
  readonly shortTitle?: string;
  /** What stands above the title, e.g. the kind of node. */
  readonly kicker?: string;
  /** The steps between the home and this page. */
  readonly crumbs: readonly Crumb[];
  readonly tables: readonly TableModel[];
  readonly body: ComponentChildren;
  /** Islands of this page by asset name (`tree.js`); the page says everything without them. */
  readonly scripts?: readonly string[];
}

/** Renders a page, or `undefined` when the address names something that the cycle does not have. */
export type RenderPage = (request: PageRequest) => PageContent | undefined | Promise<PageContent | undefined>;

/** A page of a cycle under `/:slug/:year`. */
export interface CycleRoute {
  /** Path below the cycle, e.g. `/nodi/:id`; the CSV twin stands at the same path with `.csv`. */
  readonly path: string;
  /** Entry of the main navigation that this page belongs to, as path. */
  readonly section: string;
  /** Label in the main navigation, for the first page of a section only. */
  readonly navigation?: string;
  readonly render: RenderPage;
  /** Whether there is a CSV twin: pages with tables have one. */
  readonly csv: boolean;
  /** Whether the page depends on more than this cycle: other years, files already made. Such pages are fingerprinted by their text. */
  readonly dependsOnMore?: boolean;
}

/** A file that takes time to make; a failure is told on a page instead. `undefined`: the cycle has no such thing. */
export interface FileRoute {
  readonly path: string;
  readonly file: (request: PageRequest) => Promise<Result<DocumentFile, Failure> | undefined>;
}

/** A file of a cycle that is downloaded as it is. */
export interface DownloadRoute {
  readonly path: string;
  readonly contentType: string;
  readonly fileName: (request: PageRequest) => string;
  readonly text: (request: PageRequest) => string;
}
