/** What the web server needs from the composition root. */
import type {
  AdministrationSummary,
  DocumentDesk,
  DocumentPrinter,
  ImportOutcome,
  ImportRequest,
  OpenCycle,
} from '../../app/index.ts';
import type { LocalDate } from '../../kernel/index.ts';
import type { AssetFolder } from '../assets.ts';
import type { AnswerDrawer } from './check/drawers.tsx';

/** What the check of documents needs. */
export interface CheckingDependencies {
  readonly check: AnswerDrawer;
  readonly preview: AnswerDrawer;
  readonly print: DocumentPrinter;
  /** The day that stands on a printed list of findings. */
  readonly today: () => LocalDate;
  /** Names of this server beside those of the machine itself, when it stands behind another one. */
  readonly hosts?: readonly string[];
}

/** What writing from a page needs: the code that must be given, and the import itself. */
export interface ImportingDependencies {
  readonly token: string;
  readonly importCycle: (request: ImportRequest) => Promise<ImportOutcome>;
}

/** Dependencies of the pages. */
export interface WebDependencies {
  readonly openCycle: OpenCycle;
  readonly documents: DocumentDesk;
  readonly checking: CheckingDependencies;
  readonly importing: ImportingDependencies;
  readonly administrations: () => Promise<readonly AdministrationSummary[]>;
  readonly assets: AssetFolder;
  /** Version of the program, shown in the footer and part of every fingerprint. */
  readonly version: string;
  /** Told of every fault of the program, with the number of the request. */
  readonly reportFault?: (fault: {
    readonly requestId: string;
    readonly address: string;
    readonly cause: unknown;
  }) => void;
}
