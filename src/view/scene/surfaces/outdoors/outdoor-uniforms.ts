import {
  Color,
  DepthTexture,
  LessEqualCompare,
  Matrix4,
  Vector3,
  Vector4,
  type IUniform,
  type Texture,
} from 'three';
import type { Season } from '../../../../address/place.ts';
import { sunDirection } from '../../../../../models/building/exterior/sunlight.ts';

/** Light and air of the valley: one object for all that stands under the open sky. */
export interface OutdoorUniforms {
  /** What the sun sees: the nearest thing along each beam. Looked up by comparison. */
  readonly sunMap: IUniform<Texture>;
  /** From the world to the sun's picture, 0 … 1 in all three axes. */
  readonly sunMatrix: IUniform<Matrix4>;
  /** Towards the sun, length 1. */
  readonly sunWay: IUniform<Vector3>;
  /** Light of the sun on a surface that faces it; of the sky on one that faces up; of the ground on one that faces down. */
  readonly sunLight: IUniform<Vector3>;
  readonly skyLight: IUniform<Vector3>;
  readonly groundLight: IUniform<Vector3>;
  /** Colour of the haze away from the sun and towards it. */
  readonly airFar: IUniform<Vector3>;
  readonly airNear: IUniform<Vector3>;
  /** Density per metre; exponent; height over which it thins out, metres; height of the valley floor, metres. */
  readonly air: IUniform<Vector4>;
  /** Where people walk, under snow: x and z of both ends, metres. */
  readonly walk: IUniform<Vector4>;
  /** 0 autumn, 1 winter. */
  readonly winter: IUniform<number>;
}

function light(colour: number, strength: number): Vector3 {
  const { r, g, b } = new Color(colour);
  return new Vector3(r, g, b).multiplyScalar(strength);
}

/** Nothing hides the sun: stands in until its picture has been drawn. */
export function createClearSun(): DepthTexture {
  const clear = new DepthTexture(1, 1);
  clear.compareFunction = LessEqualCompare;
  return clear;
}

export function createOutdoorUniforms(): OutdoorUniforms {
  return {
    sunMap: { value: createClearSun() },
    // Beyond the picture, which is in the sun.
    sunMatrix: { value: new Matrix4().makeTranslation(9, 9, 9) },
    sunWay: { value: new Vector3(...sunDirection) },
    sunLight: { value: light(0xffc98a, 1.42) },
    skyLight: { value: light(0xa9c4e8, 0.4) },
    groundLight: { value: light(0x9a7a52, 0.56) },
    airFar: { value: light(0xcfd6dc, 1) },
    airNear: { value: light(0xf6dfb6, 1.05) },
    air: { value: new Vector4(0.0016, 1.55, 190, -2) },
    // Far from everything, until it is known.
    walk: { value: new Vector4(1e6, 0, 1e6, 1) },
    winter: { value: 0 },
  };
}

/** Light of each season: a low sun in clear air, or a paler one over snow that throws the sky back. */
const seasonLight = {
  autumn: {
    sun: light(0xffc98a, 1.95),
    sky: light(0xa9c4e8, 0.5),
    ground: light(0x9a7a52, 0.55),
    far: light(0xcfd6dc, 1),
    near: light(0xf6dfb6, 1.05),
  },
  winter: {
    sun: light(0xffd4a2, 1.8),
    sky: light(0xa2bdf2, 0.6),
    ground: light(0xa8b4c8, 0.55),
    far: light(0xc6d0dc, 1),
    near: light(0xf2e2cc, 1.02),
  },
} as const;

/** Turns the valley's light to a season. */
export function applySeason(outdoors: OutdoorUniforms, season: Season): void {
  const { sun, sky, ground, far, near } = seasonLight[season];
  outdoors.sunLight.value.copy(sun);
  outdoors.skyLight.value.copy(sky);
  outdoors.groundLight.value.copy(ground);
  outdoors.airFar.value.copy(far);
  outdoors.airNear.value.copy(near);
  outdoors.winter.value = season === 'winter' ? 1 : 0;
}

/** The uniforms themselves, for a material: shared, not copied. */
export function pickOutdoorUniforms(outdoors: OutdoorUniforms): Record<string, IUniform> {
  return { ...outdoors };
}
