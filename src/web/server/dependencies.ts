/** What the web server needs from the composition root. */
import type { AdministrationSummary, DocumentDesk, OpenCycle } from '../../app/index.ts';
import type { AssetFolder } from '../assets.ts';

/** Dependencies of the pages. */
export interface WebDependencies {
  readonly openCycle: OpenCycle;
  readonly documents: DocumentDesk;
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
