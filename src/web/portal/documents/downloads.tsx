/** The files of a document: each format with what it is for, its size and fingerprint once it was produced. */
import { DOCUMENT_FILES, type ProducedFile } from '../../../app/index.ts';
import type { PageRequest } from '../../routing/page.ts';
import { documentLinks, type FileChoice } from './document-links.ts';
import { fileName, filePurpose, sizeText } from './file-names.ts';

const Download = ({
  href,
  choice,
  produced,
}: {
  href: string;
  choice: FileChoice;
  produced: ProducedFile | undefined;
}) => (
  <li>
    <a href={href} download="">
      {choice.archive ? fileName(choice) : `Scarica ${fileName(choice)}`}
    </a>
    <span class="tr-note">
      {' '}
      {filePurpose(choice)}
      {produced !== undefined && ` – ${sizeText(produced.size)}`}
    </span>
    {produced !== undefined && (
      <span class="tr-fingerprint">
        SHA-256 <code class="tr-wrap">{produced.sha256}</code>
      </span>
    )}
  </li>
);

/** The list of files of one document. */
export const Downloads = ({
  request,
  kind,
  produced,
}: {
  request: PageRequest;
  kind: string;
  produced: readonly ProducedFile[];
}) => {
  const links = documentLinks(request, kind);
  return (
    <>
      <ul class="tr-downloads">
        {DOCUMENT_FILES.map((choice) => (
          <Download
            key={`${choice.format}-${choice.archive}`}
            href={links.file(choice)}
            choice={choice}
            produced={produced.find(
              ({ format, archive }) => format === choice.format && archive === choice.archive,
            )}
          />
        ))}
      </ul>
      <p class="tr-note">
        La prima volta un file si prepara in qualche secondo; poi è pronto subito, e qui compare la sua
        impronta.
      </p>
    </>
  );
};
