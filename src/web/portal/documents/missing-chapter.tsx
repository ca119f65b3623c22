/** What one chapter lacks: its findings as sentences, the state of its words, the first words offered. */
import type { DocumentSummary } from '../../../app/index.ts';
import type { Issue } from '../../../kernel/index.ts';
import { issueMessage, placeText, vocabulary } from '../../../wording/index.ts';
import { Section } from '../../components/section.tsx';
import { subjectHref } from '../../reading/subject-href.ts';
import type { PageRequest } from '../../routing/page.ts';
import { documentLinks } from './document-links.ts';

type ChapterState = DocumentSummary['chapters'][number];

/** Where to act: the words of this chapter, a page about the thing concerned, else the field in words. */
const Where = ({ request, issue }: { request: PageRequest; issue: Issue }) => {
  const { place } = issue;
  if (!('id' in place)) return <>{placeText(place)}</>;
  if (place.field === 'narrative') return <>nel testo di questo capitolo</>;
  const subject = request.reading.subject(place.id);
  if (subject === undefined) return <>{placeText(place)}</>;
  return (
    <a href={subjectHref(request.links, subject)}>
      {vocabulary().nodes[subject.kind]} {subject.code}
    </a>
  );
};

const Finding = ({ request, issue }: { request: PageRequest; issue: Issue }) => (
  <li>
    <span class={`tr-severity tr-severity-${issue.severity}`}>{vocabulary().severities[issue.severity]}</span>{' '}
    {issueMessage(issue)}{' '}
    <span class="tr-note">
      Dove: <Where request={request} issue={issue} />.
    </span>
  </li>
);

/** Whether the chapter has words, needs them, or was set aside with a motive; nothing where none are there and none are needed. */
export const wordsState = ({ narrative, wantsNarrative }: ChapterState): string => {
  if (narrative?.notRelevant !== undefined) return `Testo non pertinente: ${narrative.notRelevant}`;
  const written = narrative !== undefined && narrative.text.trim() !== '';
  if (written) return 'Il testo c’è.';
  return wantsNarrative ? 'Il testo è da scrivere.' : '';
};

const LINES = { least: 3, most: 12, perLine: 90 } as const;

const linesFor = (text: string): number => {
  const needed = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / LINES.perLine), 0);
  return Math.min(LINES.most, Math.max(LINES.least, needed));
};

/** The first words in a field that cannot be changed: one click and the keys for "all" and "copy" take them along. */
const Suggestion = ({ chapter, text }: { chapter: ChapterState; text: string }) => {
  const id = `parole-${chapter.id}`;
  return (
    <div class="tr-suggestion">
      <label for={id}>Prime frasi proposte per «{chapter.title}», da copiare e completare</label>
      <textarea id={id} readOnly rows={linesFor(text)} value={text} />
    </div>
  );
};

/** The section of a chapter. */
export const MissingChapter = ({
  request,
  kind,
  chapter,
}: {
  request: PageRequest;
  kind: string;
  chapter: ChapterState;
}) => (
  <Section id={`capitolo-${chapter.id}`} title={chapter.title}>
    <ul class="tr-list tr-prose">
      {chapter.issues.map((issue) => (
        <Finding
          key={`${issue.code} ${JSON.stringify([issue.place, issue.params])}`}
          request={request}
          issue={issue}
        />
      ))}
    </ul>
    <p>
      {wordsState(chapter)}{' '}
      <a href={documentLinks(request, kind).chapter(chapter.id)}>
        Leggi il capitolo<span class="visually-hidden"> «{chapter.title}» nell’anteprima</span>
      </a>
    </p>
    {chapter.suggestion !== undefined && chapter.narrative === undefined && (
      <Suggestion chapter={chapter} text={chapter.suggestion} />
    )}
  </Section>
);
