/**
 * Makes a keyboard tree (`role=tree`) of the nested branches that the server has drawn: arrows move and open, Enter follows the link of
 * an element, letters jump. Without this script the branches open as `details` elements.
 */

/** Attributes of a branch that is open, and of the group beneath it. */
const EXPANDED = 'aria-expanded';

const items = (tree: Element): readonly HTMLElement[] => [
  ...tree.querySelectorAll<HTMLElement>('[role="treeitem"]'),
];

const isVisible = (item: HTMLElement): boolean => item.closest('[role="group"][hidden]') === null;

const visibleItems = (tree: Element): readonly HTMLElement[] => items(tree).filter(isVisible);

const parentItem = (item: HTMLElement): HTMLElement | undefined =>
  item.parentElement?.closest<HTMLElement>('[role="treeitem"]') ?? undefined;

const groupOf = (item: HTMLElement): HTMLElement | undefined =>
  [...item.children].find(
    (child): child is HTMLElement => child instanceof HTMLElement && child.getAttribute('role') === 'group',
  );

const isOpen = (item: HTMLElement): boolean => item.getAttribute(EXPANDED) === 'true';

const setOpen = (item: HTMLElement, open: boolean): void => {
  const group = groupOf(item);
  if (group === undefined) return;
  group.hidden = !open;
  item.setAttribute(EXPANDED, String(open));
};

const moveTo = (tree: Element, item: HTMLElement | undefined): void => {
  if (item === undefined) return;
  for (const other of items(tree)) other.tabIndex = other === item ? 0 : -1;
  item.focus();
};

const follow = (item: HTMLElement): void => {
  const address = item.dataset['href'];
  if (address !== undefined) location.assign(address);
};

const step = (tree: Element, item: HTMLElement, by: 1 | -1): void => {
  const visible = visibleItems(tree);
  moveTo(tree, visible[visible.indexOf(item) + by]);
};

/** Right: opens a closed branch, goes into an open one. Left: closes an open branch, otherwise goes to the parent. */
const sideways = (tree: Element, item: HTMLElement, inward: boolean): void => {
  const opens = groupOf(item) !== undefined;
  if (opens && isOpen(item) !== inward) setOpen(item, inward);
  else if (inward) moveTo(tree, opens ? items(item)[0] : undefined);
  else moveTo(tree, parentItem(item));
};

const jump = (tree: Element, item: HTMLElement, letter: string): void => {
  const visible = visibleItems(tree);
  const after = visible.indexOf(item) + 1;
  const wanted = letter.toLocaleLowerCase('it');
  moveTo(
    tree,
    [...visible.slice(after), ...visible.slice(0, after)].find((other) =>
      other.getAttribute('aria-label')?.toLocaleLowerCase('it').startsWith(wanted),
    ),
  );
};

type Command = (tree: Element, item: HTMLElement) => void;

const COMMANDS: Readonly<Record<string, Command>> = {
  ArrowDown: (tree, item) => step(tree, item, 1),
  ArrowUp: (tree, item) => step(tree, item, -1),
  ArrowRight: (tree, item) => sideways(tree, item, true),
  ArrowLeft: (tree, item) => sideways(tree, item, false),
  Home: (tree) => moveTo(tree, visibleItems(tree)[0]),
  End: (tree) => moveTo(tree, visibleItems(tree).at(-1)),
  Enter: (_tree, item) => follow(item),
  ' ': (_tree, item) => setOpen(item, !isOpen(item)),
};

const onKey = (tree: Element, event: KeyboardEvent): void => {
  const item =
    event.target instanceof Element ? event.target.closest<HTMLElement>('[role="treeitem"]') : null;
  if (item === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const command = COMMANDS[event.key];
  if (command !== undefined) command(tree, item);
  else if (/^[\p{L}\p{N}]$/u.test(event.key)) jump(tree, item, event.key);
  else return;
  event.preventDefault();
};

const onClick = (tree: Element, event: MouseEvent): void => {
  if (!(event.target instanceof Element) || event.target.closest('a') !== null) return;
  const item = event.target.closest<HTMLElement>('[role="treeitem"]');
  if (item === null) return;
  setOpen(item, !isOpen(item));
  moveTo(tree, item);
};

const label = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A branch: its summary becomes a line, its page the address of the line, its list a group. */
const upgradeBranch = (item: HTMLElement, details: HTMLDetailsElement): void => {
  const summary = details.querySelector('summary');
  const group = details.querySelector('ul');
  if (summary === null || group === null) return;
  const page = group.querySelector(':scope > li > a.tr-tree-page');
  const line = document.createElement('div');
  line.className = 'tr-tree-line';
  line.append(...summary.childNodes);
  item.setAttribute('aria-label', label(line));
  item.dataset['href'] = page?.getAttribute('href') ?? '';
  page?.parentElement?.remove();
  group.setAttribute('role', 'group');
  item.replaceChildren(line, group);
  setOpen(item, details.open);
};

const upgradeItem = (item: HTMLElement): void => {
  const details = item.querySelector<HTMLDetailsElement>(':scope > details');
  item.setAttribute('role', 'treeitem');
  item.tabIndex = -1;
  if (details !== null) {
    upgradeBranch(item, details);
    return;
  }
  const link = item.querySelector('a');
  if (link === null) return;
  link.tabIndex = -1;
  item.dataset['href'] = link.getAttribute('href') ?? '';
  item.setAttribute('aria-label', label(link));
};

const upgradeTree = (tree: HTMLElement): void => {
  for (const item of tree.querySelectorAll('li')) {
    if (item.querySelector(':scope > a.tr-tree-page') === null) upgradeItem(item);
  }
  tree.setAttribute('role', 'tree');
  tree.setAttribute('aria-label', tree.dataset['tree'] ?? '');
  const first = items(tree)[0];
  if (first !== undefined) first.tabIndex = 0;
  tree.addEventListener('keydown', (event) => onKey(tree, event));
  tree.addEventListener('click', (event) => onClick(tree, event));
};

for (const tree of document.querySelectorAll<HTMLElement>('[data-tree]')) upgradeTree(tree);
