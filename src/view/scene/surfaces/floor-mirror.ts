import {
  LinearFilter,
  LinearMipmapLinearFilter,
  Matrix4,
  PerspectiveCamera,
  Scene,
  WebGLRenderTarget,
  type Camera,
  type Object3D,
  type Texture,
  type WebGLRenderer,
} from 'three';
import type { SharedUniforms } from './shared-uniforms.ts';

/** From clip space (−1 … 1) to a picture (0 … 1). */
const toPicture = new Matrix4().set(0.5, 0, 0, 0.5, 0, 0.5, 0, 0.5, 0, 0, 0.5, 0.5, 0, 0, 0, 1);

/**
 * What a polished floor mirrors: the scene drawn small from below the floor, before the picture itself. The shell's
 * material lays it on every polished surface at the floor's height, sharp at the foot of things and softer above.
 */
export class FloorMirror {
  /** Side of the mirror's picture as a share of the screen's. */
  share = 0.25;
  readonly #uniforms: SharedUniforms;
  #target: WebGLRenderTarget;
  readonly #camera = new PerspectiveCamera();
  readonly #none: Texture;
  readonly #flip = new Matrix4();
  readonly #turn = new Matrix4().makeScale(-1, 1, 1);
  readonly #scene = new Scene();

  /** @param samples of anti-aliasing: without it thin bright lamps come out as beads */
  constructor(uniforms: SharedUniforms, samples = 4) {
    this.#uniforms = uniforms;
    this.#none = uniforms.mirrorMap.value;
    this.#target = new WebGLRenderTarget(8, 8, {
      samples,
      minFilter: LinearMipmapLinearFilter,
      magFilter: LinearFilter,
      generateMipmaps: true,
      stencilBuffer: false,
    });
    this.#camera.matrixAutoUpdate = false;
    this.#camera.matrixWorldAutoUpdate = false;
    this.#scene.matrixWorldAutoUpdate = false;
  }

  get bytes(): number {
    return Math.round(this.#target.width * this.#target.height * 4 * (4 / 3 + this.#target.samples * 2));
  }

  /** A new frame: what is mirrored must be said again. */
  begin(): void {
    this.#scene.children.length = 0;
  }

  /** Says that a thing is mirrored. It stays where it is in the picture's own scene. */
  add(object: Object3D): void {
    this.#scene.children.push(object);
  }

  /**
   * Draws the mirror's picture of what was added; floors do not hide it, for they face upwards.
   *
   * @param floor height of the mirroring floor, metres
   * @param width of the screen, pixels of the drawing
   * @param height of the screen, pixels of the drawing
   */
  draw(renderer: WebGLRenderer, camera: Camera, floor: number, width: number, height: number): void {
    const { mirrorMap, mirrorMatrix, mirrorFloor, mirrorPass } = this.#uniforms;
    const columns = Math.max(8, Math.round(width * this.share));
    const rows = Math.max(8, Math.round(height * this.share));
    if (this.#target.width !== columns || this.#target.height !== rows) this.#target.setSize(columns, rows);

    // Turned over the floor; and left for right, so that triangles keep their sense of rotation.
    camera.updateMatrixWorld();
    const eye = this.#camera;
    this.#flip.makeScale(1, -1, 1).setPosition(0, 2 * floor, 0);
    eye.matrixWorld.multiplyMatrices(this.#flip, camera.matrixWorld).multiply(this.#turn);
    eye.matrixWorldInverse.copy(eye.matrixWorld).invert();
    eye.projectionMatrix.copy(camera.projectionMatrix);
    eye.projectionMatrix.elements[8] = -(camera.projectionMatrix.elements[8] ?? 0);
    eye.projectionMatrixInverse.copy(eye.projectionMatrix).invert();
    mirrorMatrix.value.copy(toPicture).multiply(eye.projectionMatrix).multiply(eye.matrixWorldInverse);

    mirrorMap.value = this.#none;
    mirrorFloor.value.set(floor, 0);
    mirrorPass.value = 1;
    const before = renderer.getRenderTarget();
    renderer.setRenderTarget(this.#target);
    renderer.render(this.#scene, eye);
    renderer.setRenderTarget(before);
    mirrorPass.value = 0;
    mirrorMap.value = this.#target.texture;
    mirrorFloor.value.y = 1;
  }

  /** From now on floors mirror by formula alone. */
  switchOff(): void {
    this.#uniforms.mirrorMap.value = this.#none;
    this.#uniforms.mirrorFloor.value.y = 0;
  }

  /** After a lost context: its picture went with it, and nothing of it is given back to the new one. */
  restore(): void {
    this.switchOff();
    this.#target = this.#target.clone();
  }

  dispose(): void {
    this.switchOff();
    this.#target.dispose();
  }
}
