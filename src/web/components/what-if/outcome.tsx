/** The right side of the simulation: what was changed, and what moves. Drawn by the server and, at each key, by the browser. */
import type { ResultNode } from '../../../model/index.ts';
import { formatResult } from '../../../wording/index.ts';
import { DataTable } from '../table/data-table.tsx';
import { type MovedNames, type MovedResult, movedTable } from './moved-table.ts';
import type { MadeChange, ReadValues } from './read-values.ts';

/** What the outcome shows. `root`: the administration's value without and with the changes. */
export interface OutcomeProperties {
  readonly names: MovedNames;
  readonly values: ReadValues;
  readonly moved: readonly MovedResult[];
  readonly root: { readonly before: ResultNode | undefined; readonly after: ResultNode | undefined };
  /** What the calculation objects to under the changes. */
  readonly warnings: readonly string[];
  /** This simulation without one of its changes. */
  readonly without: (name: string) => string;
  readonly csv: string;
}

const rootText = ({ root }: OutcomeProperties): string => {
  if (root.before === undefined || root.after === undefined) return '';
  const [before, after] = [formatResult(root.before), formatResult(root.after)];
  return before === after
    ? ` Il risultato dell’ente resta ${after}.`
    : ` Il risultato dell’ente passa da ${before} a ${after}.`;
};

const countText = (count: number): string => {
  if (count === 0) return 'Nessun numero cambia.';
  return count === 1 ? 'Cambia un numero.' : `Cambiano ${count} numeri.`;
};

const sentenceOf = (properties: OutcomeProperties): string =>
  properties.values.made.length === 0
    ? 'Cambia un valore: qui vedi quali numeri si muovono. Nulla viene salvato.'
    : `${countText(properties.moved.length)}${rootText(properties)}`;

/** The field, with the code of the indicator to which it belongs. */
const labelOf = ({ names }: OutcomeProperties, { field }: MadeChange): string => {
  const code = field.indicator === undefined ? undefined : names.indicators.get(field.indicator)?.code;
  return code === undefined ? field.label : `${code}, ${field.label}`;
};

/** The value as its field shows it. */
const shown = ({ field }: MadeChange, typed: string): string => {
  const chosen = field.options?.find(({ value }) => value === typed)?.label;
  if (chosen !== undefined) return chosen;
  if (typed.trim() === '') return 'manca il dato';
  return field.suffix === undefined ? typed : `${typed} ${field.suffix}`;
};

const Made = (properties: OutcomeProperties) =>
  properties.values.made.length === 0 ? null : (
    <>
      <h2>Che cosa hai cambiato</h2>
      <ul class="tr-list">
        {properties.values.made.map((made) => (
          <li key={made.field.name}>
            {labelOf(properties, made)}: da {shown(made, made.field.current)} a{' '}
            <strong>{shown(made, made.typed)}</strong>{' '}
            <a href={properties.without(made.field.name)}>
              togli<span class="visually-hidden"> questo cambiamento</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );

const Faults = ({ values, warnings }: OutcomeProperties) => (
  <>
    {values.faults.length > 0 && (
      <p class="tr-what-if-fault">
        {values.faults.length === 1
          ? 'Un valore non si legge e non conta: vedi il messaggio accanto.'
          : `${values.faults.length} valori non si leggono e non contano: vedi i messaggi accanto.`}
      </p>
    )}
    {values.unknown.length > 0 && (
      <p class="tr-what-if-fault">
        L’indirizzo contiene valori che questo ciclo non ha ({values.unknown.length}): non contano.
      </p>
    )}
    {warnings.map((warning) => (
      <p key={warning} class="tr-what-if-warning">
        {warning}
      </p>
    ))}
  </>
);

/** Sentence, changes made, and the table of what moves. */
export const WhatIfOutcome = (properties: OutcomeProperties) => (
  <>
    <p class="tr-sentence" role="status">
      {sentenceOf(properties)}
    </p>
    <Faults {...properties} />
    <Made {...properties} />
    {properties.values.made.length > 0 && (
      <>
        <h2>Che cosa si muove</h2>
        <DataTable model={movedTable(properties.names, properties.moved)} links={{ csv: properties.csv }} />
      </>
    )}
  </>
);
