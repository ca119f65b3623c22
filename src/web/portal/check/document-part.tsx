/** A part of a document as read: a table with its cells, or lines of text; what a finding is about is marked and linked back. */
import { isDoubtful } from '../../../app/index.ts';
import type { ReadCell } from '../../../model/index.ts';
import { formName } from '../../../wording/index.ts';
import type { ShownLine, ShownPart, ShownRow } from './document-view.ts';
import { findingId, type Marks, type NumberedFinding } from './numbered-findings.ts';
import { SeverityMark } from './severity-mark.tsx';
import { shortPlace } from './short-place.ts';

const MarkLink = ({ numbered }: { numbered: NumberedFinding }) => (
  <a class={`tr-mark tr-mark-${numbered.finding.severity}`} href={`#${findingId(numbered.number)}`}>
    <SeverityMark severity={numbered.finding.severity} />
    <span class="visually-hidden">: rilievo </span>
    {numbered.number}
  </a>
);

const isAbout = ({ finding }: NumberedFinding, cell: ReadCell): boolean => {
  const printed = cell.published.trim();
  return printed !== '' && (finding.published?.trim() === printed || finding.expected?.trim() === printed);
};

/** The marks of each cell; those of no cell in particular stand at the first. */
const marksByCell = (
  { cells }: ShownRow,
  marks: readonly NumberedFinding[],
): readonly (readonly NumberedFinding[])[] => {
  const homeless = marks.filter((mark) => !cells.some((cell) => isAbout(mark, cell)));
  return cells.map((cell, index) => [
    ...(index === 0 ? homeless : []),
    ...marks.filter((mark) => isAbout(mark, cell)),
  ]);
};

/** What a cell is drawn with; `columns`: how many columns of the widest row it covers. */
interface CellProperties {
  readonly cell: ReadCell;
  readonly marks: readonly NumberedFinding[];
  readonly columns: number;
}

const Cell = ({ cell, marks, columns }: CellProperties) => {
  const classes = [
    // A figure alone in a wide cell stays beside its label, in sight
    cell.status === 'read' && columns === 1 ? 'tr-cell-read' : '',
    isDoubtful(cell) ? 'tr-cell-doubtful' : '',
    marks.some((mark) => isAbout(mark, cell)) ? 'tr-cell-marked' : '',
  ].filter((name) => name !== '');
  return (
    <td class={classes.join(' ')} {...(columns > 1 && { colSpan: columns })}>
      {cell.published}
      {isDoubtful(cell) && (
        <span class="tr-doubt">{cell.status === 'unread' ? 'non letta' : 'più letture possibili'}</span>
      )}
      {marks.map((mark) => (
        <MarkLink key={mark.number} numbered={mark} />
      ))}
    </td>
  );
};

const Row = ({ row, marks, width }: { row: ShownRow; marks: readonly NumberedFinding[]; width: number }) => {
  const byCell = marksByCell(row, marks);
  const [first] = row.cells;
  return (
    <tr id={row.id} class={marks.length > 0 ? 'tr-row-marked' : ''}>
      <th scope="row" class="tr-line-number">
        {first === undefined ? '' : shortPlace(first.place)}
      </th>
      {row.cells.map((cell, index) => (
        <Cell
          key={`${index} ${cell.published}`}
          cell={cell}
          marks={byCell[index] ?? []}
          columns={index === row.cells.length - 1 ? width - index : 1}
        />
      ))}
    </tr>
  );
};

/** A frame that scrolls must be reached by keyboard, and say what it is. */
const frameAttributes = (title: string) => ({ tabIndex: 0, role: 'group' as const, 'aria-label': title });

/** Longest table that is open although nothing was found in it. */
const OPEN_ROWS = 12;

const TablePart = ({ part, marks }: { part: ShownPart & { kind: 'table' }; marks: Marks }) => {
  const { table, rows } = part;
  const width = Math.max(...rows.map(({ cells }) => cells.length), 1);
  const count = rows.reduce((sum, { id }) => sum + (marks.get(id)?.length ?? 0), 0);
  const doubts = rows.reduce((sum, { cells }) => sum + cells.filter(isDoubtful).length, 0);
  const title = [formName(table.form), table.title].filter((text) => text !== undefined).join(': ');
  return (
    <details class="tr-document-table" open={count > 0 || doubts > 0 || rows.length <= OPEN_ROWS}>
      <summary>
        {title}{' '}
        <span class="tr-note">
          ({rows.length === 1 ? '1 riga' : `${rows.length} righe`}
          {count > 0 && `, ${count === 1 ? '1 segno' : `${count} segni`}`})
        </span>
      </summary>
      <div class="tr-table-frame" {...frameAttributes(title)}>
        <table class="tr-read-table">
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} width={width} marks={marks.get(row.id) ?? []} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};

const Lines = ({ lines, marks }: { lines: readonly ShownLine[]; marks: Marks }) => (
  <>
    {lines.map(({ id, text }) => (
      <p key={id} id={id} class={`tr-read-line${marks.has(id) ? ' tr-row-marked' : ''}`}>
        <span class="tr-line-number">{shortPlace(text.place)}</span> {text.text}{' '}
        {(marks.get(id) ?? []).map((mark) => (
          <MarkLink key={mark.number} numbered={mark} />
        ))}
      </p>
    ))}
  </>
);

/** Text of more lines than this is closed when nothing was found in it. */
const OPEN_LINES = 5;

const TextPart = ({ part, marks }: { part: ShownPart & { kind: 'text' }; marks: Marks }) => {
  const { lines } = part;
  if (lines.length <= OPEN_LINES) return <Lines lines={lines} marks={marks} />;
  const [first, last] = [lines[0], lines.at(-1)];
  return (
    <details class="tr-document-text" open={lines.some(({ id }) => marks.has(id))}>
      <summary>
        Testo di {lines.length} righe{' '}
        <span class="tr-note">
          ({first === undefined ? '' : shortPlace(first.text.place)} –{' '}
          {last === undefined ? '' : shortPlace(last.text.place)})
        </span>
      </summary>
      <Lines lines={lines} marks={marks} />
    </details>
  );
};

/** A part of the document. */
export const DocumentPart = ({ part, marks }: { part: ShownPart; marks: Marks }) =>
  part.kind === 'table' ? <TablePart part={part} marks={marks} /> : <TextPart part={part} marks={marks} />;
