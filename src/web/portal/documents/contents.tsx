/** The table of contents of a document beside its preview; on narrow screens above it, closed until opened. */
import type { OpenedDocument } from '../../../app/index.ts';
import { documentContents } from '../../../documents/index.ts';

/** The contents, twice: styles show one of them. */
export const Contents = ({ tree }: Pick<OpenedDocument, 'tree'>) => {
  // Safe as markup: documentContents escapes every text; proved in tests/documents/formats/html
  const markup = { __html: documentContents(tree) };
  return markup.__html === '' ? null : (
    <div class="tr-preview-contents">
      <div class="tr-preview-wide" dangerouslySetInnerHTML={markup} />
      <details>
        <summary>Indice del documento</summary>
        <div dangerouslySetInnerHTML={markup} />
      </details>
    </div>
  );
};
