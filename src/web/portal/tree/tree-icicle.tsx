/** The tree as an icicle: length is weight, shade is score, symbol is status; a cell opens its branch. */
import { type IcicleNode, icicleScene } from '../../../charts/index.ts';
import type { ResultSubject } from '../../../model/index.ts';
import { formatResult } from '../../../wording/index.ts';
import { SceneSvg } from '../../components/scene-svg.tsx';
import { amountOf } from '../../reading/drawing.ts';
import { subjectHref } from '../../reading/subject-href.ts';
import type { PageRequest } from '../../routing/page.ts';

const WIDE = { orientation: 'rows', width: 1240 } as const;
const NARROW = { orientation: 'columns', width: 360 } as const;

/** A subject with as many levels beneath it as are drawn: the rest would only lengthen the drawing. */
const icicleNode = (request: PageRequest, subject: ResultSubject, levels: number): IcicleNode => {
  const { reading } = request;
  const weight = amountOf(reading.result(subject.id, 'weight'));
  const main = reading.main(subject.id);
  const score = amountOf(main);
  const status = reading.status(subject.id);
  return {
    id: subject.id,
    code: subject.kind === 'administration' ? 'Ente' : subject.code,
    title: subject.title,
    valueText: main === undefined ? status.word : formatResult(main),
    status: status.stem,
    ...(weight !== undefined && { weight }),
    ...(score !== undefined && { score }),
    children:
      levels <= 1 ? [] : reading.children(subject.id).map((child) => icicleNode(request, child, levels - 1)),
  };
};

/** A cell with something beneath opens its branch here; an indicator, and the branch shown, lead to their page. */
const cellHref = (request: PageRequest, shown: string, id: string): string | undefined => {
  const subject = request.reading.subject(id);
  if (subject === undefined) return undefined;
  const opens = id !== shown && request.reading.children(id).length > 0;
  return opens ? request.links.to('/albero', { ramo: id }) : subjectHref(request.links, subject);
};

/** The icicle for wide screens and paper, and the one for phones; one of them is shown. */
export const TreeIcicle = ({ request, root }: { request: PageRequest; root: ResultSubject }) => {
  const words = {
    title: `Albero della performance: ${root.title}`,
    description: 'La lunghezza di ogni casella è il peso, la tinta è il valore, il segno è lo stato.',
  };
  const draw = (form: typeof WIDE | typeof NARROW, levels: number) =>
    icicleScene({
      ...words,
      ...form,
      root: icicleNode(request, root, levels),
      levels,
      othersText: (count) => `+${count}`,
    });
  const options = { linkOf: (id: string) => cellHref(request, root.id, id) };
  return (
    <>
      <SceneSvg className="tr-wide-only" scene={draw(WIDE, 4)} options={options} />
      <SceneSvg className="tr-narrow-only" scene={draw(NARROW, 3)} options={options} />
    </>
  );
};
