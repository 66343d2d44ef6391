import {
  BufferAttribute,
  BufferGeometry,
  Mesh,
  PerspectiveCamera,
  Scene,
  type RawShaderMaterial,
  type WebGLRenderer,
} from 'three';
import type { GiftEntry } from '../../museum/catalogue/gift-entry.ts';
import type { LevelGeometry } from '../scene/exhibits/level-geometry.ts';
import { buildPlaceholder } from '../scene/exhibits/placeholder.ts';
import { createRenderer } from '../scene/create-renderer.ts';
import { PictureQueue } from '../scene/picture-queue.ts';
import { sendRows } from '../scene/send-rows.ts';
import { createSharedUniforms, createWhiteSheet } from '../scene/surfaces/shared-uniforms.ts';
import { loadTextureLibrary } from '../scene/surfaces/load-texture-library.ts';
import { UploadBudget } from '../scene/upload-budget.ts';
import type { Arrangement } from './arrange-gifts.ts';
import { createBackMaterial } from './create-ground-materials.ts';
import { GiftStand, standReach } from './gift-stand.ts';
import type { Orbit } from './orbit.ts';
import type { TurntableView } from './turntable-view.ts';

export interface StageOptions {
  readonly canvas: HTMLCanvasElement;
  /** Side of the textures as a share of what the files hold: small pictures need no large ones. */
  readonly textureShare: 1 | 0.5;
  /** The picture should be drawn anew. */
  readonly onChange: () => void;
  /** The graphics card has dropped the picture (true), or it can be drawn again (false). */
  readonly onLost: (isLost: boolean) => void;
}

/**
 * The picture of the turntable: a small renderer of its own, so that the tour's is not touched by anything that
 * happens to it. Draws when told.
 */
