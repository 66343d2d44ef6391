import { fitModel } from '../../kit/fit-model.ts';
import { model, type Model } from '../../kit/model.ts';
import { saloon } from '../../parts/car/saloon.ts';
import { barredGrille } from '../../parts/car/upright-grille.ts';

const paint = '#24262b';
const lower = '#3a3c40';
const grille = barredGrille(
  [
    [-0.34, -0.09],
    [0.34, -0.09],
    [0.38, 0.02],
    [0.32, 0.11],
    [-0.32, 0.11],
    [-0.38, 0.02],
  ],
  25,
  { frame: 0.018, corner: 0.05, bar: 0.007 },
);

/** A large, soft-edged saloon of the later 1990s with a low barred grille, bare of any badge. Its nose to the right. */
export function buildGift(): Model {
  const parts = saloon({
    paint,
    chrome: '#c6c8ca',
    body: {
      rows: [
        [-2.44, 0.64, 0.72, 0.38, 0.6, 0.9, 3.8],
        [-2.36, 0.74, 0.82, 0.35, 0.6, 0.96, 4],
        [-1.9, 0.82, 0.89, 0.3, 0.6, 1.0, 4.4],
        [-1.1, 0.84, 0.905, 0.27, 0.6, 1.0, 4.8],
        [0, 0.84, 0.905, 0.26, 0.6, 0.99, 4.8],
        [1.0, 0.83, 0.895, 0.26, 0.6, 0.96, 4.4],
        [1.7, 0.81, 0.875, 0.28, 0.58, 0.9, 4],
        [2.15, 0.76, 0.82, 0.31, 0.56, 0.84, 4],
        [2.38, 0.68, 0.73, 0.34, 0.54, 0.78, 4],
        [2.45, 0.58, 0.63, 0.38, 0.54, 0.73, 4],
      ],
      opening: [-1.55, 0.96],
      openingHalf: (x) => 0.78 - 0.07 * Math.max(0, (-0.7 - x) / 0.85) ** 2 - 0.05 * Math.max(0, x) ** 2,
      flankShare: 0.64,
    },
    house: {
      roof: {
        rear: -1.08,
        front: 0.18,
        half: [0.55, 0.61, 0.57],
        rim: [1.3, 1.34, 1.3],
        crown: 0.11,
        ends: 0.55,
        bow: [0.08, 0.09],
      },
      rear: -1.66,
      cowl: 0.96,
      bow: [0.12, 0.2],
      pillars: [
        [-1.2, -0.92],
        [-0.16, -0.2],
      ],
      sides: [
        [0.3, 0.03, 0.05, 0.08],
        [0.03, 0.04, 0.03, 0.045],
        [0.04, 0.07, 0.03, 0.045],
      ],
      windscreen: [0.05, 0.05, 0.04, 0.05],
      backlight: [0.06, 0.06, 0.05, 0.05],
      depth: 0.04,
      power: 7,
      sideSwell: 0.018,
    },
    wheel: { radius: 0.325, width: 0.21, rim: 0.205, style: 7 },
    axles: [1.5, -1.35],
    track: 0.765,
    archGap: 0.045,
    doors: [-1.18, -0.18, 0.92],
    doorFoot: 0.31,
    handles: [
      [-0.94, 0.76],
      [0.04, 0.76],
    ],
    grille: { bright: grille.bright.move(2.47, 0.64, 0), dark: grille.dark.move(2.465, 0.64, 0) },
    bumpers: [
      {
        side: 1,
        x: 2.49,
        y: 0.42,
        height: 0.22,
        thickness: 0.13,
        half: 0.87,
        bow: 0.09,
        wrap: 0.4,
        colour: paint,
      },
      {
        side: -1,
        x: 2.49,
        y: 0.46,
        height: 0.24,
        thickness: 0.13,
        half: 0.87,
        bow: 0.07,
        wrap: 0.4,
        colour: paint,
      },
      {
        side: 1,
        x: 2.56,
        y: 0.46,
        height: 0.03,
        thickness: 0.02,
        half: 0.86,
        bow: 0.09,
        wrap: 0.38,
        colour: null,
      },
      {
        side: -1,
        x: 2.56,
        y: 0.5,
        height: 0.03,
        thickness: 0.02,
        half: 0.86,
        bow: 0.07,
        wrap: 0.38,
        colour: null,
      },
    ],
    headlamps: [
      { at: [2.48, 0.635, 0.49], width: 0.26, height: 0.12, turn: 0.14, flutes: 14, colour: '#e4e6e4' },
      { at: [2.44, 0.635, 0.675], width: 0.12, height: 0.12, turn: 0.61, flutes: 6, colour: '#d0842a' },
    ],
    tailLamps: [
      { at: [-2.465, 0.74, 0.5], width: 0.38, height: 0.14, turn: 0.08, flutes: 14, colour: '#86181a' },
    ],
    strips: [
      [-0.94, 1.08, 0.36, 0.13, 0.01, lower],
      [-0.94, 1.08, 0.56, 0.04, 0.014, paint],
      [-0.94, 1.08, 0.585, 0.01, 0.018, null],
    ],
    mirror: [0.66, 1.0],
    interior: {
      half: 0.76,
      dashHalf: 0.7,
      floor: 0.3,
      belt: 0.9,
      front: 0.54,
      rear: -1.34,
      benches: [
        [-0.26, 1.05],
        [-1.22, 1.07],
      ],
      upholstery: { material: 'leather', colour: '#8f8474' },
      carpet: '#2a2826',
      dash: { material: 'plastic', colour: '#3c3833' },
      steering: { radius: 0.185, thickness: 0.015, colour: '#2a2725' },
    },
  });
  return fitModel(model('hero', parts), [4.98, 1.45, 1.81]);
}
