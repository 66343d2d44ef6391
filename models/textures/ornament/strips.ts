import { turbulence } from '../noise.ts';
import { brighten, type Rgb, type TextureRecipe } from '../recipe.ts';
import {
  blue,
  cream,
  deepBlue,
  deepGreen,
  deepRed,
  green,
  ink,
  orange,
  paleBlue,
  paleGreen,
  paleOrange,
  paleRose,
  red,
  rose,
  white,
  yellow,
} from './dancheong-paints.ts';
import { circle, Drawing, type Point } from './drawing.ts';
import { paintAzalea, paintMagnolia, paintOrchid } from './flowers.ts';
import { paintLeaf } from './petals.ts';

type Tones = readonly [edge: Rgb, body: Rgb, rib: Rgb];
const leafTones: Tones = [paleGreen, green, white];
const strapTones: Tones = [paleBlue, blue, white];

/** Pixels of a strip's height while it is painted; the build makes them fewer. */
const rows = 640;

/** Arcs of colour in circles around a point at the border, as at the ends of a beam. */
function paintArcs(drawing: Drawing, [x, y]: Point, radius: number): void {
  for (const [share, paint] of [
    [1, ink],
    [0.965, white],
    [0.9, blue],
    [0.81, paleBlue],
    [0.745, ink],
    [0.71, orange],
    [0.62, paleOrange],
    [0.55, yellow],
    [0.49, ink],
    [0.455, green],
    [0.36, paleGreen],
    [0.29, ink],
    [0.255, red],
    [0.17, paleRose],
    [0.09, white],
  ] as const)
    drawing.cover(circle(x, y, radius * share, 60), paint);
}

/** A row of beads or lozenges between lines: the border of every strip. */
function paintBorder(drawing: Drawing, width: number, count: number, deep: number, isLow: boolean): void {
  const at = (y: number): number => (isLow ? y : 1 - y);
  const band = (from: number, to: number, paint: Rgb): void => {
    if (isLow) drawing.band(from * deep, to * deep, paint);
    else drawing.band(1 - to * deep, 1 - from * deep, paint);
  };
  band(0, 1, ink);
  band(0.03, 0.95, white);
  band(0.03, 0.84, ink);
  band(0.06, 0.8, red);
  for (let k = 0; k < count; k++) {
    const x = ((k + 0.5) / count) * width;
    const y = at(0.43 * deep);
    const step = width / count;
    const lozenge = (by: number): Point[] => [
      [x - step * 0.42 * by, y],
      [x, y - 0.3 * deep * by],
      [x + step * 0.42 * by, y],
      [x, y + 0.3 * deep * by],
    ];
    drawing.cover(lozenge(1), ink);
    drawing.cover(lozenge(0.86), yellow);
    drawing.cover(lozenge(0.5), orange);
    drawing.cover(circle(x, y, 0.07 * deep, 14), white);
    const between = circle((k / count) * width, y, 0.11 * deep, 14);
    drawing.cover(between, deepGreen);
    drawing.cover(circle((k / count) * width, y, 0.07 * deep, 14), paleGreen);
  }
}

/** Age: the brush's unevenness, and years of smoke. */
function weather(c: Rgb, u: number, v: number): Rgb {
  return brighten(
    c,
    (0.9 + 0.2 * turbulence(u, v, 24, 24, 3, 91)) * (0.93 + 0.12 * turbulence(u, v, 4, 4, 3, 93)),
  );
}

/** A painting is made once, when its first point is asked for. */
function painted(make: () => Drawing): TextureRecipe {
  let drawing: Drawing | null = null;
  return (u, v) => weather((drawing ??= make()).read(u, v), u, v);
}

