/** The list of findings: by severity and rule, each with what is published, what is expected and its places in the documents. */
import type { Severity } from '../../../kernel/index.ts';
import { checkText, findingMessage, placeText, severityHeading } from '../../../wording/index.ts';
import { type FindingGroup, findingId, type NumberedFinding } from './numbered-findings.ts';
import { SeverityMark } from './severity-mark.tsx';
import { shortPlace } from './short-place.ts';

const PlaceLinks = ({ places, short }: Pick<NumberedFinding, 'places'> & { short: boolean }) => (
  <ul class="tr-finding-places">
    {places.map(({ place, anchor }) => (
      <li key={JSON.stringify(place)}>
        {anchor === undefined ? (
          placeText(place)
        ) : (
          <a href={`#${anchor}`}>{short ? shortPlace(place) : placeText(place)}</a>
        )}
      </li>
    ))}
  </ul>
);

const PublishedAndExpected = ({ finding }: Pick<NumberedFinding, 'finding'>) =>
  finding.published === undefined && finding.expected === undefined ? null : (
    <dl class="tr-finding-figures">
      {finding.published !== undefined && (
        <div>
          <dt>Pubblicato</dt>
          <dd>{finding.published}</dd>
        </div>
      )}
      {finding.expected !== undefined && (
        <div>
          <dt>Atteso</dt>
          <dd>{finding.expected}</dd>
        </div>
      )}
    </dl>
  );

const FindingItem = ({ numbered, short }: { numbered: NumberedFinding; short: boolean }) => {
  const { number, finding, places } = numbered;
  return (
    <li class="tr-finding" id={findingId(number)}>
      <p class="tr-finding-sentence">
        <span class="tr-finding-number">
          <span class="visually-hidden">Rilievo </span>
          {number}
        </span>{' '}
        {findingMessage(finding)}.
      </p>
      <PublishedAndExpected finding={finding} />
      <PlaceLinks places={places} short={short} />
    </li>
  );
};

const ruleName = (rule: string): string => checkText(rule)?.name ?? rule;

/** The findings of a rule, with what to do about them. `short`: places without the file, as there is only one. */
export const FindingGroupPart = ({ group, short }: { group: FindingGroup; short: boolean }) => {
  const words = checkText(group.rule);
  return (
    <section class={`tr-rule tr-rule-${group.severity}`} id={group.id} aria-labelledby={`${group.id}-titolo`}>
      <h3 id={`${group.id}-titolo`}>
        <SeverityMark severity={group.severity} /> {ruleName(group.rule)}{' '}
        <span class="tr-note">
          ({words === undefined ? '' : `${group.rule}, `}
          {group.findings.length})
        </span>
      </h3>
      {words !== undefined && (
        <p class="tr-note">
          {words.why} {words.todo}
        </p>
      )}
      <a class="tr-rule-all" href="#rilievi">
        Mostra tutte le regole
      </a>
      <ul class="tr-findings">
        {group.findings.map((numbered) => (
          <FindingItem key={numbered.number} numbered={numbered} short={short} />
        ))}
      </ul>
    </section>
  );
};

/** Boxes that show and hide severities, and links that leave one rule: both work in the page alone. */
export const FindingFilters = ({ groups }: { groups: readonly FindingGroup[] }) => {
  const severities = [...new Set(groups.map(({ severity }) => severity))];
  const count = (severity: Severity): number =>
    groups
      .filter((group) => group.severity === severity)
      .reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <div class="tr-check-filters">
      <fieldset>
        <legend>Mostra</legend>
        {severities.map((severity) => {
          const { name, meaning } = severityHeading(severity);
          return (
            <div key={severity} class="tr-check-box">
              <input type="checkbox" id={`gravita-${severity}`} checked />
              <label for={`gravita-${severity}`}>
                <SeverityMark severity={severity} /> {name} ({count(severity)})
                <span class="tr-cell-note">{meaning}</span>
              </label>
            </div>
          );
        })}
      </fieldset>
      <details>
        <summary>Una regola alla volta ({groups.length})</summary>
        <ul class="tr-list">
          {groups.map(({ id, rule, findings }) => (
            <li key={id}>
              <a href={`#${id}`}>{ruleName(rule)}</a> <span class="tr-note">({findings.length})</span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
};
