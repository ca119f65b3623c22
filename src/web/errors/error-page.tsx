/** Pages for requests that cannot be answered: what happened, in plain words, and where to go from here. */
import { plainPageText } from '../layout/plain-frame.tsx';

/** A way out of an error page. */
export interface WayOut {
  readonly label: string;
  readonly href: string;
}

/** What went wrong with a request, ready to be told. */
export interface Failure {
  readonly status: 400 | 404 | 500;
  readonly title: string;
  readonly sentence: string;
  readonly waysOut: readonly WayOut[];
  /** Number under which the request stands in the log. */
  readonly requestId?: string;
}

/** The page that tells a failure. */
export const errorPageText = (
  failure: Failure,
  frame: { readonly asset: (name: string) => string; readonly version: string },
): string =>
  plainPageText({
    ...frame,
    title: failure.title,
    children: (
      <>
        <p class="tr-sentence">{failure.sentence}</p>
        <ul class="tr-ways-out">
          {failure.waysOut.map((way) => (
            <li key={way.href}>
              <a href={way.href}>{way.label}</a>
            </li>
          ))}
        </ul>
        {failure.requestId !== undefined && (
          <p class="tr-note">Numero della richiesta: {failure.requestId}</p>
        )}
      </>
    ),
  });
