/** Every code that a document prints, with its title where it has one. */
import type { Place } from '../../kernel/index.ts';
import type { DocumentRecord } from '../../model/index.ts';

/** A code where it is printed. */
export interface PrintedCode {
  readonly code: string;
  readonly place: Place;
  readonly title?: string;
}

/** Codes of projects in a title: "(PROGETTI 1A0101 - 1A0102)". */
const projectsIn = (title: string): readonly string[] => {
  const projects = /\(\s*progett[oi]\b([^)]*)\)/i.exec(title)?.[1] ?? '';
  return [...projects.matchAll(/\b(?=[A-Z0-9]*\d)[A-Z0-9]{4,8}\b/gi)].map(([code]) => code);
};

/** All codes of indicators, nodes, projects and items of the budget. */
export const codesOf = ({ indicators, nodes, cards, budget }: DocumentRecord): readonly PrintedCode[] => [
  ...indicators.flatMap(({ code, title }): readonly PrintedCode[] =>
    code === undefined ? [] : [{ code: code.published.trim(), place: code.place, title: title.published }],
  ),
  ...nodes.flatMap(({ code, title, place }): readonly PrintedCode[] => [
    ...(code === undefined ? [] : [{ code: code.trim(), place, title: title.published }]),
    ...projectsIn(title.published).map((project) => ({ code: project, place })),
  ]),
  ...cards.flatMap(({ projects }) =>
    projects.map(({ code, place }): PrintedCode => ({ code: code.trim(), place })),
  ),
  ...budget.flatMap(({ code, label, place }): readonly PrintedCode[] =>
    code === undefined ? [] : [{ code: code.trim(), place, title: label.published }],
  ),
];

const LOOK_ALIKES: readonly (readonly [RegExp, string])[] = [
  [/[OQ]/g, '0'],
  [/[IL|]/g, '1'],
  [/Z/g, '2'],
  [/S/g, '5'],
  [/B/g, '8'],
];

/** A code with one sign for all those that a scanner confuses: I, l and 1; O and 0; Z and 2; S and 5; B and 8. */
export const codeShape = (code: string): string =>
  LOOK_ALIKES.reduce((text, [pattern, sign]) => text.replace(pattern, sign), code.toUpperCase());
