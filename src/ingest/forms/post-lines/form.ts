/**
 * Objectives of a post written out: a line that names the post, "OBIETTIVO 1) … – Peso 30%", "Programma 1.1: …", and a line for each
 * indicator, "Indicatore 1: …. Target: …".
 */
import type { IndividualRecord, TableReference } from '../../../model/index.ts';
import type { Claim, Form } from '../../claim.ts';
import type { Atom } from '../../raw.ts';
import { claimBuilder } from '../../rows/claim-builder.ts';
import { plainText } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import { readTarget } from '../../values/read-target.ts';

const POST_LINES = 'post-lines';

/** "Obiettivi 2016 del Segretario Generale (…)": the post without the person who holds it. */
const POST =
  /^(?:\d+(?:\.\d+)*\.? )?obiettivi\b.*?\b((?:segretario generale|vice ?segretario|dirigente|posizione organizzativa|p\.? ?o\.?|e\.? ?q\.?)(?: (?:del|della|dell'|area|servizio|ufficio)[^,(–-]*)?)/i;
const OBJECTIVE =
  /^obiettivo (?:n\.? ?)?(\d{1,2}) ?[).:-]+ ?(.+?)(?: ?[-–] ?peso:? (\d{1,3}(?:,\d+)? ?%))?$/i;
const PROGRAMME = /^(?:programma|azione|obiettivo operativo) (\d{1,2}(?:\.\d{1,2}){1,3}) ?[:.-]? ?(.*)$/i;
const INDICATOR = /^indicatore (?:n\.? ?)?\d{1,2} ?[:.)-]+ ?(.+)$/i;
/** The target behind its name, or the figure behind the last colon. */
const TARGET = /^(.*?)[.:;,]? ?\btarget ?[:=]? ?(.+)$/i;
const LAST_FIGURE = /^(.*): ?((?:n\.? ?)?[<>=≤≥]* ?\d[\d.,]*(?: ?%)?)$/i;
/** Lines without any of these that may stand between them. */
const MOST_OTHER_LINES = 4;
const FEWEST_INDICATORS = 2;

const withoutEnd = (text: string): string => text.replace(/[\s;.]+$/, '').trim();

interface Above {
  readonly post: string;
  readonly objective?: IndividualRecord['objective'];
}

const indicatorOf = (words: string, line: Atom, above: Above, table: TableReference): IndividualRecord => {
  const text = withoutEnd(words);
  const [, title = text, target] = TARGET.exec(text) ?? LAST_FIGURE.exec(text) ?? [];
  const name = withoutEnd(title);
  return {
    table,
    place: line.place,
    post: above.post,
    title: readCell(name, line.place, 'text'),
    ...(above.objective !== undefined && { objective: above.objective }),
    ...(target !== undefined && { target: readTarget(target, line.place, { title: name }) }),
  };
};

/** The objective that a line names; a programme under it is nearer, and has a code. */
const objectiveIn = (text: string, line: Atom): IndividualRecord['objective'] | undefined => {
  const [, code, programme] = PROGRAMME.exec(text) ?? [];
  if (code !== undefined) return { code, title: programme ?? '', place: line.place };
  const [, , title] = OBJECTIVE.exec(text) ?? [];
  return title === undefined ? undefined : { title, place: line.place };
};

const claimAt = (lines: readonly Atom[], from: number): Claim | undefined => {
  const head = lines[from];
  const post = head === undefined ? undefined : POST.exec(plainText(head.text))?.[1]?.trim();
  if (head === undefined || post === undefined) return undefined;
  const table: TableReference = { form: POST_LINES, title: post, place: head.place, index: from };
  const builder = claimBuilder(POST_LINES);
  builder.take(head, 'text', 'text');
  const individual: IndividualRecord[] = [];
  let above: Above = { post };
  let others = 0;
  for (const line of lines.slice(from + 1)) {
    const text = plainText(line.text).replace(/\*\*/g, '');
    const objective = objectiveIn(text, line);
    const indicator = INDICATOR.exec(text)?.[1];
    others = objective === undefined && indicator === undefined ? others + 1 : 0;
    if (others > MOST_OTHER_LINES || (others > 0 && POST.test(text))) break;
    if (objective !== undefined) above = { post, objective };
    if (indicator !== undefined) individual.push(indicatorOf(indicator, line, above, table));
    if (others === 0) {
      builder.take(line, 'text', 'text');
      builder.endRow();
    }
  }
  const isList =
    individual.length >= FEWEST_INDICATORS && individual.some((each) => each.objective !== undefined);
  return isList ? builder.build({ title: post, place: head.place }, { individual }) : undefined;
};

/** Objectives of posts in lines. */
export const postLines: Form = {
  id: POST_LINES,
  read: ({ document, isTaken }): readonly Claim[] => {
    const lines = document.blocks.flatMap((block): readonly Atom[] =>
      block.kind === 'table' || block.text.trim() === '' || isTaken(block.atom) ? [] : [block],
    );
    return lines.flatMap((_, index) => claimAt(lines, index) ?? []);
  },
};