/** Frieze of the walls, two heights long: azalea, orchid, magnolia on one running stem, half-roundels between. */
const frieze = painted(() => {
  const drawing = new Drawing(2, rows, deepGreen);
  const middle = 0.5;
  const third = 2 / 3;
  const stem = Array.from({ length: 97 }, (_, k): Point => {
    const x = (k / 96) * 2;
    return [x, middle - 0.21 * Math.cos((x / third) * Math.PI * 2)];
  });
  drawing.stroke(stem, 0.034, ink);
  drawing.stroke(stem, 0.02, paleGreen);
  for (let k = 0; k < 3; k++) {
    const x = k * third;
    for (const y of [0.155, 0.845]) paintArcs(drawing, [x + third / 2, y], 0.185);
    // Leaves leave the stem on both sides of each flower.
    for (const side of [-1, 1]) {
      const foot: Point = [x + third / 2 + side * 0.13, middle + 0.06 * -side];
      paintLeaf(
        drawing,
        foot,
        Math.PI / 2 - side * 1.15,
        { length: 0.25, half: 0.05, bend: side * 0.5 },
        leafTones,
        0.009,
      );
      paintLeaf(
        drawing,
        foot,
        -Math.PI / 2 + side * 1.25,
        { length: 0.22, half: 0.045, bend: -side * 0.5 },
        leafTones,
        0.009,
      );
    }
    drawing.cover(circle(x + third / 2, middle, 0.062), ink);
    drawing.cover(circle(x + third / 2, middle, 0.052), yellow);
    drawing.cover(circle(x + third / 2, middle, 0.034), orange);
    drawing.cover(circle(x + third / 2, middle, 0.015), white);
  }
  for (const side of [-1, 1])
    for (const lift of [0.5, 0.12])
      paintLeaf(
        drawing,
        [third + side * 0.02, 0.36],
        Math.PI / 2 - side * (0.75 + lift),
        { length: 0.33, half: 0.032, belly: 0.8, bend: -side * 0.9 },
        strapTones,
        0.008,
      );
  paintAzalea(drawing, [0, middle], 0.265);
  paintOrchid(drawing, [third, middle - 0.01], 0.28);
  paintMagnolia(drawing, [2 * third, middle], 0.27);
  paintBorder(drawing, 2, 16, 0.15, true);
  paintBorder(drawing, 2, 16, 0.15, false);
  return drawing;
});

/** Lintel outside, two heights long: great magnolias and azaleas in roundels, to be read from below the steps. */
const lintel = painted(() => {
  const drawing = new Drawing(2, rows, green);
  for (const [x, y] of [
    [0.5, 0.5],
    [1.5, 0.5],
  ] as const) {
    for (const [r, paint] of [
      [0.4, ink],
      [0.388, white],
      [0.362, ink],
      [0.352, x < 1 ? deepBlue : deepRed],
    ] as const)
      drawing.cover(circle(x, y, r, 80), paint);
    for (let k = 0; k < 6; k++) {
      const angle = (k / 6) * Math.PI * 2 + Math.PI / 6;
      paintLeaf(
        drawing,
        [x + Math.cos(angle) * 0.1, y + Math.sin(angle) * 0.1],
        angle,
        { length: 0.235, half: 0.05 },
        leafTones,
        0.009,
      );
    }
  }
  paintMagnolia(drawing, [0.5, 0.5], 0.29);
  paintAzalea(drawing, [1.5, 0.5], 0.29);
  for (const x of [0, 1]) {
    for (const y of [0.11, 0.89]) paintArcs(drawing, [x, y], 0.26);
    for (const side of [-1, 1]) {
      paintLeaf(
        drawing,
        [x, 0.5],
        side > 0 ? 0 : Math.PI,
        { length: 0.13, half: 0.05 },
        [paleOrange, orange, white],
        0.009,
      );
      for (const up of [-1, 1])
        paintLeaf(
          drawing,
          [x + side * 0.02, 0.5],
          (side > 0 ? 0 : Math.PI) + up * side * 0.95,
          { length: 0.16, half: 0.04, bend: -up * side * 0.4 },
          [paleBlue, blue, white],
          0.009,
        );
    }
    drawing.cover(circle(x, 0.5, 0.06), ink);
    drawing.cover(circle(x, 0.5, 0.05), white);
    drawing.cover(circle(x, 0.5, 0.036), red);
    drawing.cover(circle(x, 0.5, 0.014), yellow);
  }
  paintBorder(drawing, 2, 12, 0.11, true);
  paintBorder(drawing, 2, 12, 0.11, false);
  return drawing;
});

