/** An indicator with all the rows that print it. */
import type { DocumentRecord, IndicatorRecord } from '../../../model/index.ts';

/** A printed row with its document. `post`: whose own objectives the row stands among; its figures may be that post's share. */
export interface IndicatorRow {
  readonly document: DocumentRecord;
  readonly row: IndicatorRecord;
  readonly post?: string;
}

/** All rows of one indicator. `objectives`: codes of the objectives under which it stands. */
export interface IndicatorGroup {
  readonly code?: string;
  readonly title: string;
  readonly objectives: readonly string[];
  readonly rows: readonly IndicatorRow[];
}
