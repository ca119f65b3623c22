/** The rules with which every figure of the report was calculated, and who set them. */
import { capitalise, formatDate, ruleNote, ruleOriginText, ruleText } from '../../../../wording/index.ts';
import { text, textCell } from '../../../blocks/inline.ts';
import type { ChapterContent } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import { rulePaths } from '../../../selections/rule-paths.ts';
import type { FactsBlock, TableBlock, TableRow } from '../../../tree.ts';
import { actText } from '../../parts/act-text.ts';

const systemFacts = ({ cycle: { rulebook } }: DocumentInput): FactsBlock => {
  const until = rulebook.validTo === undefined ? '' : ` al ${formatDate(rulebook.validTo)}`;
  return {
    kind: 'facts',
    id: 'sistema-di-misurazione',
    caption: 'Il sistema di misurazione e valutazione (SMVP) applicato',
    facts: [
      { label: 'Nome', inlines: [text(rulebook.title)] },
      ...(rulebook.act === undefined ? [] : [{ label: 'Atto', inlines: [text(actText(rulebook.act))] }]),
      { label: 'Vale', inlines: [text(`dal ${formatDate(rulebook.validFrom)}${until}`)] },
    ],
  };
};

const ruleRow = (input: DocumentInput, path: string): readonly TableRow[] => {
  const { rulebook } = input.cycle;
  const rule = ruleText(rulebook, path);
  if (rule === undefined) return [];
  const code = path.startsWith('overrides.')
    ? input.lookup.indicator(path.split('.')[1] ?? '')?.code
    : undefined;
  const isAssumed = ruleNote(rulebook, path)?.origin.kind === 'assumption';
  return [
    {
      role: 'body',
      cells: [
        textCell(capitalise(code === undefined ? rule : `${code}: ${rule}`)),
        textCell(isAssumed ? 'assunzione di chi calcola' : 'adottata dall’ente'),
        textCell(ruleOriginText(rulebook, path)),
      ],
    },
  ];
};

const rulesTable = (input: DocumentInput): TableBlock => ({
  kind: 'table',
  id: 'tabella-regole',
  caption: 'Le regole con cui sono calcolate le percentuali di questa Relazione',
  columns: [
    { id: 'regola', label: 'Regola', figures: false, width: 3 },
    { id: 'di-chi', label: 'Di chi è', figures: false },
    { id: 'origine', label: 'Dove è scritta', figures: false, width: 3 },
  ],
  headColumns: 1,
  rows: rulePaths(input.cycle.rulebook).flatMap((path) => ruleRow(input, path)),
});

/** The system in force and its rules. */
export const methodContent = (input: DocumentInput): ChapterContent => ({
  blocks: [systemFacts(input), rulesTable(input)],
});