export class TurntableStage {
  readonly #renderer: WebGLRenderer;
  readonly #uniforms = createSharedUniforms();
  readonly #scene = new Scene();
  readonly #camera = new PerspectiveCamera();
  readonly #plane = createPlane();
  readonly #back: Mesh<BufferGeometry, RawShaderMaterial>;
  readonly #stands = new Map<string, GiftStand>();
  readonly #options: StageOptions;
  /** Sent at once: nobody walks here. */
  readonly #pictures = new PictureQueue({
    makeRoom: (texture) => this.#renderer.initTexture(texture),
    sendRows: (...rows) => sendRows(this.#renderer, ...rows),
    onChange: () => this.#pictures.finish(new UploadBudget(), 'all'),
  });
  #dressed: Promise<void> = Promise.resolve();
  #isDisposed = false;

  /** @throws NoPictureError where there is no WebGL 2, or no more of it */
  constructor(options: StageOptions) {
    this.#options = options;
    this.#renderer = createRenderer(options.canvas, true);
    this.#scene.matrixWorldAutoUpdate = false;
    this.#back = new Mesh(this.#plane, createBackMaterial(this.#uniforms));
    this.#back.frustumCulled = false;
    this.#back.renderOrder = -1;
    this.#scene.add(this.#back);
    options.canvas.addEventListener('webglcontextlost', this.#onLost);
    options.canvas.addEventListener('webglcontextrestored', this.#onRestored);
    this.#loadTextures();
  }

  /** Fulfilled once the surfaces have come, or could not be had. */
  get dressed(): Promise<void> {
    return this.#dressed;
  }

  /** Puts exactly these gifts on the stage; new ones as plain blocks of their size until they are given a shape. */
  show(gifts: readonly GiftEntry[]): void {
    const wanted = new Set<string>(gifts.map(({ id }) => id));
    for (const [id, stand] of this.#stands) {
      if (wanted.has(id)) continue;
      this.#scene.remove(stand.thing, stand.disc);
      stand.dispose();
      this.#stands.delete(id);
    }
    for (const gift of gifts) {
      if (this.#stands.has(gift.id)) continue;
      const stand = new GiftStand(gift, this.#plane, this.#uniforms);
      stand.shape(buildPlaceholder());
      this.#stands.set(gift.id, stand);
      this.#scene.add(stand.thing, stand.disc);
    }
    this.#options.onChange();
  }

  /** A gift's model has come. */
  shape(gift: string, level: LevelGeometry): void {
    this.#stands.get(gift)?.shape(level);
    this.#options.onChange();
  }

  resize(width: number, height: number, ratio: number): void {
    this.#renderer.setPixelRatio(ratio);
    this.#renderer.setSize(width, height, false);
  }

  /** @param order ids in the order of the arrangement */
  draw(order: readonly string[], arrangement: Arrangement, orbit: Orbit, view: TurntableView): void {
    order.forEach((id, at) =>
      this.#stands.get(id)?.pose({
        x: arrangement.x[at] ?? 0,
        radius: arrangement.radius[at] ?? 1,
        yaw: orbit.yaw,
        pitch: orbit.pitch,
      }),
    );
    const [x, y, z] = view.aim;
    const reach = Math.hypot(arrangement.width, arrangement.height, arrangement.depth) * standReach;
    const camera = this.#camera;
    camera.position.set(
      x,
      y + view.distance * Math.sin(view.pitch),
      z + view.distance * Math.cos(view.pitch),
    );
    camera.rotation.set(-view.pitch, 0, 0);
    camera.fov = (2 * Math.atan(view.tangent) * 180) / Math.PI;
    camera.aspect = view.aspect;
    camera.near = Math.max(view.distance * 0.02, view.distance - reach);
    camera.far = view.distance + reach;
    camera.updateProjectionMatrix();
    camera.updateMatrixWorld();
    this.#renderer.render(this.#scene, camera);
  }

  /** Gives everything back, the picture's hold on the graphics card too. */
  dispose(): void {
    this.#isDisposed = true;
    this.#options.canvas.removeEventListener('webglcontextlost', this.#onLost);
    this.#options.canvas.removeEventListener('webglcontextrestored', this.#onRestored);
    this.#release();
    this.#renderer.dispose();
    this.#renderer.forceContextLoss();
  }

  readonly #onLost = (event: Event): void => {
    // Without this it would never come back.
    event.preventDefault();
    // Given back while it is gone: later they would be handles of another context. All is sent anew with the next
    // picture; of the surfaces nothing is kept here, they are fetched again.
    this.#release();
    for (const sheet of Object.values(this.#uniforms.sheets)) sheet.value = createWhiteSheet();
    this.#options.onLost(true);
  };

  readonly #onRestored = (): void => {
    this.#options.onLost(false);
    this.#loadTextures();
  };

  #loadTextures(): void {
    this.#dressed = loadTextureLibrary(this.#renderer, this.#uniforms, {
      share: this.#options.textureShare,
      pictures: this.#pictures,
    })
      .catch((error: unknown) => {
        if (!this.#isDisposed)
          console.warn('turntable: the surfaces could not be loaded; they stay plain', error);
      })
      .then(() => {
        if (this.#isDisposed) this.#giveBackTextures();
        else this.#options.onChange();
      });
  }

  /** Gives back what lies on the graphics card; all of it can be used again. */
  #release(): void {
    for (const stand of this.#stands.values()) stand.dispose();
    this.#plane.dispose();
    this.#back.material.dispose();
    this.#giveBackTextures();
  }

  #giveBackTextures(): void {
    for (const sheet of Object.values(this.#uniforms.sheets)) sheet.value.dispose();
    this.#uniforms.materialTable.value.dispose();
    this.#uniforms.mirrorMap.value.dispose();
  }
}

/** A square from −1 to 1 in x and z, seen from above. */
function createPlane(): BufferGeometry {
  const plane = new BufferGeometry();
  const corners = new Float32Array([-1, 0, -1, -1, 0, 1, 1, 0, 1, 1, 0, -1]);
  plane.setAttribute('position', new BufferAttribute(corners, 3));
  plane.setIndex([0, 1, 2, 0, 2, 3]);
  return plane;
}
