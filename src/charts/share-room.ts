/** How the children of a node share its width: in proportion to weight, with those too narrow to read gathered in one cell. */

/** A child's part of the room. `members` are indices of the children: one, or several in the gathered cell. */
export interface Part {
  readonly members: readonly number[];
  readonly size: number;
}

/** The room to share: its size, and the smallest cell that can be read or touched. */
export interface Room {
  readonly size: number;
  readonly minimum: number;
}

const total = (weights: readonly number[], members: readonly number[]): number =>
  members.reduce((sum, member) => sum + (weights[member] ?? 0), 0);

const everyone = (weights: readonly number[]): readonly number[] => weights.map((_, index) => index);

/** Width of the gathered cell: its members' share, but at least the minimum. */
const gatheredSize = (weights: readonly number[], gathered: readonly number[], room: Room): number => {
  if (gathered.length === 0) return 0;
  const share = (room.size * total(weights, gathered)) / total(weights, everyone(weights));
  return Math.min(room.size, Math.max(room.minimum, share));
};

/** The children wide enough to stand alone, from the heaviest down, and the others. */
const divide = (weights: readonly number[], room: Room): { kept: number[]; gathered: number[] } => {
  const kept = everyone(weights).toSorted((left, right) => (weights[right] ?? 0) - (weights[left] ?? 0));
  const gathered: number[] = [];
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    const rest = room.size - gatheredSize(weights, gathered, room);
    if ((rest * (weights[last] ?? 0)) / total(weights, kept) >= room.minimum) break;
    gathered.push(last);
    kept.pop();
  }
  return { kept, gathered };
};

/** Where a part stands: a child in its own place, the gathered cell last. */
const placeOf = ({ members }: Part): number =>
  members.length === 1 ? (members[0] ?? 0) : Number.MAX_SAFE_INTEGER;

/**
 * Shares the room among children of the given weights (none below zero; all zero: equal parts). The parts keep the children's
 * order, fill the room exactly, and none is smaller than the minimum unless the room itself is.
 */
export const shareRoom = (weights: readonly number[], room: Room): readonly Part[] => {
  if (weights.length === 0) return [];
  const usable = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
  const { kept, gathered } = divide(usable, room);
  const rest = room.size - gatheredSize(usable, gathered, room);
  const whole = total(usable, kept);
  const parts = kept.map((member) => ({ members: [member], size: (rest * (usable[member] ?? 0)) / whole }));
  const gatheredRoom = room.size - parts.reduce((sum, part) => sum + part.size, 0);
  const members = gathered.toSorted((left, right) => left - right);
  const all = members.length === 0 ? parts : [...parts, { members, size: gatheredRoom }];
  return all.toSorted((left, right) => placeOf(left) - placeOf(right));
};
