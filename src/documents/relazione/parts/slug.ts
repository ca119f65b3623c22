/** Names as anchors: small letters, digits and hyphens. */

/** "S2.1 Ufficio" → `s2-1-ufficio`. */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
