import {
  BufferAttribute,
  DynamicDrawUsage,
  InstancedBufferGeometry,
  InstancedInterleavedBuffer,
  InterleavedBufferAttribute,
  Mesh,
  Sphere,
  Vector3,
  type IUniform,
  type Texture,
} from 'three';
import { createContactShadowMaterial, shadowKinds } from '../surfaces/create-contact-shadow-material.ts';
import type { Supports } from './measure-supports.ts';

/** Shadows in one picture, at most: beyond it the farther ones are left out. */
const capacity = 2000;
const perShadow = 6;

/**
 * Soft shadows under the exhibits in view, drawn in one submission after walls and furniture and before the exhibits.
 * Each is a quad that finds place and size of its exhibit in the slot table. Filled anew each frame without
 * allocating, and sent only if it differs from the last frame's.
 */
export class ContactShadows {
  readonly mesh: Mesh<InstancedBufferGeometry>;
  readonly #reach: IUniform<number> = { value: 0 };
  /** Six numbers a shadow: its slot and kind, the four bounds of what carries it, and the drop. */
  readonly #rows = new Float32Array(capacity * perShadow);
  readonly #buffer = new InstancedInterleavedBuffer(this.#rows, perShadow);
  #count = 0;
  #sent = 0;
  #hasChanged = false;

  constructor(slotTable: Texture) {
    const geometry = new InstancedBufferGeometry();
    geometry.setAttribute('corner', new BufferAttribute(new Float32Array([-1, -1, 1, -1, 1, 1, -1, 1]), 2));
    geometry.setIndex([0, 1, 2, 0, 2, 3]);
    this.#buffer.setUsage(DynamicDrawUsage);
    geometry.setAttribute('slot', new InterleavedBufferAttribute(this.#buffer, 1, 0));
    geometry.setAttribute('support', new InterleavedBufferAttribute(this.#buffer, 4, 1));
    geometry.setAttribute('drop', new InterleavedBufferAttribute(this.#buffer, 1, 5));
    geometry.boundingSphere = new Sphere(new Vector3(), Number.MAX_VALUE);
    geometry.instanceCount = 0;
    const material = createContactShadowMaterial({ slotTable: { value: slotTable }, reach: this.#reach });
    this.mesh = new Mesh(geometry, material);
    this.mesh.frustumCulled = false;
    this.mesh.matrixAutoUpdate = false;
    // After walls and furniture (0), before exhibits (2).
    this.mesh.renderOrder = 1;
  }

  /** Distance from the eye at which shadows have faded, metres; 0 draws none. */
  get reach(): number {
    return this.#reach.value;
  }

  set reach(metres: number) {
    this.#reach.value = metres;
  }

  /** Shadows in the last picture. */
  get count(): number {
    return this.#sent;
  }

  get bytes(): number {
    return this.#rows.byteLength;
  }

  begin(): void {
    this.#count = 0;
    this.#hasChanged = false;
  }

  /**
   * Adds the shadow of a thing, and that of the block it may stand on.
   *
   * @param isHung on a wall: the shadow lies behind it, not below
   * @param supports what carries the things of its room
   * @param row of the thing among them
   */
  add(slot: number, isHung: boolean, supports: Supports, row: number): void {
    this.#put(slot * 4 + (isHung ? shadowKinds.hung : shadowKinds.deck), supports, row);
    if ((supports.drop[row] as number) > 0) this.#put(slot * 4 + shadowKinds.block, supports, row);
  }

  #put(code: number, { bounds, drop }: Supports, row: number): void {
    if (this.#count >= capacity) return;
    const at = this.#count++ * perShadow;
    this.#set(at, code);
    for (let side = 0; side < 4; side++) this.#set(at + 1 + side, bounds[row * 4 + side] as number);
    this.#set(at + 5, drop[row] as number);
  }

  #set(at: number, value: number): void {
    if (this.#rows[at] === value) return;
    this.#rows[at] = value;
    this.#hasChanged = true;
  }

  finish(): void {
    this.mesh.visible = this.#count > 0;
    if (!this.#hasChanged && this.#count === this.#sent) return;
    this.#sent = this.#count;
    this.mesh.geometry.instanceCount = this.#count;
    // What was not sent yet, because there was no picture, goes with it.
    this.#buffer.addUpdateRange(0, this.#count * perShadow);
    this.#buffer.needsUpdate = true;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    (this.mesh.material as { dispose(): void }).dispose();
  }
}
