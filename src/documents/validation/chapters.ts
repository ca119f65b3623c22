/** The chapters of the validation: what is validated, the checklist, each item with its evidence, the outcome. */
import { formatDate, VALIDATION_OUTCOMES, validationSentences } from '../../wording/index.ts';
import { strong, text } from '../blocks/inline.ts';
import type { Chapter, ChapterContent } from '../chapter.ts';
import type { DocumentInput } from '../input.ts';
import { actText } from '../relazione/parts/act-text.ts';
import type { Block, FactsBlock } from '../tree.ts';
import { type ChecklistItem, checklistOf } from './checklist.ts';
import { checklistTable, itemName, statementsTable } from './checklist-table.ts';
import { approvalOf } from './evidence/evidence.ts';
import { EVIDENCE } from './evidence/index.ts';
import { chapterOfItem, OUTCOME_CHAPTER, outcomeOf } from './outcome.ts';

const facts = ({ cycle, lookup, sha256 }: DocumentInput): FactsBlock => {
  const plan = lookup.plan?.acts.findLast(({ kind }) => kind === 'approves');
  const report = approvalOf(cycle, 'Relazione sulla performance').at(-1);
  const fact = (label: string, value: string | undefined) =>
    value === undefined ? [] : [{ label, inlines: [text(value)] }];
  return {
    kind: 'facts',
    id: 'atti-esaminati',
    caption: 'Che cosa è stato esaminato',
    facts: [
      ...fact('Piano', lookup.plan?.title),
      ...fact('Atto del piano', plan === undefined ? undefined : actText(plan)),
      ...fact('Atto della Relazione', report === undefined ? undefined : actText(report)),
      ...fact('Dati al', formatDate(cycle.asOf)),
      ...fact('Impronta dei dati (SHA-256)', sha256),
    ],
  };
};

const subject: Chapter = {
  id: 'oggetto',
  title: 'Che cosa si valida',
  level: 1,
  numbered: true,
  narrative: 'optional',
  content: (input) => ({
    blocks: [
      {
        kind: 'paragraph',
        role: 'body',
        inlines: [
          text(
            validationSentences.subject({
              year: input.cycle.year,
              administration: input.cycle.administration.name,
            }),
          ),
        ],
      },
      facts(input),
    ],
  }),
};

const evidenceBlocks = (input: DocumentInput, item: ChecklistItem): readonly Block[] => {
  const { sentences, tables } = EVIDENCE[item.evidence](input);
  return [{ kind: 'list', ordered: false, items: sentences.map((sentence) => [text(sentence)]) }, ...tables];
};

const itemContent = (input: DocumentInput, item: ChecklistItem): ChapterContent => {
  const outcome = outcomeOf(input, chapterOfItem(item.letter), itemName(item));
  return {
    blocks: [
      ...evidenceBlocks(input, item),
      {
        kind: 'paragraph',
        role: outcome.word === undefined ? 'warning' : 'body',
        inlines: [strong('Esito: '), text(outcome.word ?? 'da compilare')],
      },
    ],
    ...(outcome.issue !== undefined && { issues: [outcome.issue] }),
  };
};

const itemChapter = (item: ChecklistItem): Chapter => ({
  id: chapterOfItem(item.letter),
  title: itemName(item),
  level: 2,
  numbered: false,
  narrative: 'optional',
  content: (input) => itemContent(input, item),
});

const OUTCOME_TITLE = 'L’esito della validazione';

const outcome = (input: DocumentInput): ChapterContent => {
  const found = outcomeOf(input, OUTCOME_CHAPTER, OUTCOME_TITLE, VALIDATION_OUTCOMES.whole);
  return {
    blocks: [
      statementsTable(input, checklistOf(input.cycle.year)),
      {
        kind: 'paragraph',
        role: found.word === undefined ? 'warning' : 'lead',
        inlines: [strong('Esito: '), text(found.word ?? 'da compilare')],
      },
    ],
    ...(found.issue !== undefined && { issues: [found.issue] }),
  };
};

/** The chapters with the checklist of the year. */
export const validationKindChapters = (input: DocumentInput): readonly Chapter[] => {
  const checklist = checklistOf(input.cycle.year);
  return [
    subject,
    {
      id: 'verifica',
      title: 'La verifica, voce per voce',
      level: 1,
      numbered: true,
      narrative: 'optional',
      startsPage: true,
      content: () => ({ blocks: [checklistTable(input, checklist)] }),
    },
    ...checklist.items.map(itemChapter),
    {
      id: OUTCOME_CHAPTER,
      title: OUTCOME_TITLE,
      level: 1,
      numbered: true,
      narrative: 'required',
      startsPage: true,
      suggestion: () => validationSentences.outcomeSuggestion(),
      content: outcome,
    },
  ];
};
