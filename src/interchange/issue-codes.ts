/** Every code of an issue about a file or a cycle, with its severity and the parameters of its sentence. */
import type { Issue, Place, Severity } from '../kernel/index.ts';

/** Where in the file: JSON path, and identifier and code of the nearest noun (empty when it has none). */
const AT = ['path', 'id', 'code'] as const;
const POSITION = ['line', 'column'] as const;

type Row = readonly [Severity, ...string[]];

/** Bytes, JSON text and format version. */
const FILE_CODES = {
  'file.empty': ['error'],
  'file.tooLarge': ['error', 'bytes', 'limit'],
  'file.encoding': ['error', 'position', 'line', 'byte', 'hint'],
  'file.tooManyIssues': ['error', 'shown', 'total'],
  'json.unexpected': ['error', ...POSITION, 'found', 'expected'],
  'json.unexpectedEnd': ['error', ...POSITION, 'expected'],
  'json.badEscape': ['error', ...POSITION, 'found'],
  'json.controlCharacter': ['error', ...POSITION, 'found'],
  'json.loneSurrogate': ['error', ...POSITION, 'found'],
  'json.tooDeep': ['error', ...POSITION, 'limit'],
  'json.duplicateKey': ['error', ...POSITION, 'key'],
  'format.notObject': ['error', 'received'],
  'format.versionMissing': ['error'],
  'format.versionInvalid': ['error', 'received'],
  'format.versionFuture': ['error', 'received', 'supported'],
} as const satisfies Record<string, Row>;

/** The shape of a value: types, limits, closed lists, forms of text. */
const SCHEMA_CODES = {
  'schema.unknownKey': ['error', ...AT, 'key'],
  'schema.missingField': ['error', ...AT, 'key'],
  'schema.wrongType': ['error', ...AT, 'expected', 'received'],
  'schema.notInList': ['error', ...AT, 'received', 'allowed'],
  'schema.badId': ['error', ...AT, 'received'],
  'schema.badDecimal': ['error', ...AT, 'received'],
  'schema.badDate': ['error', ...AT, 'received'],
  'schema.badDay': ['error', ...AT, 'received'],
  'schema.badHash': ['error', ...AT, 'received'],
  'schema.badText': ['error', ...AT],
  'schema.badCode': ['error', ...AT, 'received'],
  'schema.badName': ['error', ...AT, 'received'],
  'schema.badFraction': ['error', ...AT, 'received'],
  'schema.textTooShort': ['error', ...AT, 'limit'],
  'schema.textTooLong': ['error', ...AT, 'limit', 'length'],
  'schema.listTooShort': ['error', ...AT, 'limit'],
  'schema.listTooLong': ['error', ...AT, 'limit', 'length'],
  'schema.numberTooSmall': ['error', ...AT, 'limit', 'received'],
  'schema.numberTooBig': ['error', ...AT, 'limit', 'received'],
  'schema.invalid': ['error', ...AT],
} as const satisfies Record<string, Row>;

/** Coherence: identifiers, structure and time. */
const STRUCTURE_CODES = {
  'cycle.duplicateId': ['error', ...AT, 'noun', 'firstPath'],
  'cycle.duplicateNoun': ['error', ...AT, 'noun', 'otherNoun', 'firstPath'],
  'cycle.reservedId': ['error', ...AT],
  'cycle.duplicateItem': ['error', ...AT, 'item', 'firstPath'],
  'cycle.unknownId': ['error', ...AT, 'noun', 'unknown'],
  'cycle.wrongNoun': ['error', ...AT, 'noun', 'target', 'expected'],
  'cycle.treeCycle': ['error', ...AT, 'chain'],
  'cycle.parentKind': ['warning', ...AT, 'kind', 'parent', 'parentKind'],
  'cycle.unitCycle': ['error', ...AT, 'chain', 'date'],
  'cycle.datesInverted': ['error', ...AT, 'from', 'to'],
  'cycle.versionsOverlap': ['error', ...AT, 'from', 'otherTo'],
  'cycle.periodsOverlap': ['error', ...AT, 'other', 'from', 'otherTo'],
  'cycle.periodsOutOfOrder': ['error', ...AT, 'other', 'from', 'otherFrom'],
  'cycle.periodOutsideYear': ['warning', ...AT, 'from', 'to', 'year'],
  'cycle.samePlanDate': ['error', ...AT, 'date', 'other'],
  'cycle.lineageShape': ['error', ...AT, 'relation', 'from', 'to'],
  'cycle.cellsMismatch': ['error', ...AT, 'cells', 'columns'],
  'cycle.computationCycle': ['error', ...AT, 'chain'],
  'cycle.computationOfRow': ['error', ...AT],
  'cycle.rulebookNotInForce': ['warning', ...AT, 'year', 'from', 'to'],
} as const satisfies Record<string, Row>;

