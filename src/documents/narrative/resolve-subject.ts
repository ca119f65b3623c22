/** Results in narrative texts, by the code or id of their subject. */
import type { ResultField, ResultSubject } from '../../model/index.ts';
import { targetText, unitOfIndicator } from '../../wording/index.ts';
import { resultFigure } from '../blocks/inline.ts';
import type { DocumentInput, DocumentLookup } from '../input.ts';
import { AMBIGUOUS, type Resolved, resolvedTo, UNKNOWN, WITHOUT_VALUE } from './resolved.ts';

const FIELDS = [
  'result',
  'achievement',
  'score',
  'value',
  'weighted',
  'share',
  'weight',
  'computed',
] as const;

/** The administration's name in references, whatever its code is. */
const ADMINISTRATION = 'ente';

const indicatorOf = (subject: ResultSubject): string => subject.id.split('@')[0] ?? subject.id;

/** A row of a unit is called `CODE@UNIT`; everything else by its code. Ids always work. */
const isNamed = (lookup: DocumentLookup, subject: ResultSubject, name: string): boolean => {
  if (subject.id === name) return true;
  if (subject.kind === 'administration') return name === ADMINISTRATION;
  if (subject.kind !== 'unitIndicator' || subject.unit === undefined) return subject.code === name;
  return name === `${subject.code}@${lookup.unit(subject.unit)?.version.code ?? subject.unit}`;
};

const figureOf = (lookup: DocumentLookup, subject: ResultSubject, field: ResultField): Resolved => {
  const node = lookup.result(subject.id, field);
  if (node === undefined || node.state !== 'value') return WITHOUT_VALUE;
  const unit = field === 'result' ? unitOfIndicator(lookup.indicator(indicatorOf(subject))) : undefined;
  return resolvedTo(resultFigure(node, unit));
};

/** The key of a figure names a result on the basis of its document: a figure of another basis goes without. */
const withoutKey = (resolved: Resolved): Resolved =>
  resolved.ok
    ? {
        ok: true,
        inlines: resolved.inlines.map((inline) => {
          if (inline.kind !== 'figure') return inline;
          const { key: _, ...figure } = inline;
          return figure;
        }),
      }
    : resolved;

const wordsOf = (lookup: DocumentLookup, subject: ResultSubject, field: string): Resolved => {
  if (field === 'title') return resolvedTo({ kind: 'text', text: subject.title });
  if (field === 'status') return resolvedTo({ kind: 'status', status: lookup.status(subject.id) });
  if (field !== 'target') return UNKNOWN;
  const text = targetText(lookup, indicatorOf(subject));
  return text === undefined ? WITHOUT_VALUE : resolvedTo({ kind: 'text', text });
};

/** `NAME.field`; with `measured:` before the name, on the measured basis whatever basis the document is on. */
export const resolveSubject = (input: DocumentInput, path: string): Resolved => {
  const isMeasured = path.startsWith('measured:');
  const lookup = isMeasured ? input.measured : input.lookup;
  const [, name = '', field = ''] = /^(?:measured:)?(.+)\.([^.]+)$/.exec(path) ?? [];
  const [subject, ...others] = lookup.results.subjects.filter((each) => isNamed(lookup, each, name));
  if (subject === undefined) return UNKNOWN;
  if (others.length > 0) return AMBIGUOUS;
  const result = FIELDS.find((known) => known === field);
  if (result === undefined) return wordsOf(lookup, subject, field);
  const figure = figureOf(lookup, subject, result);
  return isMeasured && input.basis !== 'measured' ? withoutKey(figure) : figure;
};
