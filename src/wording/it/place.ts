/** Italian words for places. */
import type { PlaceWords } from '../place.ts';

/** Page, line, sheet, cell, field. */
export const ITALIAN_PLACE: PlaceWords = {
  page: (page) => `pagina ${page}`,
  line: (line) => `riga ${line}`,
  sheet: (sheet) => `foglio «${sheet}»`,
  cell: (cell) => `cella ${cell}`,
  field: (field, id) => `campo «${field}» di ${id}`,
};
