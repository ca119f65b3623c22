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
  check FILE...                          verifica documenti pubblicati da chiunque (Piano, Relazione, PIRA, schede):
                                         elenca le cifre che si contraddicono, con file e riga; non scrive nulla
                                         (--answers FILE con le risposte alle domande aperte)
  read FILE...                           legge gli stessi documenti come ciclo da completare e dice che cosa manca;
                                         non scrive nulla (--out FILE salva il file del ciclo, per import)
  documents FILE | AMMINISTRAZIONE ANNO  elenca i documenti del ciclo e dice che cosa manca a ciascuno
  document TIPO FILE | AMMINISTRAZIONE ANNO
                                         produce un documento (relazione, piano, schede, pira-a …):
                                         --format pdf (di norma), docx, xlsx, html; --out FILE (- per l'uscita
                                         standard); --archive per il PDF da conservare; --date 2020-05-28

Opzioni
  --basis measured|manager|oiv   misurato, valutato dal dirigente (di norma), valutato dall'OIV
  --json                         stampa JSON
  --exact                        con compute --json: aggiunge le cifre non arrotondate
  --out FILE, --port N, --unit U, --field CAMPO
  --help, --lang en              questo aiuto, in inglese

Codici d'uscita: 0 tutto bene; 1 eseguito, ma i dati hanno errori o differenze; 2 comando o file non utilizzabile.
`;
