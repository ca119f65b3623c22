/** What a page draws, from the operators that its library lists: steps of lines, signs of text, whether there are pictures. */
import type { DrawingStep } from './rules.ts';

type OperatorName =
  | 'save'
  | 'restore'
  | 'transform'
  | 'constructPath'
  | 'showText'
  | 'showSpacedText'
  | 'fill'
  | 'eoFill'
  | 'stroke'
  | 'closeStroke'
  | 'fillStroke'
  | 'eoFillStroke'
  | 'closeFillStroke'
  | 'closeEOFillStroke'
  | 'paintFormXObjectBegin'
  | 'paintFormXObjectEnd'
  | 'paintImageXObject'
  | 'paintInlineImageXObject'
  | 'paintImageMaskXObject'
  | 'paintInlineImageXObjectGroup'
  | 'paintImageXObjectRepeat';

/** The numbers by which the library knows its operators. */
export type Operators = Readonly<Record<OperatorName, number>>;

/** The operators of a page with their parameters, as they were drawn. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What a page draws. */
export interface PageDrawing {
  readonly steps: readonly DrawingStep[];
  readonly signs: string;
  readonly hasPictures: boolean;
}

const PICTURES: readonly OperatorName[] = [
  'paintImageXObject',
  'paintInlineImageXObject',
  'paintImageMaskXObject',
  'paintInlineImageXObjectGroup',
  'paintImageXObjectRepeat',
];
const FILLS: readonly OperatorName[] = ['fill', 'eoFill'];
const STROKES: readonly OperatorName[] = [
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
];

const numbersIn = (value: unknown): readonly number[] => {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => (typeof each === 'number' ? [each] : []));
  return value instanceof Float32Array || value instanceof Float64Array ? [...value] : [];
};

const isOneOf = (operators: Operators, names: readonly OperatorName[], operator: unknown): boolean =>
  names.some((name) => operators[name] === operator);

const pathStep = (operators: Operators, [operator, data]: readonly unknown[]): readonly DrawingStep[] => {
  const isStroked = isOneOf(operators, STROKES, operator);
  if (!isStroked && !isOneOf(operators, FILLS, operator)) return [];
  const [numbers]: readonly unknown[] = Array.isArray(data) ? data : [];
  return [{ kind: 'path', isStroked, numbers: numbersIn(numbers) }];
};

const stepOf = (operators: Operators, operator: number, given: unknown): readonly DrawingStep[] => {
  const parameters: readonly unknown[] = Array.isArray(given) ? given : [];
  switch (operator) {
    case operators.save:
      return [{ kind: 'save' }];
    case operators.restore:
    case operators.paintFormXObjectEnd:
      return [{ kind: 'restore' }];
    case operators.transform:
      return [{ kind: 'transform', matrix: numbersIn(parameters) }];
    case operators.paintFormXObjectBegin: {
      const matrix = numbersIn(parameters[0]);
      return matrix.length === 6 ? [{ kind: 'save' }, { kind: 'transform', matrix }] : [{ kind: 'save' }];
    }
    case operators.constructPath:
      return pathStep(operators, parameters);
    default:
      return [];
  }
};

/** The signs that an operator draws. */
const signsOf = (operators: Operators, operator: number, given: unknown): string => {
  if (operator !== operators.showText && operator !== operators.showSpacedText) return '';
  const glyphs: unknown = Array.isArray(given) ? given[0] : undefined;
  if (!Array.isArray(glyphs)) return '';
  return glyphs
    .map((glyph: unknown) =>
      typeof glyph === 'object' && glyph !== null && 'unicode' in glyph ? String(glyph.unicode) : '',
    )
    .join('');
};

/** The drawing of a list of operators. */
export const drawingFrom = (operators: Operators, { fnArray, argsArray }: OperatorList): PageDrawing => ({
  steps: fnArray.flatMap((operator, index) => stepOf(operators, operator, argsArray[index])),
  signs: fnArray.map((operator, index) => signsOf(operators, operator, argsArray[index])).join(''),
  hasPictures: fnArray.some((operator) => isOneOf(operators, PICTURES, operator)),
});
