/**
 * Makes an element of the shadow tree.
 *
 * @param part name by which the article's styles reach it, and ours; empty for none
 */
export function makePart<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  part = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] {
  const node = document.createElement(tag);
  if (part) node.setAttribute('part', part);
  node.append(...children);
  return node;
}
