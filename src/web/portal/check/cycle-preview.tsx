/** The candidate cycle that documents give, before it is imported: what it holds, what is doubtful, the code that writing asks for. */
import type { ReadFiles } from '../../../app/index.ts';
import type { Issue, Severity } from '../../../kernel/index.ts';
import { candidateSentence, issueSentence, vocabulary } from '../../../wording/index.ts';
import { Section } from '../../components/section.tsx';
import { plainPageText } from '../../layout/plain-frame.tsx';
import { framed } from './framed.ts';

/** What frames a page outside a cycle. */
export interface PreviewFrame {
  readonly asset: (name: string) => string;
  readonly version: string;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** Issues shown at once; the others open on demand. */
const SHOWN = 30;

const IssueList = ({ issues }: { issues: readonly Issue[] }) => (
  <ul class="tr-list tr-prose">
    {issues.map((issue) => (
      <li key={JSON.stringify(issue)}>
        <span class={`tr-severity tr-severity-${issue.severity}`}>
          {vocabulary().severities[issue.severity]}
        </span>{' '}
        {issueSentence(issue)}
      </li>
    ))}
  </ul>
);

/** Issues, the gravest first. */
export const Issues = ({ issues }: { issues: readonly Issue[] }) => {
  if (issues.length === 0) return null;
  const ordered = SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  return (
    <Section id="segnalazioni" title="Che cosa manca o è dubbio">
      <IssueList issues={ordered.slice(0, SHOWN)} />
      {ordered.length > SHOWN && (
        <details>
          <summary>Altre {ordered.length - SHOWN} segnalazioni</summary>
          <IssueList issues={ordered.slice(SHOWN)} />
        </details>
      )}
    </Section>
  );
};

const ImportForm = ({ text, fault }: { text: string; fault?: string }) => (
  <Section id="importa" title="Importa il ciclo">
    <form class="tr-upload" method="post" action="/verifica/importa" encType="multipart/form-data">
      <input type="hidden" name="ciclo" value={text} />
      <label for="codice">Codice di scrittura</label>
      <input
        id="codice"
        class="tr-token"
        type="password"
        name="codice"
        autoComplete="off"
        aria-describedby="codice-aiuto"
        {...(fault !== undefined && { 'aria-invalid': true })}
      />
      {fault !== undefined && (
        <p class="tr-form-fault" role="alert">
          {fault}
        </p>
      )}
      <p class="tr-note" id="codice-aiuto">
        Importare scrive nella banca dati, al posto di un eventuale ciclo della stessa amministrazione e dello
        stesso anno. Il codice è scritto nel terminale quando Traguardo parte. Le cifre pubblicate restano
        come riferimenti: i risultati si ricalcolano dai dati.
      </p>
      <p class="tr-actions">
        <button class="btn btn-primary" type="submit">
          Importa come ciclo
        </button>
        <button class="btn btn-outline-primary" type="submit" formAction="/verifica/ciclo.json">
          Scarica il file del ciclo
        </button>
      </p>
    </form>
  </Section>
);

/** What documents give as a cycle, what is doubtful, and the form to import it. */
export const PreviewContent = ({ read: { cycle, text, issues, refused } }: { read: ReadFiles }) => (
  <>
    <p class="tr-sentence">
      {cycle === undefined
        ? 'Da questi documenti non si ricava un ciclo: i motivi sono scritti qui sotto.'
        : candidateSentence(cycle)}
    </p>
    {text !== undefined && <ImportForm text={text} />}
    <Issues issues={[...refused, ...issues]} />
  </>
);

/** The page around a preview: what is sent before it and after it. */
export const previewFrame = (frame: PreviewFrame): readonly [before: string, after: string] =>
  framed((content) =>
    plainPageText({
      ...frame,
      title: 'Anteprima del ciclo',
      scripts: ['check.js'],
      children: (
        <>
          {content}
          <p>
            <a href="/verifica">Verifica altri documenti</a>
          </p>
        </>
      ),
    }),
  );

/** The page after a wrong code: nothing was written, the cycle is still there to be imported. */
export const wrongTokenText = (text: string, frame: PreviewFrame): string =>
  plainPageText({
    ...frame,
    title: 'Codice di scrittura sbagliato',
    children: (
      <>
        <p class="tr-sentence">Il codice non è quello di questo server, quindi non abbiamo scritto nulla.</p>
        <ImportForm text={text} fault="Riprova: il codice è nel terminale in cui Traguardo è partito." />
      </>
    ),
  });

/** The page of an import that was refused: nothing was written. */
export const refusedImportText = (issues: readonly Issue[], frame: PreviewFrame): string =>
  plainPageText({
    ...frame,
    title: 'Il ciclo non è stato importato',
    children: (
      <>
        <p class="tr-sentence">
          La banca dati è rimasta com’era: il ciclo ha errori che vanno corretti prima.
        </p>
        <Issues issues={issues} />
        <p>
          <a href="/verifica">Torna alla verifica</a>
        </p>
      </>
    ),
  });
