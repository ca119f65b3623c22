/** The address of the page of anything that has results. */
import type { ResultSubject } from '../../model/index.ts';
import type { Links } from '../routing/links.ts';

const idAfter = (subject: ResultSubject, prefix: string): string =>
  subject.id.startsWith(prefix) ? subject.id.slice(prefix.length) : subject.id;

/** The page of a subject; the administration's is the home, that of an indicator in a unit the indicator's for this unit. */
export const subjectHref = (links: Links, subject: ResultSubject): string => {
  switch (subject.kind) {
    case 'administration':
      return links.to('');
    case 'indicator':
      return links.indicator(subject.id);
    case 'unitIndicator':
      return links.indicator(subject.id.split('@')[0] ?? subject.id, subject.unit);
    case 'unit':
      return links.unit(subject.id);
    case 'perspective':
      return links.perspective(idAfter(subject, 'perspective:'));
    case 'programme':
      return links.programme(idAfter(subject, 'programme:'));
    case 'area':
    case 'strategicObjective':
    case 'operationalObjective':
    case 'group':
      return links.node(subject.id);
  }
};
