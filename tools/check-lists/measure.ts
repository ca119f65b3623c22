/** What the coherence rules find in the documents of a list, set beside what the list says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES, runChecks } from '../../src/checks/index.ts';
import { type RawDocument, readDocument, readFile } from '../../src/ingest/index.ts';
import type { Place } from '../../src/kernel/index.ts';
import type { DocumentRecord, Finding } from '../../src/model/index.ts';
import type { Judgement, Mistake, MistakeList } from './lists.ts';
import { isSamePlace, placesMeant } from './places.ts';

/** Documents written for the lists; the others are looked for in the folder that `TRAGUARDO_CORPUS` names. */
const TRIAL_FOLDER = join('cases', 'trial');

const FAMILIES = new Map(RULES.map(({ id, family }) => [id, family]));

/** The family of a finding's rule. */
export const familyOf = (finding: Finding): string => FAMILIES.get(finding.rule) ?? '';

/** A mistake with what of it was found: by a rule of its family, by another as a person judged, or at its place by another. */
export interface MeasuredMistake {
  readonly mistake: Mistake;
  readonly isFound: boolean;
  readonly isJudgedFound: boolean;
  readonly isFoundElsewhere: boolean;
}

/** A finding with the entry that it matches (family and place), an entry at its place, and what a person said of it. */
export interface MeasuredFinding {
  readonly finding: Finding;
  readonly entry?: Mistake;
  readonly near?: Mistake;
  readonly judgement?: Judgement;
}

/** A list set beside the findings. */
export interface Measure {
  readonly list: MistakeList;
  readonly records: readonly DocumentRecord[];
  readonly mistakes: readonly MeasuredMistake[];
  readonly findings: readonly MeasuredFinding[];
  readonly milliseconds: number;
}

const pathOf = (file: string, corpus: string | undefined): string | undefined =>
  [...(corpus === undefined ? [] : [corpus]), TRIAL_FOLDER]
    .map((folder) => join(folder, file))
    .find((path) => existsSync(path));

/** Whether the documents of a list are at hand. */
export const isAtHand = (list: MistakeList, corpus: string | undefined): boolean =>
  list.files.every((file) => pathOf(file, corpus) !== undefined);

const readRaw = async (file: string, corpus: string | undefined): Promise<RawDocument> => {
  const path = pathOf(file, corpus);
  if (path === undefined) throw new Error(`${file} is not at hand`);
  const read = await readFile({ name: file, bytes: readFileSync(path) });
  if (!read.ok) throw new Error(`${file} cannot be read: ${JSON.stringify(read.error)}`);
  return read.value;
};

const isNear = (finding: Finding, places: readonly Place[], tolerance: number): boolean =>
  finding.places.some((place) => places.some((listed) => isSamePlace(place, listed, tolerance)));

type Placed<Item> = Item & { readonly meant: readonly Place[] };

const measureFinding = (
  finding: Finding,
  mistakes: readonly Placed<{ mistake: Mistake }>[],
  judged: readonly Placed<{ judgement: Judgement }>[],
  tolerance: number,
): MeasuredFinding => {
  const near = mistakes.filter(({ meant }) => isNear(finding, meant, tolerance));
  const entry = near.find(({ mistake }) => mistake.family === familyOf(finding))?.mistake;
  const judgement = judged.find(
    (each) =>
      each.judgement.rule === finding.rule &&
      (each.judgement.published === undefined || each.judgement.published === finding.published) &&
      isNear(finding, each.meant, 0),
  )?.judgement;
  return {
    finding,
    ...(entry !== undefined && { entry }),
    ...(near[0] !== undefined && { near: near[0].mistake }),
    ...(judgement !== undefined && { judgement }),
  };
};

/** A finding of which a person said that it is wrong, or that it tells another mistake, does not tell this one. */
const mayTell = ({ judgement }: MeasuredFinding, mistake: Mistake): boolean =>
  judgement === undefined ||
  (judgement.isRight && (judgement.entry === undefined || judgement.entry === mistake.id));

/** Reads and checks the documents of lists together and sets each list beside what was found. Throws when a document is not at hand. */
export const measure = async (
  list: MistakeList,
  options: { readonly corpus: string | undefined; readonly rule?: string | undefined },
): Promise<Measure> => {
  const documents = await Promise.all(list.files.map((file) => readRaw(file, options.corpus)));
  const started = performance.now();
  const records = documents.map((document) => readDocument(document).record);
  const rules = RULES.filter(({ id }) => options.rule === undefined || id.startsWith(options.rule));
  const found = runChecks({ documents: records, isOurs: false }, rules);
  const milliseconds = performance.now() - started;
  const mistakes = list.mistakes.map((mistake) => ({
    mistake,
    meant: mistake.places.flatMap((place) => placesMeant(place, documents)),
  }));
  const judged = list.judged.map((judgement) => ({
    judgement,
    meant: placesMeant(judgement.place, documents),
  }));
  const findings = found.map((finding) => measureFinding(finding, mistakes, judged, list.tolerance));
  const measured = mistakes.map(({ mistake, meant }) => {
    const there = findings.filter(
      (each) => isNear(each.finding, meant, list.tolerance) && mayTell(each, mistake),
    );
    const isFound = there.some(({ finding }) => familyOf(finding) === mistake.family);
    const isJudgedFound = findings.some(({ judgement }) => judgement?.entry === mistake.id);
    return { mistake, isFound, isJudgedFound, isFoundElsewhere: !isFound && there.length > 0 };
  });
  return { list, records, mistakes: measured, findings, milliseconds };
};

/** Whether a person who reads the findings sees the mistake told, by whatever rule. */
export const isTold = ({ isFound, isJudgedFound }: MeasuredMistake): boolean => isFound || isJudgedFound;

/** A finding is right when it matches an entry or a person judged it right; what nobody judged does not count as right. */
export const isRight = ({ entry, judgement }: MeasuredFinding): boolean =>
  judgement?.isRight ?? entry !== undefined;
