// What every part of the benchmark is told: how long it may take, where to write, whom to tell of progress.

/** Settings of a run. */
export interface Settings {
  readonly root: string;
  readonly quick: boolean;
  readonly seed: string;
  /** A folder of this run, removed at its end. */
  readonly folder: string;
  readonly say: (message: string) => void;
}
