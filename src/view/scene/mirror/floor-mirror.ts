import {
  LinearFilter,
  LinearMipmapLinearFilter,
  Matrix4,
  PerspectiveCamera,
  UnsignedByteType,
  WebGLRenderTarget,
  type Scene,
  type Texture,
  type WebGLRenderer,
} from 'three';
import type { SharedUniforms } from '../surfaces/shared-uniforms.ts';

/** The mirror's picture is this share of the canvas on each side: it is only ever seen blurred. */
const share = 0.5;
/** How strongly polished stone mirrors, beside what its angle gives. */
const strength = 0.9;

/** From clip space to 0 … 1. */
const toUnit = new Matrix4().set(0.5, 0, 0, 0.5, 0, 0.5, 0, 0.5, 0, 0, 0.5, 0.5, 0, 0, 0, 1);

/**
 * What a polished floor shows: the room drawn once more from an eye as far below the floor as the visitor's is
 * above it. The eye keeps its right side right, so the picture is upside down; since a point of the floor is its
 * own mirror image, the shader finds what lies behind it by projecting the point itself.
 */
export class FloorMirror {
  readonly #uniforms: SharedUniforms;
  readonly #none: Texture;
  readonly #target: WebGLRenderTarget;
  readonly #camera = new PerspectiveCamera();

  constructor(uniforms: SharedUniforms) {
    this.#uniforms = uniforms;
    this.#none = uniforms.mirrorMap.value;
    this.#target = new WebGLRenderTarget(4, 4, {
      type: UnsignedByteType,
      minFilter: LinearMipmapLinearFilter,
      magFilter: LinearFilter,
      generateMipmaps: true,
      depthBuffer: true,
    });
    this.#camera.rotation.order = 'YXZ';
    this.#camera.matrixAutoUpdate = false;
  }

  get bytes(): number {
    // Colour with its smaller copies, and depth.
    return Math.round(this.#target.width * this.#target.height * (4 * 1.34 + 4));
  }

  resize(width: number, height: number): void {
    this.#target.setSize(Math.max(4, Math.round(width * share)), Math.max(4, Math.round(height * share)));
  }

  /** Draws the mirror's picture; call before the picture itself. `floorY`: height of the floor, metres. */
  render(renderer: WebGLRenderer, scene: Scene, eye: PerspectiveCamera, floorY: number): void {
    const camera = this.#camera;
    camera.position.set(eye.position.x, 2 * floorY - eye.position.y, eye.position.z);
    camera.rotation.set(-eye.rotation.x, eye.rotation.y, 0);
    camera.updateMatrix();
    camera.matrixWorld.copy(camera.matrix);
    camera.matrixWorldInverse.copy(camera.matrixWorld).invert();
    camera.projectionMatrix.copy(eye.projectionMatrix);
    // A picture shifted up is, upside down, shifted down.
    camera.projectionMatrix.elements[9] *= -1;
    camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();

    this.#hide();
    renderer.setRenderTarget(this.#target);
    renderer.clear();
    renderer.render(scene, camera);
    renderer.setRenderTarget(null);
    this.#uniforms.mirrorMap.value = this.#target.texture;
    this.#uniforms.mirrorFloor.value.set(floorY, strength);
    this.#uniforms.mirrorMatrix.value
      .copy(toUnit)
      .multiply(camera.projectionMatrix)
      .multiply(camera.matrixWorldInverse);
  }

  /** No floor here mirrors. */
  hide(): void {
    this.#hide();
  }

  #hide(): void {
    // A texture must not be read while it is drawn into.
    this.#uniforms.mirrorMap.value = this.#none;
    this.#uniforms.mirrorFloor.value.set(0, 0);
  }

  dispose(): void {
    this.#hide();
    this.#target.dispose();
  }
}
