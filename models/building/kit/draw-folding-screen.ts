import type { Fitting } from '../../../src/museum/floorplan/room-template.ts';
import { mixColour, paint } from '../shell/paint.ts';
import type { PiecePen } from '../shell/piece-pen.ts';
import type { Vector } from '../shell/vector.ts';
import { redWood } from './fitting-paints.ts';

const silk = paint('silk', 0xd9cfb6, 0.05);

/** A screen of leaves set zigzag, each a wooden frame with a field of silk that darkens towards its foot. */
export function drawFoldingScreen(pen: PiecePen, { length, depth, height }: Fitting): void {
  const { draft } = pen;
  const leaves = Math.max(2, 2 * Math.round(length / 1.1));
  const width = length / leaves;
  const reach = depth / 2 - 0.02;
  for (let leaf = 0; leaf < leaves; leaf++) {
    const x0 = -length / 2 + leaf * width;
    const [z0, z1] = leaf % 2 ? [reach, -reach] : [-reach, reach];
    for (const side of [1, -1] as const) {
      const at = (s: number, u: number, lift: number): Vector => [
        x0 + width * s,
        u,
        z0 + (z1 - z0) * s + side * (0.014 + lift),
      ];
      const field = (
        s0: number,
        s1: number,
        u0: number,
        u1: number,
        lift: number,
        tones?: readonly [number, number, number, number],
      ): void => {
        const [a, b] = side === 1 ? [s0, s1] : [s1, s0];
        pen.quad(at(a, u0, lift), at(b, u0, lift), at(b, u1, lift), at(a, u1, lift), tones);
      };
      const rim = 0.045 / width;
      draft.with(redWood);
      field(0, 1, 0.06, 0.14, 0.006);
      field(0, 1, height - 0.05, height, 0.006);
      field(0, rim, 0.14, height - 0.05, 0.006);
      field(1 - rim, 1, 0.14, height - 0.05, 0.006);
      field(rim, 1 - rim, 0.5, 0.54, 0.006);
      field(rim, 1 - rim, 0.14, 0.5, 0);
      draft.with(silk);
      const [light, dark] = [silk.colour, mixColour(silk.colour, 0x7d8a72, 0.45)];
      field(rim, 1 - rim, 0.54, height - 0.05, 0, [dark, dark, light, light]);
    }
    draft.with(redWood);
    for (const s of [0.02, 0.98]) {
      const [x, z] = [x0 + width * s, z0 + (z1 - z0) * s];
      pen.box([x - 0.02, x + 0.02], [0, height], [z - 0.022, z + 0.022], 'fklrt');
    }
  }
}
