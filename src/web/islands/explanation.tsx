/** On the page of an explanation: copies it as text, and opens every step before the page is printed. */

const INDENT = '    ';

/** How deep a line stands among the steps. */
const depthOf = (line: Element, root: Element): number => {
  let depth = 0;
  for (let step = line.closest('.tr-step'); step !== null && root.contains(step); depth += 1) {
    step = step.parentElement?.closest('.tr-step') ?? null;
  }
  return depth;
};

const plain = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The marked lines under an element as text, indented by their depth, open or not. */
export const textOf = (root: Element): string =>
  [...root.querySelectorAll('[data-line]')]
    .map((line) => `${INDENT.repeat(depthOf(line, root))}${plain(line)}`)
    .join('\n');

const copy = async (button: HTMLElement): Promise<void> => {
  const root = document.getElementById(button.dataset['copy'] ?? '');
  const status = document.querySelector('[data-copied]');
  if (root === null || status === null) return;
  try {
    await navigator.clipboard.writeText(`${document.title}\n${location.href}\n\n${textOf(root)}\n`);
    status.textContent = 'Copiata.';
  } catch {
    status.textContent = 'Il browser non permette di copiare: seleziona il testo della pagina.';
  }
};

for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}

addEventListener('beforeprint', () => {
  for (const step of document.querySelectorAll<HTMLDetailsElement>('.tr-step details')) step.open = true;
});
