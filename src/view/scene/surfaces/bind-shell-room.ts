import type { Mesh, ShaderMaterial } from 'three';
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
    const { roomLow, roomHigh, roomWake, roomDoors, roomSky, haze, lightMap, lightMapUse } = shader.uniforms;
    roomLow?.value.fromArray(room.low);
    roomHigh?.value.fromArray(room.high);
    if (roomWake) roomWake.value = room.wake;
    if (roomDoors) roomDoors.value = room.doors;
    if (roomSky) roomSky.value = room.isOutdoors ? 1 : 0;
    if (haze) haze.value.x = room.isOutdoors ? hazeOutdoors : 0;
    if (lightMap && lightMapUse) {
      const texture = room.light?.texture ?? null;
      // Nothing is read while there is none; but a sampler must have something.
      lightMap.value = texture ?? shader.uniforms['mirrorMap']?.value;
      lightMapUse.value.set(texture ? (room.light?.mix ?? 0) : 0, room.light?.range ?? 1);
    }
    shader.uniformsNeedUpdate = true;
  };
}
