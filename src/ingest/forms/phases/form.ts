/** Phases of the process with their dates, in lines: "FASE 2", "Data Dall'8 aprile al 4 maggio 2020", "Descrizione …", who answers. */
import type { DatedRecord } from '../../../model/index.ts';
import { writtenRuns } from '../../broken/written-lines.ts';
import type { AtomRole, Claim, Form } from '../../claim.ts';
import type { Atom } from '../../raw.ts';
import { plainText, plainWords } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';

const PHASES = 'phases';

const PHASE = /^fase \d+\b/;
const MAY_BE_PHASE = /^\s*fase/i;
const LABELS: readonly (readonly ['date' | 'description' | 'responsible', RegExp])[] = [
  ['date', /^(?:data|periodo|quando|tempi)\b\s*:?/],
  ['description', /^(?:descrizione|attivita)\b\s*:?/],
  ['responsible', /^soggett[oi](?:\/i)?(?: responsabil[ei](?:\/i)?)?\s*:?/],
];

interface Field {
  readonly lines: Atom[];
  text: string;
}

interface Phase {
  readonly title: Atom;
  readonly fields: Map<string, Field>;
}

const LONGEST_FIELD = 6;

const startField = (phase: Phase, line: Atom): Field | undefined => {
  const text = plainText(line.text);
  const label = LABELS.find(([, pattern]) => pattern.test(plainWords(text)));
  if (label === undefined) return undefined;
  const [name, pattern] = label;
  const length = pattern.exec(plainWords(text))?.[0].length ?? 0;
  const field = { lines: [line], text: text.slice(length).trim() };
  phase.fields.set(phase.fields.has(name) ? `${name} ${phase.fields.size}` : name, field);
  return field;
};

const phasesIn = (lines: readonly Atom[]): readonly Phase[] => {
  const phases: Phase[] = [];
  let phase: Phase | undefined;
  let field: Field | undefined;
  for (const line of lines) {
    if (MAY_BE_PHASE.test(line.text) && PHASE.test(plainWords(line.text))) {
      phase = { title: line, fields: new Map() };
      phases.push(phase);
      field = undefined;
    } else if (phase !== undefined) {
      const started = startField(phase, line);
      if (started !== undefined) field = started;
      else if (field === undefined || field.lines.length >= LONGEST_FIELD || /^\s*\d+\.\d/.test(line.text)) {
        phase = undefined;
      } else {
        field.lines.push(line);
        field.text = `${field.text} ${plainText(line.text)}`.trim();
      }
    }
  }
  return phases.filter(({ fields }) => fields.has('date'));
};

const claimOf = ({ title, fields }: Phase): Claim => {
  const atoms = new Map<number, AtomRole>([[title.atom, 'heading']]);
  for (const line of [...fields.values()].flatMap(({ lines }) => lines)) atoms.set(line.atom, 'cell');
  const date = fields.get('date');
  const description = fields.get('description')?.text ?? '';
  const name = plainText(title.text);
  const place = date?.lines[0]?.place ?? title.place;
  const cell = readCell(date?.text ?? '', place, 'date');
  const record: DatedRecord = { label: description === '' ? name : `${name}: ${description}`, cell };
  const rows = [...fields.values()].map(({ text, lines }) => ({
    cells: [readCell(text, lines[0]?.place ?? title.place, 'text')],
  }));
  return {
    form: PHASES,
    atoms,
    table: { form: PHASES, title: name, place: title.place, rows },
    records: { dates: [record] },
    issues: [],
  };
};

/** Phases of a process. */
export const phases: Form = {
  id: PHASES,
  read: (request): readonly Claim[] => writtenRuns(request).flatMap(phasesIn).map(claimOf),
};
