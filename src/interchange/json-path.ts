/** JSON paths as people write them: `planVersions[0].indicators[3].formula`. */

/** The steps from the root of a file to a value. */
export type JsonPath = readonly (string | number)[];

const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The path as text; the root is `$`. */
export const pathText = (path: JsonPath): string => {
  const text = path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      return PLAIN.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
    })
    .join('');
  return text === '' ? '$' : text.replace(/^\./, '');
};

/** The steps of a path written as above; only for paths of ours, whose keys are plain. */
export const pathOf = (text: string): JsonPath =>
  [...text.matchAll(/([A-Za-z_][A-Za-z0-9_]*)|\[(\d+)\]/g)].map((match) => match[1] ?? Number(match[2]));
