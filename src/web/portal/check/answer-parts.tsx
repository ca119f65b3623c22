/** The answer of a check in parts that are drawn one after the other, so that a long document does not hold up other requests. */
import type { VNode } from 'preact';
import { type CheckedDocument, type CheckReport, cellCounts, type FindingList } from '../../../app/index.ts';
import { checkSentence, documentKindName, issueMessage, readingSentence } from '../../../wording/index.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { DocumentPart } from './document-part.tsx';
import { type DocumentView, viewOf } from './document-view.ts';
import { ExportForm } from './export-form.tsx';
import { FindingFilters, FindingGroupPart } from './findings-list.tsx';
import { type FindingGroup, groupFindings, marksOf } from './numbered-findings.ts';
import { QuestionsForm } from './questions-form.tsx';

const listOf = (report: CheckReport, groups: readonly FindingGroup[]): FindingList => {
  const read = report.documents.filter((document) => document.kind === 'read');
  const named = read.find(({ about }) => about.administration !== undefined)?.about.administration;
  const year = read.find(({ about }) => about.year !== undefined)?.about.year;
  return {
    files: read.map(({ file }) => file),
    refused: report.documents.length - read.length,
    findings: groups.flatMap(({ findings }) => findings.map(({ finding }) => finding)),
    ...(named !== undefined && { administration: named }),
    ...(year !== undefined && { year }),
  };
};

const Refused = ({ documents }: Pick<CheckReport, 'documents'>) => {
  const refused = documents.filter((document) => document.kind === 'refused');
  return refused.length === 0 ? null : (
    <ul class="tr-refused" aria-label="File non letti">
      {refused.map(({ file, refusal }) => (
        <li key={file}>
          <strong>{file}</strong>: {issueMessage(refusal)}
        </li>
      ))}
    </ul>
  );
};

const UnusedAnswers = ({ unused }: Pick<CheckReport, 'unused'>) =>
  unused.length === 0 ? null : (
    <ul class="tr-refused" aria-label="Risposte non usate">
      {unused.map((issue) => (
        <li key={`${issue.code} ${JSON.stringify(issue.place)}`}>
          <strong>{'file' in issue.place ? issue.place.file : ''}</strong>: {issueMessage(issue)}
        </li>
      ))}
    </ul>
  );

const Opening = ({ report, list }: { report: CheckReport; list: FindingList }) => (
  <>
    <p class="tr-sentence">
      {checkSentence({ read: list.files.length, refused: list.refused, findings: list.findings })}
    </p>
    <Refused documents={report.documents} />
    <UnusedAnswers unused={report.unused} />
    {list.findings.length > 0 && <ExportForm list={list} />}
    <QuestionsForm questions={report.questions} />
  </>
);

const describe = (document: CheckedDocument): string => {
  const { kind, administration, year } = document.about;
  return [documentKindName(kind), administration, year].filter((part) => part !== undefined).join(', ');
};

const DocumentHead = ({ view }: { view: DocumentView }) => (
  <>
    <h3 id={view.id}>{view.document.file}</h3>
    <p class="tr-note">
      {describe(view.document)}. {readingSentence(cellCounts(view.document))}
    </p>
    {view.document.issues.length > 0 && (
      <ul class="tr-list">
        {view.document.issues.map((issue) => (
          <li key={`${issue.code} ${JSON.stringify(issue.place)}`}>{issueMessage(issue)}</li>
        ))}
      </ul>
    )}
  </>
);

/** A piece of the page: markup to be written as it is, or something to be drawn. */
export type Piece = { readonly markup: string } | { readonly content: VNode };

const markup = (text: string): Piece => ({ markup: text });

function* documentPieces(views: readonly DocumentView[], groups: readonly FindingGroup[]): Generator<Piece> {
  const marks = marksOf(groups);
  for (const view of views) {
    yield { content: <DocumentHead view={view} /> };
    for (const part of view.parts) yield { content: <DocumentPart part={part} marks={marks} /> };
    if (view.parts.length === 0) yield { content: <EmptyState sentence="Il documento non ha testo." /> };
  }
}

/** The pieces of the answer in their order. */
export function* answerPieces(report: CheckReport): Generator<Piece> {
  const views = report.documents
    .filter((document) => document.kind === 'read')
    .map((document, index) => viewOf(document, index + 1));
  const groups = groupFindings(report.findings, views);
  yield { content: <Opening report={report} list={listOf(report, groups)} /> };
  if (views.length === 0) return;
  const hasFindings = groups.length > 0;
  yield markup(`<div class="${hasFindings ? 'tr-check tr-check-beside' : 'tr-check'}">`);
  if (hasFindings) {
    yield markup(
      '<section class="tr-check-findings" id="rilievi" aria-labelledby="rilievi-titolo"><h2 id="rilievi-titolo">Rilievi</h2>',
    );
    const files = views.map(({ document }) => document.file);
    yield { content: <FindingFilters groups={groups} files={files} /> };
    for (const group of groups) yield { content: <FindingGroupPart group={group} files={files} /> };
    yield markup('</section>');
  }
  const title = views.length === 1 ? 'Il documento come lo leggiamo' : 'I documenti come li leggiamo';
  yield markup(
    `<section class="tr-check-documents" id="documenti" aria-labelledby="documenti-titolo"><h2 id="documenti-titolo">${title}</h2>`,
  );
  yield* documentPieces(views, groups);
  yield markup('</section></div>');
}
