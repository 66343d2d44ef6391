import { placeDrawing, type Drawing } from '../../../kit/drawing/drawing.ts';
import { tone } from '../../../kit/drawing/tone.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { boteh, rosette, rowOf, wovenBorder, wovenLeaf, wovenVine } from '../../../parts/motifs/woven.ts';
import type { CarpetDesign } from './design.ts';

const [navy, green, rose] = ['#22314f', '#3f5a41', '#c9737a'];

/** A lobed figure with pendants in the middle, quarters of it in the corners, three borders of flowers. */
export const medallion: CarpetDesign = (width, height, surfaces) => {
  const red = surfaces[0]!.colour;
  const gold = (surfaces[1] ?? surfaces[0]!).colour;
  const cream = (surfaces[2] ?? surfaces[0]!).colour;
  const dark = tone(red, 0.55);
  const flowers = [rosette(cream, rose, navy), rosette(gold, red, cream, 10), rosette(rose, cream, red)];
  const leaf = wovenLeaf(green, tone(green, 1.3));
  const band = width * 0.11;
  const marks: Drawing[] = [
    wovenBorder(
      [width, height],
      width * 0.012,
      width * 0.022,
      cream,
      rowOf([[diamond(red)]], width * 0.036, width * 0.009),
    ),
    wovenBorder(
      [width, height],
      width * 0.036,
      band,
      navy,
      wovenVine(flowers, leaf, gold),
      rosette(gold, red, cream),
    ),
    wovenBorder(
      [width, height],
      width * 0.036 + band,
      width * 0.03,
      gold,
      rowOf([rosette(dark, gold, cream, 5)], width * 0.052, width * 0.012),
    ),
    wovenBorder([width, height], width * 0.07 + band, width * 0.008, cream, () => []),
  ];
  const inner: Vector2 = [width / 2 - band - width * 0.08, height / 2 - band - width * 0.08];
  // Quarters of the figure in the corners.
  for (const signX of [-1, 1])
    for (const signY of [-1, 1])
      for (const [reach, colour] of [
        [0.62, navy],
        [0.56, dark],
        [0.36, gold],
        [0.2, navy],
      ] as const)
        marks.push([
          {
            outline: [
              [signX * inner[0], signY * inner[1]],
              ...Array.from({ length: 13 }, (_, at): Vector2 => {
                const angle = ((at / 12) * Math.PI) / 2;
                const lobe = reach * inner[0] * (1 + 0.1 * Math.abs(Math.sin(angle * 6)));
                return [
                  signX * (inner[0] - Math.cos(angle) * lobe),
                  signY * (inner[1] - Math.sin(angle) * lobe * 1.25),
                ];
              }),
            ],
            colour,
          },
        ]);
  const lobed = (reach: number, lobes: number, colour: string): Drawing => [
    {
      outline: Array.from({ length: lobes * 4 }, (_, at): Vector2 => {
        const angle = (at / (lobes * 4)) * 2 * Math.PI;
        const bulge = 1 - 0.13 * Math.abs(Math.cos((angle * lobes) / 2));
        return [Math.cos(angle) * reach * bulge, Math.sin(angle) * reach * bulge * 1.34];
      }),
      colour,
    },
  ];
  const size = inner[0];
  for (const up of [1, -1]) {
    marks.push(
      placeDrawing(boteh(navy, gold, cream), { y: up * size * 1.22, scale: [size * 0.16, up * size * 0.24] }),
    );
    marks.push(placeDrawing(rosette(cream, red, navy), { y: up * size * 1.56, scale: size * 0.07 }));
  }
  marks.push(
    lobed(size * 0.82, 16, cream),
    lobed(size * 0.78, 16, navy),
    lobed(size * 0.58, 12, gold),
    lobed(size * 0.54, 12, dark),
    lobed(size * 0.26, 8, cream),
    lobed(size * 0.22, 8, navy),
  );
  for (let at = 0; at < 16; at++) {
    const angle = ((at + 0.5) / 16) * 2 * Math.PI;
    const [x, y] = [Math.cos(angle) * size * 0.66, Math.sin(angle) * size * 0.66 * 1.34];
    marks.push(placeDrawing(flowers[at % 3]!, { x, y, scale: size * 0.062 }));
    marks.push(placeDrawing(leaf, { x: x * 0.7, y: y * 0.7, turn: angle - Math.PI / 2, scale: size * 0.12 }));
  }
  for (let at = 0; at < 8; at++) {
    const angle = (at / 8) * 2 * Math.PI;
    marks.push(
      placeDrawing(rosette(gold, red, cream), {
        x: Math.cos(angle) * size * 0.4,
        y: Math.sin(angle) * size * 0.4 * 1.34,
        scale: size * 0.075,
      }),
    );
  }
  marks.push(placeDrawing(rosette(gold, red, cream, 9), { scale: size * 0.16 }));
  // Sprigs strewn over the field between.
  for (const [x, y] of [
    [0.62, 0.82],
    [0.8, 0.5],
    [0.34, 1.24],
    [0.58, 1.1],
  ] as const)
    for (const signX of [-1, 1])
      for (const signY of [-1, 1]) {
        const at = { x: signX * x * size, y: signY * y * size };
        for (const turn of [0.7, -0.7]) marks.push(placeDrawing(leaf, { ...at, turn, scale: size * 0.085 }));
        marks.push(placeDrawing(flowers[Math.round(x * 10) % 3]!, { ...at, scale: size * 0.05 }));
      }
  return marks.flat();
};

const diamond = (colour: string) => ({
  outline: [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ] as const,
  colour,
});
