/**
 * Finds text in what lies open that is cut at a side or reaches past it, and sideways scrolling of the page. Runs in the
 * page. What is scrolled sideways on purpose is a `section` in reach of the keyboard, an application or a drawing.
 *
 * @returns one line a fault
 */
export function findCutText(): string[] {
  const page = document.documentElement;
  const faults: string[] = [];
  if (page.scrollWidth > page.clientWidth + 1)
    faults.push(`the page is ${page.scrollWidth} px wide in ${page.clientWidth}`);
  const open = document.querySelector('dialog[open]');
  if (!open) return [...faults, 'nothing lies open'];
  const texts = document.createTreeWalker(open, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const words = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (words === '' || !parent || parent.closest('svg, canvas, option, [role="application"]')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    for (let box: Element | null = parent; box; box = box === open ? null : box.parentElement) {
      // What is only heard is a point.
      if (box.clientWidth <= 1 && getComputedStyle(box).position === 'absolute') break;
      const style = getComputedStyle(box);
      if (style.overflowX === 'visible' || style.display === 'inline') continue;
      if (box.matches('section[tabindex="0"]')) break;
      const edge = box.getBoundingClientRect();
      if (left >= edge.left - 1 && right <= edge.right + 1) continue;
      faults.push(`“${words.slice(0, 40)}” is cut by ${box.tagName.toLowerCase()}.${box.className}`);
      break;
    }
  }
  return [...new Set(faults)];
}
