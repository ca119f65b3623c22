/** The descriptive sheet of an indicator: what it measures, how, from where, for whom. */
import type { Indicator, OverUnits } from '../../../model/index.ts';
import { formatFigure, formulaInWords, targetText, vocabulary } from '../../../wording/index.ts';
import { Facts } from '../../components/facts.tsx';
import type { PageRequest } from '../../routing/page.ts';
import { PerspectiveLinks, ProgrammeLinks } from '../classification-links.tsx';
import { HolderList } from '../holder-list.tsx';

const overUnitsText = (over: OverUnits): string => {
  const { aggregators } = vocabulary();
  if (over.stage === 'none') return 'si misura per l’ente nel suo insieme';
  return over.stage === 'parameters'
    ? `i parametri delle unità si uniscono (${aggregators[over.aggregator]}), poi si applica la formula`
    : `i risultati delle unità si uniscono (${aggregators[over.aggregator]})`;
};

/** How figures of the periods become one, parameter by parameter. */
const Parameters = ({ indicator }: { indicator: Indicator }) => (
  <ul class="tr-list">
    {indicator.parameters.map(({ name, label, source }) => (
      <li key={name}>
        <code>{name}</code>: {label}
        {source.kind === 'entered' && ` (nell’anno: ${vocabulary().aggregators[source.overPeriods]})`}
        {source.kind === 'constant' && ` = ${formatFigure(source.value)}`}
        {source.kind === 'history' &&
          ` (risultato di ${source.yearsBack === 1 ? 'un anno' : `${source.yearsBack} anni`} prima)`}
      </li>
    ))}
  </ul>
);

const Formula = ({ indicator }: { indicator: Indicator }) => {
  const { evaluation } = indicator;
  if (evaluation.stage === 'milestones') {
    return (
      <ul class="tr-list">
        {evaluation.milestones.map((milestone) => (
          <li key={milestone.parameter}>
            <code>{milestone.parameter}</code>: {formatFigure(milestone.weight, { kind: 'percent' })}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <p class="tr-formula">
      {evaluation.formula}
      {evaluation.stage === 'period' &&
        ` (in ogni periodo, poi ${vocabulary().aggregators[evaluation.overPeriods]})`}
    </p>
  );
};

const Definition = ({ request, indicator }: { request: PageRequest; indicator: Indicator }) => {
  const { sheet } = indicator;
  const words = vocabulary();
  const target = request.reading.targets.get(indicator.id);
  return (
    <Facts
      facts={[
        { name: 'Definizione', value: sheet.definition },
        { name: 'Algoritmo pubblicato', value: sheet.algorithm },
        { name: 'Formula in parole', value: formulaInWords(indicator) },
        { name: 'Target dell’anno', value: targetText(request.reading, indicator.id) },
        { name: 'Verso', value: target === undefined ? undefined : words.directions[target.goal.direction] },
        { name: 'Unità di misura', value: indicator.unitOfMeasure ?? words.quantities[indicator.resultKind] },
        {
          name: 'Valore di partenza',
          value: indicator.baseline === undefined ? undefined : formatFigure(indicator.baseline),
        },
        { name: 'Più unità', value: overUnitsText(indicator.overUnits) },
        { name: 'Tipo', value: sheet.type },
        { name: 'Fonte', value: sheet.dataSource },
        {
          name: 'Qualità della fonte',
          value: sheet.sourceClass === undefined ? undefined : words.sourceClasses[sheet.sourceClass],
        },
        { name: 'Frequenza', value: sheet.frequency },
        { name: 'Responsabile', value: <HolderList request={request} subject={indicator.id} /> },
        { name: 'Livello', value: words.levels[indicator.level] },
        { name: 'Prospettive', value: <PerspectiveLinks request={request} ids={indicator.perspectives} /> },
        { name: 'Programmi', value: <ProgrammeLinks request={request} codes={indicator.programmes} /> },
        {
          name: 'Nel PIRA',
          value: indicator.inPira ? 'sì (Piano degli indicatori e dei risultati attesi)' : 'no',
        },
        { name: 'Portatori di interesse', value: (sheet.stakeholders ?? []).join('; ') },
        { name: 'Note', value: sheet.notes },
      ]}
    />
  );
};

/** The sheet. */
export const IndicatorSheetView = (properties: { request: PageRequest; indicator: Indicator }) => (
  <>
    <Definition {...properties} />
    <div class="tr-columns">
      <div>
        <h3>Formula in simboli</h3>
        <Formula indicator={properties.indicator} />
      </div>
      <div>
        <h3>Parametri</h3>
        <Parameters indicator={properties.indicator} />
      </div>
    </div>
  </>
);
