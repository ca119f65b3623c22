import { renderToString } from 'preact-render-to-string';

export const borrowed = renderToString;
