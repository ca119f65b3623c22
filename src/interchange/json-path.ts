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
