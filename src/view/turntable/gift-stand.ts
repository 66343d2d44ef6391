import { BufferAttribute, BufferGeometry, Mesh, type RawShaderMaterial } from 'three';
import type { GiftEntry } from '../../museum/catalogue/gift-entry.ts';
import type { LevelGeometry } from '../scene/exhibits/level-geometry.ts';
import type { SharedUniforms } from '../scene/surfaces/shared-uniforms.ts';
import { computeContactShadow } from './compute-contact-shadow.ts';
import { createGiftMaterial, type GiftUniforms } from './create-gift-material.ts';
import {
  createDiscMaterial,
  createShadowMap,
  groundReach,
  type DiscUniforms,
} from './create-ground-materials.ts';

/** Where a thing stands and how it is turned. */
export interface StandPose {
  readonly x: number;
  readonly radius: number;
  readonly yaw: number;
  /** Of the eye, radians. */
  readonly pitch: number;
}

/** One gift on its disc. */
export class GiftStand {
  readonly thing: Mesh<BufferGeometry, RawShaderMaterial[]>;
  readonly disc: Mesh<BufferGeometry, RawShaderMaterial>;
  readonly #gift: GiftUniforms;
  readonly #ground: DiscUniforms;
  readonly #size: GiftEntry['size'];

  /** @param plane a square from −1 to 1 in x and z, turned upwards; shared, not disposed of here */
  constructor(gift: GiftEntry, plane: BufferGeometry, shared: SharedUniforms) {
    const { materials, own } = createGiftMaterial(gift, shared);
    const ground = createDiscMaterial(shared);
    this.thing = new Mesh(new BufferGeometry(), materials);
    this.disc = new Mesh(plane, ground.material);
    // Placed by their shaders: what three takes for their place says nothing.
    this.thing.frustumCulled = false;
    this.disc.frustumCulled = false;
    this.#gift = own;
    this.#ground = ground.own;
    this.#size = gift.size;
  }

  /** Gives it a shape: a box of one metre each way, on its base. */
  shape(level: LevelGeometry): void {
    this.thing.geometry.dispose();
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(level.position, 3));
    geometry.setAttribute('normal', new BufferAttribute(level.normal, 4, true));
    geometry.setAttribute('vertexColour', new BufferAttribute(level.colour, 4, true));
    geometry.setAttribute('uv', new BufferAttribute(level.uv, 2));
    geometry.setAttribute('surface', new BufferAttribute(level.surface, 4));
    geometry.setIndex(new BufferAttribute(level.index, 1));
    geometry.addGroup(0, level.glassFrom, 0);
    if (level.glassFrom < level.index.length)
      geometry.addGroup(level.glassFrom, level.index.length - level.glassFrom, 1);
    this.thing.geometry = geometry;
    const shadow = computeContactShadow(level, this.#size);
    this.#ground.shadowMap.value.dispose();
    this.#ground.shadowMap.value = createShadowMap(shadow);
    this.#ground.shadowHalf.value.set(shadow.halfWidth, shadow.halfDepth);
  }

  pose({ x, radius, yaw, pitch }: StandPose): void {
    const { place, turn, lightTilt } = this.#gift;
    place.value.set(x, 0, 0);
    // The side at this angle comes to face the eye.
    turn.value.set(Math.cos(yaw), -Math.sin(yaw));
    lightTilt.value = Math.min(0, pitch) * 0.9;
    // A hair below, so that bases do not quarrel with it; and wide enough for what is narrow.
    this.#ground.place.value.set(x, -radius * 0.004, 0);
    this.#ground.turn.value.copy(turn.value);
    this.#ground.radius.value = radius * 1.12;
  }

  /** Gives back what lies on the graphics card; it comes again with the next picture. */
  dispose(): void {
    this.thing.geometry.dispose();
    for (const material of this.thing.material) material.dispose();
    this.disc.material.dispose();
    this.#ground.shadowMap.value.dispose();
  }
}

/** Farthest a stand is drawn from its middle, in radii of what turns on it. */
export const standReach = 1.12 * groundReach;
