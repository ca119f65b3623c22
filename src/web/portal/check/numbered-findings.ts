/** Findings with a number each, by severity and rule, and the marks that they leave in the documents. */
import type { Place, Severity } from '../../../kernel/index.ts';
import type { Finding } from '../../../model/index.ts';
import { anchorOf, type DocumentView } from './document-view.ts';

/** A finding as shown; `number` counts from 1 in the order of the list. */
export interface NumberedFinding {
  readonly number: number;
  readonly finding: Finding;
  readonly places: readonly { readonly place: Place; readonly anchor: string | undefined }[];
}

/** The files that a finding names, as their positions among those that were read, from 1. */
export const filesOf = ({ finding }: NumberedFinding, files: readonly string[]): readonly number[] =>
  files.flatMap((file, index) =>
    finding.places.some((place) => 'file' in place && place.file === file) ? [index + 1] : [],
  );

/** Findings of one rule and severity. */
export interface FindingGroup {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly NumberedFinding[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** The id of a finding on the page. */
export const findingId = (number: number): string => `rilievo-${number}`;

/** Findings by severity, within it by rule in the order of their first finding. */
export const groupFindings = (
  findings: readonly Finding[],
  views: readonly DocumentView[],
): readonly FindingGroup[] => {
  let number = 0;
  const numbered = (finding: Finding): NumberedFinding => {
    number += 1;
    return {
      number,
      finding,
      places: finding.places.map((place) => ({ place, anchor: anchorOf(views, place) })),
    };
  };
  return SEVERITIES.flatMap((severity) => {
    const some = findings.filter((finding) => finding.severity === severity);
    return [...new Set(some.map(({ rule }) => rule))].map((rule) => ({
      id: `regola-${severity}-${rule.toLowerCase()}`,
      rule,
      severity,
      findings: some.filter((finding) => finding.rule === rule).map(numbered),
    }));
  });
};

/** Findings by the anchor of a place that they name; each finding once per place. */
export type Marks = ReadonlyMap<string, readonly NumberedFinding[]>;

/** What is marked in the documents. */
export const marksOf = (groups: readonly FindingGroup[]): Marks => {
  const marks = new Map<string, NumberedFinding[]>();
  for (const numbered of groups.flatMap(({ findings }) => findings)) {
    for (const anchor of new Set(numbered.places.map((place) => place.anchor))) {
      if (anchor === undefined) continue;
      const known = marks.get(anchor);
      if (known === undefined) marks.set(anchor, [numbered]);
      else known.push(numbered);
    }
  }
  return marks;
};
