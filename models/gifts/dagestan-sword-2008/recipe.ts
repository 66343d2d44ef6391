import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import { stackedDrawingParts } from '../../kit/drawing/stacked-drawing-parts.ts';
import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import type { Surface } from '../../kit/form-request.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { superellipse } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { sweep } from '../../kit/sweep.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { bendSword, bowAt } from '../../parts/arms/bend-sword.ts';
import { BladeForm } from '../../parts/arms/blade-form.ts';
import { madeOf } from '../../parts/arms/made-of.ts';
import { SheathForm } from '../../parts/arms/sheath-form.ts';
import { twoTierRack } from '../../parts/display/two-tier-rack.ts';
import { gem } from '../../parts/gem.ts';
import { spreadEagle } from '../../parts/motifs/heraldic-beasts.ts';
import { leafScroll } from '../../parts/motifs/leaf-scroll.ts';
import { mapParts } from '../../parts/part-group.ts';
import { tigerHead } from './tiger-head.ts';

const silver: Surface = { material: 'silver', colour: '#bfc1c0' };
const gilt: Surface = { material: 'gold', colour: '#d5ab52' };
const niello = '#26262c';
const gripLength = 0.115;
const [length, rise] = [0.74, 0.05];

const blade = new BladeForm({
  length,
  outline: [
    [0, -0.0168, 0.0168],
    [0.5, -0.0155, 0.0155],
    [0.84, -0.0142, 0.0142],
    [0.93, -0.0102, 0.0142],
    [0.975, -0.0008, 0.0139],
    [1, 0.0134, 0.0136],
  ],
  thickness: 0.0082,
  section: 'two-fullers',
});
const sheath = new SheathForm({
  length: length + 0.014,
  outline: [
    [0, 0.0222],
    [0.5, 0.0205],
    [1, 0.0175],
  ],
  thickness: [0.0104, 0.0084],
});

const scroll = (from: number, to: number, height: number, line: string, y = 0): Drawing =>
  placeDrawing(
    leafScroll({
      length: to - from,
      height,
      curls: Math.max(2, Math.round((to - from) / (height * 0.92))),
      line,
      weight: 0.085,
    }),
    { x: from, y },
  );

const both = (parts: readonly Part[]): Part[] => [...parts, ...mapParts(parts, (shape) => shape.mirror('z'))];

/** Two eagles in gold between scrolls, in the flat below the fullers and back. */
function drawnBlade(): Part[] {
  const eagle = (x: number) =>
    placeDrawing(spreadEagle('#e0b653', '#6b5124'), { x, y: 0.0004, scale: [0.024, 0.0215] });
  return [
    part('steel', '#c2c5c8', blade.solid(36)),
    ...both(
      stackedDrawingParts(
        'gold',
        [
          ...scroll(0.03, 0.11, 0.017, '#d9ae4e'),
          ...eagle(0.148),
          ...scroll(0.186, 0.28, 0.016, '#d9ae4e'),
          ...eagle(0.318),
          ...scroll(0.356, 0.43, 0.015, '#d9ae4e'),
        ],
        blade.place,
        { step: 0.03, lift: 0.0005, rise: 0.00025, levels: [240, 30] },
      ),
    ),
  ];
}

/** Half height and thickness of the grip, x from 0 back to −gripLength. */
const gripAt = (t: number): readonly [number, number] => [
  0.0158 - 0.0018 * Math.sin(Math.PI * t) + 0.001 * t,
  0.0125 - 0.0012 * Math.sin(Math.PI * t) + 0.0014 * t,
];

/** A silver grip with blackened scrolls between gilt collars; a tiger's head looks back from its end. */
function hilt(): Part[] {
  const core = sweep(
    Array.from({ length: 15 }, (_, i): Vector3 => [0.004 - (gripLength * i) / 14, 0, 0]),
    superellipse(1, 1, 2.4, 20),
    {
      crease: 1.2,
      scale: (t) => [gripAt(t)[1], gripAt(t)[0]],
    },
  );
  const collar = (x: number, t: number, grow: number) =>
    sweep(
      Array.from({ length: 5 }, (_, i): Vector3 => [x - 0.004 + i * 0.002, 0, 0]),
      superellipse(1, 1, 2.4, 20),
      {
        crease: 1.2,
        scale: (u) => [
          gripAt(t)[1] + grow * Math.sin(Math.PI * (0.15 + 0.7 * u)),
          gripAt(t)[0] + grow * Math.sin(Math.PI * (0.15 + 0.7 * u)),
        ],
      },
    );
  const faceOf = (x: number, y: number) => {
    const [tall, thick] = gripAt(-x / gripLength);
    return thick * Math.max(0.05, 1 - Math.min(0.97, Math.abs(y / tall)) ** 2.4) ** (1 / 2.4);
  };
  const faces = drawingParts(
    'enamel',
    [...scroll(-0.05, -0.018, 0.02, niello), ...scroll(-0.106, -0.072, 0.02, niello)],
    (x, y, lift) => [x, y, faceOf(x, y) + lift],
    { step: 0.01, lift: 0.0002, rise: 0.000006 },
  );
  return [
    madeOf(silver, core),
    madeOf(
      gilt,
      Shape.merge(
        collar(0, 0, 0.0026),
        collar(-0.014, 0.1, 0.0018),
        collar(-0.054, 0.5, 0.0016),
        collar(-0.068, 0.6, 0.0016),
        collar(-0.11, 1, 0.0026),
      ),
    ),
    ...both(faces),
    part(
      'silver',
      '#c2c4c4',
      tigerHead()
        .turn('z', -0.12)
        .move(-gripLength - 0.026, -0.001, 0),
    ),
  ];
}

