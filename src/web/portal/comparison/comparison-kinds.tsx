/** The four outcomes of a comparison: each with its shape, word, count and meaning, as links that filter the page. */
import type { CycleComparison } from '../../../app/index.ts';
import { decimal } from '../../../kernel/index.ts';
import { comparisonKindMeaning, comparisonKindWord, formatNumber } from '../../../wording/index.ts';
import { capitalise } from '../../components/capitalise.ts';
import type { PageRequest } from '../../routing/page.ts';

/** An outcome of a comparison. */
export type Outcome = keyof CycleComparison['counts'];

/** The outcomes with their words in addresses, what needs attention first, and a sign that says the same as the colour. */
export const OUTCOMES: readonly { readonly kind: Outcome; readonly word: string; readonly sign: string }[] = [
  { kind: 'contradiction', word: 'contraddizioni', sign: '≠' },
  { kind: 'notReproducible', word: 'non-riproducibili', sign: '?' },
  { kind: 'input', word: 'dati-di-partenza', sign: '→' },
  { kind: 'reproduced', word: 'riprodotte', sign: '=' },
];

/** The outcome that an address asks for; `undefined`: all. */
export const askedOutcome = ({ query }: PageRequest): Outcome | undefined =>
  OUTCOMES.find(({ word }) => word === query.get('esito'))?.kind;

/** An outcome in one line: sign and word. */
export const OutcomeBadge = ({ kind }: { kind: Outcome }) => (
  <span class={`tr-outcome tr-outcome-${kind}`}>
    <span class="tr-outcome-sign" aria-hidden="true">
      {OUTCOMES.find((outcome) => outcome.kind === kind)?.sign}
    </span>{' '}
    {comparisonKindWord(kind)}
  </span>
);

/** A card for each outcome; the chosen one leads back to all. */
export const OutcomeCards = ({
  request,
  counts,
}: {
  request: PageRequest;
  counts: CycleComparison['counts'];
}) => {
  const asked = askedOutcome(request);
  return (
    <ul class="tr-outcomes">
      {OUTCOMES.map(({ kind, word, sign }) => (
        <li key={kind}>
          <a
            class={`tr-outcome-card tr-outcome-${kind}`}
            href={request.links.here({ esito: asked === kind ? undefined : word, righe: undefined })}
            {...(asked === kind && { 'aria-current': 'true' as const })}
          >
            <span class="tr-outcome-count">
              <span class="tr-outcome-sign" aria-hidden="true">
                {sign}
              </span>{' '}
              {formatNumber(decimal(String(counts[kind])))}
            </span>
            <span class="tr-outcome-word">{capitalise(comparisonKindWord(kind))}</span>
            <span class="tr-outcome-meaning">{comparisonKindMeaning(kind)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
};
