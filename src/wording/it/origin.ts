/** Italian words for origins. */

/** Who, when and where, as far as known. */
interface OriginFacts {
  readonly by: string | undefined;
  readonly day: string | undefined;
  readonly place: string | undefined;
}

const by = (facts: OriginFacts): string => (facts.by === undefined ? '' : ` da ${facts.by}`);
const day = (facts: OriginFacts): string => (facts.day === undefined ? '' : ` il ${facts.day}`);
const inPlace = (facts: OriginFacts): string => (facts.place === undefined ? '' : ` (${facts.place})`);

/** Kinds of origin. */
export const ITALIAN_ORIGIN = {
  entered: (facts: OriginFacts): string => `inserito${by(facts)}${day(facts)}${inPlace(facts)}`,
  published: (facts: OriginFacts): string =>
    facts.place === undefined
      ? `da un documento pubblicato${day(facts)}`
      : `dal documento pubblicato ${facts.place}${day(facts)}`,
  imported: (facts: OriginFacts): string => `importato${by(facts)}${day(facts)}${inPlace(facts)}`,
  assumption: (facts: OriginFacts): string => `assunzione nostra${by(facts)}${day(facts)}${inPlace(facts)}`,
  evidence: (count: number): string => (count === 1 ? 'un giustificativo' : `${count} giustificativi`),
} as const;
