/** The list of findings: by severity and rule, each with what is published, what is expected and its places in the documents. */
import type { Severity } from '../../../kernel/index.ts';
import { checkText, findingMessage, placeText, severityHeading } from '../../../wording/index.ts';
import { type FindingGroup, filesOf, findingId, type NumberedFinding } from './numbered-findings.ts';
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

/** A finding carries the classes of its documents, by which the filter shows it. */
const FindingItem = ({ numbered, files }: { numbered: NumberedFinding; files: readonly string[] }) => {
  const { number, finding, places } = numbered;
  const classes = filesOf(numbered, files).map((position) => ` tr-in-${position}`);
  return (
    <li class={`tr-finding${classes.join('')}`} id={findingId(number)}>
      <p class="tr-finding-sentence">
        <span class="tr-finding-number">
          <span class="visually-hidden">Rilievo </span>
          {number}
        </span>{' '}
        {findingMessage(finding)}.
      </p>
      <PublishedAndExpected finding={finding} />
      <PlaceLinks places={places} short={files.length === 1} />
    </li>
  );
};

const ruleName = (rule: string): string => checkText(rule)?.name ?? rule;

/** The findings of a rule, with what to do about them. `files`: those that were read; places of a single one go without its name. */
export const FindingGroupPart = ({ group, files }: { group: FindingGroup; files: readonly string[] }) => {
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
          <FindingItem key={numbered.number} numbered={numbered} files={files} />
        ))}
      </ul>
    </section>
  );
};

interface FilterProperties {
  readonly groups: readonly FindingGroup[];
  readonly files: readonly string[];
}

/** Leaves the findings that name one document; the styles know as many documents as a form takes. */
const FileFilter = ({ groups, files }: FilterProperties) => {
  if (files.length < 2) return null;
  const all = groups.flatMap(({ findings }) => findings);
  const choices = files.map((file, index) => ({
    id: `solo-${index + 1}`,
    label: file,
    count: all.filter((numbered) => filesOf(numbered, files).includes(index + 1)).length,
  }));
  return (
    <fieldset>
      <legend>Documento</legend>
      {[{ id: 'solo-tutti', label: 'Tutti', count: all.length }, ...choices].map(({ id, label, count }) => (
        <div key={id} class="tr-check-box">
          <input type="radio" name="solo" id={id} checked={id === 'solo-tutti'} />
          <label for={id}>
            {label} ({count})
          </label>
        </div>
      ))}
    </fieldset>
  );
};

/** Boxes that show and hide severities, documents and rules: all work in the page alone. */
export const FindingFilters = ({ groups, files }: FilterProperties) => {
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
      <FileFilter groups={groups} files={files} />
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
