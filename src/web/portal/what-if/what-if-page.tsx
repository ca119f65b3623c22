/** The simulation: what would change? At the left what can be changed, at the right every number that moves. */
import { entriesInForce, simulateChanges } from '../../../app/index.ts';
import type { CycleFile } from '../../../model/index.ts';
import type { WhatIfField } from '../../components/what-if/field.ts';
import { type MovedNames, movedTable } from '../../components/what-if/moved-table.ts';
import { newWarnings } from '../../components/what-if/new-warnings.ts';
import { WhatIfOutcome } from '../../components/what-if/outcome.tsx';
import { type ReadValues, readValues, whatIfFields } from '../../components/what-if/read-values.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { chosenIndicator } from './indicator-choice.tsx';
import { WhatIfForm } from './what-if-form.tsx';

const known = new WeakMap<CycleFile, ReadonlyMap<string, WhatIfField>>();

/** The fields of the cycle, made once. */
const fieldsOf = ({ view, reading }: PageRequest): ReadonlyMap<string, WhatIfField> => {
  const { cycle } = view;
  const found = known.get(cycle);
  if (found !== undefined) return found;
  const { plan, targets } = reading;
  const fields = whatIfFields({ cycle, plan, targets, entries: entriesInForce(cycle) });
  known.set(cycle, fields);
  return fields;
};

const namesOf = ({ view, results, reading, links }: PageRequest): MovedNames => ({
  cycle: view.cycle,
  subjects: new Map(results.subjects.map((subject) => [subject.id, subject])),
  indicators: new Map((reading.plan?.indicators ?? []).map((indicator) => [indicator.id, indicator])),
  explanation: links.explanation,
});

/** The address of the same simulation: only what changes something. */
const simulationQuery = (values: ReadValues, without?: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    values.made.filter(({ field }) => field.name !== without).map(({ field, typed }) => [field.name, typed]),
  );

const ROOT = 'administration#value';

/** Renders the simulation that the address holds. */
export const renderWhatIf = (request: PageRequest): PageContent => {
  const { view, basis, results, links, query } = request;
  const fields = fieldsOf(request);
  const values = readValues(fields, query);
  const { after, moved } = simulateChanges(view, basis, values.changes);
  const names = namesOf(request);
  const chosen = chosenIndicator(request);
  const indicatore = chosen?.id;
  return {
    title: 'Simulazione: che cosa cambierebbe?',
    shortTitle: 'Simulazione',
    crumbs: [],
    tables: [movedTable(names, moved)],
    scripts: ['what-if.js'],
    body: (
      <div class="tr-what-if">
        <WhatIfForm request={request} fields={[...fields.values()]} chosen={chosen} values={values} />
        <section class="tr-what-if-outcome" id="esito" aria-label="Effetto dei cambiamenti">
          <WhatIfOutcome
            names={names}
            values={values}
            moved={moved}
            warnings={newWarnings(results, after)}
            root={{ before: results.nodes.get(ROOT), after: after.nodes.get(ROOT) }}
            without={(name) => links.to('/simulazione', { indicatore, ...simulationQuery(values, name) })}
            csv={links.csv()}
          />
        </section>
      </div>
    ),
  };
};
