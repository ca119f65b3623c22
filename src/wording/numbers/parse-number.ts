/** Numbers as an office types them (`1.234,50`, `96,43%`, `€ 12,00`) read as exact decimals; what is doubtful is refused with a sentence. */
import {
  type DecimalString,
  err,
  isDecimal,
  MAXIMUM_DECIMAL_LENGTH,
  ok,
  type Result,
} from '../../kernel/index.ts';
import { DEFAULT_LANGUAGE, type Language } from '../language.ts';
import { type NumberFaultCode, PARSE_FAULTS, type TypedFault } from './parse-faults.ts';

/** Spaces, also the unbreakable ones that spreadsheets paste. */
const SPACES = /[\s\u00a0\u202f]+/g;
const MINUS_SIGNS = /^[\u2212\u2013-]/;
const PLAIN = /^\d+(,\d+)?$/;
const GROUPED = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const POINT_AS_COMMA = /^\d+\.\d+$/;

const faultIn = (text: string): NumberFaultCode => {
  if (text === '') return 'empty';
  if (!/^[\d.,]+$/.test(text) || !/\d/.test(text)) return 'notANumber';
  if (text.split(',').length > 2) return 'twoCommas';
  if (POINT_AS_COMMA.test(text)) return 'pointAsComma';
  return text.includes('.') ? 'badGrouping' : 'notANumber';
};

/** The digits as a decimal, leading zeros away, or the fault in them. */
const readDigits = (digits: string, negative: boolean): DecimalString | NumberFaultCode => {
  if (!PLAIN.test(digits) && !GROUPED.test(digits)) return faultIn(digits);
  const plain = digits
    .replaceAll('.', '')
    .replace(',', '.')
    .replace(/^0+(?=\d)/, '');
  const signed = negative && /[1-9]/.test(plain) ? `-${plain}` : plain;
  return isDecimal(signed) ? signed : 'tooLong';
};

/**
 * Reads an Italian number. A point before three digits groups thousands (`1.234` is 1234); `12.5` is refused, because
 * Italian decimals take a comma. A percent sign, a euro sign and spaces are allowed and dropped: percentages are points.
 */
export const parseItalianNumber = (
  typed: string,
  language: Language = DEFAULT_LANGUAGE,
): Result<DecimalString, TypedFault<NumberFaultCode>> => {
  const fault = (code: NumberFaultCode) =>
    err({ code, sentence: PARSE_FAULTS[language].number(code, typed) });
  if (typed.length > 2 * MAXIMUM_DECIMAL_LENGTH) return fault('tooLong');
  const bare = typed.replace(SPACES, '').replace(/^€/, '').replace(/[€%]$/, '');
  const negative = MINUS_SIGNS.test(bare);
  const read = readDigits(negative ? bare.slice(1).replace(/^€/, '') : bare, negative);
  return isDecimal(read) ? ok(read) : fault(read);
};
