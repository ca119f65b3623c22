/** Numbers declared in words: "Obiettivi Strategici n. 6", and below "5 raggiunti al 100 %"; "5 obiettivi strategici su 6 …". */
import type { CountRecord } from '../../../model/index.ts';
import { writtenRuns } from '../../broken/written-lines.ts';
import type { Claim, Form } from '../../claim.ts';
import type { Atom } from '../../raw.ts';
import { plainText, plainWords } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';

const COUNTS = 'counts';

const KINDS: readonly (readonly [CountRecord['what'], RegExp])[] = [
  ['strategicObjectives', /^obiettivi (?:strategici|specifici)/],
  ['operationalObjectives', /^obiettivi (?:operativi|annuali)/],
  ['areas', /^(?:aree|ambiti) strategic/],
  ['indicators', /^indicatori/],
  ['units', /^(?:unita organizzative|uffici|servizi)/],
];

const DECLARED = /^(\p{L}[\p{L} '/]{4,60}?)\s*(?:[:-]|n\.?°?|nr\.?|numero)\s*(\d{1,4})\.?$/u;
const REACHED = /^(\d{1,4})\s+(?:obiettiv\p{L}+ )?(?:non )?(?:raggiunt|conseguit|realizzat)\p{L}*\b.*$/u;
const OF_ALL = /^(\d{1,4}) ([\p{L} ]{5,40}?) (?:su|di) (\d{1,4})\b/u;
/** "Obiettivi strategici: n. 6, di cui 5 raggiunti al 100%": the number and its first part on one line. */
const WITH_PART =
  /^(\p{L}[\p{L} '/]{4,60}?)\s*(?:[:-]\s*)?(?:n\.?°?|nr\.?|numero)?\s*(\d{1,4})\s*,?\s*(?:di cui|dei quali)\s*:?\s*((\d{1,4})\s+(?:obiettiv\p{L}+ )?(?:raggiunt|conseguit|realizzat)\p{L}*(?: al 100 ?%| pienamente| in pieno| totalmente)?)(?=[,;.]| e |$)/u;
/** How many lines below its total a part may stand. */
const PART_LINES = 6;

const bare = (line: Atom): string => plainText(line.text).replace(/^[^\p{L}\d]+/u, '');

const kindOf = (words: string): CountRecord['what'] =>
  KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';

interface Found {
  readonly line: Atom;
  readonly counts: readonly CountRecord[];
}

const countOf = (what: CountRecord['what'], words: string, number: string, line: Atom): CountRecord => ({
  what,
  words,
  declared: readCell(number, line.place),
});

const declaredIn = (line: Atom): readonly CountRecord[] => {
  const text = bare(line);
  const all = OF_ALL.exec(text);
  if (all !== null && kindOf(plainWords(all[2] ?? '')) !== 'other') {
    const what = kindOf(plainWords(all[2] ?? ''));
    return [countOf('reached', text, all[1] ?? '', line), countOf(what, text, all[3] ?? '', line)];
  }
  const parted = WITH_PART.exec(text);
  const whole = kindOf(plainWords(parted?.[1] ?? ''));
  if (parted !== null && whole !== 'other') {
    const [, name = '', total = '', part = '', reached = ''] = parted;
    return [
      countOf(whole, `${name} ${total}`, total, line),
      countOf('reached', `${name} ${total}: ${part}`, reached, line),
    ];
  }
  const found = DECLARED.exec(text);
  const what = kindOf(plainWords(found?.[1] ?? ''));
  return found === null || what === 'other' ? [] : [countOf(what, text, found[2] ?? '', line)];
};

/** Lines that may declare a number, told at a glance. */
const MAY_COUNT =
  /\d.*(?:raggiunt|conseguit|realizzat|obiettiv)|(?:obiettiv|indicator|aree|ambiti|unità|uffici|servizi).*\d/i;
const LONGEST = 160;

const foundIn = (lines: readonly Atom[]): readonly Found[] => {
  const found: Found[] = [];
  let total: { readonly index: number; readonly words: string } | undefined;
  lines.forEach((line, index) => {
    if (line.text.length > LONGEST || !MAY_COUNT.test(line.text)) return;
    const declared = declaredIn(line);
    const part = REACHED.exec(bare(line));
    if (declared.length > 0) {
      total = { index, words: bare(line) };
      found.push({ line, counts: declared });
    } else if (part !== null && total !== undefined && index - total.index <= PART_LINES) {
      const what = /\bnon raggiunt|\bnon conseguit|\bparzialmente\b/i.test(bare(line)) ? 'other' : 'reached';
      const words = `${total.words}: ${bare(line)}`;
      found.push({ line, counts: [countOf(what, words, part[1] ?? '', line)] });
    }
  });
  return found;
};

const claimOf = ({ line, counts }: Found): Claim => ({
  form: COUNTS,
  atoms: new Map([[line.atom, 'cell']]),
  table: { form: COUNTS, place: line.place, rows: [{ cells: counts.map(({ declared }) => declared) }] },
  records: { counts },
  issues: [],
});

/** Numbers declared in lines of their own. */
export const declaredCounts: Form = {
  id: COUNTS,
  read: (request): readonly Claim[] => writtenRuns(request).flatMap(foundIn).map(claimOf),
};
