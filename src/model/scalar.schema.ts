/** Schemas of the plain values that every noun is made of: texts, identifiers, decimals, dates; with their limits. */
import { z } from 'zod';
import {
  type DecimalString,
  type IndicatorId,
  isDecimal,
  isLocalDate,
  type LocalDate,
  MAXIMUM_DECIMAL_LENGTH,
  type NodeId,
  type PeriodId,
  type Sha256,
  type UnitId,
} from '../kernel/index.ts';

/** Longest texts by use, in UTF-16 code units. */
export const TEXT_LIMITS = { code: 100, line: 2_000, paragraph: 20_000, chapter: 200_000 } as const;

/** Most elements of one collection: far above any administration, low enough to stay quick. */
const COLLECTION_LIMIT = 100_000;

/** The form of identifiers; `:`, `@`, `#` and `/` are left free for keys composed of identifiers. */
const ID_PATTERN = '^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$';

/** Words by which a broken rule of a text is told apart; they become the codes of issues. */
export type TextRule =
  | 'badId'
  | 'badDecimal'
  | 'badDate'
  | 'badHash'
  | 'badText'
  | 'badCode'
  | 'badName'
  | 'badDay';

/** A string that obeys one rule; `pattern` goes into the JSON Schema. */
const ruled = (rule: TextRule, pattern: string, holds: (text: string) => boolean) =>
  z.string().refine(holds, { params: { rule } }).meta({ pattern });

const matching = (rule: TextRule, pattern: string) => {
  const expression = new RegExp(pattern, 'u');
  return ruled(rule, pattern, (text) => expression.test(text));
};

const PRINTABLE = /^(?:[\n\t]|\P{Cc})*$/u;

/** Text without control characters other than line feed and tab, at most `limit` code units. */
export const text = (limit: number, least = 0) =>
  z
    .string()
    .min(least)
    .max(limit)
    .refine((value) => PRINTABLE.test(value), { params: { rule: 'badText' } });

/** A code as printed ("S2.1.1-b"). */
export const codeText = text(TEXT_LIMITS.code, 1);
/** One line that must say something: titles, names, labels. */
export const lineText = text(TEXT_LIMITS.line, 1);
/** One line that may be empty. */
export const emptyableText = text(TEXT_LIMITS.line);
/** A paragraph. */
export const paragraphText = text(TEXT_LIMITS.paragraph);

/** Any identifier of ours that has no type of its own. */
export const identifier = matching('badId', ID_PATTERN);

// The casts below are the parse seam of branded texts: what passed the rule is of the type. They stand here once.
export const nodeIdSchema = matching('badId', ID_PATTERN) as unknown as z.ZodType<NodeId>;
export const indicatorIdSchema = matching('badId', ID_PATTERN) as unknown as z.ZodType<IndicatorId>;
export const unitIdSchema = matching('badId', ID_PATTERN) as unknown as z.ZodType<UnitId>;
export const periodIdSchema = matching('badId', ID_PATTERN) as unknown as z.ZodType<PeriodId>;
export const subjectIdSchema = matching('badId', ID_PATTERN) as unknown as z.ZodType<NodeId | IndicatorId>;
export const sha256Schema = matching('badHash', '^[0-9a-f]{64}$') as unknown as z.ZodType<Sha256>;
export const decimalSchema = ruled(
  'badDecimal',
  `^(?=.{1,${MAXIMUM_DECIMAL_LENGTH}}$)-?[0-9]+(?:\\.[0-9]+)?$`,
  isDecimal,
) as unknown as z.ZodType<DecimalString>;
export const dateSchema = ruled(
  'badDate',
  '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
  isLocalDate,
) as unknown as z.ZodType<LocalDate>;

/** Month and day of a yearly holiday, `MM-DD`; it must exist in a leap year. */
export const monthDaySchema = ruled('badDay', '^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$', (value) =>
  isLocalDate(`2000-${value}`),
);

/** Name of a parameter as formulas use it. */
export const parameterName = matching('badName', '^[A-Za-z_][A-Za-z0-9_]{0,59}$');

/** Code of a programme of the spending classification, e.g. `032/004`. */
export const programmeCode = matching('badCode', '^[A-Za-z0-9](?:[A-Za-z0-9./_-]{0,98}[A-Za-z0-9])?$');

/** A year that dates may have. */
export const yearSchema = z.int().min(1900).max(2199);

/** A list within the common limit. */
export const list = <Item extends z.ZodType>(item: Item, least = 0) =>
  z.array(item).min(least).max(COLLECTION_LIMIT);
