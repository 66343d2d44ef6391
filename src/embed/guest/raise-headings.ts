/**
 * Sets the tour's headings below those of the page around it: the first level becomes the one given. Headings that come
 * later follow.
 *
 * @param level 1 to 6; more than six levels are told as they are
 * @returns how to stop; what has been set stays
 */
export function raiseHeadings(root: Element, level: number): () => void {
  if (level === 1) return () => {};
  const raise = (heading: Element): void => {
    // What is drawn as a heading and is none has a role of its own.
    if (heading.hasAttribute('role')) return;
    heading.setAttribute('aria-level', String(Number(heading.tagName.slice(1)) + level - 1));
  };
  const raiseWithin = (node: Node): void => {
    if (!(node instanceof Element)) return;
    if (/^H[1-6]$/.test(node.tagName)) raise(node);
    for (const heading of node.querySelectorAll('h1, h2, h3, h4, h5, h6')) raise(heading);
  };
  raiseWithin(root);
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) raiseWithin(node);
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}
