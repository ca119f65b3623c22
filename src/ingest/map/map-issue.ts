/** The closed list of what the mapping tells, and the report that gathers it; equal doubts of many cells are told once with their number. */
import type { Issue, MessageParameters, Place, Severity } from '../../kernel/index.ts';

/** Codes with their severity and the parameters of their sentences. */
export const MAP_ISSUE_CODES = {
  'map.yearUnknown': ['error'],
  'map.otherYear': ['warning', 'year', 'documentYear'],
  'map.administrationUnknown': ['warning', 'name'],
  'map.actsUnknown': ['notice'],
  'map.rulesAssumed': ['warning'],
  'map.weightsLeftOut': ['warning', 'count'],
  'map.codesMissing': ['notice', 'count', 'example'],
  'map.titlesMissing': ['warning', 'count', 'example'],
  'map.rowsRepeated': ['warning', 'count', 'example'],
  'map.objectiveMissing': ['warning', 'count', 'example'],
  'map.directionAssumed': ['warning', 'count', 'example'],
  'map.targetMissing': ['warning', 'count', 'example'],
  'map.targetNarrative': ['warning', 'count', 'example'],
  'map.targetOtherKind': ['warning', 'count', 'example'],
  'map.targetsDiffer': ['warning', 'count', 'example'],
  'map.resultMissing': ['warning', 'count', 'example'],
  'map.resultNotRead': ['warning', 'count', 'example'],
  'map.resultsDiffer': ['warning', 'count', 'example'],
  /** Told by the use case, which knows what the user was asked. */
  'map.zerosLeftOut': ['warning', 'count'],
  'map.kindUnknown': ['warning', 'count', 'example'],
  'map.formulaAssumed': ['warning', 'count', 'example'],
  'map.parametersLeftOut': ['warning', 'count', 'example'],
  'map.amountNotRead': ['warning', 'count', 'example'],
  'map.amountsDiffer': ['warning', 'count', 'example'],
  'map.programmeUnknown': ['warning', 'count', 'example'],
  'map.unitsFromOffices': ['notice', 'count', 'example'],
  'map.personLeftOut': ['warning', 'count'],
} as const satisfies Readonly<Record<string, readonly [Severity, ...string[]]>>;

/** A code of the mapping. */
export type MapIssueCode = keyof typeof MAP_ISSUE_CODES;

interface Told {
  readonly place: Place;
  readonly example: string;
  readonly params: MessageParameters;
  count: number;
}

/** Gathers issues: of each code the first place, how often it came, and an example. */
export interface MapReport {
  add(code: MapIssueCode, place: Place, about?: string | MessageParameters): void;
  issues(): readonly Issue[];
}

const LONGEST_EXAMPLE = 120;

/** A new report. */
export const mapReport = (): MapReport => {
  const told = new Map<MapIssueCode, Told>();
  return {
    add: (code, place, about = '') => {
      const known = told.get(code);
      if (known !== undefined) {
        known.count += 1;
        return;
      }
      const isText = typeof about === 'string';
      const example = isText ? about.slice(0, LONGEST_EXAMPLE) : '';
      told.set(code, { place, example, params: isText ? {} : about, count: 1 });
    },
    issues: () =>
      [...told].map(([code, { place, example, params, count }]): Issue => {
        const [severity, ...names]: readonly [Severity, ...string[]] = MAP_ISSUE_CODES[code];
        const own: MessageParameters = {
          ...(names.includes('count') && { count }),
          ...(names.includes('example') && { example }),
        };
        return { code, severity, place, params: { ...own, ...params } };
      }),
  };
};
