/** A chart in a page: the sentence of its scene is its description, a table with the same figures stands near it. */
import { type Scene, type SvgOptions, sceneToSvg } from '../../charts/index.ts';

/** A scene drawn as SVG. The text is made and escaped by `charts`, which knows no other input than shapes. */
export const SceneSvg = ({
  scene,
  options = {},
  className,
}: {
  scene: Scene;
  options?: SvgOptions;
  className?: string;
}) => (
  <div
    class={`tr-chart${className === undefined ? '' : ` ${className}`}`}
    // Safe as markup: sceneToSvg escapes every text and attribute; proved in tests/charts
    dangerouslySetInnerHTML={{ __html: sceneToSvg(scene, options) }}
  />
);
