/** Who answers for something, each unit a link to its page. */

import type { Responsibility } from '../../model/index.ts';
import { holdersOf } from '../../wording/index.ts';
import type { PageRequest } from '../routing/page.ts';

/** The holders of a role, or nothing when nobody is named. */
export const HolderList = ({
  request,
  subject,
  role = 'answers',
}: {
  request: PageRequest;
  subject: string;
  role?: Responsibility['role'];
}) => {
  const holders = holdersOf(request.reading, subject, role);
  if (holders.length === 0) return <span class="tr-note">non indicato</span>;
  return (
    <>
      {holders.map((holder, index) => (
        <span key={holder.name}>
          {index > 0 && '; '}
          {holder.unit === undefined ? (
            holder.name
          ) : (
            <a href={request.links.unit(holder.unit)}>{holder.name}</a>
          )}
        </span>
      ))}
    </>
  );
};