/** Border of ceilings, four heights long: small azaleas and magnolia buds on a scroll, pale, for it is seen from afar. */
const ceiling = painted(() => {
  const drawing = new Drawing(4, rows / 2, cream);
  const stem = Array.from({ length: 129 }, (_, k): Point => {
    const x = (k / 128) * 4;
    return [x, 0.5 + 0.14 * Math.sin(x * Math.PI)];
  });
  drawing.stroke(stem, 0.055, green);
  drawing.stroke(stem, 0.02, paleGreen);
  for (let k = 0; k < 8; k++) {
    const x = k / 2;
    const side = k % 2 === 0 ? 1 : -1;
    const y = 0.5 + 0.14 * Math.sin(x * Math.PI);
    paintLeaf(drawing, [x, y], side * 1.0, { length: 0.27, half: 0.06, bend: -side * 0.8 }, leafTones, 0.013);
    paintLeaf(
      drawing,
      [x, y],
      Math.PI - side * 1.0,
      { length: 0.25, half: 0.055, bend: side * 0.8 },
      leafTones,
      0.013,
    );
  }
  paintAzalea(drawing, [0.5, 0.52], 0.24);
  paintMagnolia(drawing, [1.5, 0.48], 0.24, Math.PI / 3);
  paintAzalea(drawing, [2.5, 0.52], 0.24, 0.5);
  paintOrchid(drawing, [3.5, 0.49], 0.25);
  for (const isLow of [true, false]) {
    const band = (from: number, to: number, paint: Rgb): void =>
      isLow ? drawing.band(from, to, paint) : drawing.band(1 - to, 1 - from, paint);
    band(0, 0.15, ink);
    band(0.012, 0.045, green);
    band(0.058, 0.098, orange);
    band(0.108, 0.128, white);
  }
  return drawing;
});

/** Beam, four heights long: roundels and chevrons close both ends, a magnolia between leaves in its middle. */
const beam = painted(() => {
  const drawing = new Drawing(4, rows / 2, green);
  const chevrons: readonly (readonly [number, Rgb])[] = [
    [1.12, ink],
    [1.1, white],
    [1.06, blue],
    [0.98, paleBlue],
    [0.93, ink],
    [0.91, orange],
    [0.83, yellow],
    [0.77, ink],
    [0.75, deepGreen],
  ];
  for (const [reach, paint] of chevrons)
    for (const side of [-1, 1])
      drawing.cover(
        [
          [0, 0],
          [side * (reach - 0.2), 0],
          [side * reach, 0.25],
          [side * (reach - 0.2), 0.5],
          [side * reach, 0.75],
          [side * (reach - 0.2), 1],
          [0, 1],
        ],
        paint,
      );
  paintArcs(drawing, [0, 0.5], 0.4);
  for (const side of [-1, 1]) {
    for (const y of [0.1, 0.9]) paintArcs(drawing, [side * 0.52, y], 0.19);
    for (const up of [-1, 0, 1])
      paintLeaf(
        drawing,
        [2 + side * 0.2, 0.5],
        (side > 0 ? 0 : Math.PI) + side * up * 0.6,
        { length: 0.55 - 0.1 * Math.abs(up), half: 0.075, bend: -side * up * 0.4 },
        leafTones,
        0.012,
      );
    drawing.cover(circle(2 + side * 0.82, 0.5, 0.075), ink);
    drawing.cover(circle(2 + side * 0.82, 0.5, 0.062), white);
    drawing.cover(circle(2 + side * 0.82, 0.5, 0.046), rose);
    drawing.cover(circle(2 + side * 0.82, 0.5, 0.02), deepRed);
  }
  paintMagnolia(drawing, [2, 0.5], 0.37);
  for (const isLow of [true, false]) {
    const band = (from: number, to: number, paint: Rgb): void =>
      isLow ? drawing.band(from, to, paint) : drawing.band(1 - to, 1 - from, paint);
    band(0, 0.085, ink);
    band(0.01, 0.05, red);
    band(0.058, 0.078, white);
  }
  return drawing;
});

export const stripRecipes = {
  'dancheong-frieze': frieze,
  'dancheong-lintel': lintel,
  'dancheong-ceiling': ceiling,
  'dancheong-beam': beam,
};