/** Coherence: formulas, weights, targets, entries, assessments. */
const CONTENT_CODES = {
  'cycle.formulaInvalid': ['error', ...AT, 'formula', 'reason', 'position', 'found'],
  'cycle.formulaUnknownName': ['error', ...AT, 'formula', 'name', 'known'],
  'cycle.formulaDivisionByZero': ['error', ...AT, 'formula', 'divisor'],
  'cycle.formulaCycle': ['error', ...AT, 'chain'],
  'cycle.parameterUnused': ['warning', ...AT, 'name', 'formula'],
  'cycle.parameterReserved': ['error', ...AT, 'name'],
  'cycle.parameterKind': ['error', ...AT, 'name', 'kind', 'found'],
  'cycle.aggregatorKind': ['error', ...AT, 'name', 'kind', 'aggregator'],
  'cycle.milestoneKind': ['error', ...AT, 'name', 'kind'],
  'cycle.milestoneResultKind': ['error', ...AT, 'kind'],
  'cycle.milestoneWeights': ['error', ...AT, 'sum'],
  'cycle.negativeWeight': ['error', ...AT, 'amount'],
  'cycle.weightsSum': ['error', ...AT, 'sum', 'expected', 'children'],
  'cycle.weightMissing': ['warning', ...AT, 'parent', 'siblings'],
  'cycle.targetKind': ['error', ...AT, 'indicator', 'year', 'direction', 'kind', 'resultKind'],
  'cycle.targetOrder': ['error', ...AT, 'indicator', 'year', 'values'],
  'cycle.targetBaselineEqual': ['warning', ...AT, 'indicator', 'year', 'value'],
  'cycle.targetNegative': ['warning', ...AT, 'indicator', 'year', 'value'],
  'cycle.targetSameDate': ['warning', ...AT, 'indicator', 'year', 'date', 'firstPath'],
  'cycle.expectedKind': ['error', ...AT, 'period', 'kind', 'resultKind'],
  'cycle.assessmentWithoutValue': ['error', ...AT],
  'cycle.assessmentValueIgnored': ['warning', ...AT, 'decision', 'value'],
  'cycle.assessmentNegative': ['error', ...AT, 'value'],
  'cycle.assessmentUnit': ['error', ...AT, 'node', 'unit'],
  'cycle.entryParameter': ['error', ...AT, 'indicator', 'parameter', 'known'],
  'cycle.entryNotEntered': ['error', ...AT, 'indicator', 'parameter', 'source'],
  'cycle.entryKind': ['error', ...AT, 'indicator', 'parameter', 'kind', 'expected'],
  'cycle.entryDuplicate': ['error', ...AT, 'other', 'indicator', 'parameter', 'unit', 'periods'],
  'cycle.entryOverlap': ['warning', ...AT, 'other', 'indicator', 'parameter', 'unit', 'periods'],
  'cycle.entryAboveHundred': ['warning', ...AT, 'indicator', 'parameter', 'value'],
  'cycle.supersedesOther': ['error', ...AT, 'other'],
  'cycle.supersedesTwice': ['error', ...AT, 'other', 'superseded'],
  'cycle.supersedesCycle': ['error', ...AT, 'chain'],
  'cycle.historyKind': ['warning', ...AT, 'year', 'kind', 'resultKind'],
} as const satisfies Record<string, Row>;

/** The closed list of codes of this folder: severity first, then the names of the parameters. */
export const ISSUE_CODES = { ...FILE_CODES, ...SCHEMA_CODES, ...STRUCTURE_CODES, ...CONTENT_CODES } as const;

/** A code of this folder. */
export type IssueCode = keyof typeof ISSUE_CODES;

/** The parameters that the sentence of a code needs. */
export type ParametersOf<Code extends IssueCode> = (typeof ISSUE_CODES)[Code] extends readonly [
  Severity,
  ...infer Names,
]
  ? Readonly<Record<Extract<Names[number], string>, string | number>>
  : never;

/** Makes an issue; the compiler asks for exactly the parameters of its code. */
export const issueOf = <Code extends IssueCode>(
  code: Code,
  place: Place,
  params: ParametersOf<Code>,
): Issue => ({ code, severity: ISSUE_CODES[code][0], place, params });
