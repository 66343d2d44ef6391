import { mixColours, parseColour, shade, type Colour } from '../../kit/colour.ts';
import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { smoothStep, type Vector2 } from '../../kit/vector.ts';

/** Outline of a petal: `round` (plum), `notched` (cherry), `pointed` (azalea, lotus), `strap` (daisy), `broad` (rose of Sharon). */
export type PetalKind = 'round' | 'notched' | 'pointed' | 'strap' | 'broad';

export interface FlowerColours {
  /** `#rrggbb` at the rim and at the throat. */
  readonly petal: string;
  readonly throat: string;
  /** Disc in the middle, and stamens. */
  readonly heart: string;
  /** Veins and contours; default: none. */
  readonly line?: string;
}

/** [half width, way out] of one side of a petal, both shares of its length, from its foot to its tip. */
const halves: Record<PetalKind, readonly Vector2[]> = {
  round: [
    [0.06, 0.1],
    [0.26, 0.3],
    [0.42, 0.58],
    [0.4, 0.82],
    [0.22, 0.97],
    [0, 1],
  ],
  notched: [
    [0.06, 0.1],
    [0.26, 0.32],
    [0.4, 0.62],
    [0.36, 0.88],
    [0.16, 1],
    [0, 0.88],
  ],
  pointed: [
    [0.06, 0.1],
    [0.2, 0.28],
    [0.31, 0.5],
    [0.27, 0.72],
    [0.11, 0.91],
    [0, 1],
  ],
  strap: [
    [0.05, 0.15],
    [0.1, 0.4],
    [0.14, 0.7],
    [0.12, 0.92],
    [0, 1],
  ],
  broad: [
    [0.08, 0.1],
    [0.36, 0.34],
    [0.54, 0.62],
    [0.52, 0.82],
    [0.36, 0.94],
    [0.16, 1],
    [0, 0.96],
  ],
};

/** A flower head seen from the front, of radius 1 about the origin: petals one over the other, veins, a heart with stamens. */
export function flowerHead(kind: PetalKind, petals: number, colours: FlowerColours, layers = 1): Drawing {
  const [rim, throat] = [parseColour(colours.petal), parseColour(colours.throat)];
  const wash =
    (light: number, reach: number) =>
    (x: number, y: number): Colour =>
      shade(mixColours(throat, rim, smoothStep(0.12, 0.72, Math.hypot(x, y) / reach)), light);
  const marks: Mark[] = [];
  for (let layer = 0; layer < layers; layer++) {
    const reach = 1 - layer * 0.3;
    for (let petal = 0; petal < petals; petal++) {
      const angle = ((petal + layer * 0.5) / petals) * 2 * Math.PI;
      const at = (across: number, out: number): Vector2 => [
        (Math.sin(angle) * out + Math.cos(angle) * across) * reach,
        (Math.cos(angle) * out - Math.sin(angle) * across) * reach,
      ];
      const half = halves[kind];
      const outline = [
        ...half.map(([w, out]) => at(w, out)),
        ...half
          .slice(0, -1)
          .toReversed()
          .map(([w, out]) => at(-w, out)),
      ];
      // Every other petal lies in the shade of its neighbours.
      marks.push({ outline, colour: wash((petal % 2 ? 0.93 : 1) * (1 + layer * 0.05), reach) });
      if (!colours.line) continue;
      for (const lean of kind === 'strap' ? [0] : [-0.16, 0, 0.16])
        marks.push({
          outline: stroke(
            [at(lean * 0.3, 0.2), at(lean * 0.9, 0.5), at(lean * 1.3, lean === 0 ? 0.82 : 0.7)],
            (t) => 0.045 * (1 - t),
          ),
          colour: colours.line,
        });
    }
  }
  const heart = parseColour(colours.heart);
  marks.push({
    outline: disc(0, 0, 0.15, 9),
    colour: (_, y) => shade(heart, 0.8 + 1.4 * Math.max(0, y + 0.1)),
  });
  if (kind !== 'strap')
    for (let at = 0; at < 5; at++) {
      const angle = ((at + 0.5) / 5) * 2 * Math.PI;
      marks.push({
        outline: disc(Math.sin(angle) * 0.24, Math.cos(angle) * 0.24, 0.045, 5),
        colour: colours.heart,
      });
    }
  return marks;
}

/** A round dot. */
export function disc(x: number, y: number, radius: number, corners = 8): Vector2[] {
  return Array.from({ length: corners }, (_, at): Vector2 => {
    const angle = (at / corners) * 2 * Math.PI;
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
  });
}
