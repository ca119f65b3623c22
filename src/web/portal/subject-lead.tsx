/** The head of the page of a subject: its main figure with status on the basis shown, and on the other two. */
import { explainSentence, formatResult, subjectSentence, vocabulary } from '../../wording/index.ts';
import { Figure } from '../components/figure.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import { BASIS_CHOICES } from '../routing/basis.ts';
import { createLinks } from '../routing/links.ts';
import type { PageRequest } from '../routing/page.ts';

/** What the head shows. `field` is the main figure: `value`, or `score` for indicators. */
export interface SubjectLeadProperties {
  readonly request: PageRequest;
  readonly id: string;
  readonly field: 'value' | 'score';
  readonly caption: string;
  /** Said instead of the usual first sentence about the subject. */
  readonly sentence?: string;
}

/** The same figure on each basis, each a link to this page on that basis. */
const Bases = ({ request, id, field }: SubjectLeadProperties) => (
  <ul class="tr-bases">
    {BASIS_CHOICES.map((choice) => {
      const node = request.view.results(choice.basis).nodes.get(`${id}#${field}`);
      return (
        <li key={choice.word}>
          <a href={createLinks({ ...request.links.location, basis: choice.basis }).here({})}>
            {choice.label}
          </a>
          : {node === undefined ? vocabulary().states.notComputable : formatResult(node)}
        </li>
      );
    })}
  </ul>
);

/** Figure at the left, sentence and bases at the right. */
export const SubjectLead = (properties: SubjectLeadProperties) => {
  const { request, id, field, caption, sentence } = properties;
  const node = request.reading.result(id, field);
  const hasFigure = node?.state === 'value';
  return (
    <div class="tr-lead">
      <p class={`tr-lead-figure${hasFigure ? '' : ' tr-lead-words'}`}>
        <span class="tr-lead-caption">{caption}</span>
        <Figure node={node} {...(node !== undefined && { href: request.links.explanation(node.key) })} />
      </p>
      <div class="tr-sentence">
        {hasFigure && <StatusBadge status={request.reading.status(id)} />}
        <p>{sentence ?? subjectSentence(request.view.cycle, request.results, id)}</p>
        {node !== undefined && (
          <p class="tr-note">
            <a href={request.links.explanation(node.key)}>Come si calcola</a>:{' '}
            {explainSentence(request.view.cycle, request.results, node.key)}
          </p>
        )}
        <Bases {...properties} />
      </div>
    </div>
  );
};
