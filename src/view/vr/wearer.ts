import {
  Matrix4,
  Object3D,
  PerspectiveCamera,
  Vector3,
  type Scene,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';
import type { FloorPlan } from '../../museum/floorplan/floor-plan.ts';
import type { Pose } from '../../visit/pose.ts';
import type { Visit } from '../../visit/visit.ts';
import type { Eyes } from '../scene/eyes.ts';
import { createCellFinder } from './find-cell.ts';
import { JoinedCells } from './joined-cells.ts';
import { listCones } from './list-cones.ts';
import { PlaySpace, type HeadAtHome } from './play-space.ts';

/** Nothing inside is farther than this from the eye, metres. */
const reach = 400;

/** A head as the headset tells it: metres and radians, from the middle of the wearer's floor. */
export interface TrackedHead extends HeadAtHome {
  readonly y: number;
  readonly pitch: number;
}

const world = new Matrix4();
const point = new Vector3();

/**
 * Who wears the headset: a head that goes its own way, and a body in the museum that comes along as far as it can. The floor
 * they stand on is laid anew whenever the body is taken elsewhere.
 */
export class Wearer implements Eyes {
  readonly position = new Vector3();
  readonly cells: JoinedCells;
  readonly camera = new PerspectiveCamera(70, 1, 0.05, 900);
  readonly space = new PlaySpace();
  /** From the wearer's floor to the world. */
  readonly floor = new Object3D();
  /** Where the headset wants its pictures. */
  target: WebGLRenderTarget | null = null;
  readonly findCell: ReturnType<typeof createCellFinder>;
  readonly #visit: Visit;
  readonly #listEyes: () => readonly PerspectiveCamera[];
  #head: TrackedHead = { x: 0, y: 0, z: 0, yaw: 0, pitch: 0 };
  /** Of the body, as it was when the head was last over it. */
  #known: Pose;

  /** @param listEyes of the headset, each placed on the wearer's floor by its `matrix` */
  constructor(plan: FloorPlan, visit: Visit, listEyes: () => readonly PerspectiveCamera[]) {
    this.#visit = visit;
    this.#listEyes = listEyes;
    this.#known = { ...visit.pose };
    this.cells = new JoinedCells(plan);
    this.findCell = createCellFinder(plan);
    this.floor.matrixAutoUpdate = false;
    this.floor.matrixWorldAutoUpdate = false;
    this.floor.add(this.camera);
  }

  /** How far the head is from over the body, metres: it leans over a case, or is in a wall. */
  get astray(): number {
    const { x, z } = this.#visit.pose;
    return Math.hypot(this.position.x - x, this.position.z - z);
  }

  /** Where the head looks, radians of the world. */
  get yaw(): number {
    return this.#head.yaw + this.space.yaw;
  }

  /** The wearer is put where the body is, looking along its yaw. */
  begin(head: TrackedHead): void {
    this.#head = head;
    const { x, z, yaw } = this.#visit.pose;
    this.space.put(head, x, z, yaw);
    this.#lay();
  }

  /** The head has moved: the body follows. Before the step of a frame. */
  follow(head: TrackedHead): void {
    this.#head = head;
    if (this.#isElsewhere()) this.#catchUp();
    const { pose } = this.#visit;
    this.space.toWorld(head, this.position);
    this.#visit.moveHead(this.position.x - pose.x, this.position.z - pose.z, this.yaw, head.pitch);
    this.#lay();
  }

  /** @param angle radians, positive to the left */
  turn(angle: number): void {
    this.space.turn(this.#head, angle);
    this.follow(this.#head);
  }

  /** The wearer stands over the body again: they were taken there. */
  gather(): void {
    const { x, z } = this.#visit.pose;
    this.space.put(this.#head, x, z, this.yaw);
    this.#lay();
  }

  look(pose: Readonly<Pose>, shut: Uint8Array): void {
    // The step may have taken the body elsewhere: no picture is drawn from where it was.
    if (this.#isElsewhere()) this.#catchUp();
    this.cells.begin();
    for (const eye of this.#listEyes()) {
      world.multiplyMatrices(this.floor.matrixWorld, eye.matrix);
      point.setFromMatrixPosition(world);
      const found = this.findCell(pose.room, point.x, point.z);
      const { x, z } = found === null ? pose : point;
      const room = found ?? pose.room;
      for (const { yaw, halfAngle } of listCones(world, eye.projectionMatrix))
        this.cells.add({ room, x, z, yaw, halfAngle, reach, shut });
    }
  }

  draw(renderer: WebGLRenderer, scene: Scene): void {
    renderer.setRenderTarget(this.target);
    // Other pictures of a frame (shadows, mirrors) are not the headset's.
    renderer.xr.enabled = true;
    renderer.render(scene, this.camera);
    renderer.xr.enabled = false;
  }

  #isElsewhere(): boolean {
    const { room, x, y, z, yaw } = this.#visit.pose;
    const known = this.#known;
    return room !== known.room || x !== known.x || y !== known.y || z !== known.z || yaw !== known.yaw;
  }

  #catchUp(): void {
    const { x, z, yaw } = this.#visit.pose;
    this.space.put(this.#head, x, z, yaw === this.#known.yaw ? this.yaw : yaw);
    this.#lay();
  }

  #lay(): void {
    this.space.y = this.#visit.pose.y;
    Object.assign(this.#known, this.#visit.pose);
    const { x, y, z, yaw } = this.space;
    this.floor.matrixWorld.makeRotationY(yaw).setPosition(x, y, z);
    this.space.toWorld(this.#head, this.position);
    this.position.y = y + this.#head.y;
  }
}
