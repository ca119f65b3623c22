/** What a result is called: field, kind, code and title. */
import type { ResultNode } from '../../model/index.ts';
import type { NamedField } from '../vocabulary.ts';
import { type ExplanationContext, parameterOf, subjectText } from './context.ts';
import { periodNames } from './cycle-names.ts';

const isNamed = (context: ExplanationContext, field: string): field is NamedField =>
  Object.hasOwn(context.words.fields, field);

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The title of a result: "Realizzazione del target: indicatore S2.1.1-b, …". */
export const nodeTitle = (context: ExplanationContext, node: ResultNode): string => {
  const { leaf } = context.phrases;
  const subject = subjectText(context, node.id);
  if (node.field.startsWith('period:')) {
    const ids = node.field.slice('period:'.length).split('+');
    return leaf.periodTitle(periodNames(context.names, ids), subject);
  }
  if (!isNamed(context, node.field))
    return leaf.parameterTitle(parameterOf(context, node)?.label ?? node.field, subject);
  const title = context.subjects.get(node.id)?.title ?? '';
  return leaf.title(capitalised(context.words.fields[node.field]), subject, title);
};
