import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { placeDrawing } from '../../kit/drawing/drawing.ts';
import { blockLetters } from '../../parts/motifs/block-letters.ts';
import type { Form } from './form.ts';

/** What is printed on the cover, about its middle; metres. */
export function coverDrawing(form: Form, second: string): Drawing {
  const { width, height, title, ink } = form;
  const bar = (y: number, tall: number, wide: number, colour: string): Mark => ({
    outline: [
      [-wide / 2, y - tall / 2],
      [wide / 2, y - tall / 2],
      [wide / 2, y + tall / 2],
      [-wide / 2, y + tall / 2],
    ],
    colour,
  });
  const longest = Math.max(1, ...title.map((line) => line.length));
  // As large as the longest line allows.
  const size = Math.min(
    height * 0.09,
    (width * 0.78) / (longest * 0.82),
    (height * 0.52) / (Math.max(1, title.length) * 1.75),
  );
  const pitch = size * 1.75;
  const middle = height * 0.16;
  const top = middle + ((title.length - 1) * pitch) / 2;
  const lines = title.flatMap((line, row) =>
    placeDrawing(blockLetters(line, { size, colour: ink }), { y: top - row * pitch - size / 2 }),
  );
  const tall = Math.max(title.length, 1) * pitch + size * 0.6;
  const bands: Record<Form['band'], readonly Mark[]> = {
    none: [],
    rules: [
      bar(middle + tall / 2, 0.0014, width * 0.8, ink),
      bar(middle - tall / 2, 0.0014, width * 0.8, ink),
    ],
    field: [
      bar(middle, tall + size * 0.5, width * 0.88, ink),
      bar(middle, tall + size * 0.5 - 0.002, width * 0.88 - 0.002, second),
    ],
    stripes: Array.from({ length: 5 }, (_, i) =>
      bar(-height * 0.2 - i * height * 0.055, height * 0.0275, width * 0.98, second),
    ),
  };
  return [...bands[form.band], ...lines];
}
