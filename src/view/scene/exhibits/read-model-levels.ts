import { Box3, Matrix3, Vector3, type Mesh, type Object3D } from 'three';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { levelCount } from './draw-list.ts';
import type { LevelGeometry } from './geometry-store.ts';

const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);

/**
 * Reads a model file (binary glTF with nodes `lod0`, `lod1` … up to `levelCount` of them) into the layout of the exhibit pool. The
 * shape is scaled to a box of one metre each way, standing on its base: the slot of an exhibit gives it its
 * true size, so a family's model and a grey stand-in take the same slot.
 *
 * @throws when the bytes are no such file
 */
export async function readModelLevels(bytes: ArrayBuffer): Promise<LevelGeometry[]> {
  const { scene } = await loader.parseAsync(bytes, '');
  scene.updateMatrixWorld(true);
  const meshes = Array.from({ length: levelCount }, (_, level) => findMesh(scene, `lod${level}`));
  const nearest = meshes[0];
  if (!nearest) throw new Error('the model has no level of detail called lod0');
  const box = new Box3().setFromObject(nearest, true);
  return meshes.filter((mesh) => mesh !== undefined).map((mesh) => readLevel(mesh, box));
}

function findMesh(scene: Object3D, name: string): Mesh | undefined {
  const node = scene.getObjectByName(name);
  let found: Mesh | undefined;
  node?.traverse((child) => {
    if ((child as Mesh).isMesh) found ??= child as Mesh;
  });
  return found;
}

function readLevel(mesh: Mesh, box: Box3): LevelGeometry {
  const geometry = mesh.geometry;
  const from = geometry.getAttribute('position');
  const normals = geometry.getAttribute('normal');
  const colours = geometry.getAttribute('color');
  const uvs = geometry.getAttribute('uv');
  const surfaces = geometry.getAttribute('_material');
  const count = from.count;
  const size = box.getSize(new Vector3());
  size.set(Math.max(size.x, 1e-6), Math.max(size.y, 1e-6), Math.max(size.z, 1e-6));
  const position = new Float32Array(count * 3);
  const normal = new Int8Array(count * 4);
  const colour = new Uint8Array(count * 4).fill(255);
  const uv = new Float32Array(count * 2);
  const surface = new Uint8Array(count * 4);
  const normalMatrix = new Matrix3().getNormalMatrix(mesh.matrixWorld);
  const point = new Vector3();
  for (let i = 0; i < count; i++) {
    point.fromBufferAttribute(from, i).applyMatrix4(mesh.matrixWorld);
    position[i * 3] = (point.x - (box.min.x + box.max.x) / 2) / size.x;
    position[i * 3 + 1] = (point.y - box.min.y) / size.y;
    position[i * 3 + 2] = (point.z - (box.min.z + box.max.z) / 2) / size.z;
    // Normals go the other way round under a scaling; the shader undoes it with the exhibit's true size.
    point.fromBufferAttribute(normals, i).applyMatrix3(normalMatrix).multiply(size).normalize();
    normal[i * 4] = point.x * 127;
    normal[i * 4 + 1] = point.y * 127;
    normal[i * 4 + 2] = point.z * 127;
    if (colours) {
      colour[i * 4] = colours.getX(i) * 255;
      colour[i * 4 + 1] = colours.getY(i) * 255;
      colour[i * 4 + 2] = colours.getZ(i) * 255;
      if (colours.itemSize > 3) colour[i * 4 + 3] = colours.getW(i) * 255;
    }
    if (uvs) {
      uv[i * 2] = uvs.getX(i);
      uv[i * 2 + 1] = uvs.getY(i);
    }
    if (surfaces) {
      surface[i * 4] = surfaces.getX(i);
      surface[i * 4 + 1] = surfaces.getY(i);
      surface[i * 4 + 2] = surfaces.getZ(i);
      surface[i * 4 + 3] = surfaces.getW(i);
    }
  }
  const index = geometry.index
    ? Uint32Array.from(geometry.index.array)
    : Uint32Array.from({ length: count }, (_, i) => i);
  return { position, normal, colour, uv, surface, index };
}
