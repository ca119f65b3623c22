/** The rulebook readable by a person: each rule in words, and where it is written or that we assumed it. */
import { rulePaths } from '../../../documents/index.ts';
import type { Rulebook } from '../../../model/index.ts';
import {
  formatDate,
  formatFigure,
  ruleNote,
  ruleOriginText,
  ruleText,
  vocabulary,
} from '../../../wording/index.ts';
import { capitalise } from '../../components/capitalise.ts';
import { Facts } from '../../components/facts.tsx';
import { Section } from '../../components/section.tsx';
import { Sentence } from '../../components/sentence.tsx';
import { textCell } from '../../components/table/cells.tsx';
import type { TableModel, TableRow } from '../../components/table/table-model.ts';
import { actText } from '../../reading/acts-table.tsx';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';

const ruleRow = ({ reading, view }: PageRequest, path: string): readonly TableRow[] => {
  const { rulebook } = view.cycle;
  const text = ruleText(rulebook, path);
  if (text === undefined) return [];
  const note = ruleNote(rulebook, path);
  const indicator = path.startsWith('overrides.')
    ? reading.indicator(path.split('.')[1] ?? '')?.code
    : undefined;
  const isAssumed = note?.origin.kind === 'assumption';
  const mark = isAssumed ? 'nostra assunzione' : 'adottata dall’ente';
  return [
    {
      id: path,
      cells: [
        textCell(capitalise(indicator === undefined ? text : `${indicator}: ${text}`)),
        {
          text: mark,
          order: mark,
          content: isAssumed ? <span class="tr-assumption">{mark}</span> : mark,
        },
        textCell(ruleOriginText(rulebook, path)),
        textCell(path),
      ],
    },
  ];
};

const rulesTable = (request: PageRequest): TableModel => {
  const { rulebook } = request.view.cycle;
  return {
    id: 'regole',
    caption: 'Le regole, una per riga',
    quietCaption: true,
    noun: ['regola', 'regole'],
    columns: [
      { id: 'regola', label: 'Regola', heads: true },
      { id: 'valore', label: 'Di chi è' },
      { id: 'origine', label: 'Dove è scritta' },
      { id: 'percorso', label: 'Percorso nel file', csvOnly: true },
    ],
    rows: rulePaths(rulebook).flatMap((path) => ruleRow(request, path)),
  };
};

const Thresholds = ({ rulebook }: { rulebook: Rulebook }) => {
  const percent = (amount: string): string => formatFigure(amount, { kind: 'percent' });
  const { reachedFrom, partialAbove, behindBelow } = rulebook.status;
  return (
    <Facts
      facts={[
        { name: 'Raggiunto', value: `da ${percent(reachedFrom)}` },
        { name: 'Parziale', value: `sopra ${percent(partialAbove)}` },
        { name: 'In ritardo durante l’anno', value: `sotto ${percent(behindBelow)} di quanto atteso` },
        {
          name: 'Cifre mostrate',
          value: `${rulebook.display.digits} decimali, ${vocabulary().roundingModes[rulebook.display.mode]}; non entrano nei calcoli`,
        },
      ]}
    />
  );
};

/** Renders the rulebook. */
export const renderRules = (request: PageRequest): PageContent => {
  const { rulebook } = request.view.cycle;
  const table = rulesTable(request);
  return {
    title: 'Regole di calcolo',
    crumbs: [],
    tables: [table],
    body: (
      <>
        <Sentence>
          Ogni numero di queste pagine è calcolato con le regole seguenti. Dove il documento dell’ente non
          dice la regola, l’abbiamo scelta noi, e qui è segnato.
        </Sentence>
        <Facts
          facts={[
            { name: 'Sistema di misurazione e valutazione (SMVP)', value: rulebook.title },
            { name: 'Atto', value: rulebook.act === undefined ? undefined : actText(rulebook.act) },
            {
              name: 'Vale',
              value: `dal ${formatDate(rulebook.validFrom)}${rulebook.validTo === undefined ? '' : ` al ${formatDate(rulebook.validTo)}`}`,
            },
          ]}
        />
        <Section id="soglie" title="Le soglie degli stati">
          <Thresholds rulebook={rulebook} />
        </Section>
        <Section id="regole" title="Le regole">
          <PageTable request={request} model={table} />
        </Section>
      </>
    ),
  };
};
