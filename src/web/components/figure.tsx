/** A number of the results as it stands on a page: right-aligned, with its unit, a link to how it came about. */
import type { ResultNode } from '../../model/index.ts';
import { formatResult } from '../../wording/index.ts';

/** What a figure needs. `href` leads to the explanation; `unit` is the unit of measure of plain numbers. */
export interface FigureProperties {
  readonly node: ResultNode | undefined;
  readonly href?: string;
  readonly unit?: string | undefined;
}

/** A result with a link to its explanation; a dash with words for those who cannot see it when there is none. */
export const Figure = ({ node, href, unit }: FigureProperties) => {
  if (node === undefined) {
    return (
      <span class="tr-figure tr-figure-absent">
        <span aria-hidden="true">–</span>
        <span class="visually-hidden">non previsto</span>
      </span>
    );
  }
  const text = formatResult(node, unit);
  const empty = node.state === 'value' ? '' : ' tr-figure-empty';
  if (href === undefined) return <span class={`tr-figure${empty}`}>{text}</span>;
  return (
    <a class={`tr-figure${empty}`} href={href}>
      {text}
      <span class="visually-hidden">, come si calcola</span>
    </a>
  );
};
