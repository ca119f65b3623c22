/** What the data say about an item of the checklist. */
import type { CycleFile, Indicator, PlanNode } from '../../../model/index.ts';
import type { DocumentInput } from '../../input.ts';
import type { TableBlock } from '../../tree.ts';

/**
 * Evidence: sentences and, where there is something to list, tables. `holds`: true — nothing in the data speaks against the item; false —
 * something is to be looked at; undefined — the data do not tell. The judgement is the independent body's in every case.
 */
export interface Evidence {
  readonly holds: boolean | undefined;
  readonly sentences: readonly string[];
  readonly tables: readonly TableBlock[];
}

/** A computation of evidence. */
export type EvidenceOf = (input: DocumentInput) => Evidence;

/** Evidence without tables. */
export const said = (holds: boolean | undefined, sentences: readonly string[]): Evidence => ({
  holds,
  sentences,
  tables: [],
});

/** Indicators of the plan in force. */
export const indicatorsOf = ({ lookup }: DocumentInput): readonly Indicator[] =>
  lookup.plan?.indicators ?? [];

/** Strategic and operational objectives of the plan in force. */
export const objectivesOf = ({ lookup }: DocumentInput): readonly PlanNode[] =>
  (lookup.plan?.nodes ?? []).filter(
    ({ kind }) => kind === 'strategicObjective' || kind === 'operationalObjective',
  );

/** The first and last act that approved a document of the cycle whose title begins with these words. */
export const approvalOf = (cycle: CycleFile, title: string) =>
  cycle.acts.filter(
    (act) => act.kind === 'approves' && (act.title ?? '').toLowerCase().startsWith(title.toLowerCase()),
  );
