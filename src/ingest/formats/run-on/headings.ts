/** Headings of a table in lines without tabs or gaps: words of the field that follow each other until none is left. */

/** A column: its heading as printed, and what it holds. */
export interface RunOnColumn {
  readonly heading: string;
  readonly kind: 'code' | 'level' | 'title' | 'text' | 'figure';
  /** Whether a total can stand under it, and whether it is a part of the year. */
  readonly role?: 'weight' | 'contribution' | 'period' | 'realisation' | 'unit' | 'office';
}

const YEAR = '(?: ?(?:anno )?20\\d\\d)';
const PERIOD = '(?:i{1,3}|iv|[1-4] ?[°º]?) (?:quadr|trim|sem)[a-z]*\\.?';

const HEADINGS: readonly (readonly [RunOnColumn['kind'], string, RunOnColumn['role']?])[] = [
  ['code', 'cod(?:ice|\\.)?|n\\.|id|scheda(?: n\\.)?'],
  ['level', 'livello'],
  [
    'title',
    '(?:cod(?:ice|\\.) e titolo|obiettiv[oi](?: (?:strategic[oi]|operativ[oi]|individual[ei]))?(?: ?/ ?indicator[ei])?|indicator[ei](?: di (?:performance|risultato))?|kpi|descrizione|titolo|(?:area|ambito) strategic[ao]|(?:area|ambito) ?/ ?obiettivo|(?:dirigente|posizione(?: organizzativa)?|incarico) obiettiv[oi]|prospettiva)',
  ],
  [
    'text',
    '(?:algoritmo|formula|metodo)(?: di calcolo)?|parametr[io](?: di calcolo)?|font[ei](?: de[li] dat[oi])?',
  ],
  ['text', 'unit[aà] di misura|u\\.?m\\.?', 'unit'],
  ['text', 'responsabil[ei]|uffici?o?|unit[aà] organizzativ[ae]|struttur[ae]', 'office'],
  ['figure', 'peso(?: ?%)?', 'weight'],
  ['figure', `(?:dat[oi]|valor[ei]|consuntivo|risultato)? ?(?:del )?${PERIOD}`, 'period'],
  [
    'figure',
    `(?:target|risultato(?: atteso)?|consuntivo|valore(?: (?:raggiunto|conseguito|atteso|a consuntivo|target|iniziale|di partenza))?|baseline)${YEAR}?`,
  ],
  [
    'figure',
    '(?:%|grado|livello|percentuale)? ?(?:di )?(?:raggiungimento|realizzazione|conseguimento)(?: ?%| target)?',
    'realisation',
  ],
  [
    'figure',
    '(?:performance|punteggio|risultato|valore) ponderat[ao]|contributo(?: alla performance)?|punteggio',
    'contribution',
  ],
  ['figure', 'performance(?: ?%)?', 'realisation'],
  ['figure', 'totale(?: ?/ ?media)?(?: anno)?|media anno'],
];

const PATTERNS = HEADINGS.map(([kind, source, role]) => ({
  kind,
  role,
  pattern: new RegExp(`(?:${source})(?= |$)`, 'iy'),
}));

/** The columns that a text of headings names; none when some words of it name no column. */
const columnsIn = (text: string): readonly RunOnColumn[] => {
  const columns: RunOnColumn[] = [];
  let at = 0;
  while (at < text.length) {
    let best: { readonly length: number; readonly column: RunOnColumn } | undefined;
    for (const { kind, role, pattern } of PATTERNS) {
      pattern.lastIndex = at;
      const [found] = pattern.exec(text) ?? [];
      if (found === undefined || found.trim() === '' || found.length <= (best?.length ?? 0)) continue;
      const column = { heading: found.trim(), kind, ...(role !== undefined && { role }) };
      best = { length: found.length, column };
    }
    if (best === undefined) return [];
    columns.push(best.column);
    at += best.length;
    while (text[at] === ' ') at += 1;
  }
  return columns;
};

/** Words first, then figures; a name and two figures at least. */
const isTable = (columns: readonly RunOnColumn[]): boolean => {
  const firstFigure = columns.findIndex(({ kind }) => kind === 'figure');
  return (
    firstFigure > 0 &&
    columns.slice(firstFigure).every(({ kind }) => kind === 'figure') &&
    columns.slice(0, firstFigure).filter(({ kind }) => kind === 'title').length === 1 &&
    columns.length - firstFigure >= 2
  );
};

const START =
  /^\s*(?:cod(?:ice|\.)|n\.|id\b|scheda|obiettiv|livello|indicator|kpi|(?:area|ambito) (?:strat|\/)|dirigente|posizione|incarico|prospettiva)/i;
const MOST_LINES = 30;
const LONGEST = 120;

/** The headings that begin on a line: as many lines as name columns and nothing else. */
export const headingsAt = (
  lines: readonly string[],
  at: number,
): { readonly columns: readonly RunOnColumn[]; readonly lines: number } | undefined => {
  if (!START.test(lines[at] ?? '')) return undefined;
  let text = '';
  let best: { readonly columns: readonly RunOnColumn[]; readonly lines: number } | undefined;
  for (let count = 1; count <= MOST_LINES && at + count <= lines.length; count += 1) {
    const line = lines[at + count - 1] ?? '';
    if (line.length > LONGEST || line.includes('\t')) break;
    if (line.trim() === '') continue;
    text = `${text} ${line.trim().replace(/\s+/g, ' ')}`.trim();
    const columns = columnsIn(text);
    if (isTable(columns)) best = { columns, lines: count };
  }
  return best;
};
