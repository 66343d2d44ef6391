import { Group, Matrix4, Mesh, Vector3, type BufferGeometry } from 'three';
import { makeBox } from './make-shapes.ts';
import { PlainTone } from './plain-tone.ts';

/** What is pointed at nothing is this long, metres. */
const longest = 7;
/** A ray and what holds it, half their width, metres. */
const thin = 0.0025;
const scale = new Matrix4();

/** One hand: where it points, and what is seen of it. Models of controllers are not fetched. */
export class PointingHand {
  readonly group = new Group();
  readonly origin = new Vector3();
  /** One metre long. */
  readonly direction = new Vector3();
  readonly #grip: Mesh<BufferGeometry, PlainTone>;
  readonly #ray: Mesh<BufferGeometry, PlainTone>;

  constructor() {
    this.#grip = makePart(makeBox(0.028, 0.028, 0.11), false);
    this.#ray = makePart(makeBox(2 * thin, 2 * thin, 1, -0.5), true);
    this.#grip.material.tone.set(0.55, 0.45, 0.27, 1);
    this.group.add(this.#grip, this.#ray);
    this.group.visible = false;
  }

  /** @param hand from the hand to the world: it points along its −z */
  point(hand: Matrix4): void {
    this.origin.setFromMatrixPosition(hand);
    this.direction.set(0, 0, -1).transformDirection(hand);
    this.#grip.matrixWorld.copy(hand);
    this.group.visible = true;
  }

  /**
   * Shows how far the ray reaches.
   *
   * @param distance metres; null where it meets nothing
   * @param isOffered something would happen there
   */
  reach(distance: number | null, isOffered: boolean): void {
    const length = Math.min(longest, distance ?? longest);
    this.#ray.matrixWorld.copy(this.#grip.matrixWorld).multiply(scale.makeScale(1, 1, length));
    if (isOffered) this.#ray.material.tone.set(0.95, 0.78, 0.42, 0.9);
    else this.#ray.material.tone.set(0.7, 0.68, 0.64, 0.35);
  }

  hide(): void {
    this.group.visible = false;
  }

  dispose(): void {
    for (const { geometry, material } of [this.#grip, this.#ray]) {
      geometry.dispose();
      material.dispose();
    }
  }
}

function makePart(geometry: BufferGeometry, isOverAll: boolean): Mesh<BufferGeometry, PlainTone> {
  const part = new Mesh(geometry, new PlainTone(null, isOverAll));
  part.matrixAutoUpdate = false;
  part.frustumCulled = false;
  part.renderOrder = 12;
  return part;
}
