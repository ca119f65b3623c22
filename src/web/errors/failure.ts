/** What went wrong with a request, as data: what stands on the page of an error. */

/** A way out of an error page. */
export interface WayOut {
  readonly label: string;
  readonly href: string;
}

/** What went wrong with a request, ready to be told. */
export interface Failure {
  readonly status: 400 | 403 | 404 | 413 | 500;
  readonly title: string;
  readonly sentence: string;
  readonly waysOut: readonly WayOut[];
  /** Number under which the request stands in the log. */
  readonly requestId?: string;
}
