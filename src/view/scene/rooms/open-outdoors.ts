import {
  BoxGeometry,
  Group,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  Scene,
  type WebGLRenderer,
} from 'three';
import { casterStride, type ExteriorParts } from '../../../../models/building/exterior/exterior-parts.ts';
import type { Season } from '../../../address/place.ts';
import type { FloorPlan } from '../../../museum/floorplan/floor-plan.ts';
import { createOutdoorMaterial } from '../surfaces/outdoors/create-outdoor-material.ts';
import { createSunMaterial } from '../surfaces/outdoors/create-sun-material.ts';
import { drawSunMap, sunMapBytes } from '../surfaces/outdoors/draw-sun-map.ts';
import { applySeason, createClearSun, createOutdoorUniforms } from '../surfaces/outdoors/outdoor-uniforms.ts';
import type { SharedUniforms } from '../surfaces/shared-uniforms.ts';
import { createOutdoorPictures, loadOutdoorPictures } from '../surfaces/outdoors/outdoor-pictures.ts';
import type { Builder } from './builder.ts';
import { countBytes, createOutdoorMesh } from './outdoor-mesh.ts';
import { standHouses, type Houses } from './stand-houses.ts';
import { standValley, type Valley } from './stand-valley.ts';

export interface Outdoors {
  readonly group: Group;
  /** Parents of what says of every vertex how it is known. */
  readonly shells: readonly Group[];
  readonly geometryBytes: number;
  readonly textureBytes: number;
  /** It is being built, or its pictures are on their way. */
  readonly isBusy: boolean;
  /** It should be in the picture, but is not there yet. */
  readonly isMissing: boolean;
  /** Has the valley built, if it has not been asked for yet: the open sky is a door away. */
  prepare(): void;
  begin(): void;
  setSeason(season: Season): void;
  /** Shows the valley and the fronts of the houses to an eye at a place, world metres, as soon as they are built. */
  show(x: number, z: number): void;
  /** The graphics context was lost and has come back: the sun's picture is drawn again. */
  restore(): void;
  dispose(): void;
}

/** What the valley needs of the scene. */
export interface OutdoorsOptions {
  /** Gives a builder for this one order. */
  readonly hire: () => Builder;
  /** Asks for a frame: something has come. */
  readonly onChange: () => void;
  /** The valley could not be built: there is none. */
  readonly onFault: (error: unknown) => void;
  /** What was built besides what stands in the open: the leaves of the doors. */
  readonly onBuilt: (built: ExteriorParts) => void;
}

