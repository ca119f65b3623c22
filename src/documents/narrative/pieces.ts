/** Running text of a section cut into plain text, marked text, links and references. */
import type { Token } from 'markdown-it';

/** A piece of running text; a reference is still the path that stood between the braces. */
export type Piece =
  | { readonly kind: 'text' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly target: string }
  | { readonly kind: 'reference'; readonly path: string };

const REFERENCE = /\{\{([^{}]*)\}\}/;

/** Where a piece of text stands: in which marks, and in which link. */
interface Marks {
  readonly kind: 'text' | 'strong' | 'emphasis';
  readonly target?: string;
}

const textPiece = (text: string, marks: Marks): Piece =>
  marks.target === undefined ? { kind: marks.kind, text } : { kind: 'link', text, target: marks.target };

/** Odd parts of a text split at references are their paths. */
const withReferences = (text: string, marks: Marks): readonly Piece[] =>
  text.split(new RegExp(REFERENCE, 'g')).flatMap((part, index): readonly Piece[] => {
    if (index % 2 === 1) return [{ kind: 'reference', path: part.trim() }];
    return part === '' ? [] : [textPiece(part, marks)];
  });

const addressOf = (token: Token): string => String(token.attrGet('href') ?? '');

/** Only addresses of the web and places of this document are followed; any other stays as text behind its words. */
const isFollowed = (address: string): boolean => /^(https?:\/\/|#)/i.test(address);

const MARKS: Readonly<Record<string, Marks['kind']>> = { strong_open: 'strong', em_open: 'emphasis' };

/** Neighbouring plain texts as one, so that a reference cut by an escape is found again. */
const joined = (tokens: readonly Token[]): readonly (Token | string)[] =>
  tokens.reduce<(Token | string)[]>((parts, token) => {
    const text = token.type === 'softbreak' || token.type === 'hardbreak' ? ' ' : token.content;
    const isText = ['text', 'text_special', 'softbreak', 'hardbreak'].includes(token.type);
    const last = parts.at(-1);
    if (!isText) parts.push(token);
    else if (typeof last === 'string') parts[parts.length - 1] = last + text;
    else parts.push(text);
    return parts;
  }, []);

/** The pieces of one run of text. */
export const piecesOf = (tokens: readonly Token[]): readonly Piece[] => {
  let kinds: readonly Marks['kind'][] = [];
  let target: string | undefined;
  let unfollowed = '';
  return joined(tokens).flatMap((part): readonly Piece[] => {
    if (typeof part === 'string') {
      return withReferences(part, { kind: kinds.at(-1) ?? 'text', ...(target !== undefined && { target }) });
    }
    const mark = MARKS[part.type];
    if (mark !== undefined) kinds = [...kinds, mark];
    else if (part.type === 'strong_close' || part.type === 'em_close') kinds = kinds.slice(0, -1);
    else if (part.type === 'link_open') {
      const address = addressOf(part);
      if (isFollowed(address)) target = address;
      else unfollowed = address;
    } else if (part.type === 'link_close') {
      const lost = unfollowed;
      target = undefined;
      unfollowed = '';
      return lost === '' ? [] : [{ kind: 'text', text: ` (${lost})` }];
    }
    return [];
  });
};
