/** Texts as a word processor must hold them: every character literal, what XML forbids replaced by a sign that is seen. */
import { Tab, TextRun } from 'docx';

/** How a run looks beyond its style; sizes in half points. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly style?: string;
}

const FIRST_PRINTABLE = 0x20;
/** The pictures of control characters (␀ ␁ …) stand in Unicode in the order of what they picture. */
const CONTROL_PICTURES = 0x2400;
const REPLACEMENT = '\ufffd';
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const visible = (character: string): string => {
  const code = character.codePointAt(0) ?? FIRST_PRINTABLE;
  return code < FIRST_PRINTABLE ? String.fromCodePoint(CONTROL_PICTURES + code) : REPLACEMENT;
};

/** The text with the characters that XML 1.0 forbids (§ 2.2) replaced by their pictures or by U+FFFD; line ends are one sign. */
export const literalText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, visible);

/** The text on one line, at most so many characters long: for headers, where a long title would push the page away. */
export const clippedText = (text: string, length: number): string => {
  const line = [...literalText(text).replace(/\s+/g, ' ')];
  return line.length <= length ? line.join('') : `${line.slice(0, length - 1).join('')}…`;
};

const partRuns = (line: string, look: RunLook, startsLine: boolean): TextRun => {
  const parts = line.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]));
  return new TextRun({ ...look, ...(startsLine && { break: 1 }), children: parts });
};

/** The text as runs: tabs and line ends become the ones of the word processor. */
export const textRuns = (text: string, look: RunLook = {}): readonly TextRun[] =>
  literalText(text)
    .split('\n')
    .map((line, index) => partRuns(line, look, index > 0));