/** Everything under the open sky: built beside the page, only for those who stand there, look out or come near. */
export function openOutdoors(
  renderer: WebGLRenderer,
  plan: FloorPlan,
  shared: SharedUniforms,
  { hire, onChange, onFault, onBuilt }: OutdoorsOptions,
): Outdoors {
  const group = new Group();
  group.visible = false;
  const uniforms = createOutdoorUniforms();
  const pictures = createOutdoorPictures();
  const solid = createOutdoorMaterial(shared, uniforms, false);
  const placed = createOutdoorMaterial(shared, uniforms, true);
  let houses: Houses | null = null;
  let valley: Valley | null = null;
  let parts: ExteriorParts | null = null;
  let geometryBytes = 0;

  const drawSun = (built: ExteriorParts): void => {
    const casters = new Scene();
    casters.matrixWorldAutoUpdate = false;
    const standing = createSunMaterial(uniforms, 'standing');
    const ball = createSunMaterial(uniforms, 'ball');
    const placedCaster = createSunMaterial(uniforms, 'placed');
    houses?.castInto(casters, standing, placedCaster);
    const balls = built.casters.length > 0 ? createBalls(built.casters, ball) : null;
    if (balls) casters.add(balls);
    drawSunMap(renderer, casters, built.sun, uniforms);
    balls?.geometry.dispose();
    for (const material of [standing, placedCaster, ball]) material.dispose();
  };

  let isLoading = false;
  const load = (): void => {
    isLoading = true;
    loadOutdoorPictures(renderer, pictures)
      .catch((error: unknown) => console.warn('scene: the valley stays bare', error))
      .finally(() => {
        isLoading = false;
        onChange();
      });
  };

  const stand = (built: ExteriorParts): void => {
    parts = built;
    const [first, last] = [parts.houses[0], parts.houses.at(-1)];
    if (first && last) uniforms.walk.value.set(first.x, first.z, last.x, last.z);
    houses = standHouses(parts.houses, solid, placed);
    const land = createOutdoorMesh(parts.land, solid);
    geometryBytes += houses.bytes + countBytes(land.geometry);
    group.add(houses.group, land);
    valley = standValley(parts, shared, uniforms, pictures);
    for (const mesh of valley.meshes) {
      geometryBytes += countBytes(mesh.geometry);
      group.add(mesh);
    }
    drawSun(parts);
  };

  let builder: Builder | null = null;
  let isOrdered = false;
  let hasFailed = false;
  let isDisposed = false;
  const prepare = (): void => {
    if (isOrdered) return;
    isOrdered = true;
    load();
    builder = hire();
    builder
      .order(plan, { kind: 'exterior' })
      .then((built) => {
        if (isDisposed) return;
        stand(built);
        onBuilt(built);
      })
      .catch((error: unknown) => {
        hasFailed = true;
        onFault(error);
      })
      .finally(() => {
        // It has done its one work, and what it used for that is given back.
        builder?.dismiss();
        if (!isDisposed) onChange();
      });
  };

  return {
    group,
    get shells() {
      return houses && group.visible ? [group, houses.group] : [group];
    },
    get geometryBytes() {
      return geometryBytes;
    },
    get textureBytes() {
      return parts ? sunMapBytes + pictures.bytes : 0;
    },
    get isBusy() {
      return isLoading || (isOrdered && !parts && !hasFailed);
    },
    get isMissing() {
      return group.visible && (isLoading || (!parts && !hasFailed));
    },
    prepare,
    setSeason: (season) => applySeason(uniforms, season),
    begin: () => {
      group.visible = false;
    },
    show: (x, z) => {
      group.visible = true;
      prepare();
      houses?.look(x, z);
    },
    restore: () => {
      if (!parts) return;
      // The former picture went with the card: giving it back to another would be a fault.
      uniforms.sunMap.value = createClearSun();
      drawSun(parts);
      load();
    },
    dispose: () => {
      isDisposed = true;
      builder?.dismiss();
      for (const child of group.children) if (child instanceof Mesh) child.geometry.dispose();
      group.clear();
      houses?.dispose();
      valley?.dispose();
      for (const { value } of [pictures.foliage, pictures.normals, pictures.vapour]) value.dispose();
      solid.dispose();
      placed.dispose();
      uniforms.sunMap.value.dispose();
    },
  };
}

/** Coarse balls in many places: what casts a shadow without being drawn. */
function createBalls(casters: Float32Array, material: Mesh['material']): Mesh {
  // A box in parts; its material blows it up.
  const ball = new BoxGeometry(1, 1, 1, 3, 3, 3);
  const geometry = new InstancedBufferGeometry();
  const position = ball.getAttribute('position');
  geometry.setAttribute('position', position);
  geometry.setIndex(ball.getIndex());
  const count = casters.length / casterStride;
  const middle = new Float32Array(count * 3);
  const reach = new Float32Array(count * 2);
  for (let row = 0; row < count; row++) {
    middle.set(casters.subarray(row * casterStride, row * casterStride + 3), row * 3);
    reach.set(casters.subarray(row * casterStride + 3, row * casterStride + 5), row * 2);
  }
  geometry.setAttribute('middle', new InstancedBufferAttribute(middle, 3));
  geometry.setAttribute('reach', new InstancedBufferAttribute(reach, 2));
  geometry.instanceCount = count;
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  return mesh;
}
