/** A short list of facts: name and value in pairs. */
import type { ComponentChildren } from 'preact';

/** A fact; one without a value is left out. */
export interface Fact {
  readonly name: string;
  readonly value: ComponentChildren;
}

const isEmpty = (value: ComponentChildren): boolean =>
  value === undefined || value === null || value === false || value === '';

/** Facts as a description list. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => {
  const known = facts.filter((fact) => !isEmpty(fact.value));
  return known.length === 0 ? null : (
    <dl class="tr-facts">
      {known.map((fact) => (
        <div key={fact.name} class="tr-fact">
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
};
