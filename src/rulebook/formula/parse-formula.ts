/** Recursive descent over the tokens of a formula; operators of one level are taken from left to right. */
import { err, ok, type Result, rational } from '../../kernel/index.ts';
import {
  FORMULA_FUNCTIONS,
  type Formula,
  type FormulaFault,
  type FormulaFaultReason,
  type FormulaFunction,
  type FormulaOperator,
  MAXIMUM_FORMULA_DEPTH,
  MAXIMUM_FORMULA_LENGTH,
} from './formula.ts';
import { type Token, tokensOf } from './tokens.ts';

type Parsed = Result<Formula, FormulaFault>;

/** Where the parser stands: the tokens, the next one and how much is open around it. */
interface Cursor {
  readonly tokens: readonly Token[];
  next: number;
  depth: number;
}

const END: Token = { kind: 'end', text: '', position: 0 };

const peek = (cursor: Cursor): Token => cursor.tokens[cursor.next] ?? END;

const take = (cursor: Cursor): Token => {
  const token = peek(cursor);
  cursor.next += 1;
  return token;
};

const fault = (reason: FormulaFaultReason, token: Token) =>
  err<FormulaFault>({ reason, position: token.position, found: token.text });

const unexpected = (token: Token) => fault(token.kind === 'end' ? 'unexpectedEnd' : 'unexpectedToken', token);

const isSign = (token: Token, ...signs: readonly string[]): boolean =>
  token.kind === 'sign' && signs.includes(token.text);

const operatorOf = (token: Token): FormulaOperator | undefined => {
  if (token.kind !== 'sign') return undefined;
  const { text } = token;
  return text === '+' || text === '-' || text === '*' || text === '/' ? text : undefined;
};

/** Parses `operand { operator operand }` for the operators of one level. */
const parseLevel = (
  cursor: Cursor,
  level: readonly FormulaOperator[],
  operand: (cursor: Cursor) => Parsed,
): Parsed => {
  let left = operand(cursor);
  for (;;) {
    const operator = operatorOf(peek(cursor));
    if (!left.ok || operator === undefined || !level.includes(operator)) return left;
    take(cursor);
    const right = operand(cursor);
    if (!right.ok) return right;
    left = ok({ kind: 'operation', operator, left: left.value, right: right.value });
  }
};

const parseTerm = (cursor: Cursor): Parsed => parseLevel(cursor, ['*', '/'], parseFactor);

const parseExpression = (cursor: Cursor): Parsed => parseLevel(cursor, ['+', '-'], parseTerm);

/** Runs a parser one level deeper, so that a hostile text cannot exhaust the stack. */
const nested = (cursor: Cursor, opening: Token, parser: (cursor: Cursor) => Parsed): Parsed => {
  if (cursor.depth >= MAXIMUM_FORMULA_DEPTH) return fault('tooDeep', opening);
  cursor.depth += 1;
  const parsed = parser(cursor);
  cursor.depth -= 1;
  return parsed;
};

const isFunction = (name: string): name is FormulaFunction => Object.hasOwn(FORMULA_FUNCTIONS, name);

const parseArguments = (cursor: Cursor): Result<readonly Formula[], FormulaFault> => {
  const parameters: Formula[] = [];
  for (;;) {
    const parameter = parseExpression(cursor);
    if (!parameter.ok) return parameter;
    parameters.push(parameter.value);
    const token = take(cursor);
    if (isSign(token, ')')) return ok(parameters);
    if (!isSign(token, ',')) return unexpected(token);
  }
};

const parseCall = (cursor: Cursor, name: Token): Parsed => {
  if (!isFunction(name.text)) return fault('unknownFunction', name);
  const callee = name.text;
  take(cursor);
  const parameters = parseArguments(cursor);
  if (!parameters.ok) return parameters;
  const { least, most } = FORMULA_FUNCTIONS[callee];
  const count = parameters.value.length;
  if (count < least || count > most) return fault('wrongNumberOfArguments', name);
  return ok({ kind: 'call', callee, parameters: parameters.value });
};

const parseParenthesis = (cursor: Cursor): Parsed => {
  const inner = parseExpression(cursor);
  if (!inner.ok) return inner;
  const closing = take(cursor);
  return isSign(closing, ')') ? inner : unexpected(closing);
};

const parseNegation = (cursor: Cursor): Parsed => {
  const operand = parseFactor(cursor);
  return operand.ok ? ok({ kind: 'negation', operand: operand.value }) : operand;
};

const numberOf = (text: string): Formula => {
  const [whole = '', fraction = ''] = text.split('.');
  return {
    kind: 'number',
    value: rational(BigInt(`${whole}${fraction}`), 10n ** BigInt(fraction.length)),
  };
};

function parseFactor(cursor: Cursor): Parsed {
  const token = take(cursor);
  if (token.kind === 'number') return ok(numberOf(token.text));
  if (token.kind === 'name') {
    if (!isSign(peek(cursor), '(')) return ok({ kind: 'name', name: token.text });
    return nested(cursor, token, (inner) => parseCall(inner, token));
  }
  if (isSign(token, '-')) return nested(cursor, token, parseNegation);
  if (isSign(token, '(')) return nested(cursor, token, parseParenthesis);
  return unexpected(token);
}

/**
 * Parses a formula. The error says why the text is none and where, counting characters from 0.
 * Whether its names are parameters of the indicator is for the caller to check (`namesOf`).
 */
export const parseFormula = (text: string): Parsed => {
  if (text.length > MAXIMUM_FORMULA_LENGTH) {
    return err({ reason: 'tooLong', position: MAXIMUM_FORMULA_LENGTH, found: '' });
  }
  const tokens = tokensOf(text);
  if (!tokens.ok) return tokens;
  const cursor: Cursor = { tokens: tokens.value, next: 0, depth: 0 };
  const formula = parseExpression(cursor);
  if (!formula.ok) return formula;
  return peek(cursor).kind === 'end' ? formula : unexpected(peek(cursor));
};
