import { describe, expect, it } from 'vitest';
import { computeLampLight } from '../../models/building/light/compute-lamp-light.ts';
import { assignLightUv } from '../../models/building/light/assign-light-uv.ts';
import { draftRoom } from '../../models/building/room/build-room-shell.ts';
import { bakeRoom, findHidden } from '../../tools/bake/bake-room.ts';
import { bounceLight } from '../../tools/bake/bounce-light.ts';
import { chooseRoom } from '../../tools/bake/choose-room.ts';
import { encodeLightMap } from '../../tools/bake/encode-light-map.ts';
import { gatherRays } from '../../tools/bake/gather-rays.ts';
import { hashLightInputs } from '../../tools/bake/hash-light-inputs.ts';
import { lightDirectly } from '../../tools/bake/light-directly.ts';
import { buildRoomScene, type RoomScene } from '../../tools/bake/room-scene.ts';
import { layTexels, rowsByTexel } from '../../tools/bake/texel-field.ts';
import { TriangleTree } from '../../tools/bake/triangle-tree.ts';
import type { Museum } from '../../src/museum/open-museum.ts';
import { makeEveryFinish } from '../models/building/every-finish.ts';
import { makeCatalogue } from '../museum/display/small-museum.ts';
import { root } from '../root.ts';

const house = makeEveryFinish();
const museum = { ...house, catalogue: makeCatalogue([], 0) } as unknown as Museum;

function sceneOf(finish: string): RoomScene {
  const template = museum.plan.templates.find((one) => one.finish === finish)!;
  return buildRoomScene(museum, chooseRoom(museum, template)!);
}

const cabin = sceneOf('lift');
const cabinField = layTexels(cabin);
const cabinTree = new TriangleTree(cabin.triangles.corners);

describe('light followed through a room', () => {
  it('falls on the floor by the law of its lamps where nothing is between', () => {
    const gathered = gatherRays(cabin, cabinField, cabinTree, 4);
    const isHidden = new Uint8Array(gathered.openness.length);
    const { wide } = lightDirectly({ ...cabin, strips: [] }, cabinField, cabinTree, isHidden);
    const lamp = cabin.lamps[0]!;
    let seen = 0;
    cabinField.rows.forEach((texel, row) => {
      if (cabinField.chart[texel] !== 0) return;
      const [x, y, z] = cabinField.position.subarray(texel * 3, texel * 3 + 3) as unknown as [
        number,
        number,
        number,
      ];
      if (Math.hypot(x, z) > 0.5) return;
      seen++;
      // Its panel is wide: the light of its middle is a little more than the mean of its parts.
      const ofPoint = computeLampLight(lamp, x, y, z, 0, 1, 0);
      expect((wide[row] as number) / ofPoint).toBeGreaterThan(0.8);
      expect((wide[row] as number) / ofPoint).toBeLessThan(1.05);
    });
    expect(seen).toBeGreaterThan(20);
  });

  it('comes back from walls as often as their colour says', () => {
    // Closed, all of it lit by 1 and throwing half back: 1/2 + 1/4 + 1/8 + 1/16 come on top after four bounces.
    const { triangles } = cabin;
    const grey: RoomScene = {
      ...cabin,
      triangles: {
        ...triangles,
        albedo: triangles.albedo.map(() => 0.5),
        light: triangles.light.map(() => 1.875),
        glow: triangles.glow.map(() => 0),
      },
    };
    const field = { ...cabinField, albedo: cabinField.albedo.map(() => 0.5) };
    const gathered = gatherRays(grey, field, cabinTree, 16);
    const direct = new Float32Array(field.rows.length * 3).fill(1);
    const isHidden = findHidden(field, rowsByTexel(field), gathered);
    const indirect = bounceLight(field, gathered, direct, isHidden);
    const shown = [...field.rows.keys()].filter(
      (row) => !isHidden[row] && field.chart[field.rows[row] as number] === 0,
    );
    const mean = shown.reduce((sum, row) => sum + (indirect[row * 3] as number), 0) / shown.length;
    expect(mean).toBeGreaterThan(0.8);
    expect(mean).toBeLessThan(0.96);
  });

  it('leaves no texel without light, and hides what lies under furniture', () => {
    const scene = sceneOf('showroom');
    const field = layTexels(scene);
    const tree = new TriangleTree(scene.triangles.corners);
    const isHidden = findHidden(field, rowsByTexel(field), gatherRays(scene, field, tree, 8));
    const floor = [...field.rows.keys()].filter((row) => field.chart[field.rows[row] as number] === 0);
    const hidden = floor.filter((row) => isHidden[row]).length / floor.length;
    expect(hidden).toBeGreaterThan(0.01);
    expect(hidden).toBeLessThan(0.5);
    const picture = bakeRoom(scene, { raysPerTexel: 4 });
    for (const texel of field.rows) {
      const light = picture.light[texel * 3] as number;
      if (!(light > 0.002)) throw new Error(`texel ${texel} of chart ${field.chart[texel]} has ${light}`);
    }
  }, 120_000);

  it('makes the same bytes each time', async () => {
    const one = await encodeLightMap(bakeRoom(cabin, { raysPerTexel: 4 }));
    const other = await encodeLightMap(bakeRoom(sceneOf('lift'), { raysPerTexel: 4 }));
    expect(one.file.equals(other.file)).toBe(true);
    expect(hashLightInputs(root, cabin)).toBe(hashLightInputs(root, sceneOf('lift')));
    const brighter = { ...cabin, lamps: cabin.lamps.map((lamp) => ({ ...lamp, power: lamp.power * 1.2 })) };
    expect(hashLightInputs(root, brighter)).not.toBe(hashLightInputs(root, cabin));
  }, 60_000);

  it('knows where every surface that reads it lies', () => {
    const { solid, frame } = draftRoom(cabinRoom.plan, cabinRoom.room, cabinRoom.laidOut);
    expect(assignLightUv(solid, frame).chart).toEqual(cabin.lightUv.chart);
  });
});

const cabinRoom = {
  plan: museum.plan,
  room: museum.plan.rooms.find(({ template }) => template === cabin.frame.template.id)!,
  get laidOut() {
    return museum.display.layOutRoom(this.room.id);
  },
};
