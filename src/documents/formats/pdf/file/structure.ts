/** The structure of a PDF: its elements, what kind they are of, and what is in them (ISO 32000-1, 14.7.2). */
import type { PdfFile } from './pdf-file.ts';

/** The structure elements by their number, as the text of their objects. */
export type Elements = Map<number, string>;

/** The kind of an element: Table, TR, Caption … */
export const typeOf = (element: string): string | undefined => /\/S \/(\w+)/.exec(element)?.[1];

const CHILDREN = /\n {2}\/K (\[.*?\])(?=\n)/s;

const NO_CHILDREN: readonly number[] = [];

/** The structure elements under an element; marks and links on the page are none. */
export const childrenOf = (elements: Elements, number: number): readonly number[] => {
  const list = CHILDREN.exec(elements.get(number) ?? '')?.[1];
  if (list === undefined) return NO_CHILDREN;
  const references = list.replaceAll(/<<[^>]*>>/g, '').matchAll(/(\d+) 0 R/g);
  return [...references].map(([, reference]) => Number(reference)).filter((each) => elements.has(each));
};

/** The element above an element; nothing above the first one. */
export const parentOf = (elements: Elements, number: number): number | undefined => {
  const parent = Number(/\n {2}\/P (\d+) 0 R/.exec(elements.get(number) ?? '')?.[1] ?? Number.NaN);
  return elements.has(parent) ? parent : undefined;
};

/** Makes an element the first one in another. */
export const moveToFront = (elements: Elements, number: number, into: number): void => {
  const from = parentOf(elements, number);
  const own = new RegExp(`(?<=[\\[\\s])${number} 0 R(?=[\\]\\s])`);
  const edit = (element: number, change: (text: string) => string): void => {
    elements.set(element, change(elements.get(element) ?? ''));
  };
  if (from !== undefined) edit(from, (text) => text.replace(CHILDREN, (list) => list.replace(own, '')));
  edit(into, (text) => text.replace(CHILDREN, (list) => list.replace('[', `[${number} 0 R `)));
  edit(number, (text) => text.replace(/\n {2}\/P \d+ 0 R/, `\n  /P ${into} 0 R`));
};

/** The elements of a type in reading order, none inside another. */
export const findAll = (elements: Elements, number: number, type: string): readonly number[] => {
  const found: number[] = [];
  const pending = [number];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    if (typeOf(elements.get(current) ?? '') === type) found.push(current);
    else pending.push(...childrenOf(elements, current).toReversed());
  }
  return found;
};

/** The elements of a file. */
export const elementsOf = (file: PdfFile): Elements =>
  new Map([...file.objects].filter(([, each]) => each.includes('/Type /StructElem')));
