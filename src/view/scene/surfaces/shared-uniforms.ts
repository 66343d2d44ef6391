import { DataArrayTexture, DataTexture, Matrix4, Vector2, type IUniform, type Texture } from 'three';
import type { SheetName } from '../../../museum/materials/texture-layers.ts';
import { createMaterialTable } from './material-table.ts';

/** What every surface of the scene shares: one object, so that a change reaches all materials. */
export interface SharedUniforms {
  /** Factor on all light before the curve that fits it into a picture. */
  readonly exposure: IUniform<number>;
  /** 0 the house as it is, 1 tinted by how well each part is known. */
  readonly evidence: IUniform<number>;
  /** 1 as it should look; 0 for weak machines: no relief, and only metals and glass mirror anything. */
  readonly richness: IUniform<number>;
  /** Looks of the materials: some texels a row of `materialNames`. */
  readonly materialTable: IUniform<DataTexture>;
  readonly sheets: Readonly<Record<SheetName, IUniform<DataArrayTexture>>>;
  /** The room seen from under the polished floor, drawn before the picture itself; black while there is none. */
  readonly mirrorMap: IUniform<Texture>;
  /** From the world to the mirror's picture, 0…1. */
  readonly mirrorMatrix: IUniform<Matrix4>;
  /** Height of the mirroring floor, metres, and how strongly it mirrors: 0 (not at all) … 1. */
  readonly mirrorFloor: IUniform<Vector2>;
  /** 1 while the mirror's own picture is drawn: light itself is written then, and height instead of opacity. */
  readonly mirrorPass: IUniform<number>;
  /**
   * The two bronze doors, as four columns of one matrix, which is sent only when it has changed: middle of the threshold
   * of each, world metres, and the yaw of its front; then half the clear width, clear height and depth of the wall of
   * each, metres, 0 where there is none.
   */
  readonly doorways: IUniform<Matrix4>;
  /** 1 while the visitor stands under the open sky, else 0. */
  readonly eyeUnderSky: IUniform<number>;
  /** True while the sheets are on their way. */
  isLoading: boolean;
  /** Bytes of the sheets on the graphics card, with their smaller copies. */
  textureBytes: number;
}

/** Stands in until the sheets have come: one white texel, read as "no change". */
export function createWhiteSheet(): DataArrayTexture {
  const sheet = new DataArrayTexture(new Uint8Array([255, 255, 255, 255]), 1, 1, 1);
  sheet.needsUpdate = true;
  return sheet;
}

export function createSharedUniforms(): SharedUniforms {
  const black = new DataTexture(new Uint8Array([0, 0, 0, 255]), 1, 1);
  black.needsUpdate = true;
  return {
    exposure: { value: 1 },
    evidence: { value: 0 },
    richness: { value: 1 },
    materialTable: { value: createMaterialTable() },
    sheets: {
      painted: { value: createWhiteSheet() },
      large: { value: createWhiteSheet() },
      medium: { value: createWhiteSheet() },
      small: { value: createWhiteSheet() },
    },
    mirrorMap: { value: black },
    mirrorMatrix: { value: new Matrix4() },
    mirrorFloor: { value: new Vector2(0, 0) },
    mirrorPass: { value: 0 },
    doorways: { value: new Matrix4().multiplyScalar(0) },
    eyeUnderSky: { value: 0 },
    isLoading: false,
    textureBytes: 0,
  };
}

/** The uniforms themselves, for a material: shared, not copied. */
export function pickUniforms(shared: SharedUniforms): Record<string, IUniform> {
  return {
    exposure: shared.exposure,
    evidence: shared.evidence,
    richness: shared.richness,
    materialTable: shared.materialTable,
    paintedSheet: shared.sheets.painted,
    largeSheet: shared.sheets.large,
    mediumSheet: shared.sheets.medium,
    smallSheet: shared.sheets.small,
    mirrorMap: shared.mirrorMap,
    mirrorMatrix: shared.mirrorMatrix,
    mirrorFloor: shared.mirrorFloor,
    mirrorPass: shared.mirrorPass,
    doorways: shared.doorways,
    eyeUnderSky: shared.eyeUnderSky,
  };
}
