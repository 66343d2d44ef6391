import { lightPadding } from '../../models/building/light/light-chart.ts';
import { bounceLight, smooth } from './bounce-light.ts';
import { cleanLight, dilateLight, type LightPicture } from './clean-light.ts';
import { gatherRays, type Gathered } from './gather-rays.ts';
import { lightDirectly } from './light-directly.ts';
import type { RoomScene } from './room-scene.ts';
import { layTexels, rowsByTexel, type TexelField } from './texel-field.ts';
import { TriangleTree } from './triangle-tree.ts';

/** Share of the finish's light from everywhere that stays: so that no corner is black. */
const fill = 0.42;

/** Darker than this is nothing that one sees into. */
const darkest = 0.004;
/** Share of backs in view from which on a texel counts as hidden. */
const mostBacks = 0.4;

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
  const rowOf = rowsByTexel(field);
  const isHidden = findHidden(field, rowOf, gathered);
  const { beams, wide, strips } = lightDirectly(scene, field, tree, isHidden);
  // Strips run along the rows of what is inside their cases: across them nothing may be blurred.
  const isInside = (at: number): boolean => scene.charts[at]?.kind === 'inside';
  const fromStrips = smooth(field, rowOf, isHidden, strips, 1, { isRow: isInside });
  const fromWide = smooth(field, rowOf, isHidden, wide, 1);
  // Just enough to take the grain out of the rims of beams.
  const fromBeams = smooth(field, rowOf, isHidden, beams, 1, { reach: 1 });
  const { ambient, colour } = scene.frame.style.lamps;
  const direct = fromBeams.map((light, at) => {
    const row = Math.floor(at / 3);
    return light + ((fromStrips[row] as number) + (fromWide[row] as number)) * (colour[at % 3] as number);
  });
  const indirect = bounceLight(field, gathered, direct, isHidden);
  const openness = smooth(field, rowOf, isHidden, gathered.openness, 1);
  // The sky is already counted where it is seen.
  const share = scene.isOpen ? 0.15 : fill;

  const light = new Float32Array(size * size * 3);
  const isLit = new Uint8Array(size * size);
  for (let row = 0; row < rows.length; row++) {
    const texel = rows[row] as number;
    for (let channel = 0; channel < 3; channel++)
      light[texel * 3 + channel] =
        (direct[row * 3 + channel] as number) +
        (indirect[row * 3 + channel] as number) +
        (ambient[channel] as number) * share * (openness[row] as number);
    // What no light reaches at all is a gap that nobody looks into.
    const isDark = (light[texel * 3] as number) < darkest;
    isLit[texel] = isHidden[row] || isDark ? 0 : 1;
  }
  const picture = { size, light, chart, isLit };
  cleanLight(picture);
  dilateLight(picture, lightPadding);
  // A chart that is hidden as a whole had nothing to be filled from.
  for (const texel of rows)
    if (light[texel * 3] === 0)
      light.set(
        ambient.map((channel) => channel * share),
        texel * 3,
      );
  return picture;
}

/** 1 where a texel lies inside or behind something: its neighbours are asked too, for they see what it misses. */
export function findHidden(field: TexelField, rowOf: Int32Array, { behind }: Gathered): Uint8Array {
  const around = smooth(field, rowOf, new Uint8Array(behind.length), behind, 1);
  return Uint8Array.from(behind, (own, row) =>
    0.35 * own + 0.65 * (around[row] as number) > mostBacks ? 1 : 0,
  );
}
