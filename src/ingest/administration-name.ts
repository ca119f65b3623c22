/** Which administration a document names on its first pages. */

const CHAMBER =
  /c\.?c\.?i\.?a\.?a\.?(?=\s)|camera\s+di\s+commercio(?:,?\s+industria,?\s+artigianato\s+e\s+agricoltura|\s+i\.?a\.?a\.?)?/iu;
/** The seat after it: capital letters at the beginning, "di" or a new line before. */
const SEAT =
  /^\s+(?:(?:di|del|della|DI|DEL|DELLA)\s+)?(?<seat>\p{Lu}[\p{L}']*(?:(?:\s*-\s*|\s+(?:e\s+|di\s+|del\s+|della\s+)?)\p{Lu}[\p{L}']*){0,5})\s*(?=$|\n|[,;.("–-])/u;

/** Other bodies, at the beginning of a line that names nothing else: "Comune di Prova". */
const OTHER_BODY =
  /^(?<body>comune|unione\s+dei\s+comuni|provincia(?:\s+autonoma)?|città\s+metropolitana|regione(?:\s+autonoma)?|università(?:\s+degli\s+studi)?|politecnico|azienda\s+(?:sanitaria|ospedaliera)[\p{L}\s-]{0,30}?|ministero|autorità|agenzia|ente\s+parco(?:\s+(?:nazionale|regionale))?)(?=\s)/iu;
const WHOLE_SEAT =
  /^\s+(?<link>d(?:ell'|ella|elle|egli|el|i)\s*)?(?<seat>\p{Lu}[\p{L}']*(?:(?:\s*-\s*|\s+(?:e\s+|di\s+|del\s+|della\s+)?)\p{Lu}[\p{L}']*){0,5})\s*$/iu;

const tidy = (seat: string): string => seat.replace(/\s*-\s*/g, '-').replace(/\s+/g, ' ');

const chamberIn = (lines: readonly string[]): string | undefined => {
  for (const [index, line] of lines.entries()) {
    const found = CHAMBER.exec(line);
    if (found === null) continue;
    const rest = `${line.slice(found.index + found[0].length)}\n${lines[index + 1] ?? ''}`;
    const seat = SEAT.exec(rest)?.groups?.['seat'];
    if (seat !== undefined) return `Camera di commercio di ${tidy(seat)}`;
  }
  return undefined;
};

const otherBodyIn = (lines: readonly string[]): string | undefined => {
  for (const line of lines) {
    const trimmed = line.trim();
    const body = OTHER_BODY.exec(trimmed)?.groups?.['body'];
    if (body === undefined) continue;
    const groups = WHOLE_SEAT.exec(trimmed.slice(body.length))?.groups;
    const seat = groups?.['seat'];
    if (seat === undefined || !/^\p{Lu}/u.test(seat)) continue;
    const link = (groups?.['link'] ?? '').trim().toLowerCase();
    return `${body.charAt(0).toUpperCase()}${body.slice(1).toLowerCase()} ${link}${link === '' || link.endsWith("'") ? '' : ' '}${tidy(seat)}`;
  }
  return undefined;
};

/** The administration that the first lines name: "Camera di commercio di Prova", also over two lines; else another body on a line of its own. */
export const administrationIn = (lines: readonly string[]): string | undefined =>
  chamberIn(lines) ?? otherBodyIn(lines);
