/** Sets the content of a page of a cycle into the frame: switches, navigation, breadcrumb, title, footer. */
import { basisChoice, DEFAULT_BASIS } from '../routing/basis.ts';
import type { CycleRoute, PageContent, PageRequest } from '../routing/page.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { CycleFooter } from './cycle-footer.tsx';
import { Document, documentText } from './document.tsx';
import { Header } from './header.tsx';
import { Switches } from './switches.tsx';

/** What the frame knows beside the page: all pages for the navigation, and the version of the program. */
export interface FrameContext {
  readonly routes: readonly CycleRoute[];
  readonly version: string;
}

/** The first page of the section when a path names one thing, the path itself otherwise: what other years have too. */
const sectionPath = (route: CycleRoute | undefined): string =>
  route === undefined ? '' : /[:*]/.test(route.path) ? route.section : route.path;

/** Whether the header has a search box, and the page the script of its key. */
const hasSearch = ({ routes }: FrameContext): boolean => routes.some(({ path }) => path === '/cerca');

const CycleHeader = ({ request, route, context }: CycleFrameProperties) => {
  const { view, links, basis, asset, query } = request;
  const { administration, year } = view.cycle;
  const hidden = basis === DEFAULT_BASIS ? {} : { base: basisChoice(basis).word };
  return (
    <Header
      sprites={asset('sprites.svg')}
      name={administration.name}
      tagline={`Ciclo della performance ${year}`}
      home={links.to('')}
      navigation={context.routes.flatMap(({ path, navigation }) =>
        navigation === undefined
          ? []
          : [{ label: navigation, href: links.to(path), current: path === route?.section }],
      )}
      {...(hasSearch(context) && {
        search: {
          action: `/${administration.slug}/${year}/cerca`,
          hidden,
          value: route?.path === '/cerca' ? (query.get('q') ?? '') : '',
        },
      })}
    >
      <Switches {...request} section={sectionPath(route)} />
    </Header>
  );
};

/** What a framed page needs; `route` is absent on error pages. */
export interface CycleFrameProperties {
  readonly request: PageRequest;
  readonly route: CycleRoute | undefined;
  readonly context: FrameContext;
}

/** The page as HTML text. */
export const cyclePageText = (content: PageContent, frame: CycleFrameProperties): string => {
  const { request, context } = frame;
  const { administration, year } = request.view.cycle;
  const isHome = frame.route?.path === '';
  const home = {
    label: `${administration.shortName ?? administration.name} ${year}`,
    href: request.links.to(''),
  };
  return documentText(
    <Document
      title={`${content.title} – ${administration.shortName ?? administration.name}, ${year}`}
      asset={request.asset}
      scripts={[...(hasSearch(context) ? ['search-key.js'] : []), ...(content.scripts ?? [])]}
      header={<CycleHeader {...frame} />}
      footer={<CycleFooter request={request} routes={context.routes} version={context.version} />}
    >
      <div class="container-xxl tr-page">
        {!isHome && (
          <Breadcrumb crumbs={[home, ...content.crumbs]} current={content.shortTitle ?? content.title} />
        )}
        <h1>
          {content.kicker !== undefined && <span class="tr-kicker">{content.kicker}</span>}
          {content.title}
        </h1>
        {content.body}
      </div>
    </Document>,
  );
};
