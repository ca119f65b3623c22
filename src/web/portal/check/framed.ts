/** A page parted where its content is put in later. */

/** Stands for the content while the page around it is drawn. */
const CONTENT = '{{content}}';

/** What comes before and after the content of a page. */
export const framed = (draw: (content: string) => string): readonly [before: string, after: string] => {
  const [before = '', after = ''] = draw(CONTENT).split(CONTENT);
  return [before, after];
};
