/** Charts: vectors twice, SVG for those who draw it and a metafile for the others, with the alternative text. */
import { type FileChild, ImageRun, Paragraph } from 'docx';
import type { ChartBlock } from '../../tree.ts';
import { sceneDrawing } from '../scene-drawing.ts';
import { figureCaption } from './caption.ts';
import { literalText } from './literal-text.ts';
import { TWIPS_PER_PIXEL, textHeight, textWidth } from './page-layout.ts';
import { sceneMetafile } from './picture/scene-metafile.ts';
import { type Printing, takePageStart } from './printing.ts';

/** What heading and caption take of a page, in pixels. */
const ROOM_BESIDE = 120;

/** Letters of a chart made much larger than those of the text would shout. */
const LARGEST_SCALE = 1.1;

/** The library knows no metafiles: this is the type under which they go in. `edit-package` gives them their own. */
const METAFILE_GUISE = 'bmp';

/** A chart as wide as the text, but not higher than the page, with its caption beneath. */
export const chartChildren = (printing: Printing, { id, scene }: ChartBlock): readonly FileChild[] => {
  const width = textWidth(printing.direction) / TWIPS_PER_PIXEL;
  const height = textHeight(printing.direction) / TWIPS_PER_PIXEL - ROOM_BESIDE;
  const scale = Math.min(LARGEST_SCALE, width / scene.width, height / scene.height);
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(sceneDrawing(scene)),
    fallback: { type: METAFILE_GUISE, data: sceneMetafile(scene) },
    transformation: { width: Math.round(scene.width * scale), height: Math.round(scene.height * scale) },
    altText: { name: literalText(scene.title), description: literalText(scene.description) },
  });
  return [
    new Paragraph({ style: 'Chart', pageBreakBefore: takePageStart(printing), children: [image] }),
    figureCaption(printing, { id, text: scene.title }),
  ];
};
