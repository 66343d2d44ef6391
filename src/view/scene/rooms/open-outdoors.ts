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
import { compileAhead } from '../surfaces/compile-ahead.ts';
import { createOutdoorMaterial } from '../surfaces/outdoors/create-outdoor-material.ts';
import { createSunMaterial } from '../surfaces/outdoors/create-sun-material.ts';
import { drawSunMap, sunMapBytes } from '../surfaces/outdoors/draw-sun-map.ts';
import { applySeason, createClearSun, createOutdoorUniforms } from '../surfaces/outdoors/outdoor-uniforms.ts';
import type { SharedUniforms } from '../surfaces/shared-uniforms.ts';
import { createOutdoorPictures, loadOutdoorPictures } from '../surfaces/outdoors/outdoor-pictures.ts';
import type { Builder } from './builder.ts';
import { GeometryUpload, type BufferContext } from '../geometry-upload.ts';
import type { PictureQueue } from '../picture-queue.ts';
import type { UploadBudget } from '../upload-budget.ts';
import { countBytes, createOutdoorMesh } from './outdoor-mesh.ts';
import type { MadeLeaves } from './hang-bronze-doors.ts';
import { standHouses, type Houses } from './stand-houses.ts';
import { createValleyMaterials, standValley } from './stand-valley.ts';

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
  /** True while what has been built is being sent to the graphics card: another frame must follow. */
  readonly isSending: boolean;
  /** Has the valley built, if it has not been asked for yet: the open sky is a door away. */
  prepare(): void;
  begin(): void;
  setSeason(season: Season): void;
  /** Shows the valley and the fronts of the houses to an eye at a place, world metres, as soon as they are built. */
  show(x: number, z: number): void;
  /**
   * After all wishes of a frame: sends what has been built, and lets it stand once all of it is there.
   *
   * @param share of what is left of the budget; `all`: all of it now
   */
  finish(share: number | 'all'): void;
  /** The graphics context was lost and has come back: the sun's picture is drawn again. */
  restore(): void;
  dispose(): void;
}

/** What the valley needs of the scene. */
export interface OutdoorsOptions {
  /** What a frame may send. */
  readonly budget: UploadBudget;
  readonly queue: Pick<PictureQueue, 'send'>;
  /** Whether no picture is drawn before the valley stands: then nothing is gained by sending it in slices. */
  readonly isAwaited: () => boolean;
  /** Gives a builder for this one order. */
  readonly hire: () => Builder;
  /** Asks for a frame: something has come. */
  readonly onChange: () => void;
  /** The valley could not be built: there is none. */
  readonly onFault: (error: unknown) => void;
  /** Makes what was built besides what stands in the open and is sent with it: the leaves of the doors. */
  readonly makeLeaves: (built: ExteriorParts) => MadeLeaves;
  /** It stands. */
  readonly onRisen: () => void;
}

/** Everything under the open sky: built beside the page, only for those who stand there, look out or come near. */
export function openOutdoors(
  renderer: WebGLRenderer,
  plan: FloorPlan,
  shared: SharedUniforms,
  { budget, queue, isAwaited, hire, onChange, onFault, makeLeaves, onRisen }: OutdoorsOptions,
): Outdoors {
  const group = new Group();
  group.visible = false;
  const uniforms = createOutdoorUniforms();
  const pictures = createOutdoorPictures();
  const solid = createOutdoorMaterial(shared, uniforms, false);
  const placed = createOutdoorMaterial(shared, uniforms, true);
  const sunMaterials = {
    standing: createSunMaterial(uniforms, 'standing'),
    ball: createSunMaterial(uniforms, 'ball'),
    placed: createSunMaterial(uniforms, 'placed'),
  };
  const valleyMaterials = createValleyMaterials(shared, uniforms, pictures);
  let houses: Houses | null = null;
  let parts: ExteriorParts | null = null;
  let upload: GeometryUpload | null = null;
  /** Lets what is being sent stand. */
  let rise: (() => void) | null = null;
  let hasRisen = false;
  let geometryBytes = 0;

  const drawSun = (built: ExteriorParts): void => {
    const casters = new Scene();
    casters.matrixWorldAutoUpdate = false;
    const { standing, ball, placed: placedCaster } = sunMaterials;
    houses?.castInto(casters, standing, placedCaster);
    const balls = built.casters.length > 0 ? createBalls(built.casters, ball) : null;
    if (balls) {
      casters.add(balls);
      budget.spend(countBytes(balls.geometry));
    }
    drawSunMap(renderer, casters, built.sun, uniforms);
    balls?.geometry.dispose();
    for (const material of Object.values(sunMaterials)) material.dispose();
  };

  let isLoading = false;
  const load = (): void => {
    isLoading = true;
    loadOutdoorPictures(renderer, pictures, queue)
      .catch((error: unknown) => console.warn('scene: the valley stays bare', error))
      .finally(() => {
        isLoading = false;
        onChange();
      });
  };

  const take = (built: ExteriorParts): void => {
    const [first, last] = [built.houses[0], built.houses.at(-1)];
    if (first && last) uniforms.walk.value.set(first.x, first.z, last.x, last.z);
    const fronts = standHouses(built.houses, solid, placed);
    const land = createOutdoorMesh(built.land, solid);
    const growth = standValley(built, valleyMaterials);
    houses = fronts;
    const leaves = makeLeaves(built);
    const outside = [...fronts.geometries, ...[land, ...growth].map(({ geometry }) => geometry)];
    geometryBytes = outside.reduce((sum, geometry) => sum + countBytes(geometry), 0);
    upload = new GeometryUpload(renderer.getContext() as BufferContext, [...outside, ...leaves.geometries]);
    rise = () => {
      rise = null;
      hasRisen = true;
      parts = built;
      group.add(fronts.group, land, ...growth);
      drawSun(built);
      leaves.hang();
      onRisen();
    };
  };
  const finish = (share: number | 'all'): void => {
    if (!upload || !rise) return;
    if (share === 'all') budget.spendAwaited(upload.send(Infinity));
    else budget.spend(upload.send(budget.isLifted ? Infinity : budget.left * share));
    if (upload.isDone) rise();
  };

  let builder: Builder | null = null;
  let isOrdered = false;
  let hasFailed = false;
  let isDisposed = false;
  const prepare = (): void => {
    if (isOrdered) return;
    isOrdered = true;
    load();
    // While all that is being built, the driver can compile.
    compileAhead(renderer, [
      solid,
      placed,
      ...Object.values(valleyMaterials),
      ...Object.values(sunMaterials),
    ]);
    builder = hire();
    builder
      .order(plan, { kind: 'exterior' })
      .then((built) => {
        if (isDisposed) return;
        take(built);
        if (isAwaited()) finish('all');
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
      return houses && parts && group.visible ? [group, houses.group] : [group];
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
    get isSending() {
      return rise !== null || hasRisen;
    },
    prepare,
    finish,
    setSeason: (season) => applySeason(uniforms, season),
    begin: () => {
      group.visible = false;
      hasRisen = false;
    },
    show: (x, z) => {
      group.visible = true;
      prepare();
      houses?.look(x, z);
    },
    restore: () => {
      upload?.restart();
      if (!parts) {
        if (isOrdered) load();
        return;
      }
      budget.spendAwaited(upload?.send(Infinity) ?? 0);
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
      upload?.dispose();
      for (const { value } of [pictures.foliage, pictures.normals, pictures.vapour]) value.dispose();
      solid.dispose();
      placed.dispose();
      for (const materials of [valleyMaterials, sunMaterials])
        for (const material of Object.values(materials)) material.dispose();
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
