/** The list of findings as a file: the page hands the list back, because the server has kept nothing. */
import type { FindingList } from '../../../app/index.ts';

/** Buttons for each format; "Stampa" appears where scripts run. */
export const ExportForm = ({ list }: { list: FindingList }) => (
  <form class="tr-export" method="post" action="/verifica/rilievi" encType="multipart/form-data">
    <input type="hidden" name="rilievi" value={JSON.stringify(list)} />
    <span>Scarica {list.findings.length === 1 ? 'il rilievo' : `i ${list.findings.length} rilievi`}:</span>
    <button type="submit" name="formato" value="csv">
      CSV
    </button>
    <button type="submit" name="formato" value="xlsx">
      Excel
    </button>
    <button type="submit" name="formato" value="pdf">
      PDF
    </button>
    <button type="button" data-print hidden>
      Stampa
    </button>
  </form>
);
