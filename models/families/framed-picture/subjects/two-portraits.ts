import { type Drawing, placeDrawing } from '../../../kit/drawing/drawing.ts';
import { rect } from '../../../parts/painting/plain-marks.ts';
import { type BustLook, facelessBust } from './faceless-bust.ts';

/** Two small busts without faces on one sheet, each in its own window. */
export function twoPortraits(aspect: number): Drawing {
  const half = aspect / 2;
  const window = (x: number, look: BustLook): Drawing => {
    const [wide, high] = [half * 0.8, 0.76];
    const frame = [
      rect(x - wide / 2 - 0.012, 0.108, x + wide / 2 + 0.012, 0.892, '#3f3226'),
      rect(x - wide / 2 - 0.006, 0.114, x + wide / 2 + 0.006, 0.886, '#c9a860'),
    ];
    return [...frame, ...placeDrawing(facelessBust(wide / high, look), { x, y: 0.12, scale: high })];
  };
  return [
    rect(-half, 0, half, 1, '#e6dcc6'),
    ...window(-half / 2 + 0.005, {
      figure: { colour: '#8b8470', fold: '#5f5948', uniform: true, skin: '#cdb391', hair: '#38302a' },
      light: '#8d8a74',
      dark: '#3f3c34',
      seed: 'first portrait',
      yaw: 0.45,
    }),
    ...window(half / 2 - 0.005, {
      figure: { colour: '#d9d2c2', fold: '#a09682', skin: '#c9ab86', hair: '#3a302a' },
      light: '#a8987c',
      dark: '#54463a',
      seed: 'second portrait',
      yaw: -0.45,
    }),
  ];
}
