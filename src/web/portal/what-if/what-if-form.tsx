/** The left side of the simulation: the values that can be changed, in groups; everything goes into the address. */
import type { Indicator } from '../../../model/index.ts';
import type { FieldGroup, WhatIfField } from '../../components/what-if/field.ts';
import type { ReadValues } from '../../components/what-if/read-values.ts';
import type { PageRequest } from '../../routing/page.ts';
import { hiddenFilters } from '../hidden-filters.ts';
import { FieldInput } from './field-input.tsx';
import { IndicatorChoice } from './indicator-choice.tsx';

/** What the form shows. `fields`: all of the cycle. */
export interface FormProperties {
  readonly request: PageRequest;
  readonly fields: readonly WhatIfField[];
  readonly chosen: Indicator | undefined;
  readonly values: ReadValues;
}

const FieldList = ({
  properties,
  fields,
}: {
  properties: FormProperties;
  fields: readonly WhatIfField[];
}) => (
  <>
    {fields.map((field) => (
      <FieldInput
        key={field.name}
        field={field}
        typed={properties.request.query.get(field.name)}
        fault={properties.values.faults.find((fault) => fault.field === field)?.sentence}
      />
    ))}
  </>
);

/** Figures and target of the indicator, open. */
const IndicatorGroup = ({
  properties,
  group,
  title,
  empty,
}: {
  properties: FormProperties;
  group: FieldGroup;
  title: string;
  empty: string;
}) => {
  const { fields, chosen } = properties;
  const own = fields.filter((field) => field.group === group && field.indicator === chosen?.id);
  return (
    <fieldset class="tr-what-if-group">
      <legend>{title}</legend>
      {own.length === 0 ? <p class="tr-note">{empty}</p> : <FieldList properties={properties} fields={own} />}
    </fieldset>
  );
};

/** Values of the whole cycle, closed until something in them is changed. */
const CycleGroup = ({
  properties,
  group,
  title,
}: {
  properties: FormProperties;
  group: FieldGroup;
  title: string;
}) => {
  const { fields, values } = properties;
  const own = fields.filter((field) => field.group === group);
  const touched = [...values.made, ...values.faults].some(({ field }) => field.group === group);
  return own.length === 0 ? null : (
    <details class="tr-what-if-group" open={touched}>
      <summary>
        {title} ({own.length})
      </summary>
      <FieldList properties={properties} fields={own} />
    </details>
  );
};

/** Changes of indicators that are not shown stay in the address. */
const Kept = ({ values, chosen }: FormProperties) => (
  <>
    {[...values.made, ...values.faults]
      .filter(({ field }) => field.indicator !== undefined && field.indicator !== chosen?.id)
      .map(({ field, typed }) => (
        <input key={field.name} type="hidden" name={field.name} value={typed} />
      ))}
  </>
);

/** The form. The script `what-if.js`, where it runs, computes at each key with the same engine. */
export const WhatIfForm = (properties: FormProperties) => {
  const { request, chosen } = properties;
  const { links } = request;
  const action = links.to('/simulazione').split('?')[0] ?? '';
  return (
    <form
      class="tr-what-if-form"
      method="get"
      action={action}
      data-what-if={links.to('/simulazione/ciclo.json')}
      data-basis={request.basis}
      data-explanation={links.explanation('KEY')}
    >
      {Object.entries(hiddenFilters(request)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Kept {...properties} />
      <IndicatorChoice request={request} chosen={chosen} />
      {chosen !== undefined && (
        <>
          <p class="tr-what-if-chosen">
            <a href={links.indicator(chosen.id)}>
              {chosen.code} {chosen.title}
            </a>
          </p>
          <IndicatorGroup
            properties={properties}
            group="figures"
            title="Dati inseriti"
            empty="Per questo indicatore non ci sono dati inseriti."
          />
          <IndicatorGroup
            properties={properties}
            group="target"
            title="Target"
            empty="Questo target non è un numero né una data: non si può cambiare qui."
          />
        </>
      )}
      <CycleGroup properties={properties} group="weights" title="Pesi del piano" />
      <CycleGroup properties={properties} group="rules" title="Regole di calcolo" />
      <CycleGroup properties={properties} group="assessments" title="Valutazioni" />
      <p class="tr-actions">
        <button type="submit" class="btn btn-primary">
          Ricalcola
        </button>
        <a href={links.to('/simulazione', { indicatore: chosen?.id })}>Ripristina</a>
      </p>
    </form>
  );
};
