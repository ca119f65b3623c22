/** The explanation of a number as an outline: what it is, how it came about, and the same for each of its inputs, down to what was entered. */
import type { Place } from '../../kernel/index.ts';
import type { CycleFile, ResultNode, ResultSet } from '../../model/index.ts';
import type { Language } from '../language.ts';
import { type ExplanationContext, explanationContext, figureText } from './context.ts';
import { inputFigure } from './input-text.ts';
import { keyParts } from './key-parts.ts';
import { leafOutline } from './leaf-outline.ts';
import { nodeSentence } from './node-sentence.ts';
import { nodeTitle } from './node-title.ts';
import { roundingText } from './rounding-text.ts';
import { ruleNote, ruleOriginText, ruleText } from './rule-text.ts';
import { weightText } from './weight-text.ts';

/** One step of an explanation. Sentences are worded; `key` leads to the explanation of this very number. */
export interface ExplanationOutline {
  readonly key: string;
  readonly title: string;
  readonly figure: string;
  readonly sentence: string;
  readonly rule?: string;
  readonly ruleOrigin?: string;
  /** The rule is an assumption of ours, not printed anywhere. */
  readonly isAssumed: boolean;
  readonly rounding?: string;
  /** Weight with which it enters the step above. */
  readonly weight?: string;
  readonly inputs: readonly ExplanationOutline[];
  readonly excluded: readonly string[];
  /** For figures that were entered, targets, assessments and earlier results: who, when, from which document. */
  readonly origin?: string;
  readonly place?: Place;
  readonly evidence: readonly string[];
}

/** How far an outline goes. */
export interface OutlineOptions {
  /** Levels shown, this number included; absent: down to the entered figures. */
  readonly levels?: number;
  readonly language?: Language;
}

/** Deepest outline: beyond it the data are broken, not deep. */
const MAXIMUM_LEVELS = 40;

/** A walk under way: the levels left, and the results open above, so that a circle ends. */
interface Walk {
  readonly context: ExplanationContext;
  readonly levels: number;
  readonly open: ReadonlySet<string>;
}

const ruleParts = (context: ExplanationContext, node: ResultNode) => {
  const { rulebook } = context.cycle;
  const path = node.step.rule;
  const text = path === undefined ? undefined : ruleText(rulebook, path, context.language);
  if (path === undefined || text === undefined) return { isAssumed: false };
  return {
    rule: text,
    ruleOrigin: ruleOriginText(rulebook, path, context.language),
    isAssumed: ruleNote(rulebook, path)?.origin.kind === 'assumption',
  };
};

const excludedSentences = (context: ExplanationContext, node: ResultNode): readonly string[] =>
  node.step.excluded.map(({ key, reason }) =>
    context.phrases.result.excluded(titleOf(context, key), context.words.reasons[reason]),
  );

const titleOf = (context: ExplanationContext, key: string): string => {
  const node = context.results.nodes.get(key);
  return node === undefined ? leafOutline(context, key).title : nodeTitle(context, node);
};

const inputOutlines = (walk: Walk, node: ResultNode): readonly ExplanationOutline[] => {
  if (walk.levels <= 1) return [];
  const below = { ...walk, levels: walk.levels - 1, open: new Set([...walk.open, node.key]) };
  return node.step.inputs.map(({ key, weight }) => ({
    ...outlineOf(below, key),
    ...(weight !== undefined && {
      weight: weightText(walk.context, weight, node.step.method === 'milestones' ? 'points' : 'part'),
    }),
  }));
};

const nodeOutline = (walk: Walk, node: ResultNode): ExplanationOutline => {
  const { context } = walk;
  const rounding = roundingText(context, node);
  return {
    key: node.key,
    title: nodeTitle(context, node),
    figure: figureText(context, node),
    sentence: nodeSentence(context, node),
    ...ruleParts(context, node),
    ...(rounding !== undefined && { rounding }),
    inputs: inputOutlines(walk, node),
    excluded: excludedSentences(context, node),
    evidence: [],
  };
};

function outlineOf(walk: Walk, key: string): ExplanationOutline {
  const { context } = walk;
  const parts = keyParts(key);
  const node = parts.kind === 'result' ? context.results.nodes.get(parts.key) : undefined;
  if (node === undefined) return { ...leafOutline(context, key), inputs: [], excluded: [], isAssumed: false };
  if (!walk.open.has(key)) return nodeOutline(walk, node);
  const { alreadyShown } = context.phrases.leaf;
  return {
    ...leafOutline(context, key),
    title: nodeTitle(context, node),
    figure: inputFigure(context, key),
    sentence: alreadyShown,
    inputs: [],
    excluded: [],
    isAssumed: false,
  };
}

/**
 * The explanation of the result (or leaf) at `key` as an outline. A key that does not exist gives an outline that says so; callers
 * that must tell the difference look the key up in `results.nodes` first.
 */
export const explainOutline = (
  cycle: CycleFile,
  results: ResultSet,
  key: string,
  options: OutlineOptions = {},
): ExplanationOutline =>
  outlineOf(
    {
      context: explanationContext(cycle, results, options.language),
      levels: Math.min(MAXIMUM_LEVELS, options.levels ?? MAXIMUM_LEVELS),
      open: new Set(),
    },
    key,
  );

/** The explanation of the result (or leaf) at `key` in one sentence. */
export const explainSentence = (
  cycle: CycleFile,
  results: ResultSet,
  key: string,
  language?: Language,
): string =>
  explainOutline(cycle, results, key, { levels: 1, ...(language !== undefined && { language }) }).sentence;
