/** The steps of an explanation as an outline that opens without a script: each number with what it was made of. */
import type { ResultSet } from '../../../model/index.ts';
import { type ExplanationOutline, placeText } from '../../../wording/index.ts';
import type { Links } from '../../routing/links.ts';

/** What all steps share. `openLevels`: steps opened at first. */
export interface StepsContext {
  readonly results: ResultSet;
  readonly links: Links;
  readonly openLevels: number;
}

interface StepProperties {
  readonly context: StepsContext;
  readonly outline: ExplanationOutline;
  readonly level: number;
}

const Rule = ({ outline }: { outline: ExplanationOutline }) =>
  outline.rule === undefined ? null : (
    <p class="tr-step-line" data-line="">
      <strong>Regola.</strong> {outline.rule}
      {outline.isAssumed && (
        <>
          {' '}
          <span class="tr-assumption">assunzione nostra</span>
        </>
      )}
      {outline.ruleOrigin !== undefined && <span class="tr-step-source"> {outline.ruleOrigin}</span>}
    </p>
  );

const Origin = ({ outline }: { outline: ExplanationOutline }) => {
  const place = outline.place === undefined ? undefined : placeText(outline.place);
  const isSaid = place !== undefined && outline.origin?.includes(place) === true;
  return outline.origin === undefined ? null : (
    <p class="tr-step-line" data-line="">
      <strong>Origine.</strong> {outline.origin}
      {place !== undefined && !isSaid && <span class="tr-step-source"> ({place})</span>}
      {outline.evidence.length > 0 && (
        <span class="tr-step-source">
          {' '}
          Giustificativi: {outline.evidence.map((hash) => hash.slice(0, 12)).join(', ')}
        </span>
      )}
    </p>
  );
};

/** What was left out of a step, with the reason; each leads to its own explanation. */
const Excluded = ({ context, outline }: Omit<StepProperties, 'level'>) => {
  const keys = context.results.nodes.get(outline.key)?.step.excluded ?? [];
  if (outline.excluded.length === 0) return null;
  return (
    <div class="tr-step-line">
      <strong data-line="">Non entra nel conto</strong>
      <ul class="tr-step-excluded">
        {outline.excluded.map((sentence, index) => {
          const key = keys[index]?.key;
          const isKnown = key !== undefined && context.results.nodes.has(key);
          return (
            <li key={sentence} data-line="">
              {isKnown ? <a href={context.links.explanation(key)}>{sentence}</a> : sentence}
            </li>
          );
        })}
      </ul>
    </div>
  );
};

/** What a step says of itself, under its name and figure. */
export const StepBody = ({ context, outline }: Omit<StepProperties, 'level'>) => (
  <>
    <Rule outline={outline} />
    {outline.rounding !== undefined && (
      <p class="tr-step-line" data-line="">
        <strong>Arrotondamento.</strong> {outline.rounding}
      </p>
    )}
    <Origin outline={outline} />
    <Excluded context={context} outline={outline} />
  </>
);

const Head = ({ outline }: { outline: ExplanationOutline }) => (
  <span class="tr-step-head" data-line="">
    <span class="tr-step-title">{outline.title}</span>
    {outline.weight !== undefined && <span class="tr-step-weight"> pesa {outline.weight}</span>}
    <strong class="tr-step-figure"> {outline.figure}</strong>
  </span>
);

const Sentence = ({ outline }: { outline: ExplanationOutline }) =>
  outline.sentence === outline.figure ? null : (
    <p class="tr-step-sentence" data-line="">
      {outline.sentence}
    </p>
  );

const Leaf = ({ context, outline }: Omit<StepProperties, 'level'>) => (
  <div class="tr-step-leaf">
    <Head outline={outline} />
    <Sentence outline={outline} />
    <StepBody context={context} outline={outline} />
  </div>
);

const Step = ({ context, outline, level }: StepProperties) => (
  <li class="tr-step">
    {outline.inputs.length === 0 && outline.rule === undefined ? (
      <Leaf context={context} outline={outline} />
    ) : (
      <details open={level < context.openLevels}>
        <summary>
          <Head outline={outline} />
        </summary>
        <Sentence outline={outline} />
        <StepBody context={context} outline={outline} />
        <p class="tr-step-own">
          <a href={context.links.explanation(outline.key)}>
            Apri da sola
            <span class="visually-hidden"> la spiegazione di: {outline.title}</span>
          </a>
        </p>
        <Steps context={context} outlines={outline.inputs} level={level + 1} />
      </details>
    )}
  </li>
);

/** Steps of one level; nothing when there are none. */
export const Steps = ({
  context,
  outlines,
  level = 0,
}: {
  context: StepsContext;
  outlines: readonly ExplanationOutline[];
  level?: number;
}) =>
  outlines.length === 0 ? null : (
    <ol class="tr-steps">
      {outlines.map((outline) => (
        <Step key={outline.key} context={context} outline={outline} level={level} />
      ))}
    </ol>
  );
