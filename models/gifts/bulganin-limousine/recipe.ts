import { fitModel } from '../../kit/fit-model.ts';
import { model, type Model } from '../../kit/model.ts';
import { separateWingLimousine } from '../../parts/car/separate-wing-limousine.ts';

/**
 * A sleek black seven-seat limousine of the 1950s, unarmoured: wings that run into the doors, a broad radiator with
 * lying bars, white walls on the tyres. Make and form are assumed. Its nose to the right.
 */
export function buildGift(): Model {
  const parts = separateWingLimousine({
    paint: '#101116',
    chrome: '#d6d7d7',
    glassDepth: 0.035,
    windowPower: 7,
    sides: [
      [0.15, 0.045, 0.055, 0.055],
      [0.045, 0.04, 0.055, 0.055],
      [0.04, 0.06, 0.055, 0.055],
    ],
    frontWing: [
      [-0.25, 0.78, 0.14, 0.33, 0.5, 2.4],
      [0.2, 0.78, 0.17, 0.33, 0.66, 2.4],
      [0.8, 0.77, 0.2, 0.34, 0.82, 2.5],
      [1.5, 0.75, 0.225, 0.37, 0.96, 2.6],
      [2.0, 0.74, 0.235, 0.39, 1.0, 2.6],
      [2.4, 0.73, 0.235, 0.41, 0.99, 2.5],
      [2.76, 0.71, 0.225, 0.43, 0.94, 2.4],
    ],
    rearWing: [
      [-2.88, 0.7, 0.2, 0.42, 0.76, 2.4],
      [-2.5, 0.74, 0.215, 0.4, 0.88, 2.4],
      [-2.15, 0.765, 0.22, 0.38, 0.96, 2.5],
      [-1.76, 0.775, 0.22, 0.36, 0.99, 2.6],
      [-1.35, 0.775, 0.215, 0.34, 0.95, 2.6],
      [-1.0, 0.775, 0.2, 0.33, 0.8, 2.5],
      [-0.7, 0.775, 0.18, 0.33, 0.6, 2.4],
    ],
    radiator: [
      [-0.3, -0.3],
      [0.3, -0.3],
      [0.34, -0.06],
      [0.3, 0.2],
      [0.16, 0.32],
      [-0.16, 0.32],
      [-0.3, 0.2],
      [-0.34, -0.06],
    ],
    bars: 11,
    areBarsLying: true,
    lampRadius: 0.125,
    isWhitewall: true,
    hasRunningBoards: false,
    louvres: 9,
    strips: [
      [-1.9, 2.48, 0.985],
      [-1.15, 0.5, 0.47],
    ],
    seats: {
      benches: [
        [-0.3, 1.16],
        [-1.62, 1.24],
      ],
      upholstery: { material: 'cloth', colour: '#7c8288' },
      carpet: '#2e3036',
      dash: { material: 'painted-metal', colour: '#3b3d42' },
      steering: { radius: 0.205, thickness: 0.011, colour: '#e4dcc6' },
    },
  });
  return fitModel(model('hero', parts), [6.0, 1.69, 1.96]);
}
