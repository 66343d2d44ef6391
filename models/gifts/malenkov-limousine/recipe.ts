import { box } from '../../kit/box.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { pontoon } from '../../parts/car/pontoon.ts';
import { roundLamp } from '../../parts/car/round-lamp.ts';
import { saloon } from '../../parts/car/saloon.ts';
import { barredGrille } from '../../parts/car/upright-grille.ts';

const paint = '#101012';
const chrome = '#d2d3d3';
const grille = barredGrille(
  [
    [-0.5, -0.12],
    [0.5, -0.12],
    [0.46, 0.06],
    [0.3, 0.18],
    [-0.3, 0.18],
    [-0.46, 0.06],
  ],
  6,
  { frame: 0.022, corner: 0.06, bar: 0.02, isLying: true },
);
const rear = { x: -1.5, y: 0.37, radius: 0.42 };

/**
 * A sleek black six-seat saloon of the 1950s: front wings in one line with the flanks, rear wings apart, a long
 * falling tail, a broad grille of lying bars. Make and form are assumed. Its nose to the right.
 */
export function buildGift(): Model {
  const lamp = roundLamp(0.11);
  const atLamp = (shape: Shape): Shape => shape.move(2.585, 0.83, 0.67).mirrored('z');
  const rearWing = pontoon({
    rows: [
      [-2.7, 0.72, 0.19, 0.42, 0.72, 2.5],
      [-2.3, 0.745, 0.2, 0.38, 0.86, 2.5],
      [-1.9, 0.76, 0.205, 0.35, 0.94, 2.6],
      [-1.5, 0.765, 0.205, 0.33, 0.97, 2.6],
      [-1.1, 0.765, 0.2, 0.32, 0.92, 2.5],
      [-0.78, 0.765, 0.185, 0.32, 0.74, 2.4],
    ],
    arches: [rear],
    tail: 0.3,
    nose: 0.2,
  });
  const parts = saloon({
    paint,
    chrome,
    body: {
      rows: [
        [-2.72, 0.5, 0.58, 0.42, 0.6, 0.72, 2.6],
        [-2.6, 0.62, 0.7, 0.39, 0.62, 0.84, 2.7],
        [-2.2, 0.72, 0.8, 0.35, 0.66, 0.98, 3],
        [-1.7, 0.8, 0.87, 0.32, 0.7, 1.07, 3.4],
        [-0.8, 0.85, 0.92, 0.3, 0.7, 1.1, 4],
        [0.3, 0.86, 0.93, 0.3, 0.7, 1.1, 4],
        [1.1, 0.85, 0.92, 0.31, 0.72, 1.1, 3.6],
        [1.75, 0.84, 0.91, 0.33, 0.74, 1.08, 3.4],
        [2.25, 0.81, 0.88, 0.36, 0.74, 1.05, 3.2],
        [2.48, 0.74, 0.81, 0.38, 0.72, 1.0, 3],
        [2.56, 0.66, 0.73, 0.4, 0.7, 0.95, 3],
      ],
      opening: [-1.75, 0.82],
      openingHalf: (x) => 0.79 - 0.06 * Math.max(0, (-0.9 - x) / 0.9) ** 2 - 0.04 * Math.max(0, x) ** 2,
      flankShare: 0.55,
    },
    house: {
      roof: {
        rear: -1.36,
        front: 0.44,
        half: [0.56, 0.66, 0.6],
        rim: [1.4, 1.47, 1.42],
        crown: 0.17,
        ends: 0.5,
        bow: [0.14, 0.12],
      },
      rear: -1.75,
      cowl: 0.82,
      bow: [0.16, 0.2],
      pillars: [
        [-1.1, -1.04],
        [-0.22, -0.22],
      ],
      sides: [
        [0.16, 0.04, 0.06, 0.06],
        [0.04, 0.035, 0.05, 0.05],
        [0.035, 0.07, 0.05, 0.05],
      ],
      windscreen: [0.05, 0.05, 0.06, 0.06],
      backlight: [0.2, 0.2, 0.1, 0.09],
      depth: 0.035,
      power: 5,
      sideSwell: 0.016,
      rearSwell: 0.05,
      rearPower: 4,
      isSplit: true,
    },
    wheel: { radius: 0.37, width: 0.19, rim: 0.205, style: 'cap', isWhitewall: true },
    axles: [1.7, -1.5],
    track: 0.79,
    archGap: 0.05,
    doors: [-1.06, -0.22, 0.76],
    doorFoot: 0.36,
    handles: [
      [-0.96, 0.9],
      [-0.08, 0.9],
    ],
    grille: { bright: grille.bright.move(2.58, 0.66, 0), dark: grille.dark.move(2.575, 0.66, 0) },
    bumpers: [
      {
        side: 1,
        x: 2.72,
        y: 0.42,
        height: 0.12,
        thickness: 0.04,
        half: 0.92,
        bow: 0.08,
        wrap: 0.3,
        colour: null,
      },
      {
        side: -1,
        x: 2.78,
        y: 0.42,
        height: 0.12,
        thickness: 0.04,
        half: 0.9,
        bow: 0.06,
        wrap: 0.3,
        colour: null,
      },
    ],
    headlamps: [
      { at: [2.585, 0.58, 0.66], width: 0.14, height: 0.06, turn: 0.3, flutes: 6, colour: '#d8d3c2' },
    ],
    tailLamps: [
      { at: [-2.73, 0.68, 0.72], width: 0.08, height: 0.12, turn: 0.1, flutes: 4, colour: '#8c1512' },
    ],
    strips: [
      [-0.7, 2.4, 0.96, 0.018, 0.008, null],
      [-0.95, 1.2, 0.36, 0.02, 0.008, null],
    ],
    mirror: null,
    interior: {
      half: 0.77,
      dashHalf: 0.74,
      floor: 0.38,
      belt: 1.0,
      front: 0.56,
      rear: -1.5,
      benches: [
        [-0.32, 1.12],
        [-1.38, 1.16],
      ],
      upholstery: { material: 'cloth', colour: '#77736c' },
      carpet: '#2c2a28',
      dash: { material: 'painted-metal', colour: '#2a2522' },
      steering: { radius: 0.205, thickness: 0.011, colour: '#ddd6c4' },
    },
  });
  const brows = lathe(
    [
      [0, -0.34],
      [0.07, -0.3],
      [0.115, -0.16],
      [0.128, 0],
      [0, 0],
    ],
    { segments: 24, crease: 0.8 },
  ).turn('z', -Math.PI / 2);
  const overriders = box(0.06, 0.2, 0.05, 0.02).move(2.72, 0.33, 0.34).mirrored('z');
  return fitModel(
    model('hero', [
      ...parts,
      part('painted-metal', paint, Shape.merge(rearWing.mirrored('z'), atLamp(brows))),
      part('silver', chrome, Shape.merge(atLamp(lamp.bezel), overriders)),
      part('glass', '#e4e2d6', atLamp(lamp.lens)),
    ]),
    [5.53, 1.64, 1.9],
  );
}
