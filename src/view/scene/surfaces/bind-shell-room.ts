import type { Matrix4, Mesh, ShaderMaterial } from 'three';
import type { LightMapSlot } from './light-map-slot.ts';
import type { DoorLight, RoomWake } from './wake-shader.ts';

/** What the surfaces of one room must know of it. The object may change; the next picture shows it. */
export interface ShellRoom {
  /** Corners of the room, metres, world: what polished surfaces mirror. */
  readonly low: readonly [number, number, number];
  readonly high: readonly [number, number, number];
  /** Its lamps. */
  readonly wake: RoomWake;
  /** What falls in through its doorways while it sleeps. */
  readonly doors: DoorLight;
  /** Under the open sky: it mirrors the sky, and distance fades into haze. */
  readonly isOutdoors: boolean;
  /** Baked light of its template; null where there is none. */
  readonly light: LightMapSlot | null;
}

/** Haze outdoors: share of light lost reaches 63 % at the inverse of this, metres. */
const hazeOutdoors = 0.0016;

/** Tells the shared material of shells and panes, before each draw of this mesh, which room it is in. */
export function bindShellRoom(mesh: Mesh, room: ShellRoom): void {
  mesh.onBeforeRender = (_renderer, _scene, _camera, _geometry, material) => {
    const shader = material as ShaderMaterial;
    // Another material may be drawn in its place, as when a depth is asked for.
    if (!shader.isShaderMaterial) return;
    const { room: matrix, roomDoors, lightMap } = shader.uniforms;
    if (!matrix) return;
    const { low, high, wake, doors, isOutdoors, light } = room;
    const numbers = (matrix.value as Matrix4).elements;
    for (let at = 0; at < 4; at++) numbers[at] = wake[at] as number;
    for (let axis = 0; axis < 3; axis++) {
      numbers[4 + axis] = low[axis] as number;
      numbers[8 + axis] = high[axis] as number;
    }
    numbers[7] = isOutdoors ? 1 : 0;
    numbers[11] = isOutdoors ? hazeOutdoors : 0;
    const texture = light?.texture ?? null;
    numbers[12] = texture ? (light?.mix ?? 0) : 0;
    numbers[13] = light?.range ?? 1;
    if (roomDoors) roomDoors.value = doors;
    // Nothing is read while there is none; but a sampler must have something.
    if (lightMap) lightMap.value = texture ?? shader.uniforms['mirrorMap']?.value;
    shader.uniformsNeedUpdate = true;
  };
}
