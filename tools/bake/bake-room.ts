import { lightPadding } from '../../models/building/light/light-chart.ts';
import { bounceLight, smooth } from './bounce-light.ts';
import { cleanLight, dilateLight, type LightPicture } from './clean-light.ts';
import { gatherRays } from './gather-rays.ts';
import { lightDirectly } from './light-directly.ts';
import type { RoomScene } from './room-scene.ts';
import { layTexels } from './texel-field.ts';
import { TriangleTree } from './triangle-tree.ts';

/** Share of the finish's light from everywhere that stays: so that no corner is black. */
const fill = 0.42;

export interface BakeQuality {
  readonly raysPerTexel: number;
}

/** Follows the light of a room and returns its picture, ready to be written. */
export function bakeRoom(scene: RoomScene, { raysPerTexel }: BakeQuality): LightPicture {
  const { size } = scene;
  const tree = new TriangleTree(scene.triangles.corners);
  const field = layTexels(scene);
  const { rows, chart } = field;
  const gathered = gatherRays(scene, field, tree, raysPerTexel);
  const { isHidden } = gathered;
  const rowOf = new Int32Array(size * size).fill(-1);
  rows.forEach((texel, row) => {
    rowOf[texel] = row;
  });
  const { beams, wide, strips } = lightDirectly(scene, field, tree, isHidden);
  // Strips run along the rows of what is inside their cases: across them nothing may be blurred.
  const isInside = (at: number): boolean => scene.charts[at]?.kind === 'inside';
  const fromStrips = smooth(field, rowOf, isHidden, strips, 1, isInside);
  const fromWide = smooth(field, rowOf, isHidden, wide, 1);
  const { ambient, colour } = scene.frame.style.lamps;
  const direct = beams.map((light, at) => {
    const row = Math.floor(at / 3);
    return light + ((fromStrips[row] as number) + (fromWide[row] as number)) * (colour[at % 3] as number);
  });
  const indirect = bounceLight(field, gathered, direct);
  const openness = smooth(field, rowOf, isHidden, gathered.openness, 1);
  // The sky is already counted where it is seen.
  const share = scene.isOpen ? 0.15 : fill;

  const light = new Float32Array(size * size * 3);
  const isLit = new Uint8Array(size * size);
  for (let row = 0; row < rows.length; row++) {
    const texel = rows[row] as number;
    isLit[texel] = isHidden[row] ? 0 : 1;
    for (let channel = 0; channel < 3; channel++)
      light[texel * 3 + channel] =
        (direct[row * 3 + channel] as number) +
        (indirect[row * 3 + channel] as number) +
        (ambient[channel] as number) * share * (openness[row] as number);
  }
  const picture = { size, light, chart, isLit };
  cleanLight(picture);
  dilateLight(picture, lightPadding);
  return picture;
}
