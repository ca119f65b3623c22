/** The list of what a check of documents found, as a document: evidence for an OIV, proof-reading for who publishes. */
import type { LocalDate, Severity } from '../../kernel/index.ts';
import type { Finding } from '../../model/index.ts';
import { capitalise, checkText, findingMessage, placesText, severityHeading } from '../../wording/index.ts';
import { strong, text, textCell } from '../blocks/inline.ts';
import type { Block, DocumentTree, TableBlock, TableRow } from '../tree.ts';

/** What was checked and what was found. */
export interface CheckedFindings {
  readonly files: readonly string[];
  readonly administration?: string;
  readonly year: number;
  readonly date: LocalDate;
  /** What came of the check in a sentence. */
  readonly sentence: string;
  /** The beginning of the fingerprint of the list. */
  readonly version: string;
  readonly findings: readonly Finding[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

const COLUMNS: TableBlock['columns'] = [
  { id: 'number', label: 'N.', figures: true, width: 0.4 },
  { id: 'rule', label: 'Regola', figures: false, width: 1.3 },
  { id: 'message', label: 'Che cosa non torna', figures: false, width: 3 },
  { id: 'published', label: 'Pubblicato', figures: false },
  { id: 'expected', label: 'Atteso', figures: false },
  { id: 'places', label: 'Dove', figures: false, width: 1.6 },
];

interface Numbered {
  readonly number: number;
  readonly finding: Finding;
}

const rowOf = ({ number, finding }: Numbered): TableRow => ({
  role: 'body',
  cells: [
    textCell(String(number)),
    textCell([finding.rule, checkText(finding.rule)?.name].filter((part) => part !== undefined).join(' – ')),
    textCell(`${findingMessage(finding)}.`),
    textCell(finding.published),
    textCell(finding.expected),
    textCell(placesText(finding.places)),
  ],
});

const severityBlocks = (severity: Severity, numbered: readonly Numbered[]): readonly Block[] => {
  if (numbered.length === 0) return [];
  const { name, meaning } = severityHeading(severity);
  const table: TableBlock = {
    kind: 'table',
    id: `rilievi-${severity}`,
    caption: `${name} (${numbered.length})`,
    columns: COLUMNS,
    headColumns: 1,
    rows: numbered.map(rowOf),
  };
  const heading: Block = { kind: 'heading', id: severity, level: 1, text: name, numbered: true };
  const note: Block = { kind: 'paragraph', role: 'note', inlines: [text(`${capitalise(meaning)}.`)] };
  return [{ kind: 'landscape', blocks: [heading, note, table] }];
};

const remedies = (findings: readonly Finding[]): readonly Block[] => {
  const rules = [...new Set(findings.map(({ rule }) => rule))].flatMap((rule) => {
    const words = checkText(rule);
    return words === undefined ? [] : [{ rule, words }];
  });
  if (rules.length === 0) return [];
  return [
    {
      kind: 'heading',
      id: 'rimedi',
      level: 1,
      text: 'Che cosa guarda ogni regola e che cosa fare',
      numbered: true,
    },
    {
      kind: 'list',
      ordered: false,
      items: rules.map(({ rule, words }) => [
        strong(`${rule} – ${words.name}. `),
        text(`${words.says} ${words.why} ${words.todo}`),
      ]),
    },
  ];
};

/** Composes the list. Numbers are those of the page: by severity, in the order of the findings. */
export const composeFindings = (checked: CheckedFindings): DocumentTree => {
  const ordered = SEVERITIES.flatMap((severity) =>
    checked.findings.filter((finding) => finding.severity === severity),
  ).map((finding, index): Numbered => ({ number: index + 1, finding }));
  return {
    kind: 'rilievi',
    title: 'Rilievi della verifica dei documenti',
    subtitle: checked.files.join(', '),
    administration: checked.administration ?? '',
    year: checked.year,
    language: 'it',
    date: checked.date,
    version: checked.version,
    draft: false,
    cover: [],
    blocks: [
      { kind: 'paragraph', role: 'lead', inlines: [text(checked.sentence)] },
      ...SEVERITIES.flatMap((severity) =>
        severityBlocks(
          severity,
          ordered.filter(({ finding }) => finding.severity === severity),
        ),
      ),
      ...remedies(checked.findings),
    ],
  };
};
