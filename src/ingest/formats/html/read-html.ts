/** A page of HTML as a document. */
import type { RawDocument } from '../../raw.ts';
import { decodeText } from '../decode.ts';
import type { TextFile } from '../plain-lines.ts';
import { markupBlocks, sourcePlaces } from './markup-blocks.ts';
import { parseHtml } from './read.ts';

const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([a-z0-9_-]{2,30})/i;

/** The encoding that the page declares in its first kilobyte, where the bytes bear no mark; one that is not known is not believed. */
const declaredText = (bytes: Uint8Array): string | undefined => {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  const name = CHARSET.exec(start)?.[1];
  if (name === undefined || /^utf-?(?:8|16)/i.test(name)) return undefined;
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Reads HTML of any quality; the place of each piece is its line in the source. */
export const readHtml = ({ name, bytes }: TextFile): RawDocument => {
  const decoded = decodeText(bytes);
  const declared = decoded.isGuessed ? declaredText(bytes) : undefined;
  const root = parseHtml(declared ?? decoded.text);
  return {
    file: name,
    format: 'html',
    blocks: markupBlocks(root, sourcePlaces(name)),
    issues:
      decoded.isGuessed && declared === undefined
        ? [{ code: 'encodingGuessed', severity: 'notice', place: { file: name }, params: {} }]
        : [],
  };
};
