/** The tree as an icicle: length is weight, shade is score, symbol is status; a cell opens its branch. */
import { type IcicleForm, treeIcicleOf } from '../../../documents/index.ts';
import type { ResultSubject } from '../../../model/index.ts';
import { SceneSvg } from '../../components/scene-svg.tsx';
import { subjectHref } from '../../reading/subject-href.ts';
import type { PageRequest } from '../../routing/page.ts';

const WIDE = { orientation: 'rows', width: 1240 } as const;
const NARROW = { orientation: 'columns', width: 360 } as const;

/** A cell with something beneath opens its branch here; an indicator, and the branch shown, lead to their page. */
const cellHref = (request: PageRequest, shown: string, id: string): string | undefined => {
  const subject = request.reading.subject(id);
  if (subject === undefined) return undefined;
  const opens = id !== shown && request.reading.children(id).length > 0;
  return opens ? request.links.to('/albero', { ramo: id }) : subjectHref(request.links, subject);
};

/** The icicle for wide screens and paper, and the one for phones; one of them is shown. */
export const TreeIcicle = ({ request, root }: { request: PageRequest; root: ResultSubject }) => {
  const draw = (form: Omit<IcicleForm, 'levels'>, levels: number) =>
    treeIcicleOf(request.reading, root, { ...form, levels });
  const options = { linkOf: (id: string) => cellHref(request, root.id, id) };
  return (
    <>
      <SceneSvg className="tr-wide-only" scene={draw(WIDE, 4)} options={options} />
      <SceneSvg className="tr-narrow-only" scene={draw(NARROW, 3)} options={options} />
    </>
  );
};
