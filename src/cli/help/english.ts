/** Help of the command line in English. */

/** The help text. */
export const ENGLISH_HELP = `Traguardo: the performance cycle of Italian public administrations

Usage: traguardo COMMAND [ARGUMENTS] [OPTIONS]

Commands
  demo                                   load the demonstration cycles
  serve                                  serve the pages on 127.0.0.1 (--port N, 8080 by default)
  import FILE                            import a cycle file (writes to the database;
                                         --reason TEXT to correct parts already approved)
  export ADMINISTRATION YEAR             print the cycle file in canonical form (--out FILE to write it)
  compute FILE | ADMINISTRATION YEAR     compute all results
  explain FILE | ADMINISTRATION YEAR  CODE
                                         explain how a number came about (--unit S1 for a unit's row,
                                         --field result, achievement, score, value, weighted, share,
                                         --levels 3 how many steps, down to the entered figures)
  compare FILE | ADMINISTRATION YEAR     compare the published figures with the computed ones
  verify  FILE | ADMINISTRATION YEAR     recompute everything with the independent verifier
  check FILE...                          check published documents (plan, report, PIRA, cards) of anybody: lists
                                         the figures that contradict each other, with file and line; writes
                                         nothing (--answers FILE with the answers to the open questions)
  read FILE...                           read the same documents as a cycle to be completed and say what is
                                         missing; stores nothing (--out FILE keeps the cycle file, for import)
  documents FILE | ADMINISTRATION YEAR   list the cycle's documents and what each of them lacks
  document KIND FILE | ADMINISTRATION YEAR
                                         produce a document (relazione, piano, schede, pira-a …):
                                         --format pdf (default), docx, xlsx, html; --out FILE (- for standard
                                         output); --archive for the PDF to keep; --date 2020-05-28

Options
  --basis measured|manager|oiv   measured, assessed by the manager (default), assessed by the OIV
  --json                         print JSON
  --exact                        with compute --json: add the unrounded figures
  --out FILE, --port N, --unit U, --field FIELD
  --help, --lang it              this help, in Italian

Exit codes: 0 all well; 1 done, but the data have errors or differences; 2 the call or the file cannot be used.
`;
