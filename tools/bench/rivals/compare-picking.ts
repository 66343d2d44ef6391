import { Mesh, Raycaster, Vector3 } from 'three';
import { MeshBVH, acceleratedRaycast } from 'three-mesh-bvh';
import { pickMuseum, type MuseumPick } from '../../../src/museum/display/pick-museum.ts';
import type { RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import type { Museum } from '../../../src/museum/open-museum.ts';
import { createVisibleCells } from '../../../src/museum/visibility/create-visible-cells.ts';
import { eyeHeight } from '../../../src/visit/pose.ts';
import type { WalkPose } from '../record-walk.ts';
import { listThings, type RoomThings } from './list-things.ts';
import { createPlainMaterial, type ModelShelf } from './model-shelf.ts';

/** What picking cost, microseconds a ray, and how far the answers agree. */
export interface PickingComparison {
  readonly rays: number;
  readonly ours: readonly number[];
  readonly bvh: readonly number[];
  readonly three: readonly number[];
  /** Rays whose nearest triangle is an exhibit's, with no wall or furniture before it. */
  readonly hits: number;
  /** Of these, rays for which the tour names another exhibit or none. */
  readonly otherwise: number;
  /** Rays that meet no triangle of an exhibit, for which the tour names one: its boxes are generous. */
  readonly generous: number;
  /** Rays for which three-mesh-bvh and three answer differently. */
  readonly rivalsDiffer: number;
}

interface Ray {
  readonly pose: WalkPose;
  readonly direction: Vector3;
}

/** One pick of ours is shorter than the clock's tick: so many are timed together. */
const repeats = 20;
const halfAngle = 0.8;

/** Casts the same rays through the museum's own picker, three-mesh-bvh and three, both on what is in view. */
export function comparePicking(
  museum: Museum,
  shelf: ModelShelf,
  poses: readonly WalkPose[],
  count: number,
): PickingComparison {
  const random = startRandom('bench-picking');
  const rays: Ray[] = Array.from({ length: count }, () => {
    const pose = poses[Math.floor(random() * poses.length)] as WalkPose;
    const yaw = pose.yaw + (random() * 2 - 1) * halfAngle;
    const pitch = (random() - 0.6) * 0.7;
    return {
      pose,
      direction: new Vector3(
        -Math.sin(yaw) * Math.cos(pitch),
        Math.sin(pitch),
        -Math.cos(yaw) * Math.cos(pitch),
      ),
    };
  });
  const sets = rays.map(({ pose }) => listInView(museum, shelf, pose));
  const caster = new Raycaster();
  const pickOurs = ({ pose, direction }: Ray): MuseumPick | null =>
    pickMuseum(museum, { room: pose.room, x: pose.x, y: pose.y + eyeHeight, z: pose.z }, [
      direction.x,
      direction.y,
      direction.z,
    ]);
  const pickMeshes = ({ pose, direction }: Ray, at: number): { mesh: Mesh; distance: number } | null => {
    caster.ray.origin.set(pose.x, pose.y + eyeHeight, pose.z);
    caster.ray.direction.copy(direction);
    const [hit] = caster.intersectObjects(sets[at] as Mesh[], false);
    return hit ? { mesh: hit.object as Mesh, distance: hit.distance } : null;
  };
  const time = <Answer>(
    pick: (ray: Ray, at: number) => Answer,
    times: number,
  ): { micros: number[]; answers: Answer[] } => {
    // Once before the clock runs: what is computed on the first look is computed once a room.
    rays.forEach(pick);
    const micros: number[] = [];
    const answers = rays.map((ray, at) => {
      const started = performance.now();
      let answer = pick(ray, at);
      for (let again = 1; again < times; again++) answer = pick(ray, at);
      micros.push(((performance.now() - started) * 1000) / times);
      return answer;
    });
    return { micros, answers };
  };
  const ours = time(pickOurs, repeats);
  const three = time(pickMeshes, 1);
  for (const set of sets) for (const mesh of set) mesh.raycast = acceleratedRaycast;
  caster.firstHitOnly = true;
  const bvh = time(pickMeshes, 1);

  let hits = 0;
  let otherwise = 0;
  let generous = 0;
  let rivalsDiffer = 0;
  rays.forEach((_, at) => {
    const mine = ours.answers[at] ?? null;
    const exact = bvh.answers[at] ?? null;
    if (exact?.mesh !== three.answers[at]?.mesh) rivalsDiffer++;
    const stopsBefore = mine !== null && mine.kind !== 'exhibit' && exact && mine.distance < exact.distance;
    if (exact === null) {
      if (mine?.kind === 'exhibit') generous++;
    } else if (!stopsBefore) {
      hits++;
      const { room, row } = exact.mesh.userData as { room: RoomId; row: number };
      if (mine?.kind !== 'exhibit' || mine.room !== room || mine.row !== row) otherwise++;
    }
  });
  return {
    rays: count,
    ours: ours.micros,
    bvh: bvh.micros,
    three: three.micros,
    hits,
    otherwise,
    generous,
    rivalsDiffer,
  };
}

const meshes = new Map<RoomId, { readonly things: RoomThings; readonly made: Mesh[] }>();

/** One mesh for each exhibit in view from a pose, at its nearest level, with a tree of bounds. */
function listInView(museum: Museum, shelf: ModelShelf, { room, x, z, yaw }: WalkPose): Mesh[] {
  const cells = createVisibleCells(museum.plan);
  cells.look({ room, x, z, yaw, halfAngle, reach: 400 });
  const inView: Mesh[] = [];
  for (let index = 0; index < cells.count; index++) {
    const id = cells.roomAt(index);
    const known = meshes.get(id) ?? { things: listThings(museum, id), made: [] };
    meshes.set(id, known);
    for (const { first, count, min, max } of known.things.furniture) {
      if (count === 0 || !cells.isInView(index, min[0], min[2], max[0], max[2])) continue;
      for (let row = first; row < first + count; row++) {
        const mesh = known.made[row] ?? makeMesh(known.things, row, shelf);
        known.made[row] = mesh;
        inView.push(mesh);
      }
    }
  }
  return inView;
}

const material = createPlainMaterial();

function makeMesh({ models, matrices, room }: RoomThings, row: number, shelf: ModelShelf): Mesh {
  const geometry = shelf.get(models[row] as string)?.[0];
  if (!geometry) throw new Error(`bench: there is no model ${models[row]}`);
  geometry.boundsTree ??= new MeshBVH(geometry);
  const mesh = new Mesh(geometry, material);
  mesh.matrixWorld.fromArray(matrices, row * 16);
  mesh.userData = { room, row };
  return mesh;
}
