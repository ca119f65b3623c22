/** How a reader gets the pages of the contents, told inside the field: updating the contents replaces the words by the pages. */

const NOTE =
  'Per vedere i numeri di pagina aggiorna l’indice: in Word con il tasto F9, in LibreOffice con «Aggiorna indice».';

/** The beginning of the contents as the writer makes it: the first entry's properties, then the beginning of the field. */
const BEGINNING =
  /<w:sdtContent><w:p>(<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)(<w:r><w:fldChar w:fldCharType="begin"\/><w:instrText[^>]*>TOC [^<]*<\/w:instrText><w:fldChar w:fldCharType="separate"\/><\/w:r>)/s;

/** The document's part with the note as the first paragraph of the contents; contents without entries have none. */
export const withContentsNote = (text: string): string =>
  text.replace(
    BEGINNING,
    (_, entry: string, field: string) =>
      `<w:sdtContent><w:p><w:pPr><w:pStyle w:val="TOCNote"/></w:pPr>${field}<w:r><w:t xml:space="preserve">${NOTE}</w:t></w:r></w:p><w:p>${entry}`,
  );
