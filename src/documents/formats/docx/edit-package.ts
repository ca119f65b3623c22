/** What the writer stamps or cannot say, put right in the parts of the file: dates, ids, language, metafiles, the family's substitute, the contents. */
import type { DocumentTree } from '../../tree.ts';
import { repackEntries } from '../repack-zip.ts';
import { readZip, type ZipEntry } from '../zip-reader.ts';
import { withContentsNote } from './contents-note.ts';
import { withFixedFontKeys } from './font-keys.ts';
import { FALLBACK_FAMILY } from './palette.ts';
import { idRenumbering } from './renumber-ids.ts';

type Edit = (text: string) => string;

/** Pictures that went in under the guise of bitmaps are metafiles. */
const METAFILE = /^(word\/media\/.*)\.bmp$/;

const coreProperties =
  ({ date }: DocumentTree): Edit =>
  (text) =>
    text
      .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g, (_, open, _name, close) =>
        date === undefined ? '' : `${open}${date}T00:00:00Z${close}`,
      )
      .replace('</cp:coreProperties>', '<dc:language>it-IT</dc:language></cp:coreProperties>');

const editsOf = (tree: DocumentTree): Readonly<Record<string, Edit>> => ({
  'docProps/core.xml': coreProperties(tree),
  '[Content_Types].xml': (text) =>
    text.replace('ContentType="image/bmp" Extension="bmp"', 'ContentType="image/x-emf" Extension="emf"'),
  'word/document.xml': withContentsNote,
  'word/_rels/document.xml.rels': (text) =>
    text.replace(/(Target="media\/[^"]*)\.bmp"/g, (_, stem) => `${stem}.emf"`),
  'word/fontTable.xml': (text) =>
    text.replace(/<w:font w:name="[^"]*">/g, (tag) => `${tag}<w:altName w:val="${FALLBACK_FAMILY}"/>`),
});

const named = (entry: ZipEntry): ZipEntry => ({
  ...entry,
  name: entry.name.replace(METAFILE, (_, stem) => `${stem}.emf`),
});

/** The file of the writer as it is to be: the same bytes for the same document. */
export const editPackage = (tree: DocumentTree, bytes: Uint8Array): Uint8Array => {
  const edits = editsOf(tree);
  const renumber = idRenumbering();
  return repackEntries(withFixedFontKeys(readZip(bytes)).map(named), (name, text) =>
    renumber(name, edits[name]?.(text) ?? text),
  );
};
