import { fitModel } from '../../kit/fit-model.ts';
import { model, type Model } from '../../kit/model.ts';
import { separateWingLimousine } from '../../parts/car/separate-wing-limousine.ts';

/**
 * A heavy black armoured saloon as they were built at the end of the 1940s: upright radiator, separate wings, running
 * boards, three small windows a side whose glass sits eight centimetres deep. Its nose to the right.
 */
export function buildGift(): Model {
  const parts = separateWingLimousine({
    paint: '#0d0d0f',
    chrome: '#cfd1d2',
    glassDepth: 0.08,
    windowPower: 5,
    // Steel takes more of the doors than in the unarmoured car.
    sides: [
      [0.2, 0.08, 0.1, 0.1],
      [0.08, 0.07, 0.1, 0.1],
      [0.07, 0.1, 0.1, 0.1],
    ],
    frontWing: [
      [0.42, 0.76, 0.2, 0.35, 0.42, 2.4],
      [0.75, 0.77, 0.2, 0.35, 0.58, 2.4],
      [1.15, 0.765, 0.21, 0.36, 0.8, 2.5],
      [1.6, 0.75, 0.225, 0.38, 0.95, 2.5],
      [2.0, 0.74, 0.235, 0.4, 1.0, 2.5],
      [2.4, 0.73, 0.235, 0.42, 0.98, 2.4],
      [2.74, 0.71, 0.225, 0.44, 0.9, 2.3],
    ],
    rearWing: [
      [-2.84, 0.7, 0.2, 0.44, 0.66, 2.3],
      [-2.5, 0.74, 0.215, 0.42, 0.78, 2.3],
      [-2.15, 0.765, 0.22, 0.4, 0.92, 2.4],
      [-1.76, 0.775, 0.22, 0.38, 0.98, 2.5],
      [-1.4, 0.775, 0.215, 0.36, 0.93, 2.5],
      [-1.05, 0.775, 0.2, 0.35, 0.74, 2.4],
      [-0.86, 0.775, 0.18, 0.35, 0.56, 2.3],
    ],
    radiator: [
      [-0.2, -0.3],
      [0.2, -0.3],
      [0.27, 0],
      [0.25, 0.24],
      [0.14, 0.34],
      [-0.14, 0.34],
      [-0.25, 0.24],
      [-0.27, 0],
    ],
    bars: 17,
    areBarsLying: false,
    lampRadius: 0.115,
    isWhitewall: false,
    hasRunningBoards: true,
    louvres: 0,
    strips: [[-1.9, 2.48, 0.985]],
    seats: {
      benches: [
        [-0.36, 1.16],
        [-1.62, 1.22],
      ],
      upholstery: { material: 'cloth', colour: '#857a66' },
      carpet: '#3a322a',
      dash: { material: 'walnut', colour: '#4a2c18' },
      steering: { radius: 0.21, thickness: 0.012, colour: '#d8cfb8' },
    },
  });
  return fitModel(model('hero', parts), [6.0, 1.72, 1.97]);
}
