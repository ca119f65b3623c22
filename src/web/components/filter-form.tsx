/** A form that filters a list: sends its fields in the address, so that every view can be linked to. */

/** An option of a field. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** A field of the form. */
export type FilterField =
  | { readonly kind: 'text'; readonly name: string; readonly label: string; readonly value: string }
  | {
      readonly kind: 'select';
      readonly name: string;
      readonly label: string;
      readonly value: string;
      readonly options: readonly FilterOption[];
    };

/** The form; `hidden` are values that must stay in the address, `reset` the address without filters. */
export interface FilterFormProperties {
  readonly action: string;
  readonly reset: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields: readonly FilterField[];
}

const Field = ({ field }: { field: FilterField }) => {
  const id = `filtro-${field.name}`;
  return (
    <div>
      <label for={id}>{field.label}</label>
      {field.kind === 'text' ? (
        <input id={id} type="search" name={field.name} value={field.value} maxLength={200} />
      ) : (
        <select id={id} name={field.name}>
          <option value="">Tutti</option>
          {field.options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === field.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </div>
  );
};

/** The form. */
export const FilterForm = ({ action, reset, hidden, fields }: FilterFormProperties) => (
  <form class="tr-filters" method="get" action={action}>
    {Object.entries(hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {fields.map((field) => (
      <Field key={field.name} field={field} />
    ))}
    <button class="btn btn-primary" type="submit">
      Filtra
    </button>
    {fields.some((field) => field.value !== '') && <a href={reset}>Togli i filtri</a>}
  </form>
);
