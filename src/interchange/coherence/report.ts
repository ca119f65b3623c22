/** Where a rule of coherence found something, and the list in which it says so. */
import type { Issue, Place } from '../../kernel/index.ts';
import { ISSUE_CODES, type IssueCode, type ParametersOf } from '../issue-codes.ts';
import { type JsonPath, pathText } from '../json-path.ts';

/** A place in a cycle: the path from the root, the nearest noun, and the path inside it. */
export interface Spot {
  readonly path: JsonPath;
  readonly id: string;
  readonly code: string;
  readonly field: JsonPath;
}

/** The spot of a noun at a path; nouns without identifier are known by their path alone. */
export const spotOf = (
  path: JsonPath,
  noun: { readonly id?: string; readonly code?: string } = {},
): Spot => ({
  path,
  id: noun.id ?? '',
  code: noun.code ?? '',
  field: [],
});

/** The spot of a field inside a noun. */
export const inside = (spot: Spot, ...steps: JsonPath): Spot => ({
  ...spot,
  path: [...spot.path, ...steps],
  field: [...spot.field, ...steps],
});

/** Codes whose place is a spot of the cycle. */
export type LocatedCode = {
  [Code in IssueCode]: 'path' extends keyof ParametersOf<Code> ? Code : never;
}[IssueCode];

/** Where rules of coherence put what they find. */
export interface Report {
  readonly issues: Issue[];
  /** Adds an issue; path, identifier and code come from the spot. */
  readonly add: <Code extends LocatedCode>(
    code: Code,
    spot: Spot,
    params: Omit<ParametersOf<Code>, 'path' | 'id' | 'code'>,
  ) => void;
}

/** An empty report whose issues get their places from their spots. */
export const newReport = (placeOf: (spot: Spot) => Place): Report => {
  const issues: Issue[] = [];
  return {
    issues,
    add: (code, spot, params) => {
      const at = { path: pathText(spot.path), id: spot.id, code: spot.code };
      issues.push({
        code,
        severity: ISSUE_CODES[code][0],
        place: placeOf(spot),
        params: { ...at, ...params },
      });
    },
  };
};
