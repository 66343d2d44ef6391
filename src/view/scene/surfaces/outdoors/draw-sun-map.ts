import {
  Camera,
  DepthFormat,
  DepthTexture,
  LessEqualCompare,
  LinearFilter,
  NearestFilter,
  RedFormat,
  UnsignedByteType,
  UnsignedShortType,
  WebGLRenderTarget,
  type Matrix4,
  type Scene,
  type WebGLRenderer,
} from 'three';
import { slideAlong, type SunFrame } from '../../../../../models/building/exterior/sunlight.ts';
import type { OutdoorUniforms } from './outdoor-uniforms.ts';

/** Side of the sun's picture, texels. */
const side = 2048;
/** Bytes of the sun's picture on the graphics card. */
export const sunMapBytes = side * side * 2;

/**
 * Draws the sun's picture of what stands in the valley: once, for nothing out there moves.
 *
 * @param casters drawn with the materials of `createSunMaterial`
 */
export function drawSunMap(
  renderer: WebGLRenderer,
  casters: Scene,
  frame: SunFrame,
  outdoors: OutdoorUniforms,
): void {
  outdoors.sunMap.value.dispose();
  const depth = new DepthTexture(side, side, UnsignedShortType);
  depth.format = DepthFormat;
  depth.compareFunction = LessEqualCompare;
  depth.minFilter = LinearFilter;
  depth.magFilter = LinearFilter;
  const target = new WebGLRenderTarget(side, side, {
    format: RedFormat,
    type: UnsignedByteType,
    minFilter: NearestFilter,
    magFilter: NearestFilter,
    generateMipmaps: false,
    stencilBuffer: false,
    depthTexture: depth,
  });
  lookFromSun(frame, outdoors.sunMatrix.value);
  const before = renderer.getRenderTarget();
  renderer.setRenderTarget(target);
  renderer.render(casters, new Camera());
  renderer.setRenderTarget(before);
  // Only the depth is kept: the rest goes back at once.
  target.depthTexture = null;
  target.dispose();
  outdoors.sunMap.value = depth;
}

/** From the world to the sun's picture: along the beams to the ground, and from the highest point downwards. */
export function lookFromSun({ minX, maxX, minZ, maxZ, minY, maxY }: SunFrame, matrix: Matrix4): Matrix4 {
  const wide = 1 / (maxX - minX);
  const deep = 1 / (maxZ - minZ);
  const high = 1 / (maxY - minY);
  // prettier-ignore
  return matrix.set(
    wide, slideAlong(0, 1) * wide, 0, -minX * wide,
    0, slideAlong(2, 1) * deep, deep, -minZ * deep,
    0, -high, 0, maxY * high,
    0, 0, 0, 1,
  );
}
