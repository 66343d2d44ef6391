import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import { stackedDrawingParts } from '../../kit/drawing/stacked-drawing-parts.ts';
import { placeDrawing } from '../../kit/drawing/drawing.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { Surface } from '../../kit/form-request.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { BladeForm } from '../../parts/arms/blade-form.ts';
import { bowHilt } from '../../parts/arms/bow-hilt.ts';
import { madeOf } from '../../parts/arms/made-of.ts';
import { SheathForm } from '../../parts/arms/sheath-form.ts';
import { twoTierRack } from '../../parts/display/two-tier-rack.ts';
import { leafScroll } from '../../parts/motifs/leaf-scroll.ts';
import { flyingRocket, warshipAtSea } from '../../parts/motifs/rocket-and-warship.ts';
import { mapParts } from '../../parts/part-group.ts';

const gilt: Surface = { material: 'gold', colour: '#d9b765' };
const mounts: Surface = { material: 'gold', colour: '#d3aa4e' };
const length = 0.862;

const blade = new BladeForm({
  length,
  outline: [
    [0, -0.0142, 0.0142],
    [0.5, -0.0128, 0.0128],
    [0.9, -0.0112, 0.0112],
    [0.96, -0.0068, 0.0098],
    [1, 0.0038, 0.0042],
  ],
  thickness: 0.0078,
  section: 'sabre',
});

const sheath = new SheathForm({
  length: length + 0.012,
  outline: [
    [0, 0.0182],
    [0.5, 0.0168],
    [1, 0.0142],
  ],
  thickness: [0.0092, 0.0074],
});

/** Blade of gilded steel: scrolls, a rocket, scrolls, a warship, all drawn in a darker line. */
function drawnBlade(): Part[] {
  const [line, shade] = ['#6a4a1a', '#f4dfa4'];
  const height = 0.0165;
  const scroll = (from: number, to: number) =>
    placeDrawing(
      leafScroll({
        length: to - from,
        height,
        curls: Math.round((to - from) / (height * 1.15)),
        line,
        weight: 0.075,
        steps: 14,
      }),
      { x: from, y: 0.0006 },
    );
  const faces = stackedDrawingParts(
    'bronze',
    [
      ...scroll(0.035, 0.19),
      ...placeDrawing(flyingRocket(line, shade), { x: 0.245, y: 0.0004, scale: [0.042, 0.034] }),
      ...scroll(0.3, 0.395),
      ...placeDrawing(warshipAtSea(line, shade), { x: 0.455, y: 0.0012, scale: [0.046, 0.0205] }),
      ...scroll(0.515, 0.68),
    ],
    blade.place,
    { step: 0.04, lift: 0.0003, rise: 0.00026, levels: [240, 30] },
  );
  return [madeOf(gilt, blade.solid(40)), ...faces, ...mapParts(faces, (shape) => shape.mirror('z'))];
}

/** Dark leather with engraved golden bands. */
function banded(): Part[] {
  const end = sheath.length;
  const bands = [0.14, 0.33, 0.52].map((share) => share * end);
  const half = 0.021;
  const chape = end * 0.8;
  const metal = Shape.merge(
    sheath.sleeve(-0.001, 0.07, 0.0013, 3),
    sheath.tip(chape, 0.0013, 8),
    ...[0.004, 0.07, chape].map((x) => sheath.bead(x, 0.007, 0.0028)),
    ...bands.flatMap((x) => [
      sheath.sleeve(x - half, x + half, 0.0015, 4),
      sheath.bead(x - half, 0.005, 0.0024),
      sheath.bead(x + half, 0.005, 0.0024),
    ]),
    ...bands.slice(0, 2).map((x) => sheath.ring(x, 0.0105, 1)),
  );
  const engraved = (from: number, to: number) => {
    const height = sheath.half(from)[0] * 1.3;
    return placeDrawing(
      leafScroll({
        length: to - from,
        height,
        curls: Math.max(1, Math.round((to - from) / height)),
        line: '#6d4a18',
        weight: 0.075,
        steps: 14,
      }),
      { x: from },
    );
  };
  const faces = drawingParts(
    'bronze',
    [
      ...engraved(0.01, 0.064),
      ...bands.flatMap((x) => engraved(x - half + 0.005, x + half - 0.005)),
      ...engraved(chape + 0.008, end - 0.03),
    ],
    sheath.place(0.0013),
    { step: 0.012, lift: 0.0002, rise: 0.000006 },
  );
  return [
    part('leather', '#2a2b33', sheath.sleeve(0.05, chape + 0.01, 0, 14)),
    madeOf(mounts, metal),
    ...faces,
    ...mapParts(faces, (shape) => shape.mirror('z')),
  ];
}

/** A narrow sword above its sheath, a metre long from pommel to point. */
export function buildGift(): Model {
  const hilt = bowHilt({
    metal: mounts,
    grip: { material: 'leather', colour: '#241d1c' },
    accent: { material: 'gold', colour: '#f0d890' },
  });
  const xs = [0.16, 0.6];
  const [low, high] = [0.08, 0.178];
  const middle = (xs[0]! + xs[1]!) / 2;
  const rack = twoTierRack(
    xs.map((x) => ({
      x: x - middle,
      saddles: [low - sheath.half(x)[0], high + blade.lower(x)],
    })),
    { width: 0.66, depth: 0.13 },
    { material: 'mahogany', colour: '#46231a' },
    0.011,
  );
  return fitModel(
    model('hero', [
      ...mapParts([...hilt, ...drawnBlade()], (shape) => shape.move(0, high, 0)),
      ...mapParts(banded(), (shape) => shape.move(-0.03, low, 0)),
      ...mapParts(rack, (shape) => shape.move(middle, 0, 0)),
    ]),
    [1, 0.235, 0.13],
  );
}
