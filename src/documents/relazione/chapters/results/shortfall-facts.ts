/** The card of an objective below its target. */
import type { Assessment, ResultSubject } from '../../../../model/index.ts';
import { capitalise, formatDate, formatFigure, holdersText, vocabulary } from '../../../../wording/index.ts';
import { text } from '../../../blocks/inline.ts';
import type { DocumentInput } from '../../../input.ts';
import { branchOf } from '../../../selections/branch.ts';
import { deviations } from '../../../selections/deviations.ts';
import type { Block, FactsBlock } from '../../../tree.ts';
import { assessmentsOf } from '../../parts/assessed.ts';
import { foreignFigure, mainCell, titled } from '../../parts/cells.ts';
import { indicatorTable } from '../../parts/indicator-table.ts';
import { officeCodes } from '../../parts/offices.ts';
import { missingShare } from './shortfalls-table.ts';

const assessmentText = ({ role, decision, value, motive, author, date }: Assessment): string => {
  const { assessors, decisions } = vocabulary();
  const amount = value === undefined ? '' : ` a ${formatFigure(value, { kind: 'percent' })}`;
  return `${capitalise(assessors[role])}: ${decisions[decision]}${amount} il ${formatDate(date)} (${author}). ${motive}`;
};

/** Who answers: those named for the objective, else the offices, else whoever answers for what is beneath. */
const responsibleText = ({ lookup }: DocumentInput, id: string): string => {
  const beneath = branchOf(lookup, id).map(({ subject }) => holdersText(lookup, subject.id));
  const named = [...new Set(beneath.filter((name) => name !== ''))].join('; ');
  return (
    [holdersText(lookup, id), officeCodes(lookup, id).join(' '), named].find((name) => name !== '') ?? ''
  );
};

const factsOf = (input: DocumentInput, subject: ResultSubject): FactsBlock => {
  const measured = input.measured.main(subject.id);
  const responsible = responsibleText(input, subject.id);
  return {
    kind: 'facts',
    id: `scheda-criticita-${subject.id}`,
    caption: `Scheda della criticità: ${titled(subject)}`,
    facts: [
      { label: 'Valore', inlines: mainCell(input, subject.id).inlines },
      ...(measured === undefined ? [] : [{ label: 'Misurato', inlines: [foreignFigure(measured)] }]),
      { label: '% di mancato raggiungimento', inlines: missingShare(input.lookup.main(subject.id)) },
      { label: 'Stato', inlines: [{ kind: 'status', status: input.lookup.status(subject.id) }] },
      ...(responsible === '' ? [] : [{ label: 'Responsabile', inlines: [text(responsible)] }]),
      ...assessmentsOf(input, subject.id).map((assessment) => ({
        label: 'Valutazione',
        inlines: [text(assessmentText(assessment))],
      })),
    ],
  };
};

/** The card and the indicators beneath that stayed below their target. */
export const shortfallFacts = (input: DocumentInput, subject: ResultSubject): readonly Block[] => {
  const branch = new Set(branchOf(input.lookup, subject.id).map(({ subject: { id } }) => id));
  const indicators = deviations(input.lookup, branch).map(({ indicator }) => indicator);
  return [
    factsOf(input, subject),
    ...(indicators.length === 0
      ? []
      : [
          indicatorTable(
            input,
            {
              id: `tabella-criticita-${subject.id}`,
              caption: `Gli indicatori di ${subject.code} sotto il target`,
            },
            indicators,
          ),
        ]),
  ];
};
