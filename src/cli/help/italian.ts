/** Help of the command line in Italian. */

/** The help text. */
export const ITALIAN_HELP = `Traguardo: il ciclo della performance delle pubbliche amministrazioni

Uso: traguardo COMANDO [ARGOMENTI] [OPZIONI]

Comandi
  demo                                   carica i cicli dimostrativi
  serve                                  pubblica le pagine su 127.0.0.1 (--port N, di norma 8080)
  import FILE                            importa il file di un ciclo (scrive nella banca dati;
                                         --reason MOTIVO per correggere parti già approvate)
  export AMMINISTRAZIONE ANNO            stampa il file del ciclo in forma canonica (--out FILE per scriverlo)
  compute FILE | AMMINISTRAZIONE ANNO    calcola tutti i risultati
  explain FILE | AMMINISTRAZIONE ANNO  CODICE
                                         spiega come si forma un numero (--unit S1 per la riga di un'unità,
                                         --field result, achievement, score, value, weighted, share,
                                         --levels 3 quanti passi, fino ai dati inseriti)
  compare FILE | AMMINISTRAZIONE ANNO    confronta le cifre pubblicate con quelle calcolate
  verify  FILE | AMMINISTRAZIONE ANNO    ricalcola tutto con il verificatore indipendente

Opzioni
  --basis measured|manager|oiv   misurato, valutato dal dirigente (di norma), valutato dall'OIV
  --json                         stampa JSON
  --exact                        con compute --json: aggiunge le cifre non arrotondate
  --out FILE, --port N, --unit U, --field CAMPO
  --help, --lang en              questo aiuto, in inglese

Codici d'uscita: 0 tutto bene; 1 eseguito, ma i dati hanno errori o differenze; 2 comando o file non utilizzabile.
`;
