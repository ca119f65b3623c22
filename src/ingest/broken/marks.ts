/** Marks at the beginning of a row: what the row is of the performance tree ("OS", "IO", "FRD: ob1", "Ind. strategico"). */

/** What a row is. `total`: the line that sums the indicators of an objective up; `coded`: a row without mark, known by its code. */
export type MarkKind =
  | 'administration'
  | 'area'
  | 'strategicObjective'
  | 'operationalObjective'
  | 'total'
  | 'strategic'
  | 'operational'
  | 'fund'
  | 'coded';

/** A mark: its kind and how many words it takes. */
export interface Mark {
  readonly kind: MarkKind;
  readonly words: number;
}

const MARKS: readonly (readonly [MarkKind, RegExp])[] = [
  ['total', /^(?:AS|OS|OO|IS|IO) TOT\.?(?= |$)/],
  ['administration', /^(?:E|ENTE)(?= (?:ENTE|CAMERA|CCIAA|AMMINISTRAZIONE)\b)/],
  ['area', /^(?:AS|A\.S\.|Area strategica|Ambito strategico)(?= |$)/],
  ['strategicObjective', /^(?:OS|O\.S\.|Ob(?:iettivo|\.) strat(?:egico|\.))(?= |$)/],
  ['operationalObjective', /^(?:OO|O\.O\.|Ob(?:iettivo|\.) oper(?:ativo|\.))(?= |$)/],
  ['strategic', /^(?:IS|I\.S\.|KPI|Ind(?:icatore|\.) strat(?:egico|\.))(?= |$)/],
  ['operational', /^(?:IO|I\.O\.|Ind(?:icatore|\.) oper(?:ativo|\.))(?= |$)/],
  ['fund', /^(?:FRD|FRRD|FUA)(?: ?:(?: ?ob\.? ?\d+)?| ob\.? ?\d+|(?= \d+\.\d))(?= |$)/i],
];

const isKindOfText = (text: string): boolean =>
  /^(?:E|ENTE|[AIO]\.?[SO]\.?|KPI|[IOA][a-z]+\.?|F\w{2,3}:?)(?: |$)/.test(text);

/** The mark that a row's text (its words with single blanks) begins with. */
export const markIn = (text: string): Mark | undefined => {
  if (!isKindOfText(text)) return undefined;
  for (const [kind, pattern] of MARKS) {
    const found = pattern.exec(text);
    if (found !== null) return { kind, words: found[0].split(' ').length };
  }
  return undefined;
};

/** Codes of indicators at the beginning of a row; the text may follow without a blank, as in `O1.2.3-attuazione`. */
const INDICATOR_CODE = /^[A-Z]{1,4}\.?\d+(?:\.\d+)+\s?[-–]\s?[a-z\d]/;

/** The mark of a row in a table without marks: its code, which is no word of the mark. */
export const codeMark = (text: string): Mark | undefined =>
  INDICATOR_CODE.test(text) ? { kind: 'coded', words: 0 } : undefined;
