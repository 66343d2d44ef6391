/**
 * Finds what one presses that is smaller than it may be, in what lies open or, where nothing does, on the whole page. Runs
 * in the page. Links within a sentence are as large as its letters, which WCAG allows; so is what the browser draws itself
 * inside a field.
 *
 * @param least CSS pixels of either side: 24, or 44 for fingers
 * @returns one line a fault
 */
export function findSmallTargets(least: number): string[] {
  const open = document.querySelector('dialog[open]') ?? document.querySelector('#interface');
  if (!open) return ['there is no interface'];
  const faults: string[] = [];
  const targets = open.querySelectorAll<HTMLElement>(
    'button, a[href], input, select, textarea, summary, [role="button"], [role="option"], [role="tab"], [role="menuitem"]',
  );
  for (const target of targets) {
    if (!target.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const style = getComputedStyle(target);
    if (style.display === 'inline' && target.matches('a')) continue;
    // Marks of a drawing lie where what they stand for has them: a list, a table or sliders beside it do the same.
    if (target.matches('[data-at], svg *')) continue;
    // A label of a box is pressed as the box is.
    const label = target instanceof HTMLInputElement ? target.labels?.[0] : undefined;
    const boxes = [target, ...(label ? [label] : [])].map((part) => part.getBoundingClientRect());
    const [width, height] = [
      Math.max(...boxes.map((box) => box.width)),
      Math.max(...boxes.map((box) => box.height)),
    ];
    // What is only heard is a point until the keyboard comes to it.
    if (width <= 2 || target.closest('nav')?.clientWidth === 1) continue;
    if (width >= least - 0.5 && height >= least - 0.5) continue;
    const name = (target.getAttribute('aria-label') ?? target.textContent ?? '').trim().slice(0, 40);
    faults.push(
      `${target.tagName.toLowerCase()} “${name}” is ${Math.round(width)} × ${Math.round(height)}, not ${least}`,
    );
  }
  return [...new Set(faults)];
}
