/** The files of the letters, to be put into the document: it looks the same where the family is not installed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { IPropertiesOptions } from 'docx';
import { FAMILY } from './palette.ts';

/** Faces of the family as the design system ships them (SIL Open Font License 1.1, which allows embedding). */
const FACES = { data: 'regular', bold: '700', italic: 'italic', boldItalic: '700italic' } as const;

const FOLDER = 'src/fonts/Titillium_Web';

type Fonts = NonNullable<IPropertiesOptions['fonts']>;

let kept: Fonts | undefined;

/** The family with its four faces, read once. Throws when the design system is not installed. */
export const embeddedFonts = (): Fonts => {
  if (kept !== undefined) return kept;
  const design = dirname(createRequire(import.meta.url).resolve('bootstrap-italia/package.json'));
  const face = (name: string) =>
    readFileSync(join(design, FOLDER, `titillium-web-v10-latin-ext_latin-${name}.ttf`));
  kept = [
    {
      name: FAMILY,
      data: face(FACES.data),
      bold: face(FACES.bold),
      italic: face(FACES.italic),
      boldItalic: face(FACES.boldItalic),
    },
  ];
  return kept;
};