/** Silver sheath: blackened scrolls, gilt bands with rings, gilt scrolls on the mounts. */
function dressedSheath(): Part[] {
  const end = sheath.length;
  const bands = [0.17, 0.44].map((share) => share * end);
  const chape = end * 0.8;
  const gold = Shape.merge(
    ...[0.003, 0.072, ...bands.flatMap((x) => [x - 0.02, x + 0.02]), chape, end * 0.965].map((x) =>
      sheath.bead(x, 0.0055, 0.0026),
    ),
    ...bands.map((x) => sheath.ring(x, 0.011, 1)),
    ...bands.map((x) => sheath.sleeve(x - 0.02, x + 0.02, 0.0014, 6)),
    sphere(0.0075, 16, 10)
      .scale(0.8, 1.2, 1)
      .move(end + 0.002, 0, 0),
  );
  const height = 0.0285;
  const black = drawingParts(
    'enamel',
    [
      ...scroll(bands[0]! + 0.026, bands[1]! - 0.026, height, niello),
      ...scroll(bands[1]! + 0.026, chape - 0.006, height * 0.94, niello),
    ],
    sheath.place(),
    { step: 0.011, lift: 0.0002, rise: 0.000006 },
  );
  const bright = drawingParts(
    'gold',
    [
      ...scroll(0.009, 0.067, height, '#e0b653'),
      ...scroll(0.078, bands[0]! - 0.025, height, '#e0b653'),
      ...scroll(chape + 0.006, end * 0.955, height * 0.85, '#e0b653'),
    ],
    sheath.place(),
    { step: 0.011, lift: 0.0002, rise: 0.000006 },
  );
  return [
    madeOf(silver, Shape.merge(sheath.sleeve(0, end * 0.9, 0, 20, 20), sheath.tip(end * 0.9, 0, 6, 20))),
    madeOf(gilt, gold),
    ...both([...black, ...bright]),
  ];
}

/** Seven stones in all, on the side that faces the visitor: five on the sheath, two on the hilt. */
function stones(): { onSheath: Part[]; onHilt: Part[] } {
  const colours = ['#a51f2c', '#1f6f4a', '#27489c', '#a51f2c', '#1f6f4a', '#a51f2c', '#27489c'];
  const end = sheath.length;
  const set = (at: readonly (readonly [number, number, number])[], first: number): Part[] =>
    at.flatMap(([x, z, radius], i) => {
      const { stone, setting } = gem(radius);
      return [
        madeOf(gilt, setting.move(x, 0, z), { untilLevel: 1 }),
        part('crystal', colours[first + i]!, stone.move(x, 0, z)),
      ];
    });
  const sheathPlaces = [0.17, 0.305, 0.44, 0.62].map(
    (share) => [share * end, sheath.face(share * end, 0) + 0.001, 0.0068] as const,
  );
  return {
    onSheath: set([[0.038, sheath.face(0.038, 0) + 0.001, 0.0068], ...sheathPlaces], 0),
    onHilt: set(
      [
        [-0.061, gripAt(0.55)[1] + 0.0002, 0.0052],
        [-0.007, gripAt(0.06)[1] + 0.0006, 0.0046],
      ],
      5,
    ),
  };
}

/** A shashka of the silversmiths of Kubachi above its sheath. */
export function buildGift(): Model {
  const { onSheath, onHilt } = stones();
  const sword = bendSword([...hilt(), ...onHilt, ...drawnBlade()], length, rise);
  const scabbard = bendSword([...dressedSheath(), ...onSheath], length, rise);
  const xs = [0.088, 0.565];
  const [low, high] = [0.086, 0.176];
  const middle = (xs[0]! + xs[1]!) / 2;
  const rack = twoTierRack(
    xs.map((x) => ({
      x: x - middle,
      saddles: [
        low - sheath.half(x)[0] + bowAt(x, length, rise),
        high + blade.lower(x) + bowAt(x, length, rise),
      ],
    })),
    { width: 0.66, depth: 0.13 },
    { material: 'walnut', colour: '#3c2619' },
    0.012,
  );
  return model('hero', [
    ...mapParts(sword, (shape) => shape.move(0, high, 0)),
    ...mapParts(scabbard, (shape) => shape.move(0, low, 0)),
    ...mapParts(rack, (shape) => shape.move(middle, 0, 0)),
  ]);
}
