import { box } from '../../kit/box.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { model, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { saloon } from '../../parts/car/saloon.ts';
import { barredGrille } from '../../parts/car/upright-grille.ts';

const cladding = '#2b2e31';
const grille = barredGrille(
  [
    [-0.36, -0.13],
    [0.36, -0.13],
    [0.33, 0.14],
    [-0.33, 0.14],
  ],
  9,
  { frame: 0.022, corner: 0.03, bar: 0.008, isLying: true },
);
const bright = Shape.merge(grille.bright, box(0.034, 0.27, 0.012, 0.004).move(0.002, -0.13, 0));

/** A broad, upright saloon of the 1990s with ribbed cladding below the waist, bare of any badge. Its nose to the right. */
export function buildGift(): Model {
  const parts = saloon({
    paint: '#15181b',
    chrome: '#c3c6c8',
    body: {
      rows: [
        [-2.56, 0.7, 0.76, 0.38, 0.62, 0.96, 4.2],
        [-2.5, 0.8, 0.86, 0.35, 0.62, 1.0, 4.6],
        [-2.0, 0.86, 0.92, 0.3, 0.62, 1.03, 5],
        [-1.2, 0.88, 0.94, 0.27, 0.62, 1.04, 5.5],
        [0, 0.88, 0.94, 0.26, 0.62, 1.03, 5.5],
        [1.0, 0.88, 0.935, 0.26, 0.62, 1.0, 5],
        [1.8, 0.86, 0.92, 0.28, 0.6, 0.95, 4.8],
        [2.3, 0.82, 0.87, 0.31, 0.58, 0.9, 4.8],
        [2.5, 0.74, 0.79, 0.34, 0.56, 0.86, 4.6],
        [2.56, 0.64, 0.69, 0.38, 0.56, 0.8, 4.6],
      ],
      opening: [-1.62, 0.92],
      openingHalf: (x) => 0.82 - 0.07 * Math.max(0, (-0.8 - x) / 0.85) ** 2 - 0.05 * Math.max(0, x) ** 2,
      flankShare: 0.62,
    },
    house: {
      roof: {
        rear: -1.22,
        front: 0.22,
        half: [0.57, 0.63, 0.6],
        rim: [1.34, 1.38, 1.34],
        crown: 0.11,
        ends: 0.6,
        bow: [0.07, 0.08],
      },
      rear: -1.72,
      cowl: 0.92,
      bow: [0.1, 0.18],
      pillars: [
        [-1.3, -1.06],
        [-0.2, -0.24],
      ],
      sides: [
        [0.28, 0.03, 0.05, 0.08],
        [0.03, 0.04, 0.03, 0.045],
        [0.04, 0.06, 0.03, 0.045],
      ],
      windscreen: [0.05, 0.05, 0.04, 0.05],
      backlight: [0.06, 0.06, 0.05, 0.05],
      depth: 0.04,
      power: 10,
      sideSwell: 0.015,
    },
    wheel: { radius: 0.33, width: 0.23, rim: 0.215, style: 8 },
    axles: [1.67, -1.47],
    track: 0.79,
    archGap: 0.05,
    doors: [-1.28, -0.22, 0.9],
    doorFoot: 0.32,
    handles: [
      [-1.02, 0.8],
      [0.02, 0.8],
    ],
    grille: { bright: bright.move(2.58, 0.7, 0), dark: grille.dark.move(2.575, 0.7, 0) },
    bumpers: [
      {
        side: 1,
        x: 2.6,
        y: 0.42,
        height: 0.2,
        thickness: 0.13,
        half: 0.9,
        bow: 0.06,
        wrap: 0.4,
        colour: cladding,
      },
      {
        side: -1,
        x: 2.6,
        y: 0.46,
        height: 0.22,
        thickness: 0.13,
        half: 0.9,
        bow: 0.05,
        wrap: 0.4,
        colour: cladding,
      },
      {
        side: 1,
        x: 2.67,
        y: 0.5,
        height: 0.016,
        thickness: 0.016,
        half: 0.88,
        bow: 0.06,
        wrap: 0.38,
        colour: null,
      },
    ],
    headlamps: [
      { at: [2.59, 0.69, 0.53], width: 0.28, height: 0.16, turn: 0.1, flutes: 12, colour: '#e2e4e2' },
      { at: [2.56, 0.69, 0.735], width: 0.13, height: 0.16, turn: 0.55, flutes: 7, colour: '#c9751c' },
    ],
    tailLamps: [
      { at: [-2.585, 0.76, 0.55], width: 0.36, height: 0.18, turn: 0.06, flutes: 12, colour: '#7d1214' },
    ],
    strips: [
      [-1.02, 1.2, 0.36, 0.16, 0.012, cladding],
      [-1.02, 1.2, 0.45, 0.012, 0.016, null],
      [-0.98, 1.2, 0.585, 0.045, 0.014, cladding],
    ],
    mirror: [0.66, 1.03],
    interior: {
      half: 0.8,
      dashHalf: 0.76,
      floor: 0.3,
      belt: 0.93,
      front: 0.56,
      rear: -1.42,
      benches: [
        [-0.3, 1.08],
        [-1.32, 1.1],
      ],
      upholstery: { material: 'leather', colour: '#55585c' },
      carpet: '#1f2022',
      dash: { material: 'walnut', colour: '#4a2a16' },
      steering: { radius: 0.185, thickness: 0.015, colour: '#1b1b1c' },
    },
  });
  return fitModel(model('hero', parts), [5.21, 1.49, 1.89]);
}
