/** The explanation of a number: where does it come from? */
import { type ExplanationOutline, explainOutline, vocabulary } from '../../../wording/index.ts';
import { fieldLabel } from '../../components/field-label.ts';
import { Section } from '../../components/section.tsx';
import { treeCrumbs } from '../../reading/crumbs.ts';
import { subjectHref } from '../../reading/subject-href.ts';
import { tableLinks } from '../../reading/table-links.ts';
import type { Crumb, PageContent, PageRequest } from '../../routing/page.ts';
import { StepBody, Steps, type StepsContext } from './explanation-steps.tsx';
import { renderMainFigures } from './main-figures.tsx';
import { stepsTable } from './steps-table.ts';

/** Id of the part that the copy button copies. */
const COPIED = 'spiegazione';

const subjectOf = ({ reading, results }: PageRequest, key: string) => {
  const node = results.nodes.get(key);
  return node === undefined ? undefined : reading.subject(node.id);
};

/** A figure of an outline that stands for something: a result, or a leaf with its origin. */
const isKnown = ({ results }: PageRequest, outline: ExplanationOutline): boolean =>
  results.nodes.has(outline.key) || outline.origin !== undefined;

const crumbsTo = (request: PageRequest, key: string): readonly Crumb[] => {
  const subject = subjectOf(request, key);
  if (subject === undefined) return [];
  const own = { label: subject.code, href: subjectHref(request.links, subject) };
  if (subject.kind === 'administration') return [];
  return subject.kind === 'indicator' || request.reading.node(subject.id) !== undefined
    ? [...treeCrumbs(request, subject.id), own]
    : [own];
};

/** Where the number stands, how to open everything, how to take the explanation along. */
const Tools = ({
  request,
  outline,
  count,
}: {
  request: PageRequest;
  outline: ExplanationOutline;
  count: number;
}) => {
  const { links, query } = request;
  const subject = subjectOf(request, outline.key);
  const indicator = request.reading.indicator(subject?.id.split('@')[0] ?? '');
  const isOpen = query.get('passaggi') === 'tutti';
  const model = stepsTable(outline);
  return (
    <p class="tr-actions">
      {subject !== undefined && (
        <a href={subjectHref(links, subject)}>
          Vai alla pagina {vocabulary().ofNode[subject.kind]}{' '}
          {subject.kind === 'administration' ? '' : subject.code}
        </a>
      )}
      {indicator !== undefined && (
        <a href={links.to('/simulazione', { indicatore: indicator.id })}>Prova a cambiare i dati</a>
      )}
      {count > 1 && (
        <a href={links.here({ passaggi: isOpen ? undefined : 'tutti' })}>
          {isOpen ? 'Chiudi i passaggi' : `Apri tutti i ${count} passaggi`}
        </a>
      )}
      <a href={tableLinks(request, model).csv} download="">
        Scarica {model.rows.length} {model.noun[model.rows.length === 1 ? 0 : 1]} in CSV
      </a>
      <button type="button" class="btn btn-outline-primary btn-xs" data-copy={COPIED} hidden>
        Copia come testo
      </button>
      <span role="status" data-copied="" />
    </p>
  );
};

const Body = ({ request, outline }: { request: PageRequest; outline: ExplanationOutline }) => {
  const { results, links, query } = request;
  const openLevels = query.get('passaggi') === 'tutti' ? Number.POSITIVE_INFINITY : 1;
  const context: StepsContext = { results, links, openLevels };
  const count = stepsTable(outline).rows.length;
  const subject = subjectOf(request, outline.key);
  return (
    <div id={COPIED}>
      <div class="tr-lead">
        <p class="tr-lead-figure">
          <span class="tr-lead-caption">{vocabulary().bases[request.basis]}</span>
          <span data-line="">
            <span class="visually-hidden">{outline.title}: </span>
            {outline.figure}
          </span>
        </p>
        <div class="tr-sentence">
          {subject !== undefined && <p class="tr-note">{subject.title}</p>}
          <p class="tr-explained" data-line="">
            {outline.sentence}
          </p>
        </div>
      </div>
      <StepBody context={context} outline={outline} />
      <Tools request={request} outline={outline} count={count} />
      {outline.inputs.length > 0 && (
        <Section id="passaggi" title="I passaggi, fino ai dati inseriti">
          <Steps context={context} outlines={outline.inputs} />
        </Section>
      )}
    </div>
  );
};

/** Field, kind and code, without the long title of the subject; of a leaf its own title. */
const titleOf = (request: PageRequest, outline: ExplanationOutline): string => {
  const node = request.results.nodes.get(outline.key);
  const subject = subjectOf(request, outline.key);
  if (node === undefined || subject === undefined) return outline.title;
  const label = fieldLabel(
    request.view.cycle,
    node.field,
    request.reading.indicator(subject.id.split('@')[0] ?? ''),
  );
  const kind = vocabulary().nodes[subject.kind];
  if (subject.kind === 'administration') return `${label} ${vocabulary().ofNode.administration}`;
  if (subject.kind === 'perspective') return `${label}: ${kind} ${subject.title}`;
  const unit = subject.unit === undefined ? undefined : request.reading.unit(subject.unit)?.version.code;
  return `${label}: ${kind} ${subject.code}${unit === undefined ? '' : ` (${unit})`}`;
};

/** Renders the explanation of a result, entry, target or assessment; unknown keys are not found. */
export const renderExplanation = (request: PageRequest): PageContent | undefined => {
  const key = request.query.get('chiave') ?? '';
  if (key === '') return renderMainFigures(request);
  const outline = explainOutline(request.view.cycle, request.results, key);
  if (!isKnown(request, outline)) return undefined;
  return {
    title: titleOf(request, outline),
    shortTitle: 'Spiegazione',
    kicker: 'Come si calcola',
    crumbs: crumbsTo(request, key),
    tables: [stepsTable(outline)],
    scripts: ['explanation.js'],
    body: <Body request={request} outline={outline} />,
  };
};
