/** Children of a roll-up, and which of them count (docs/method/5-roll-up.md, "A node's value"). */
import { type Rational, ZERO } from '../../kernel/index.ts';
import type { Combine, MissingPolicy, NotComputablePolicy, Reason, Step } from '../../model/index.ts';
import type { Outcome } from '../outcome.ts';

/** A child in a roll-up: its figure, its planned weight (absent: none) and what its being missing does. */
export interface Member {
  readonly id: string;
  readonly key: string;
  readonly outcome: Outcome<Rational>;
  readonly weight: Rational | undefined;
  readonly missing: MissingPolicy;
  /** Left out whatever its figure is (a row that was already counted). */
  readonly leftOut?: Reason;
}

/** The children of one kind, with the share of the kind (absent: 1). */
export interface MemberSource {
  readonly members: readonly Member[];
  readonly share: Rational | undefined;
}

/** How members are put together. */
export interface CombineRule {
  readonly combine: Combine;
  readonly notComputable: NotComputablePolicy;
}

/** A child that is included. */
export interface IncludedMember {
  readonly member: Member;
  readonly figure: Rational;
}

/** What becomes of one child. */
type Inclusion =
  | { readonly kind: 'included'; readonly figure: Rational }
  | { readonly kind: 'excluded'; readonly reason: Reason; readonly state: 'missing' | 'notYetDue' | 'other' }
  | { readonly kind: 'fault' };

const ofMissing = (policy: MissingPolicy): Inclusion => {
  if (policy === 'exclude') return { kind: 'excluded', reason: 'missing', state: 'missing' };
  return policy === 'zero' ? { kind: 'included', figure: ZERO } : { kind: 'fault' };
};

const ofNotComputable = (policy: NotComputablePolicy): Inclusion => {
  if (policy === 'exclude') return { kind: 'excluded', reason: 'childNotComputable', state: 'other' };
  return policy === 'zero' ? { kind: 'included', figure: ZERO } : { kind: 'fault' };
};

const inclusionOf = (member: Member, rule: CombineRule): Inclusion => {
  if (member.leftOut !== undefined) return { kind: 'excluded', reason: member.leftOut, state: 'other' };
  const { outcome } = member;
  switch (outcome.state) {
    case 'value':
      return { kind: 'included', figure: outcome.value };
    case 'notApplicable': {
      const reason = outcome.reason === 'neutralised' ? 'neutralised' : 'notApplicable';
      return { kind: 'excluded', reason, state: 'other' };
    }
    case 'notYetDue':
      return { kind: 'excluded', reason: 'notYetDue', state: 'notYetDue' };
    case 'missing':
      return ofMissing(member.missing);
    case 'notComputable':
      return ofNotComputable(rule.notComputable);
  }
};

/** Children by what becomes of them, over all sources. */
export interface SortedMembers {
  readonly included: readonly {
    readonly source: MemberSource;
    readonly members: readonly IncludedMember[];
  }[];
  readonly excluded: Step['excluded'];
  readonly hasFault: boolean;
  readonly hasChildren: boolean;
  readonly emptyState: 'missing' | 'notYetDue' | 'notApplicable';
}

/** What was met while sorting. */
interface Tally {
  readonly excluded: { key: string; reason: Reason }[];
  readonly states: Set<'missing' | 'notYetDue' | 'other'>;
  hasFault: boolean;
}

const sortSource = (source: MemberSource, rule: CombineRule, tally: Tally): readonly IncludedMember[] => {
  const members: IncludedMember[] = [];
  for (const member of source.members) {
    const inclusion = inclusionOf(member, rule);
    if (inclusion.kind === 'included') {
      members.push({ member, figure: inclusion.figure });
      continue;
    }
    const isFault = inclusion.kind === 'fault';
    tally.hasFault ||= isFault;
    if (!isFault) tally.states.add(inclusion.state);
    tally.excluded.push({ key: member.key, reason: isFault ? 'childNotComputable' : inclusion.reason });
  }
  return members;
};

const emptyStateOf = (states: Tally['states']): SortedMembers['emptyState'] => {
  if (states.has('missing')) return 'missing';
  return states.has('notYetDue') ? 'notYetDue' : 'notApplicable';
};

/** Sorts the children into those that count and those left out, with the reason. */
export const sortMembers = (sources: readonly MemberSource[], rule: CombineRule): SortedMembers => {
  const tally: Tally = { excluded: [], states: new Set(), hasFault: false };
  const included = sources
    .map((source) => ({ source, members: sortSource(source, rule, tally) }))
    .filter(({ members }) => members.length > 0);
  return {
    included,
    excluded: tally.excluded,
    hasFault: tally.hasFault,
    hasChildren: sources.some(({ members }) => members.length > 0),
    emptyState: emptyStateOf(tally.states),
  };
};
