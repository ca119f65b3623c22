/** Results as a file, so that documents, comparisons and other programs can be built without recomputing. */
import { err, type Issue, ok, type Place, type Rational, type Result, rational } from '../kernel/index.ts';
import type { Figure, ResultNode, ResultSet, Step } from '../model/index.ts';
import { type FractionText, type ResultFile, resultFileSchema } from '../model/schemas.ts';
import { canonicalJson } from './canonical-json.ts';
import { issueOf } from './issue-codes.ts';
import type { JsonPath } from './json-path.ts';
import { placesIn } from './line-index.ts';
import { readJsonFile } from './read-text.ts';
import { schemaIssues } from './schema-issues.ts';

type FiledNode = ResultFile['nodes'][number];
type FiledFigure = NonNullable<FiledNode['figure']>;
type FiledStep = FiledNode['step'];

const fractionText = ({ numerator, denominator }: Rational): FractionText => `${numerator}/${denominator}`;

const fractionOf = (text: FractionText): Rational => {
  const [numerator = '0', denominator = '1'] = text.split('/');
  return rational(BigInt(numerator), BigInt(denominator));
};

const filedFigure = (figure: Figure): FiledFigure =>
  'exact' in figure ? { ...figure, exact: fractionText(figure.exact) } : figure;

const figureOf = (figure: FiledFigure): Figure =>
  'exact' in figure ? { ...figure, exact: fractionOf(figure.exact) } : figure;

const filedStep = ({ unrounded, inputs, ...step }: Step): FiledStep => ({
  ...step,
  inputs: inputs.map(({ key, weight }) =>
    weight === undefined ? { key } : { key, weight: fractionText(weight) },
  ),
  ...(unrounded === undefined ? {} : { unrounded: fractionText(unrounded) }),
});

const stepOf = ({ unrounded, inputs, ...step }: FiledStep): Step => ({
  ...step,
  inputs: inputs.map(({ key, weight }) =>
    weight === undefined ? { key } : { key, weight: fractionOf(weight) },
  ),
  ...(unrounded === undefined ? {} : { unrounded: fractionOf(unrounded) }),
});

const filedNode = ({ figure, step, ...node }: ResultNode): FiledNode => ({
  ...node,
  step: filedStep(step),
  ...(figure === undefined ? {} : { figure: filedFigure(figure) }),
});

const nodeOf = ({ figure, step, ...node }: FiledNode): ResultNode => ({
  ...node,
  step: stepOf(step),
  ...(figure === undefined ? {} : { figure: figureOf(figure) }),
});

/** The results as the text of their file, in canonical form; nodes in their order. */
export const writeResults = (results: ResultSet): string => {
  const nodes = [...results.nodes.values()].map(filedNode);
  const file: ResultFile = { ...results, formatVersion: 1, nodes };
  return canonicalJson(file);
};

const repeatedKeys = (file: ResultFile, placeOf: (path: JsonPath) => Place): readonly Issue[] => {
  const first = new Map<string, number>();
  return file.nodes.flatMap(({ key }, index) => {
    const earlier = first.get(key);
    first.set(key, earlier ?? index);
    if (earlier === undefined) return [];
    const at = { path: `nodes[${index}].key`, id: key, code: '' };
    const params = { ...at, item: key, firstPath: `nodes[${earlier}]` };
    return [issueOf('cycle.duplicateItem', placeOf(['nodes', index, 'key']), params)];
  });
};

/** Reads a file of results; the error lists everything that is wrong with it. */
export const readResults = (bytes: Uint8Array, fileName: string): Result<ResultSet, readonly Issue[]> => {
  const read = readJsonFile(bytes, fileName);
  if (!read.ok) return err([read.error]);
  const { text, value, issues } = read.value;
  const placeOf = placesIn(text, fileName);
  const parsed = resultFileSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) return err([...issues, ...schemaIssues(parsed.error, value, placeOf)]);
  const all = [...issues, ...repeatedKeys(parsed.data, placeOf)];
  if (all.length > 0) return err(all);
  const { formatVersion: _, nodes, ...rest } = parsed.data;
  return ok({ ...rest, nodes: new Map(nodes.map((node) => [node.key, nodeOf(node)])) });
};
