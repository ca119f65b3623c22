/** The tree as nested branches: opened with a click or the keyboard, with links to the page of each element. */
import type { ResultSubject } from '../../../model/index.ts';
import { formatResult } from '../../../wording/index.ts';
import { StatusBadge } from '../../components/status-badge.tsx';
import { subjectHref } from '../../reading/subject-href.ts';
import type { PageRequest } from '../../routing/page.ts';

/** Levels that are open at first: the administration, its areas, their objectives. */
const OPEN_LEVELS = 2;

const labelOf = (subject: ResultSubject): string =>
  subject.kind === 'administration' ? subject.title : `${subject.code} ${subject.title}`;

const Line = ({ request, subject }: { request: PageRequest; subject: ResultSubject }) => {
  const main = request.reading.main(subject.id);
  const status = request.reading.status(subject.id);
  return (
    <>
      <span class="tr-tree-title">{labelOf(subject)}</span>{' '}
      <span class="tr-tree-value">{main?.state === 'value' ? formatResult(main) : ''}</span>{' '}
      <StatusBadge status={status} />
    </>
  );
};

const Item = ({
  request,
  subject,
  level,
}: {
  request: PageRequest;
  subject: ResultSubject;
  level: number;
}) => {
  const children = request.reading.children(subject.id);
  const href = subjectHref(request.links, subject);
  if (children.length === 0) {
    return (
      <li>
        <a class="tr-tree-leaf" href={href}>
          <Line request={request} subject={subject} />
        </a>
      </li>
    );
  }
  return (
    <li>
      <details open={level < OPEN_LEVELS}>
        <summary>
          <Line request={request} subject={subject} />
        </summary>
        <ul>
          <li>
            <a class="tr-tree-leaf tr-tree-page" href={href}>
              Apri la pagina di {subject.kind === 'administration' ? 'questo ente' : subject.code}
            </a>
          </li>
          {children.map((child) => (
            <Item key={child.id} request={request} subject={child} level={level + 1} />
          ))}
        </ul>
      </details>
    </li>
  );
};

/** The branches from a subject on. The script `tree.js`, where it runs, makes a keyboard tree of the same list. */
export const TreeBranches = ({ request, root }: { request: PageRequest; root: ResultSubject }) => (
  <ul class="tr-tree" data-tree={`Albero della performance: ${root.title}`}>
    <Item request={request} subject={root} level={0} />
  </ul>
);
