/** The fonts of the pages, from the design system and from ourselves; what the machine has installed is not used. */
import type { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { lastResortFont } from './last-resort-font.ts';

/** Faces of Titillium Web as the design system ships them (SIL Open Font License 1.1, which allows embedding). */
const FACES = ['regular', 'italic', '600', '600italic', '700', '700italic'] as const;
const FOLDER = 'dist/fonts/Titillium_Web';

/** The files of the fonts. Throws when the design system is not installed. */
export const pageFonts = (): readonly Buffer[] => {
  const design = dirname(createRequire(import.meta.url).resolve('bootstrap-italia/package.json'));
  const faces = FACES.map((face) =>
    readFileSync(join(design, FOLDER, `titillium-web-v10-latin-ext_latin-${face}.ttf`)),
  );
  return [...faces, lastResortFont()];
};
