import type { LabelLine } from './place-labels.ts';

/** Size letters are measured in, CSS pixels. */
const size = 40;
const serif = "'Noto Serif Variable', 'Noto Serif', 'Noto Sans KR Variable', 'Noto Sans KR', Georgia, serif";
const sans = "'Noto Sans Variable', 'Noto Sans', 'Noto Sans KR Variable', 'Noto Sans KR', sans-serif";
/** Letters of a drawing that is scaled may come out a little wider. */
const slack = 1.03;
/** Letters of ways stand apart by so much of their size, as in the style sheet. */
const spacing = 0.14;

const known = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/**
 * Width of a text of one CSS pixel in size, in the letters of the plan; where nothing can be measured, by their number.
 *
 * @param letters how often other letters have come: what was measured before counts no more
 */
export function measureText(text: string, part: LabelLine['part'], letters: number): number {
  const key = `${letters} ${part} ${text}`;
  let width = known.get(key);
  if (width === undefined) {
    width = measure(text, part);
    known.set(key, width);
  }
  return width;
}

function measure(text: string, part: LabelLine['part']): number {
  if (pen === undefined) pen = document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * 0.62;
  pen.font = `${size}px ${part === 'count' ? sans : serif}`;
  const shown = part === 'way' ? text.toUpperCase() : text;
  return (pen.measureText(shown).width / size) * slack + (part === 'way' ? text.length * spacing : 0);
}
