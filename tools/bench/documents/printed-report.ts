// What the process that prints tells the benchmark.

/** Milliseconds of composing and of printing run by run, fingerprints and size of the files, most memory of each printing process. */
export interface PrintedReport {
  readonly compose: number[];
  readonly print: number[];
  readonly sha256: string[];
  bytes: number;
  readonly peaks: number[];
}
