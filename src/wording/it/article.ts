/** Italian articles before figures and names: il 97,75 %, l'80 %, lo 0 %; la Camera, il Comune, l'Unione. */

/** The article with which a figure is read aloud: eight, eleven and one begin with a vowel, zero with a z. */
export const figureWithArticle = (figure: string): string => {
  if (/^0/.test(figure)) return `lo ${figure}`;
  if (/^(8|11(\D|$)|1([^\d.]|$))/.test(figure)) return `l'${figure}`;
  return `il ${figure}`;
};

const FEMININE = /^(Camera|Provincia|Regione|Città|Comunità)\b/i;
const MASCULINE = /^(Comune|Consorzio|Ministero|Dipartimento)\b/i;
const ELIDED = /^(Unione|Università|Azienda|Agenzia|Autorità|Ente|Istituto|Ufficio|Ordine|Ateneo)\b/i;

/** The name with its article where the kind of body tells which; else the bare name. */
export const nameWithArticle = (name: string): string => {
  if (FEMININE.test(name)) return `la ${name}`;
  if (MASCULINE.test(name)) return `il ${name}`;
  return ELIDED.test(name) ? `l'${name}` : name;
};
