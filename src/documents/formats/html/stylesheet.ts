/** The style sheet of the standalone page: it needs no file and no address beside it. */
import { CHART_PAINTS } from '../scene-drawing.ts';
import { DOCUMENT_RULES } from './document-rules.ts';

const TOKENS = `:root {
  --tr-ink: #17324d;
  --tr-muted: #50606f;
  --tr-line: #d3dae3;
  --tr-line-strong: #8493a3;
  --tr-ground: #f4f7fb;
  --tr-link: #0055aa;
  --tr-reached: #0a4f96;
  --tr-partial: #9a5700;
  --tr-missed: #b3261e;
  --tr-unknown: #6b4d86;
  --tr-notdue: #5a6772;
  --tr-partial-ground: #fdf0dd;
}
`;

const PAGE = `body {
  margin: 0;
  color: #1a1a1a;
  background: #fff;
  font: 1rem/1.5 "Titillium Web", "Segoe UI", system-ui, sans-serif;
}

.page {
  max-width: 75rem;
  margin: 0 auto;
  padding: 1rem 1.25rem 3rem;
}

.skip {
  position: absolute;
  left: -100vw;
}

.skip:focus {
  position: static;
}

.cover {
  margin-bottom: 2rem;
  padding-bottom: 1rem;
  border-bottom: 3px solid var(--tr-ink);
}

.cover p {
  margin: 0.25rem 0;
}

.cover h1 {
  margin: 0.5rem 0;
  color: var(--tr-ink);
  font-size: 2rem;
  line-height: 1.2;
  overflow-wrap: anywhere;
}

.cover .subtitle {
  font-size: 1.25rem;
}

.cover .facts {
  color: var(--tr-muted);
}

a {
  color: var(--tr-link);
}

.tr-figure {
  font-variant-numeric: tabular-nums;
}

.tr-figure-empty {
  color: var(--tr-muted);
  font-style: italic;
}

.tr-status {
  white-space: nowrap;
  font-weight: 600;
}

.tr-status-shape {
  width: 0.8125rem;
  height: 0.8125rem;
  vertical-align: -0.0625rem;
}

.tr-chart {
  overflow-x: auto;
}

.tr-chart svg {
  display: block;
  width: 100%;
  height: auto;
}

.tr-chart-fixed {
  max-width: 40rem;
}
`;

/** The word on every page of paper, behind the text. */
const DRAFT = `.draft-mark {
  display: none;
}

@media print {
  .draft-mark {
    position: fixed;
    top: 40%;
    left: 0;
    right: 0;
    display: block;
    color: rgb(179 38 30 / 14%);
    font-size: 120pt;
    font-weight: 700;
    text-align: center;
    transform: rotate(-30deg);
  }
}
`;

const STATUSES = ['reached', 'partial', 'missed', 'unknown', 'notdue'];

const statusRules = STATUSES.map((stem) => `.tr-status.status-${stem} { color: var(--tr-${stem}); }`);

/** The paints of charts in their order, as rules: the later wins where a shape has the classes of both. */
const chartRules = CHART_PAINTS.map(([classes, paint]) => {
  const declarations = [
    paint.fill === undefined ? '' : `fill: ${paint.fill};`,
    paint.stroke === undefined ? '' : `stroke: ${paint.stroke};`,
    paint.strokeWidth === undefined ? '' : `stroke-width: ${paint.strokeWidth};`,
    paint.dashes === undefined ? '' : `stroke-dasharray: ${paint.dashes};`,
  ].filter((declaration) => declaration !== '');
  return `svg .${classes.replaceAll(' ', '.')} { ${declarations.join(' ')} }`;
});

const TARGET_STEPS = 'svg path.target { fill: none; stroke-width: 2; stroke-dasharray: 5 3; }';

/** The whole style sheet. */
export const STYLE_SHEET = [
  TOKENS,
  PAGE,
  ...statusRules,
  ...chartRules,
  TARGET_STEPS,
  DOCUMENT_RULES,
  DRAFT,
].join('\n');
