/** Lists put together by a key, in the order of their first member. */

/** Members by key; members without a key are left out. */
export const groupBy = <Member>(
  members: readonly Member[],
  key: (member: Member) => string | undefined,
): ReadonlyMap<string, readonly Member[]> => {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const name = key(member);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [member]);
    else group.push(member);
  }
  return groups;
};

/** The first member for each key. */
export const firstOfEach = <Member>(
  members: readonly Member[],
  key: (member: Member) => string | undefined,
): readonly Member[] => [...groupBy(members, key).values()].flatMap(([first]) => first ?? []);
