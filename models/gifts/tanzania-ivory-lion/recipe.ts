import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { mixColours, parseColour } from '../../kit/colour.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import { lionClay } from './lion-clay.ts';

const ivory = '#e6dbc2';

/** A lion of ivory, walking, head to the right, on a dark wooden board. */
export function buildGift(): Model {
  const [warm, line] = [parseColour('#c2a777'), parseColour('#d6c39c')];
  const beast = sculpt(lionClay(), {
    bounds: { min: [-0.085, -0.004, -0.25], max: [0.085, 0.24, 0.22] },
    cell: 0.0021,
    triangles: 5000,
    colour: ivory,
    // Ivory yellows below and shows its faint grain along the tusk.
    paint: ([x, y, z], normal, own) => {
      const grain = 0.5 + 0.5 * Math.sin(y / 0.0016 + 9 * fractalNoise(x / 0.05, y / 0.05, z / 0.09));
      const shadow = Math.max(0, 0.35 - 0.45 * normal[1]) * fractalNoise(x / 0.03, y / 0.03, z / 0.03);
      return mixColours(mixColours(own, line, 0.28 * grain), warm, Math.min(0.6, 1.3 * shadow));
    },
  });
  const put = (shape: Shape) => shape.turn('y', Math.PI / 2).move(0.012, 0.03, 0);
  return model('medium', [
    part('ivory', ivory, put(beast)),
    part('walnut', '#3b2519', plinthBoard(0.4, 0.0305, 0.135).move(-0.004, 0, 0)),
  ]);
}
