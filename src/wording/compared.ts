/** What comparing published figures tells, and the words that each language needs for it. */

/** What a published figure turned out to be. */
export type ComparedKind = 'reproduced' | 'contradiction' | 'input' | 'notReproducible';

/** Why a published figure differs, as far as the figures tell. */
export type ComparedReason = 'differs' | 'equalOnMeasured' | 'differentKind' | 'unreadable' | 'noResult';

/** How many figures are of each kind. */
export type ComparedCounts = Readonly<Record<ComparedKind, number>>;

/** Words of the comparison in one language. */
export interface ComparisonWords {
  readonly kinds: Readonly<Record<ComparedKind, string>>;
  readonly explanations: Readonly<Record<ComparedKind, string>>;
  readonly reasons: Readonly<Record<ComparedReason, string>>;
  readonly summary: (counts: ComparedCounts) => string;
}
