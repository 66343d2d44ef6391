import { Scene, type Object3D, type PerspectiveCamera, type WebGLRenderer } from 'three';
import { FetchQueue } from '../../../src/delivery/fetch-queue.ts';
import type { Museum } from '../../../src/museum/open-museum.ts';
import { createVisibleCells } from '../../../src/museum/visibility/create-visible-cells.ts';
import { CameraRig } from '../../../src/view/scene/camera-rig.ts';
import { computePlanHalfAngle } from '../../../src/view/scene/compute-plan-half-angle.ts';
import { createRenderer } from '../../../src/view/scene/create-renderer.ts';
import { Builder } from '../../../src/view/scene/rooms/builder.ts';
import { chooseShellDetail } from '../../../src/view/scene/rooms/choose-shell-detail.ts';
import { createShellMaterials } from '../../../src/view/scene/rooms/create-shell-materials.ts';
import { LightMapLibrary } from '../../../src/view/scene/rooms/light-map-library.ts';
import { openRooms, type Rooms } from '../../../src/view/scene/rooms/open-rooms.ts';
import { setDoorways } from '../../../src/view/scene/surfaces/set-doorways.ts';
import {
  createSharedUniforms,
  type SharedUniforms,
} from '../../../src/view/scene/surfaces/shared-uniforms.ts';
import { UploadBudget } from '../../../src/view/scene/upload-budget.ts';
import { eyeHeight } from '../../../src/visit/pose.ts';
import type { WalkPose } from '../record-walk.ts';

const reach = 400;

/**
 * The least that a museum drawn from its plan does in a frame: camera, cells in view, their walls, one render. What
 * draws exhibits adds its objects to `scene` and its work between `look` and `render`.
 */
export class PlanView {
  readonly renderer: WebGLRenderer;
  readonly scene = new Scene();
  readonly uniforms: SharedUniforms = createSharedUniforms();
  readonly cells;
  readonly eye = { x: 0, y: 0, z: 0 };
  readonly #rig = new CameraRig();
  readonly #rooms: Rooms;
  readonly #seen = { depth: 0, isAwake: false, rect: { minX: 0, minZ: 0, maxX: 0, maxZ: 0 } };
  readonly #cone;

  constructor(canvas: HTMLCanvasElement, museum: Museum) {
    this.renderer = createRenderer(canvas, false);
    this.renderer.setSize(canvas.clientWidth, canvas.clientHeight, false);
    this.cells = createVisibleCells(museum.plan);
    setDoorways(this.uniforms, museum.plan);
    // Shells are sent whole when they come: there is nothing else that a frame would have to send.
    const budget = new UploadBudget();
    budget.isLifted = true;
    this.#rooms = openRooms(museum, {
      gl: this.renderer.getContext() as WebGL2RenderingContext,
      budget,
      materials: createShellMaterials(this.uniforms),
      // Light of the corners alone: the least that walls can be.
      light: new LightMapLibrary({
        built: {},
        fetch: () => Promise.reject(new Error('bench: no pictures of light')),
        queue: new FetchQueue({ onChange: () => {} }),
        sendRows: () => {},
        isInstant: () => true,
      }),
      hire: () => new Builder(),
      onChange: () => {},
      onFault: (error) => {
        throw error;
      },
    });
    this.scene.matrixWorldAutoUpdate = false;
    this.scene.add(this.#rooms.stage.group);
    this.#rig.resize(canvas.clientWidth / canvas.clientHeight);
    this.#cone = { room: museum.plan.entrance, x: 0, z: 0, yaw: 0, halfAngle: 1, reach };
  }

  get camera(): PerspectiveCamera {
    return this.#rig.camera;
  }

  /** True while shells are on their way that the last look asked for. */
  get isWaiting(): boolean {
    return this.#rooms.stage.isWaiting;
  }

  add(...objects: readonly Object3D[]): void {
    this.scene.add(...objects);
  }

  place({ room, x, y, z, yaw }: WalkPose): void {
    const rig = this.#rig;
    rig.follow({ room, x, y, z, yaw, pitch: 0 });
    this.eye.x = x;
    this.eye.y = y + eyeHeight;
    this.eye.z = z;
    this.#cone.room = room;
    this.#cone.x = x;
    this.#cone.z = z;
    this.#cone.yaw = yaw;
    this.#cone.halfAngle = computePlanHalfAngle(rig.planHalfAngle, rig.halfAngleVertical, 0);
  }

  /** Finds the cells in view and shows their walls. */
  look(): void {
    const { cells, eye } = this;
    const { stage } = this.#rooms;
    cells.look(this.#cone);
    stage.begin();
    for (let index = 0; index < cells.count; index++) {
      const room = cells.roomAt(index);
      this.#seen.depth = cells.depthAt(index);
      this.#seen.rect = this.#rooms.find(room).rect;
      const detail = chooseShellDetail(this.#seen, eye.x, eye.z, stage.detailOf(room));
      stage.show(room, detail, index === 0);
    }
    stage.finish('all');
  }

  render(): void {
    this.renderer.info.reset();
    this.renderer.render(this.scene, this.#rig.camera);
  }
}
