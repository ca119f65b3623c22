/** Names of uploaded files as they are shown: without folders, without what cannot be printed, each once. */

const LONGEST = 120;

const shown = (name: string): string => {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return clean === '' ? 'documento' : clean.slice(-LONGEST);
};

/** A name that none of the others has: `piano.pdf`, `piano.pdf (2)`. */
export const uniqueName = (name: string, others: readonly string[]): string => {
  const wanted = shown(name);
  let unique = wanted;
  for (let count = 2; others.includes(unique); count += 1) unique = `${wanted} (${count})`;
  return unique;
};
