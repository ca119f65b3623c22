/** What every page of a cycle says at its foot: state and freshness of the data, rulebook, basis, all the pages. */
import { formatDate, vocabulary } from '../../wording/index.ts';
import { Facts } from '../components/facts.tsx';
import { basisChoice } from '../routing/basis.ts';
import type { CycleRoute, PageRequest } from '../routing/page.ts';
import { Footer } from './footer.tsx';

/** What the footer needs. */
export interface CycleFooterProperties {
  readonly request: PageRequest;
  readonly routes: readonly CycleRoute[];
  readonly version: string;
}

/** The footer of a page of a cycle. */
export const CycleFooter = ({ request, routes, version }: CycleFooterProperties) => {
  const { view, links, basis } = request;
  const { cycle } = view;
  return (
    <Footer
      version={version}
      links={routes.flatMap(({ path, navigation }) =>
        navigation === undefined ? [] : [{ label: navigation, href: links.to(path) }],
      )}
    >
      <Facts
        facts={[
          { name: 'Dati al', value: formatDate(cycle.asOf) },
          { name: 'Stato del ciclo', value: vocabulary().cycleStates[cycle.state] },
          {
            name: 'Base dei risultati',
            value: `${basisChoice(basis).label}: ${basisChoice(basis).meaning}`,
          },
          { name: 'Regole di calcolo', value: <a href={links.to('/regole')}>{cycle.rulebook.title}</a> },
          { name: 'Impronta dei dati', value: <code>{view.sha256.slice(0, 12)}</code> },
          { name: 'Preparazione dei dati', value: cycle.about },
        ]}
      />
    </Footer>
  );
};
