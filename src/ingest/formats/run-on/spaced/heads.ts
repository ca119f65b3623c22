/** Headings of tables whose cells follow each other in lines: what each column holds, in any order of words and figures. */

/** What the cells of a column look like. */
export type SpacedKind = 'code' | 'text' | 'unit' | 'figure' | 'date' | 'outcome';

/** A column: its heading as printed and what it holds; `closes`: a total can stand under it. */
export interface SpacedColumn {
  readonly heading: string;
  readonly kind: SpacedKind;
  readonly closes: boolean;
}

const YEAR = '(?:(?: anno| al| al 31[./]12[./])? ?(?:19|20)\\d\\d(?:[-/](?:19|20)?\\d\\d)?)';

const HEADINGS: readonly (readonly [SpacedKind, string, boolean?])[] = [
  ['code', 'cod(?:ice|\\.)?|id'],
  ['code', 'cod(?:ice|\\.)? (?:obiettivo|indicatore)'],
  [
    'text',
    'obiettiv[oi](?: (?:strategic[oi]|operativ[oi]|individual[ei]|annual[ei]|assegnat[oi]|specific[oi]))?|indicator[ei](?: (?:di (?:performance|risultato|output|outcome|impatto)))?|kpi|descrizione(?: obiettivo| indicatore)?|titolo|denominazione',
  ],
  [
    'text',
    '(?:area|ambito|asse|linea|priorità)(?: strategic[ao])?|missione|programma|progett[oi]|attività|azion[ei]|iniziativ[ae]|intervento|fas[ei]|prospettiva|processo|societ[aà]|partecipata|(?:centro|linea) di (?:costo|intervento)|tipo(?:logia)?(?: (?:di )?(?:obiettivo|indicatore))?',
  ],
  [
    'text',
    '(?:algoritmo|formula|metodo|modalità)(?: di (?:calcolo|misurazione))?|font[ei](?: de[li] dat[oi])?|note|motivazion[ei]|cause',
  ],
  [
    'text',
    'responsabil[ei]|uffici?o?|servizi?o?|unit[aà] organizzativ[ae]|struttur[ae](?: (?:responsabile|coinvolt[ae]))?|dirigente|soggett[oi](?: (?:coinvolt|responsabil|interessat)i)?|attor[ei]|posizione(?: organizzativa)?|personale coinvolto',
  ],
  ['unit', 'unit[aà](?: di misura)?|u\\.? ?m\\.?'],
  ['figure', 'peso(?: ?(?:%|\\(%\\)))?|pond(?:erazione|\\.)', true],
  ['figure', 'peso(?: ?%)? (?:area|ambito|obiettiv[oi]|indicatore)', true],
  [
    'figure',
    `(?:target|risultato(?: (?:atteso|raggiunto|ottenuto|conseguito|finale))?|consuntivo|valor[ei](?: (?:raggiunto|conseguito|atteso|a consuntivo|target|iniziale|di partenza|storico|base|misurato))?|baseline|base|storico|atteso|previsto|ottenuto|conseguito|preconsuntivo|ultimo valore|dato|misura)${YEAR}?`,
  ],
  [
    'figure',
    '(?:(?:%|grado|livello|percentuale|tasso) ?(?:di )?)?(?:raggiungimento|realizzazione|conseguimento|raggiunto)(?: ?%| (?:del )?target)?|performance(?: ?%)?',
    true,
  ],
  [
    'figure',
    "(?:performance|punteggio|risultato|valore) (?:ponderat|pesat)[ao]|contributo(?: alla performance)?|punteggio(?: ottenuto| dell(?:a prospettiva|'obiettivo))?|scostamento(?: ?%)?",
    true,
  ],
  [
    'figure',
    `(?:budget|stanziamento|importo|utilizzato|speso|impegnato|preventivo|costo|risorse|spesa)(?: assegnat[oe]| sostenut[oe]| previst[oe])?${YEAR}?|capitale(?: sociale)?|quota(?: (?:della camera|cciaa|camerale|di partecipazione|%))?|% (?:di )?(?:partecipazione|utilizzo|capitale)|addetti`,
    true,
  ],
  [
    'date',
    `(?:dal|al|inizio|fine|scadenza|(?:termine|conclusione)(?: (?:previst[oa]|effettiv[oa]))?|data(?: (?:di )?(?:inizio|fine|prevista|effettiva|scadenza))?)${YEAR}?`,
  ],
  ['outcome', 'esito|stato(?: di attuazione)?|valutazione'],
];

const PATTERNS = HEADINGS.map(([kind, source, closes = false]) => ({
  kind,
  closes,
  pattern: new RegExp(`(?:${source})(?= |$)`, 'iy'),
}));

/** The columns whose names begin at a place, longest first. */
const namesAt = (text: string, at: number): readonly SpacedColumn[] =>
  PATTERNS.flatMap(({ kind, closes, pattern }): readonly SpacedColumn[] => {
    pattern.lastIndex = at;
    const [heading] = pattern.exec(text) ?? [];
    return heading === undefined || !/^[\p{Lu}%]/u.test(heading) ? [] : [{ heading, kind, closes }];
  }).sort((one, other) => other.heading.length - one.heading.length);

/** The columns that a text of headings names; none when some words of it name no column. */
const columnsIn = (text: string): readonly SpacedColumn[] => {
  const dead = new Set<number>();
  const from = (at: number): readonly SpacedColumn[] | undefined => {
    if (at >= text.length) return [];
    if (dead.has(at)) return undefined;
    for (const column of namesAt(text, at)) {
      const end = at + column.heading.length;
      const others = from(text[end] === ' ' ? end + 1 : end);
      if (others !== undefined) return [column, ...others];
    }
    dead.add(at);
    return undefined;
  };
  return from(0) ?? [];
};

const isTable = (columns: readonly SpacedColumn[]): boolean => {
  const texts = columns.filter(({ kind }) => kind === 'text').length;
  const told = columns.filter(({ kind }) => kind === 'figure' || kind === 'date' || kind === 'outcome');
  return texts > 0 && told.length > 0 && columns.length >= 2;
};

const START = /^\p{Lu}/u;
const MOST_SEGMENTS = 8;
/** The headings of a wide table stand on one line. */
const LONGEST = 240;

/** The headings that begin with a segment: as many segments as name columns and nothing else. */
export const spacedHeads = (
  segments: readonly (readonly string[])[],
  at: number,
): { readonly columns: readonly SpacedColumn[]; readonly segments: number } | undefined => {
  if (!START.test(segments[at]?.[0] ?? '')) return undefined;
  let text = '';
  let best: { readonly columns: readonly SpacedColumn[]; readonly segments: number } | undefined;
  for (let count = 1; count <= MOST_SEGMENTS; count += 1) {
    const lines = segments[at + count - 1];
    if (lines === undefined || lines.some((line) => line.length > LONGEST || line.includes('\t'))) break;
    text = `${text} ${lines.join(' ')}`.trim();
    const columns = columnsIn(text);
    if (isTable(columns)) best = { columns, segments: count };
    if (lines.length === 1) break;
  }
  return best;
};
