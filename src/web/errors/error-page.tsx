/** Pages for requests that cannot be answered: what happened, in plain words, and where to go from here. */
import { plainPageText } from '../layout/plain-frame.tsx';
import type { Failure } from './failure.ts';

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
