import {
  BoxGeometry,
  BufferAttribute,
  BufferGeometry,
  Color,
  ColorManagement,
  DoubleSide,
  Group,
  InstancedMesh,
  LinearSRGBColorSpace,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  PerspectiveCamera,
  Quaternion,
  Scene,
  Vector3,
  WebGLRenderTarget,
  WebGLRenderer,
} from 'three';
import { draftRoom } from '../../../models/building/room/build-room-shell.ts';
import { placeFoot } from '../../../src/museum/display/place-foot.ts';
import type { LaidOutRoom } from '../../../src/museum/display/room-display.ts';
import type { FloorPlan, Opening, Room, RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import type { ProbeView } from '../../../src/view/scene/museum-probe.ts';

/** Rooms farther than this from the eye are left out, metres. */
const farthest = 150;

/** Something of which so many pixels were seen. */
export interface SeenExhibit {
  readonly room: RoomId;
  readonly row: number;
  readonly pixels: number;
}

interface StandingRoom {
  readonly group: Group;
  readonly tables: LaidOutRoom;
}

/** Numbers that a colour of three bytes can be. */
const mostNumbers = 2 ** 24;

/**
 * An oracle for what can be seen: draws walls and furniture of the rooms near by, and every exhibit in them as a box of
 * its true size in a colour that is its number, whatever the tour has listed; then counts colours. It shares the shapes
 * of the rooms with the tour, and none of its ways to tell what is in view.
 */
export class IdBuffer {
  readonly #plan: FloorPlan;
  readonly #layOut: (room: RoomId) => LaidOutRoom;
  readonly #renderer: WebGLRenderer;
  readonly #target: WebGLRenderTarget;
  readonly #pixels: Uint8Array;
  readonly #scene = new Scene();
  readonly #camera = new PerspectiveCamera(60, 1, 0.05, 900);
  readonly #rooms = new Map<RoomId, StandingRoom>();
  readonly #owners: { readonly room: RoomId; readonly row: number }[] = [];
  readonly #leaves = new Group();
  readonly #box = new BoxGeometry(1, 1, 1).translate(0, 0.5, 0);
  readonly #solid = new MeshBasicMaterial({ color: 0, side: DoubleSide });
  // What hangs flush on a wall is not seen through it from the far side: of two surfaces in one plane the wall is nearer.
  readonly #numbered = new MeshBasicMaterial({
    color: 0xffffff,
    polygonOffset: true,
    polygonOffsetFactor: 1,
    polygonOffsetUnits: 4,
  });

  constructor(plan: FloorPlan, layOut: (room: RoomId) => LaidOutRoom, width: number, height: number) {
    this.#plan = plan;
    this.#layOut = layOut;
    // A colour is a number here: nothing may convert it.
    ColorManagement.enabled = false;
    this.#renderer = new WebGLRenderer({ antialias: false });
    this.#renderer.outputColorSpace = LinearSRGBColorSpace;
    this.#renderer.setClearColor(0, 1);
    this.#target = new WebGLRenderTarget(width, height);
    this.#pixels = new Uint8Array(width * height * 4);
    this.#camera.rotation.order = 'YXZ';
    this.#scene.add(this.#leaves);
  }

  /** Exhibits of which at least one pixel is seen. */
  look({ eye, yaw, pitch, fov, aspect, shut }: ProbeView, here: RoomId): SeenExhibit[] {
    this.#stand(eye, here);
    this.#hangLeaves(new Set(shut));
    const camera = this.#camera;
    camera.fov = fov;
    camera.aspect = aspect;
    camera.updateProjectionMatrix();
    camera.position.set(...eye);
    camera.rotation.set(pitch, yaw, 0);
    const { width, height } = this.#target;
    this.#renderer.setRenderTarget(this.#target);
    this.#renderer.render(this.#scene, camera);
    this.#renderer.readRenderTargetPixels(this.#target, 0, 0, width, height, this.#pixels);
    const counts = new Map<number, number>();
    for (let at = 0; at < this.#pixels.length; at += 4) {
      const number =
        (this.#pixels[at] as number) |
        ((this.#pixels[at + 1] as number) << 8) |
        ((this.#pixels[at + 2] as number) << 16);
      if (number > 0) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    return [...counts].map(([number, pixels]) => {
      const owner = this.#owners[number - 1];
      if (!owner) throw new Error(`id-buffer: nothing has the number ${number}`);
      return { ...owner, pixels };
    });
  }

  /** Takes care that the rooms that might be seen stand, as they are laid out now, and no others. */
  #stand([x, , z]: ProbeView['eye'], here: RoomId): void {
    const start = this.#plan.rooms.find(({ id }) => id === here);
    if (!start) throw new Error(`id-buffer: the plan has no room ${here}`);
    for (const room of this.#plan.rooms) {
      const isNear =
        room.house === start.house &&
        Math.abs(room.storey - start.storey) <= 1 &&
        Math.hypot(
          Math.max(room.rect.minX - x, 0, x - room.rect.maxX),
          Math.max(room.rect.minZ - z, 0, z - room.rect.maxZ),
        ) < farthest;
      const standing = this.#rooms.get(room.id);
      if (standing) standing.group.visible = isNear;
      if (!isNear) continue;
      const tables = this.#layOut(room.id);
      if (standing && isAlike(standing.tables, tables)) continue;
      if (standing) this.#remove(room.id, standing);
      this.#rooms.set(room.id, this.#build(room, tables));
    }
  }

  #build(room: Room, tables: LaidOutRoom): StandingRoom {
    const group = new Group();
    const { solid, frame } = draftRoom(this.#plan, room, tables, { detail: 'far' });
    if (solid.indexCount > 0) {
      const geometry = new BufferGeometry();
      geometry.setAttribute(
        'position',
        new BufferAttribute(solid.position.slice(0, solid.vertexCount * 3), 3),
      );
      geometry.setIndex(new BufferAttribute(solid.index.slice(0, solid.indexCount), 1));
      const mesh = new Mesh(geometry, this.#solid);
      mesh.position.set(...frame.origin);
      group.add(mesh);
    }
    if (tables.count > 0) {
      const boxes = new InstancedMesh(this.#box, this.#numbered, tables.count);
      const [matrix, foot, turn, size] = [new Matrix4(), new Vector3(), new Quaternion(), new Vector3()];
      const up = new Vector3(0, 1, 0);
      const colour = new Color();
      for (let row = 0; row < tables.count; row++) {
        placeFoot(tables, row, foot);
        turn.setFromAxisAngle(up, tables.yaw[row] as number);
        size.fromArray(tables.size, row * 3);
        boxes.setMatrixAt(row, matrix.compose(foot, turn, size));
        const number = this.#owners.push({ room: room.id, row });
        if (number >= mostNumbers)
          throw new Error('id-buffer: more exhibits were stood up than there are colours');
        const part = (shift: number): number => ((number >> shift) & 0xff) / 255;
        boxes.setColorAt(row, colour.setRGB(part(0), part(8), part(16)));
      }
      // Rooms beside the picture cost nothing: by the ball around all boxes, which is three's own way and not the tour's.
      boxes.computeBoundingSphere();
      group.add(boxes);
    }
    this.#scene.add(group);
    return { group, tables };
  }

  #remove(room: RoomId, { group }: StandingRoom): void {
    this.#scene.remove(group);
    for (const child of group.children) {
      if (child instanceof InstancedMesh) child.dispose();
      else if (child instanceof Mesh) (child.geometry as BufferGeometry).dispose();
    }
    this.#rooms.delete(room);
  }

  /** Leaves that are shut, as plates at the inner end of their doorway. */
  #hangLeaves(shut: ReadonlySet<string>): void {
    this.#leaves.clear();
    for (const opening of this.#plan.openings) {
      if (!shut.has(opening.id)) continue;
      const plate = new Mesh(this.#box, this.#solid);
      this.#placeLeaf(plate, opening);
      this.#leaves.add(plate);
    }
  }

  #placeLeaf(plate: Mesh, { axis, passage, rooms, floorY, height }: Opening): void {
    const inside = this.#plan.rooms.find(({ id, kind }) => rooms.includes(id) && kind !== 'outdoors');
    const [least, most] = axis === 'x' ? [passage.minX, passage.maxX] : [passage.minZ, passage.maxZ];
    const [from, to] = axis === 'x' ? [passage.minZ, passage.maxZ] : [passage.minX, passage.maxX];
    const start = axis === 'x' ? inside?.rect.minX : inside?.rect.minZ;
    const end = start !== undefined && Math.abs(start - most) < 0.01 ? most : least;
    const middle = (from + to) / 2;
    plate.position.set(axis === 'x' ? end : middle, floorY, axis === 'x' ? middle : end);
    plate.scale.set(axis === 'x' ? 0.02 : to - from, height, axis === 'x' ? to - from : 0.02);
  }
}

/** Whether the same things stand at the same places: a room that was laid out anew need not be stood up anew. */
function isAlike(one: LaidOutRoom, other: LaidOutRoom): boolean {
  return (
    one === other || (one.count === other.count && one.gift.every((gift, row) => gift === other.gift[row]))
  );
}
