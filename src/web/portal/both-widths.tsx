/** A chart drawn twice: for wide screens and paper, and for phones; styles show one of them. */
import type { Scene } from '../../charts/index.ts';
import { SceneSvg } from '../components/scene-svg.tsx';

/** Width of charts on phones, in pixels. */
const NARROW = 340;

/** `draw` makes the scene for a width; without one it takes its usual width. */
export const BothWidths = ({ draw }: { draw: (width?: number) => Scene }) => (
  <>
    <SceneSvg className="tr-chart-fixed tr-wide-only" scene={draw()} />
    <SceneSvg className="tr-narrow-only" scene={draw(NARROW)} />
  </>
);
