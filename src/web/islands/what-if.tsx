/** On the page of the simulation: recomputes at each key with the engine of the server, and keeps the address in step. */
import { render } from 'preact';
import {
  type ComputedCycle,
  computeForChanges,
  differences,
  entriesInForce,
  planInForce,
  recompute,
  targetsInForce,
} from '../../engine/index.ts';
import type { Basis, CycleFile, Target } from '../../model/index.ts';
import type { WhatIfField } from '../components/what-if/field.ts';
import type { MovedNames } from '../components/what-if/moved-table.ts';
import { newWarnings } from '../components/what-if/new-warnings.ts';
import { WhatIfOutcome } from '../components/what-if/outcome.tsx';
import { type ReadValues, readValues, whatIfFields } from '../components/what-if/read-values.ts';

/** Everything that stays while values are typed. */
interface Simulator {
  readonly form: HTMLFormElement;
  readonly outcome: Element;
  readonly computed: ComputedCycle;
  readonly fields: ReadonlyMap<string, WhatIfField>;
  readonly names: MovedNames;
}

/** Name under which the browser's measurements show each recomputation. */
const MEASURE = 'traguardo-simulazione';

const ROOT = 'administration#value';

const typedValues = (form: HTMLFormElement): ReadonlyMap<string, string> =>
  new Map(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );

/** The address of the simulation with what changes something, and the names of no field as they are. */
const addressOf = ({ form, fields }: Simulator, values: ReadValues, without?: string): string => {
  const query = new URLSearchParams();
  for (const [name, value] of typedValues(form)) {
    if (!fields.has(name) && value !== '' && name !== 'filtro') query.set(name, value);
  }
  for (const { field, typed } of values.made) if (field.name !== without) query.set(field.name, typed);
  const text = query.toString();
  return text === '' ? form.action : `${form.action}?${text}`;
};

const showFaults = ({ form }: Simulator, { faults }: ReadValues): void => {
  const sentences = new Map(faults.map(({ field, sentence }) => [field.name, sentence]));
  for (const place of form.querySelectorAll<HTMLElement>('[data-fault]')) {
    const name = place.dataset['fault'] ?? '';
    const sentence = sentences.get(name) ?? '';
    if (place.textContent !== sentence) place.textContent = sentence;
    const input = form.elements.namedItem(name);
    if (!(input instanceof HTMLInputElement)) continue;
    if (sentence === '') input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
  }
};

const compute = ({ computed }: Simulator, values: ReadValues) => {
  const start = performance.now();
  const after = values.changes.length === 0 ? computed.results : recompute(computed, values.changes);
  const moved = differences(computed.results, after);
  performance.measure(MEASURE, { start });
  return { after, moved };
};

/** Browsers refuse an address that changes at every key: it follows when the typing pauses. */
const PAUSE = 300;
let pending = 0;

const keepAddress = (address: string): void => {
  window.clearTimeout(pending);
  pending = window.setTimeout(() => history.replaceState(null, '', address), PAUSE);
};

const update = (simulator: Simulator): void => {
  const { form, fields, names, outcome, computed } = simulator;
  const values = readValues(fields, typedValues(form));
  const { after, moved } = compute(simulator, values);
  showFaults(simulator, values);
  const address = addressOf(simulator, values);
  keepAddress(address);
  render(
    <WhatIfOutcome
      names={names}
      values={values}
      moved={moved}
      warnings={newWarnings(computed.results, after)}
      root={{ before: computed.results.nodes.get(ROOT), after: after.nodes.get(ROOT) }}
      without={(name) => addressOf(simulator, values, name)}
      csv={address.replace(form.action, `${form.action}.csv`)}
    />,
    outcome,
  );
};

const isBasis = (text: string | undefined): text is Basis =>
  text === 'measured' || text === 'manager' || text === 'oiv';

const namesOf = ({ cycle, results }: ComputedCycle, form: HTMLFormElement): MovedNames => ({
  cycle,
  subjects: new Map(results.subjects.map((subject) => [subject.id, subject])),
  indicators: new Map((planInForce(cycle)?.indicators ?? []).map((indicator) => [indicator.id, indicator])),
  explanation: (key) =>
    (form.dataset['explanation'] ?? '').replace('chiave=KEY', `chiave=${encodeURIComponent(key)}`),
});

const fieldsOf = (cycle: CycleFile): ReadonlyMap<string, WhatIfField> => {
  const plan = planInForce(cycle);
  const targets =
    plan === undefined ? new Map<string, Target>() : targetsInForce(plan, cycle.year, cycle.asOf);
  return whatIfFields({ cycle, plan, targets, entries: entriesInForce(cycle) });
};

const start = async (form: HTMLFormElement, outcome: Element): Promise<void> => {
  const { whatIf, basis } = form.dataset;
  form.querySelector('#campo-indicatore')?.addEventListener('change', () => form.requestSubmit());
  const answer = await fetch(whatIf ?? '');
  if (!answer.ok || !isBasis(basis)) return;
  const cycle: CycleFile = await answer.json();
  const computed = computeForChanges(cycle, { basis });
  const simulator = { form, outcome, computed, fields: fieldsOf(cycle), names: namesOf(computed, form) };
  outcome.replaceChildren();
  update(simulator);
  form.addEventListener('input', (event) => {
    const isChoice =
      event.target instanceof Element && event.target.closest('#campo-filtro, #campo-indicatore');
    if (!isChoice) update(simulator);
  });
  form.dataset['ready'] = 'true';
};

const form = document.querySelector<HTMLFormElement>('form[data-what-if]');
const outcome = document.querySelector('#esito');
if (form !== null && outcome !== null) void start(form, outcome);
