/** The form that takes documents, and answers given before. */

/** What is accepted, as the dialogue of the browser shows it; the bytes decide what a file is. */
const ACCEPTED = '.txt,.md,.html,.htm,.docx,.xlsx,.odt,.ods,.csv,.pdf';

/** The limits that the form states. */
export interface UploadLimits {
  readonly files: number;
  readonly megabytes: number;
}

/** The form; `id` tells two forms of a page apart. */
export const UploadForm = ({ id, limits }: { id: string; limits: UploadLimits }) => (
  <form class="tr-upload" method="post" action="/verifica" encType="multipart/form-data" data-upload>
    <div class="tr-upload-field">
      <label for={`${id}-documenti`}>Documenti da verificare</label>
      <input
        id={`${id}-documenti`}
        type="file"
        name="documenti"
        accept={ACCEPTED}
        multiple
        required
        aria-describedby={`${id}-aiuto`}
      />
      <p class="tr-note" id={`${id}-aiuto`}>
        PDF, Word (.docx), Excel (.xlsx), LibreOffice (.odt, .ods), CSV, pagine HTML o testo: al massimo{' '}
        {limits.files} file, ciascuno fino a {limits.megabytes} MB. I documenti della stessa amministrazione
        si confrontano fra loro.
      </p>
    </div>
    <details class="tr-upload-answers">
      <summary>Hai già un file di risposte?</summary>
      <label for={`${id}-risposte`}>File di risposte (answers.json)</label>
      <input id={`${id}-risposte`} type="file" name="risposte" accept=".json,application/json" />
    </details>
    <p class="tr-actions">
      <button class="btn btn-primary" type="submit">
        Verifica
      </button>
      <button class="btn btn-outline-primary" type="submit" formAction="/verifica/ciclo">
        Leggi come ciclo
      </button>
    </p>
    <p class="tr-upload-state" role="status" data-upload-state />
  </form>
);
