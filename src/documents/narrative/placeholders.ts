/** Texts that a template left behind: published reports went out with them ("----%", "……", "[Digitare il testo]"). */

const PLACEHOLDERS: readonly RegExp[] = [
  /\[(?:digitare|inserire|completare|scrivere|da compilare)[^\]]*\]/iu,
  /-{3,}\s*%?/u,
  /\.{4,}|…{2,}/u,
  /_{4,}/u,
  /\b(?:lorem ipsum|da completare|da inserire|da definire|todo|tbd)\b/iu,
  /\b(?:x{3,}|X{3,})\b/u,
];

/** The placeholders in a text as they stand there, each once. */
export const placeholdersIn = (text: string): readonly string[] => [
  ...new Set(PLACEHOLDERS.flatMap((pattern) => pattern.exec(text)?.[0].trim() ?? [])),
];
