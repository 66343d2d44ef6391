import { Group, Matrix4, type BufferGeometry, type Material, type Mesh } from 'three';
import { doorLeafMeasures } from '../../../../models/building/exterior/door-leaf-measures.ts';
import type { HouseParts } from '../../../../models/building/exterior/exterior-parts.ts';
import { readSite, type HouseSite } from '../../../../models/building/exterior/read-site.ts';
import type { ShellParts } from '../../../../models/building/shell/shell-arrays.ts';
import type { FloorPlan, RoomId } from '../../../museum/floorplan/floor-plan.ts';
import type { Pose } from '../../../visit/pose.ts';
import { bindShellRoom, type ShellRoom } from '../surfaces/bind-shell-room.ts';
import { noDoorLight } from '../surfaces/wake-shader.ts';
import { DoorSwing } from './door-swing.ts';
import type { Rooms } from './open-rooms.ts';
import { createShellMesh } from './shell-mesh.ts';

/**
 * The bronze doors of the houses: their leaves move, so they belong to no room's shell. They come with the fronts they
 * hang in.
 */
export interface BronzeDoors {
  readonly group: Group;
  readonly bytes: number;
  /**
   * Which openings one does not see through, by row of the plan's openings: 1 where leaves hang and have not begun to
   * move. Kept up to date by `step`.
   */
  readonly shut: Uint8Array;
  /** Makes the leaves of all houses, in the order of the plan; they hang when told. */
  make(houses: readonly Pick<HouseParts, 'leaves'>[]): MadeLeaves;
  /** @returns true while a leaf is moving */
  step(pose: Readonly<Pose>, elapsed: number, isStill: boolean): boolean;
  begin(): void;
  /** A room is in view: the doors that lead to it are drawn. */
  show(room: RoomId): void;
  dispose(): void;
}

/** Leaves that do not hang yet. */
export interface MadeLeaves {
  /** To be on the graphics card by then. */
  readonly geometries: readonly BufferGeometry[];
  hang(): void;
}

/** Beyond this a door is a few dark pixels under a porch, metres. */
const farthest = 150;

interface Leaf {
  readonly mesh: Mesh;
  readonly side: 1 | -1;
}

/** @param rooms tell which of them lie under the open sky, and that those never sleep */
export function hangBronzeDoors(
  plan: FloorPlan,
  material: Material,
  rooms: Pick<Rooms, 'isOutdoors' | 'wakes'>,
): BronzeDoors {
  const { isOutdoors, wakes } = rooms;
  const group = new Group();
  group.matrixAutoUpdate = false;
  group.matrixWorldAutoUpdate = false;
  const turn = new Matrix4();
  const hinge = new Matrix4();
  let bytes = 0;
  const shut = new Uint8Array(plan.openings.length);
  const looks: { -readonly [Field in keyof ShellRoom]: ShellRoom[Field] }[] = [];
  const doors = readSite(plan).houses.map((site) => {
    const half = site.doorWidth / 2;
    const place = new Matrix4()
      .makeRotationY(site.yaw)
      .setPosition(site.x, site.y + site.threshold + 0.01, site.z);
    const opening = plan.openings.findIndex(
      ({ form, rooms: sides }) => form === 'bronze-door' && site.rooms.every((room) => sides.includes(room)),
    );
    return {
      site,
      half,
      opening,
      place,
      leaves: [] as Leaf[],
      swing: new DoorSwing(),
      hung: -1,
      isNear: true,
    };
  });

  const standLeaf = (site: HouseSite, side: 1 | -1, parts: ShellParts): Leaf => {
    const { opaque, bytes: size } = createShellMesh(parts, material, material);
    bytes += size;
    const room: (typeof looks)[number] = {
      low: [site.x - 12, site.y, site.z - 12],
      high: [site.x + 12, site.y + 12, site.z + 12],
      wake: wakes.wakeOf(site.rooms[0]),
      doors: noDoorLight,
      isOutdoors: true,
      light: null,
    };
    looks.push(room);
    bindShellRoom(opaque, room);
    opaque.frustumCulled = false;
    opaque.visible = false;
    group.add(opaque);
    return { mesh: opaque, side };
  };
  const turnLeaf = (
    mesh: Mesh,
    side: 1 | -1,
    half: number,
    wallDepth: number,
    place: Matrix4,
    open: number,
  ): void => {
    hinge.makeTranslation(
      -side * (half + doorLeafMeasures.lap),
      0,
      -wallDepth - doorLeafMeasures.thickness / 2,
    );
    turn.makeRotationY((side * open * Math.PI) / 2);
    mesh.matrix.copy(place).multiply(hinge).multiply(turn);
    mesh.matrixWorld.copy(mesh.matrix);
  };

  return {
    group,
    shut,
    get bytes() {
      return bytes;
    },
    make: (houses) => {
      const made = doors.flatMap((door, at) => {
        const [right, left] = houses[at]?.leaves ?? [];
        if (!right || !left) return [];
        return { door, leaves: [standLeaf(door.site, 1, right), standLeaf(door.site, -1, left)] };
      });
      return {
        geometries: made.flatMap(({ leaves }) => leaves.map(({ mesh }) => mesh.geometry)),
        hang: () => {
          for (const { door, leaves } of made) {
            door.leaves = leaves;
            door.hung = -1;
          }
        },
      };
    },
    step: (pose, elapsed, isStill) => {
      let moves = false;
      const isUnderSky = isOutdoors(pose.room);
      for (const look of looks) look.isOutdoors = isUnderSky;
      for (const door of doors) {
        const { site, leaves, swing, half, place } = door;
        const ahead = (pose.x - site.x) * Math.sin(site.yaw) + (pose.z - site.z) * Math.cos(site.yaw);
        const distance = Math.hypot(pose.x - site.x, pose.z - site.z);
        const isInside = !isUnderSky && ahead < 0 && distance < 60;
        door.isNear = distance < farthest;
        if (swing.step(elapsed, distance, isInside, isStill)) moves = true;
        shut[door.opening] = leaves.length > 0 && swing.openness === 0 ? 1 : 0;
        if (swing.openness === door.hung) continue;
        door.hung = swing.openness;
        for (const { mesh, side } of leaves) turnLeaf(mesh, side, half, site.wallDepth, place, door.hung);
      }
      return moves;
    },
    begin: () => {
      for (const { leaves } of doors) for (const { mesh } of leaves) mesh.visible = false;
    },
    show: (room) => {
      for (const { site, leaves, isNear } of doors)
        if (site.rooms.includes(room) || (isNear && isOutdoors(room)))
          for (const { mesh } of leaves) mesh.visible = true;
    },
    dispose: () => {
      for (const { leaves } of doors) for (const { mesh } of leaves) mesh.geometry.dispose();
    },
  };
}
