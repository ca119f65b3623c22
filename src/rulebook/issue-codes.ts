/** Every code of an issue about a rulebook, with its severity and the parameters of its sentence. */
import type { Issue, Severity } from '../kernel/index.ts';

type Row = readonly [Severity, ...string[]];

/** The closed list: severity first, then the names of the parameters besides `path` (where in the rulebook). */
export const RULEBOOK_ISSUE_CODES = {
  'rulebook.bandsEmpty': ['error'],
  'rulebook.bandFirstClosed': ['error', 'at'],
  'rulebook.bandLastClosed': ['error', 'at'],
  'rulebook.bandOpenInside': ['error', 'end'],
  'rulebook.bandGap': ['error', 'from', 'to'],
  'rulebook.bandOverlap': ['error', 'from', 'to'],
  'rulebook.bandEdgeInNone': ['error', 'at'],
  'rulebook.bandEdgeInBoth': ['error', 'at'],
  'rulebook.bandReversed': ['error', 'from', 'to'],
  'rulebook.pointsTooFew': ['error', 'count'],
  'rulebook.pointsNotRising': ['error', 'before', 'achievement'],
  'rulebook.sourcesEmpty': ['error'],
  'rulebook.sourceTwice': ['error', 'kind'],
  'rulebook.sharesSum': ['error', 'sum'],
  'rulebook.shareMissing': ['error', 'kind'],
  'rulebook.negative': ['error', 'value'],
  'rulebook.floorAboveCap': ['error', 'floor', 'cap'],
  'rulebook.zeroBelowAboveCap': ['error', 'zeroBelow', 'cap'],
  'rulebook.capZero': ['error', 'cap'],
  'rulebook.digitsOutOfRange': ['error', 'digits', 'least', 'most'],
  'rulebook.deadlineStepsEmpty': ['error'],
  'rulebook.deadlineStepsNotRising': ['error', 'before', 'daysLate'],
  'rulebook.deadlineStepNotLate': ['error', 'daysLate'],
  'rulebook.deadlineStepsGrowing': ['warning', 'before', 'achievement'],
  'rulebook.childUnitsWeighted': ['error'],
  'rulebook.statusOrder': ['error', 'partialAbove', 'reachedFrom'],
  'rulebook.overrideTwice': ['error', 'indicator'],
  'rulebook.overrideEmpty': ['warning', 'indicator'],
  'rulebook.validityInverted': ['error', 'from', 'to'],
  'rulebook.noteUnknownPath': ['warning', 'rule'],
} as const satisfies Record<string, Row>;

/** A code of this folder. */
export type RulebookIssueCode = keyof typeof RULEBOOK_ISSUE_CODES;

type ParametersOf<Code extends RulebookIssueCode> = (typeof RULEBOOK_ISSUE_CODES)[Code] extends readonly [
  Severity,
  ...infer Names,
]
  ? Readonly<Record<Extract<Names[number], string>, string | number>>
  : never;

/** Says what is wrong with a rule; `path` names the rule (`score.bands[1].from`). */
export type Tell = <Code extends RulebookIssueCode>(
  code: Code,
  path: string,
  params: ParametersOf<Code>,
) => void;

/** Where validation puts what it finds about the rulebook with this identifier. */
export const newFindings = (id: string): { readonly issues: readonly Issue[]; readonly tell: Tell } => {
  const issues: Issue[] = [];
  return {
    issues,
    tell: (code, path, params) => {
      const severity = RULEBOOK_ISSUE_CODES[code][0];
      issues.push({ code, severity, place: { id, field: path }, params: { path, ...params } });
    },
  };
};
