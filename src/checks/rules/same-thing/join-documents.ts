/** Joins the indicators of several documents: same code, same title, or a title so like that no other one comes near. */
import { likeness, stemsOf, titleKey } from '../../values/comparable-text.ts';
import type { IndicatorGroup } from './indicator-group.ts';

/** A code may move from year to year: with it the titles must have something in common. */
const LIKE_WITH_CODE = 40;
/** Without a code, titles must be this like, and the next best this far behind. */
const LIKE_BY_TITLE = 70;
const LIKE_UNDER_OBJECTIVE = 55;
const AHEAD = 10;
/** Words that stand in more titles than this do not lead to candidates. */
const COMMON_WORD = 12;

interface Catalogue {
  /** The words of each title that an indicator bears. */
  readonly words: (readonly ReadonlySet<string>[])[];
  readonly groups: IndicatorGroup[];
  readonly byCode: Map<string, number>;
  readonly byTitle: Map<string, number[]>;
  readonly byWord: Map<string, number[]>;
}

const push = (map: Map<string, number[]>, key: string, position: number): void => {
  const positions = map.get(key);
  if (positions === undefined) map.set(key, [position]);
  else if (positions.at(-1) !== position) positions.push(position);
};

const catalogueOf = (groups: readonly IndicatorGroup[]): Catalogue => {
  const catalogue: Catalogue = {
    words: [],
    groups: [...groups],
    byCode: new Map(),
    byTitle: new Map(),
    byWord: new Map(),
  };
  groups.forEach((group, position) => {
    if (group.code !== undefined) catalogue.byCode.set(titleKey(group.code), position);
    const titles = [...new Set(group.rows.map(({ row }) => row.title.published))];
    const words = titles.map(stemsOf);
    catalogue.words.push(words);
    for (const title of titles) push(catalogue.byTitle, titleKey(title), position);
    for (const word of words.flatMap((stems) => [...stems])) push(catalogue.byWord, word, position);
  });
  return catalogue;
};

const likenessOf = (stems: ReadonlySet<string>, catalogue: Catalogue, position: number): number =>
  Math.max(0, ...(catalogue.words[position] ?? []).map((words) => likeness(stems, words)));

/** Whether an objective of one is named in the code of the other ("1.1.2" in "S1.1.2-c"), or is the same. */
const isSameObjective = (one: IndicatorGroup, other: IndicatorGroup): boolean =>
  one.objectives.some(
    (code) => code.includes('.') && (other.objectives.includes(code) || other.code?.includes(code) === true),
  );

const byLikeness = (group: IndicatorGroup, catalogue: Catalogue): number | undefined => {
  const stems = stemsOf(group.title);
  const candidates = new Set(
    [...stems].flatMap((word) => {
      const positions = catalogue.byWord.get(word) ?? [];
      return positions.length > COMMON_WORD ? [] : positions;
    }),
  );
  const ranked = [...candidates]
    .flatMap((position) => {
      const other = catalogue.groups[position];
      return other === undefined ? [] : [{ position, other, like: likenessOf(stems, catalogue, position) }];
    })
    .sort((first, second) => second.like - first.like);
  const [best, next] = ranked;
  if (best === undefined || best.like - (next?.like ?? 0) < AHEAD) return undefined;
  const least = isSameObjective(group, best.other) ? LIKE_UNDER_OBJECTIVE : LIKE_BY_TITLE;
  return best.like >= least ? best.position : undefined;
};

const partnerOf = (group: IndicatorGroup, catalogue: Catalogue): number | undefined => {
  const ofCode = group.code === undefined ? undefined : catalogue.byCode.get(titleKey(group.code));
  if (ofCode !== undefined && likenessOf(stemsOf(group.title), catalogue, ofCode) >= LIKE_WITH_CODE)
    return ofCode;
  const titled = catalogue.byTitle.get(titleKey(group.title)) ?? [];
  if (titled.length > 0) return titled.length === 1 ? titled[0] : undefined;
  return group.code === undefined || catalogue.byCode.size === 0 ? byLikeness(group, catalogue) : undefined;
};

const joinTwo = (
  groups: readonly IndicatorGroup[],
  more: readonly IndicatorGroup[],
): readonly IndicatorGroup[] => {
  const catalogue = catalogueOf(groups);
  const partners = more.map((group) => partnerOf(group, catalogue));
  const wanted = new Map<number, number>();
  for (const partner of partners)
    if (partner !== undefined) wanted.set(partner, (wanted.get(partner) ?? 0) + 1);
  const left: IndicatorGroup[] = [];
  more.forEach((group, index) => {
    const partner = partners[index];
    const known = partner === undefined ? undefined : catalogue.groups[partner];
    if (partner === undefined || known === undefined || wanted.get(partner) !== 1) left.push(group);
    else
      catalogue.groups[partner] = {
        ...group,
        ...known,
        objectives: [...new Set([...known.objectives, ...group.objectives])],
        rows: [...known.rows, ...group.rows],
      };
  });
  return [...catalogue.groups, ...left];
};

/** One list of indicators from the lists of each document. */
export const joinDocuments = (lists: readonly (readonly IndicatorGroup[])[]): readonly IndicatorGroup[] =>
  lists.reduce<readonly IndicatorGroup[]>(
    (joined, list) => (joined.length === 0 ? list : joinTwo(joined, list)),
    [],
  );
