/** Pure functions that remember what they have answered: the same text or object asked again costs nothing. */

/** How many answers are kept, and how long a text may be to be kept; some megabytes at most. */
const KEPT = { texts: 5000, length: 500 } as const;

/** Remembers the answers to short texts; when there are many, all are forgotten at once. `compute` must depend on the text alone. */
export const rememberTexts = <Value>(compute: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = compute(text);
    if (text.length <= KEPT.length) {
      if (known.size >= KEPT.texts) known.clear();
      known.set(text, value);
    }
    return value;
  };
};

/** Remembers the answer to each object as long as the object lives. `compute` must depend on the object alone, which never changes. */
export const rememberObjects = <Subject extends object, Value>(
  compute: (subject: Subject) => Value,
): ((subject: Subject) => Value) => {
  const known = new WeakMap<Subject, { readonly value: Value }>();
  return (subject) => {
    const found = known.get(subject);
    if (found !== undefined) return found.value;
    const value = compute(subject);
    known.set(subject, { value });
    return value;
  };
};
