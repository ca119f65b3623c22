/** A field of the simulation: label, input or choice, the value that stands, and what is wrong with what was typed. */
import type { WhatIfField } from '../../components/what-if/field.ts';

/** What a field shows. `typed` is the value of the address; without one the current value stands in the input. */
export interface FieldInputProperties {
  readonly field: WhatIfField;
  readonly typed: string | undefined;
  readonly fault: string | undefined;
}

const Choice = ({ field, typed, id }: FieldInputProperties & { id: string }) => (
  <select id={id} name={field.name}>
    {(field.options ?? []).map((option) => (
      <option key={option.value} value={option.value} selected={option.value === (typed ?? field.current)}>
        {option.label}
      </option>
    ))}
  </select>
);

const currentText = ({ current, suffix }: WhatIfField): string => {
  if (current === '') return 'ora manca il dato';
  return `ora ${current}${suffix === undefined ? '' : ` ${suffix}`}`;
};

/** The field. */
export const FieldInput = (properties: FieldInputProperties) => {
  const { field, typed, fault } = properties;
  const id = `campo-${field.name}`;
  return (
    <div class="tr-field">
      <label for={id}>{field.label}</label>
      {field.options === undefined ? (
        <input
          id={id}
          type="text"
          name={field.name}
          value={typed ?? field.current}
          maxLength={100}
          autocomplete="off"
          aria-describedby={`${id}-nota`}
          {...(fault !== undefined && { 'aria-invalid': 'true' as const })}
        />
      ) : (
        <Choice {...properties} id={id} />
      )}
      <span class="tr-field-note" id={`${id}-nota`}>
        {field.options === undefined && <span class="tr-field-current">{currentText(field)}</span>}
        <span class="tr-field-fault" data-fault={field.name}>
          {fault}
        </span>
      </span>
    </div>
  );
};
