/** Perspectives and programmes of a node or indicator, as links to their pages. */
import type { PageRequest } from '../routing/page.ts';

const Joined = ({ links }: { links: readonly { readonly label: string; readonly href: string }[] }) => (
  <>
    {links.length === 0 && <span class="tr-note">non indicato</span>}
    {links.map((link, index) => (
      <span key={link.href}>
        {index > 0 && '; '}
        <a href={link.href}>{link.label}</a>
      </span>
    ))}
  </>
);

/** Perspectives of the balanced scorecard by name. */
export const PerspectiveLinks = ({ request, ids }: { request: PageRequest; ids: readonly string[] }) => (
  <Joined
    links={ids.map((id) => ({
      label: request.reading.plan?.perspectives.find((perspective) => perspective.id === id)?.name ?? id,
      href: request.links.perspective(id),
    }))}
  />
);

/** Programmes of the ministerial classification by code and title. */
export const ProgrammeLinks = ({ request, codes }: { request: PageRequest; codes: readonly string[] }) => (
  <Joined
    links={codes.map((code) => {
      const title = request.reading.plan?.programmes.find((programme) => programme.code === code)?.title;
      return { label: title === undefined ? code : `${code} ${title}`, href: request.links.programme(code) };
    })}
  />
);
