/** Which documents are compared with each other: those of one administration. */
import type { DocumentRecord } from '../../model/index.ts';

const GENERAL =
  /\b(?:camera di commercio|c\.?c\.?i\.?a\.?a\.?|i\.?\s?a\.?\s?a\.?|industria|artigianato|agricoltura|e|di|del|della|comune|provincia|regione)\b/g;

/** An administration's name without what all of its kind share, so that "C.C.I.A.A. di X" and "Camera di commercio di X" are one. */
const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(GENERAL, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const isSame = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);

/**
 * Documents by administration, in their order. One that names none was given together with the others and is taken for the first
 * administration's; the rules compare figures of the same year only.
 */
export const groupsOf = (records: readonly DocumentRecord[]): readonly (readonly DocumentRecord[])[] => {
  const groups: { name: string; documents: DocumentRecord[] }[] = [];
  const unnamed: DocumentRecord[] = [];
  for (const record of records) {
    const name = plainName(record.administration ?? '');
    if (name === '') unnamed.push(record);
    else {
      const known = groups.find((group) => isSame(group.name, name));
      if (known === undefined) groups.push({ name, documents: [record] });
      else known.documents.push(record);
    }
  }
  const [first, ...others] = groups.map(({ documents }) => documents);
  if (first === undefined) return unnamed.length === 0 ? [] : [unnamed];
  const together = new Set([...first, ...unnamed]);
  return [records.filter((record) => together.has(record)), ...others];
};
