/** Italian words for places. */

/** Page, line, sheet, cell, field. */
export const ITALIAN_PLACE = {
  page: (page: number): string => `pagina ${page}`,
  line: (line: number): string => `riga ${line}`,
  sheet: (sheet: string): string => `foglio «${sheet}»`,
  cell: (cell: string): string => `cella ${cell}`,
  field: (field: string, id: string): string => `campo «${field}» di ${id}`,
};
