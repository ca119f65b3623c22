/** A page of HTML as a document. */
import type { RawBlock, RawDocument } from '../../raw.ts';
import { decodeText, windowsText } from '../decode.ts';
import type { TextFile } from '../plain-lines.ts';
import type { MarkupElement } from './markup.ts';
import { markupBlocks, numberedPlaces, sourcePlaces } from './markup-blocks.ts';
import { parseHtml } from './read.ts';

const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([a-z0-9_-]{2,30})/i;

/** The encoding that the page declares in its first kilobyte, where the bytes bear no mark; one that is not known is not believed. */
const declaredText = (bytes: Uint8Array): string | undefined => {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  const name = CHARSET.exec(start)?.[1];
  if (name === undefined || /^utf-?(?:8|16)/i.test(name)) return undefined;
  try {
    const decoder = new TextDecoder(name);
    return decoder.encoding === 'windows-1252' ? windowsText(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
};

/** Pieces on one line of the source from which on the line says nothing: programs write whole pages in one. */
const MOST_ON_A_LINE = 20;

const placedBlocks = (root: MarkupElement, file: string): readonly RawBlock[] => {
  const blocks = markupBlocks(root, sourcePlaces(file));
  const lines = new Set(blocks.map(({ place }) => ('line' in place ? place.line : undefined)));
  const tellsNothing = blocks.length > MOST_ON_A_LINE * lines.size;
  return tellsNothing ? markupBlocks(root, numberedPlaces(file)) : blocks;
};

/** Reads HTML of any quality; the place of each piece is its line in the source, or its number where the source has hardly any lines. */
export const readHtml = ({ name, bytes }: TextFile): RawDocument => {
  const decoded = decodeText(bytes);
  const declared = decoded.isGuessed ? declaredText(bytes) : undefined;
  const root = parseHtml(declared ?? decoded.text);
  return {
    file: name,
    format: 'html',
    blocks: placedBlocks(root, name),
    issues:
      decoded.isGuessed && declared === undefined
        ? [{ code: 'encodingGuessed', severity: 'notice', place: { file: name }, params: {} }]
        : [],
  };
};
