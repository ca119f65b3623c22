/** Reading documents that others published: bytes to rows, rows to records, with the place of everything; nothing is written. */
export { READING_LIMITS, type ReadingLimits } from './formats/limits.ts';
export { readPlainText, type TextFile } from './formats/plain-lines.ts';
export { type FileRead, readFile, refuseBySize } from './formats/read-file.ts';
export {
  READING_ISSUE_CODES,
  REFUSAL_CODES,
  type Refusal,
  type RefusalCode,
} from './formats/refusal.ts';
export type { Candidate, CandidateNames, CandidateRequest, WeightReading } from './map/candidate.ts';
export { mapToCycle } from './map/map-cycle.ts';
export { MAP_ISSUE_CODES } from './map/map-issue.ts';
export type { RawDocument, RawFormat } from './raw.ts';
export { type DocumentRead, readDocument } from './read-document.ts';
export { type Expectation, readCell } from './values/read-cell.ts';
export { readTarget, type TargetContext } from './values/read-target.ts';
