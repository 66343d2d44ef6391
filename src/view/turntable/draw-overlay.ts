import type { Overlay } from './compute-overlay.ts';

/** The words beside what is drawn. */
export interface OverlayWords {
  readonly scale: string;
  readonly reference: string | null;
  readonly number: (row: number) => string;
}

const namespace = 'http://www.w3.org/2000/svg';
/** Of the scale from the lower left corner of the picture, CSS pixels. */
const inset = 18;

/** Draws outline, scale and numbers; called with each picture, past React. */
export function drawOverlay(
  svg: SVGSVGElement,
  { reference, scale, numbers }: Overlay,
  words: OverlayWords,
): void {
  const shapes: SVGElement[] = [];
  const add = (name: string, attributes: Readonly<Record<string, string | number>>, text?: string): void => {
    const shape = svg.ownerDocument.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
    if (text !== undefined) shape.textContent = text;
    shapes.push(shape);
  };
  if (reference) {
    add('path', { d: reference.path, class: 'outline' });
    add(
      'text',
      { x: reference.label.x, y: Math.max(16, reference.label.y - 8), class: 'middle' },
      words.reference ?? '',
    );
  }
  const bottom = svg.clientHeight - inset;
  add('path', {
    d: `M${inset} ${bottom - 5}v5h${scale.length.toFixed(1)}v-5M${(inset + scale.length / 2).toFixed(1)} ${bottom}v-3`,
    class: 'bar',
  });
  add('text', { x: inset + scale.length + 8, y: bottom + 1 }, words.scale);
  if (numbers.length > 1) {
    numbers.forEach(({ x, y }, row) => {
      if (y + 20 < bottom - 12) add('text', { x, y: y + 20, class: 'number' }, words.number(row + 1));
    });
  }
  svg.replaceChildren(...shapes);
}
