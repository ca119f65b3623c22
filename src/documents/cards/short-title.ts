/** Titles for headings and captions: some objectives are named by a whole paragraph. */

/** A title cut at a word, so that a caption stays a line. */
export const shortTitle = (title: string, longest = 90): string => {
  if (title.length <= longest) return title;
  const cut = title.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
};
