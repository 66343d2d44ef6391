import { join } from 'node:path';
import { hashLightLayout, layOutLight } from '../../models/building/light/lay-out-light.ts';
import type { Museum } from '../../src/museum/open-museum.ts';
import { chooseRoom } from './choose-room.ts';
import { hashLightInputs } from './hash-light-inputs.ts';
import { readLightManifest } from './light-manifest.ts';
import { buildRoomScene } from './room-scene.ts';

/** Templates whose built light is not what it would be now, by what is wrong with it. */
export interface StaleLight {
  /** Nothing was built. */
  readonly missing: readonly string[];
  /** Their charts have moved: the tour leaves the picture alone. */
  readonly moved: readonly string[];
  /** Walls, furniture, lamps or the way light is followed have changed. */
  readonly changed: readonly string[];
  /** Built for a template that keeps no light. */
  readonly needless: readonly string[];
}

/** @param root folder of the project */
export function listStaleLight(root: string, museum: Museum): StaleLight {
  const { templates } = readLightManifest(join(root, 'models/lightmaps'));
  const missing: string[] = [];
  const moved: string[] = [];
  const changed: string[] = [];
  const wanted = new Set<string>();
  for (const template of museum.plan.templates) {
    const room = chooseRoom(museum, template);
    if (!room) continue;
    wanted.add(template.id);
    const entry = templates[template.id];
    if (!entry) missing.push(template.id);
    else if (entry.layout !== hashLightLayout(layOutLight(template))) moved.push(template.id);
    else if (entry.inputs !== hashLightInputs(root, buildRoomScene(museum, room))) changed.push(template.id);
  }
  const needless = Object.keys(templates).filter((name) => !wanted.has(name));
  return { missing, moved, changed, needless };
}
