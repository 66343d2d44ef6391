import type { FormRequest } from '../../kit/form-request.ts';
import { model, type Model } from '../../kit/model.ts';
import { saloon } from '../../parts/car/saloon.ts';
import { barredGrille } from '../../parts/car/upright-grille.ts';
import { fitClosely } from '../../parts/fit-closely.ts';
import type { Form } from './form.ts';

/** A saloon with an upright barred grille, bare of any badge, its nose to the right: 5.6 m long before it is fitted. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const paint = surfaces[0]!.colour;
  const chrome = (surfaces[2] ?? surfaces[0]!).colour;
  const front = 1.86;
  const rear = front - form.wheelbase;
  const grille = barredGrille(
    [
      [-0.37, -0.26],
      [0.37, -0.26],
      [0.41, 0.16],
      [0.36, 0.25],
      [-0.36, 0.25],
      [-0.41, 0.16],
    ],
    form.grilleBars,
    { frame: 0.024, corner: 0.06, bar: 0.014 },
  );
  const parts = saloon({
    paint,
    chrome,
    body: {
      rows: [
        [-2.8, 0.7, 0.78, 0.37, 0.64, 0.98, 4.4],
        [-2.7, 0.79, 0.87, 0.33, 0.64, 1.05, 4.6],
        [-2.25, 0.87, 0.94, 0.28, 0.66, 1.1, 5],
        [-1.4, 0.9, 0.98, 0.25, 0.66, 1.12, 5.5],
        [0, 0.9, 0.97, 0.24, 0.66, 1.11, 5.5],
        [1.0, 0.9, 0.97, 0.24, 0.66, 1.1, 5],
        [1.9, 0.89, 0.96, 0.25, 0.66, 1.06, 4.8],
        [2.45, 0.84, 0.91, 0.27, 0.62, 1.02, 5],
        [2.7, 0.76, 0.84, 0.29, 0.6, 0.99, 5],
        [2.8, 0.66, 0.74, 0.32, 0.58, 0.94, 5],
      ],
      opening: [-1.82, 0.98],
      openingHalf: (x) => 0.84 - 0.1 * Math.max(0, (-0.8 - x) / 1.02) ** 2 - 0.05 * Math.max(0, x) ** 2,
      flankShare: 0.6,
    },
    house: {
      roof: {
        rear: -1.1,
        front: 0.3,
        half: [0.57, 0.65, 0.61],
        rim: [1.43, 1.5, 1.46],
        crown: 0.16,
        ends: 0.6,
        bow: [0.11, 0.1],
      },
      rear: -1.82,
      cowl: 0.98,
      bow: [0.12, 0.22],
      pillars: [
        [-1.16, -0.9],
        [-0.1, -0.14],
      ],
      sides: [
        [0.3, 0.03, 0.06, 0.08],
        [0.03, 0.03, 0.03, 0.04],
        [0.03, 0.06, 0.03, 0.04],
      ],
      windscreen: [0.05, 0.05, 0.04, 0.05],
      backlight: [0.07, 0.07, 0.06, 0.05],
      depth: 0.03,
      power: 9,
      sideSwell: 0.018,
    },
    wheel: { radius: 0.375, width: 0.25, rim: 0.29, style: form.wheelSpokes },
    axles: [front, rear],
    track: 0.83,
    archGap: 0.04,
    doors: [-1.12, -0.12, 0.96],
    doorFoot: 0.33,
    handles: [
      [-0.86, 0.89],
      [0.1, 0.89],
    ],
    grille: { bright: grille.bright.move(2.82, 0.71, 0), dark: grille.dark.move(2.815, 0.71, 0) },
    bumpers: [
      {
        side: 1,
        x: 2.84,
        y: 0.37,
        height: 0.18,
        thickness: 0.14,
        half: 0.92,
        bow: 0.06,
        wrap: 0.42,
        colour: paint,
      },
      {
        side: -1,
        x: 2.84,
        y: 0.43,
        height: 0.24,
        thickness: 0.14,
        half: 0.92,
        bow: 0.05,
        wrap: 0.4,
        colour: paint,
      },
      {
        side: 1,
        x: 2.925,
        y: 0.3,
        height: 0.02,
        thickness: 0.014,
        half: 0.88,
        bow: 0.06,
        wrap: 0.4,
        colour: null,
      },
      {
        side: -1,
        x: 2.925,
        y: 0.33,
        height: 0.02,
        thickness: 0.014,
        half: 0.88,
        bow: 0.05,
        wrap: 0.4,
        colour: null,
      },
    ],
    headlamps: [
      { at: [2.835, 0.82, 0.62], width: 0.28, height: 0.11, turn: 0.24, eyes: 3, colour: '#e4e8ea' },
    ],
    tailLamps: [
      { at: [-2.82, 0.83, 0.61], width: 0.24, height: 0.14, turn: 0.12, flutes: 7, colour: '#86110f' },
    ],
    strips: [
      [-0.96, 1.36, 0.32, 0.028, 0.007, null],
      [-1.6, 1.4, 0.92, 0.006, 0.003, paint],
    ],
    mirror: [0.7, 1.13],
    interior: {
      half: 0.82,
      dashHalf: 0.78,
      floor: 0.32,
      belt: 1.02,
      front: 0.6,
      rear: -1.42,
      benches: [
        [-0.16, 1.2],
        [-1.22, 1.22],
      ],
      upholstery: { material: 'leather', colour: form.leather },
      carpet: '#1d1a18',
      dash: { material: 'walnut', colour: '#4a2c18' },
      steering: { radius: 0.18, thickness: 0.015, colour: '#1c1b1b' },
    },
  });
  return fitClosely(model('hero', parts), size);
}

/** A dark saloon: a car of no gift. */
export function buildFamily(): Model {
  return buildForm({
    form: { kind: 'saloon', wheelbase: 3.1, grilleBars: 11, wheelSpokes: 7, leather: '#4a3a2c' },
    size: [5.63, 1.66, 2.18],
    surfaces: [
      { material: 'painted-metal', colour: '#15171a' },
      { material: 'rubber', colour: '#222325' },
      { material: 'silver', colour: '#c9cac8' },
    ],
  });
}
