// HyperFormula as the peer: the same workbook in a spreadsheet engine for JavaScript.
import { createRequire } from 'node:module';
import type { Sheet } from './workbook/sheet.ts';

/** A calculating workbook of the library, as far as it is used here. */
interface Engine {
  rebuildAndRecalculate(): void;
  batch(work: () => void): unknown;
  setCellContents(address: { sheet: number; row: number; col: number }, value: number): unknown;
  getCellValue(address: { sheet: number; row: number; col: number }): unknown;
  destroy(): void;
}

/** The library's own types do not hold under our strictness, so it is loaded with those that we use. */
interface Library {
  readonly HyperFormula: {
    readonly version: string;
    buildFromSheets(
      sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
      options: { readonly licenseKey: string; readonly undoLimit: number },
    ): Engine;
  };
}

const { HyperFormula }: Library = createRequire(import.meta.url)('hyperformula');

/** The workbook in HyperFormula. */
export interface HyperWorkbook {
  /** Parses every formula again and calculates the whole workbook. */
  readonly rebuild: () => void;
  /** Sets figures; what depends on them is calculated, at once for all of them. */
  readonly set: (
    figures: readonly { readonly row: number; readonly column: number; readonly value: number }[],
  ) => void;
  readonly read: (row: number, column: number) => unknown;
  readonly close: () => void;
}

/** Opens a sheet. */
export const openInHyperFormula = (sheet: Sheet): HyperWorkbook => {
  const rows = sheet.map((cells) =>
    cells.map((cell) => (typeof cell === 'object' && cell !== null ? `=${cell.formula}` : cell)),
  );
  const engine = HyperFormula.buildFromSheets({ M1: rows }, { licenseKey: 'gpl-v3', undoLimit: 0 });
  return {
    rebuild: () => engine.rebuildAndRecalculate(),
    set: (figures) => {
      engine.batch(() => {
        for (const { row, column, value } of figures)
          engine.setCellContents({ sheet: 0, row, col: column }, value);
      });
    },
    read: (row, column) => engine.getCellValue({ sheet: 0, row, col: column }),
    close: () => engine.destroy(),
  };
};

/** Version of the peer. */
export const HYPER_FORMULA_VERSION: string = HyperFormula.version;
