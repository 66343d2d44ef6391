import { fitModel } from '../../kit/fit-model.ts';
import { model, type Model } from '../../kit/model.ts';
import { saloon } from '../../parts/car/saloon.ts';
import { barredGrille } from '../../parts/car/upright-grille.ts';

const grille = barredGrille(
  [
    [-0.4, -0.24],
    [0.4, -0.24],
    [0.42, 0.2],
    [0.34, 0.24],
    [-0.34, 0.24],
    [-0.42, 0.2],
  ],
  21,
  { frame: 0.02, corner: 0.05, bar: 0.011 },
);
const silver = null;

/** A long black saloon of the 2020s with an upright barred grille, bare of any badge. Its nose to the right. */
export function buildGift(): Model {
  const parts = saloon({
    paint: '#0c0d10',
    chrome: '#c9ccd0',
    body: {
      rows: [
        [-2.8, 0.72, 0.8, 0.36, 0.64, 1.0, 4.4],
        [-2.72, 0.8, 0.88, 0.33, 0.64, 1.06, 4.6],
        [-2.3, 0.87, 0.95, 0.28, 0.66, 1.12, 5],
        [-1.4, 0.9, 0.98, 0.25, 0.66, 1.14, 5.5],
        [0, 0.9, 0.97, 0.24, 0.66, 1.13, 5.5],
        [1.0, 0.9, 0.97, 0.24, 0.66, 1.12, 5],
        [1.9, 0.89, 0.96, 0.25, 0.66, 1.08, 4.6],
        [2.45, 0.83, 0.9, 0.27, 0.62, 1.03, 4.6],
        [2.7, 0.74, 0.82, 0.29, 0.6, 0.98, 4.6],
        [2.8, 0.64, 0.72, 0.32, 0.58, 0.92, 4.6],
      ],
      opening: [-1.95, 1.0],
      openingHalf: (x) => 0.845 - 0.09 * Math.max(0, (-0.9 - x) / 1.05) ** 2 - 0.05 * Math.max(0, x) ** 2,
      flankShare: 0.62,
    },
    house: {
      roof: {
        rear: -1.3,
        front: 0.32,
        half: [0.58, 0.66, 0.62],
        rim: [1.44, 1.5, 1.46],
        crown: 0.17,
        ends: 0.6,
        bow: [0.1, 0.1],
      },
      rear: -1.95,
      cowl: 1.0,
      bow: [0.12, 0.22],
      pillars: [
        [-1.3, -1.02],
        [-0.16, -0.2],
      ],
      sides: [
        [0.3, 0.03, 0.06, 0.09],
        [0.03, 0.03, 0.03, 0.045],
        [0.03, 0.06, 0.03, 0.045],
      ],
      windscreen: [0.05, 0.05, 0.04, 0.05],
      backlight: [0.07, 0.07, 0.06, 0.05],
      depth: 0.045,
      power: 9,
      sideSwell: 0.018,
    },
    wheel: { radius: 0.385, width: 0.26, rim: 0.285, style: 10 },
    axles: [1.87, -1.43],
    track: 0.83,
    archGap: 0.045,
    doors: [-1.28, -0.18, 0.98],
    doorFoot: 0.32,
    handles: [
      [-1.02, 0.9],
      [0.04, 0.9],
    ],
    grille: { bright: grille.bright.move(2.82, 0.72, 0), dark: grille.dark.move(2.815, 0.72, 0) },
    bumpers: [
      {
        side: 1,
        x: 2.84,
        y: 0.38,
        height: 0.16,
        thickness: 0.14,
        half: 0.93,
        bow: 0.05,
        wrap: 0.42,
        colour: '#0c0d10',
      },
      {
        side: -1,
        x: 2.84,
        y: 0.44,
        height: 0.24,
        thickness: 0.14,
        half: 0.93,
        bow: 0.04,
        wrap: 0.4,
        colour: '#0c0d10',
      },
      {
        side: 1,
        x: 2.92,
        y: 0.36,
        height: 0.014,
        thickness: 0.014,
        half: 0.9,
        bow: 0.05,
        wrap: 0.4,
        colour: silver,
      },
      {
        side: -1,
        x: 2.92,
        y: 0.4,
        height: 0.014,
        thickness: 0.014,
        half: 0.9,
        bow: 0.04,
        wrap: 0.4,
        colour: silver,
      },
    ],
    headlamps: [{ at: [2.845, 0.8, 0.6], width: 0.3, height: 0.13, turn: 0.22, eyes: 2, colour: '#dfe3e6' }],
    tailLamps: [
      { at: [-2.825, 0.84, 0.6], width: 0.28, height: 0.16, turn: 0.1, flutes: 9, colour: '#7d0f10' },
    ],
    strips: [[-1.0, 1.4, 0.33, 0.02, 0.006, silver]],
    mirror: [0.72, 1.14],
    interior: {
      half: 0.82,
      dashHalf: 0.78,
      floor: 0.32,
      belt: 1.03,
      front: 0.62,
      rear: -1.55,
      benches: [
        [-0.2, 1.2],
        [-1.42, 1.22],
      ],
      upholstery: { material: 'leather', colour: '#b49a78' },
      carpet: '#2a2521',
      dash: { material: 'walnut', colour: '#3a2416' },
      steering: { radius: 0.18, thickness: 0.015, colour: '#1c1b1b' },
    },
  });
  return fitModel(model('hero', parts), [5.63, 1.69, 2.02]);
}
