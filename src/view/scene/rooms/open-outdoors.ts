import {
  Group,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  IcosahedronGeometry,
  Mesh,
  Scene,
  type WebGLRenderer,
} from 'three';
import { buildExterior } from '../../../../models/building/exterior/build-exterior.ts';
import { casterStride, type ExteriorParts } from '../../../../models/building/exterior/exterior-parts.ts';
import type { FloorPlan } from '../../../museum/floorplan/floor-plan.ts';
import { createOutdoorMaterial } from '../surfaces/outdoors/create-outdoor-material.ts';
import { createSunMaterial } from '../surfaces/outdoors/create-sun-material.ts';
import { drawSunMap, sunMapBytes } from '../surfaces/outdoors/draw-sun-map.ts';
import { createOutdoorUniforms } from '../surfaces/outdoors/outdoor-uniforms.ts';
import type { SharedUniforms } from '../surfaces/shared-uniforms.ts';
import { countBytes, createOutdoorMesh } from './outdoor-mesh.ts';

export interface Outdoors {
  readonly group: Group;
  readonly geometryBytes: number;
  readonly textureBytes: number;
  begin(): void;
  /** Shows the valley and the fronts of the houses; builds them when first asked. */
  show(): void;
  /** The graphics context was lost and has come back: the sun's picture is drawn again. */
  restore(): void;
  dispose(): void;
}

/** Everything under the open sky: built only for those who stand there or look out. */
export function openOutdoors(renderer: WebGLRenderer, plan: FloorPlan, shared: SharedUniforms): Outdoors {
  const group = new Group();
  group.visible = false;
  const uniforms = createOutdoorUniforms();
  const solid = createOutdoorMaterial(shared, uniforms, false);
  let parts: ExteriorParts | null = null;
  let geometryBytes = 0;

  const drawSun = (built: ExteriorParts): void => {
    const casters = new Scene();
    casters.matrixWorldAutoUpdate = false;
    const standing = createSunMaterial(uniforms, 'standing');
    const ball = createSunMaterial(uniforms, 'ball');
    casters.add(createOutdoorMesh(built.houses, standing));
    if (built.casters.length > 0) casters.add(createBalls(built.casters, ball));
    drawSunMap(renderer, casters, built.sun, uniforms);
    for (const child of casters.children) (child as Mesh).geometry.dispose();
    standing.dispose();
    ball.dispose();
  };

  const build = (): void => {
    parts = buildExterior(plan);
    for (const arrays of [parts.houses, parts.land]) {
      const mesh = createOutdoorMesh(arrays, solid);
      geometryBytes += countBytes(mesh.geometry);
      group.add(mesh);
    }
    drawSun(parts);
  };

  return {
    group,
    get geometryBytes() {
      return geometryBytes;
    },
    get textureBytes() {
      return parts ? sunMapBytes : 0;
    },
    begin: () => {
      group.visible = false;
    },
    show: () => {
      group.visible = true;
      if (!parts) build();
    },
    restore: () => {
      if (parts) drawSun(parts);
    },
    dispose: () => {
      for (const child of group.children) (child as Mesh).geometry.dispose();
      group.clear();
      solid.dispose();
      uniforms.sunMap.value.dispose();
    },
  };
}

/** Coarse balls in many places: what casts a shadow without being drawn. */
function createBalls(casters: Float32Array, material: Mesh['material']): Mesh {
  const ball = new IcosahedronGeometry(1, 1);
  const geometry = new InstancedBufferGeometry();
  const position = ball.getAttribute('position');
  geometry.setAttribute('position', position);
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
