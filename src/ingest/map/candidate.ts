/** What the mapping of documents to a cycle is asked for and gives back. The candidate is a whole cycle; what it lacks is an issue. */
import type { Issue } from '../../kernel/index.ts';
import type { CycleFile, DocumentRecord, Rulebook } from '../../model/index.ts';

/** Names that a cycle needs and documents do not print; sentences for users are not made here. */
export interface CandidateNames {
  /** For documents that name no administration. */
  readonly administration: string;
  readonly cycle: (year: number) => string;
  readonly plan: (year: number) => string;
  /** Name of a period: its number, from 1, of how many. */
  readonly period: (number: number, count: number) => string;
  /** Of the group that holds indicators printed under no objective. */
  readonly withoutObjective: string;
  /** Of something printed without a title. */
  readonly untitled: string;
  /** Label of the one parameter of an indicator whose result alone is printed. */
  readonly result: string;
  readonly table: (number: number) => string;
  readonly column: (number: number) => string;
  readonly about: (files: readonly string[]) => string;
  /** What is said of each rule that no document prints. */
  readonly ruleNotes: readonly { readonly path: string; readonly text: string }[];
}

/** On which scale the printed weights are understood; `leftOut` when they add up on none. */
export type WeightReading = 'administration' | 'parent' | 'leftOut';

/** The records to be put together, of one administration, with answers applied. */
export interface CandidateRequest {
  readonly documents: readonly DocumentRecord[];
  /** The rules to begin from: documents print none. */
  readonly rulebook: (year: number) => Rulebook;
  readonly names: CandidateNames;
  readonly weights: WeightReading;
  /** What the user says where no document does. */
  readonly administration?: string;
  readonly year?: number;
}

/** A candidate cycle with what is missing or doubtful in it. */
export interface Candidate {
  readonly cycle: CycleFile;
  readonly issues: readonly Issue[];
}
