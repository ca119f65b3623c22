/** Days as an office types them (`28/05/2020`, `28.5.2020`, `28 maggio 2020`) and answers of yes or no. */
import { err, type LocalDate, ok, parseLocalDate, type Result } from '../../kernel/index.ts';
import { MONTHS } from '../../model/index.ts';
import { DEFAULT_LANGUAGE, type Language } from '../language.ts';
import { type DateFaultCode, PARSE_FAULTS, type TypedFault } from './parse-faults.ts';

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/;
const IN_WORDS = /^(\d{1,2})°? ([a-z]+) (\d{4})$/;

const isoOf = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** The typed day in ISO form, existing or not; a fault when the text has no form of a day. */
const isoText = (text: string): string | DateFaultCode => {
  if (text === '') return 'empty';
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const numeric = DAY_FIRST.exec(text);
  if (numeric !== null) {
    const [, day = '', month = '', year = ''] = numeric;
    return year.length === 2 ? 'shortYear' : isoOf(year, month, day);
  }
  const words = IN_WORDS.exec(text.toLowerCase());
  const month = MONTHS.indexOf(words?.[2] ?? '') + 1;
  return words === null || month === 0 ? 'notADate' : isoOf(words[3] ?? '', String(month), words[1] ?? '');
};

const isFault = (text: string): text is DateFaultCode => /^[a-zA-Z]+$/.test(text);

/** Reads a day, month and four-digit year, in figures or with the month in words; also the ISO form of date fields. */
export const parseItalianDate = (
  typed: string,
  language: Language = DEFAULT_LANGUAGE,
): Result<LocalDate, TypedFault<DateFaultCode>> => {
  const fault = (code: DateFaultCode) => err({ code, sentence: PARSE_FAULTS[language].date(code, typed) });
  const iso = isoText(typed.trim().replace(/[\s\u00a0]+/g, ' '));
  if (iso === '' || isFault(iso)) return fault(iso === '' ? 'empty' : iso);
  const date = parseLocalDate(iso);
  return date === undefined ? fault('noSuchDay') : ok(date);
};

/** Reads `sì`, `si`, `s`, `no`, `n` in any case. */
export const parseItalianYesNo = (
  typed: string,
  language: Language = DEFAULT_LANGUAGE,
): Result<boolean, TypedFault<'notYesNo'>> => {
  const answer = typed.trim().toLowerCase();
  if (['sì', 'si', 's', 'sí'].includes(answer)) return ok(true);
  if (['no', 'n'].includes(answer)) return ok(false);
  return err({ code: 'notYesNo', sentence: PARSE_FAULTS[language].yesNo(typed) });
};
