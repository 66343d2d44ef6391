import { Document, Logger, NodeIO, type GLTF } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { quantize, reorder } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import type { LevelMesh } from './level-mesh.ts';

await MeshoptEncoder.ready;

/** Binary glTF with one node a level, `lod0` nearest; quantized and compressed. */
export async function writeModelFile(id: string, levels: readonly LevelMesh[]): Promise<Uint8Array> {
  const document = new Document().setLogger(new Logger(Logger.Verbosity.WARN));
  document.getRoot().getAsset().generator = 'museum models';
  const buffer = document.createBuffer();
  const scene = document.createScene(id);
  document.getRoot().setDefaultScene(scene);
  levels.forEach((level, number) => {
    const accessor = (
      type: GLTF.AccessorType,
      array: Float32Array | Uint8Array | Uint32Array,
      normalized = false,
    ) => document.createAccessor().setType(type).setArray(array).setNormalized(normalized).setBuffer(buffer);
    const primitive = document
      .createPrimitive()
      .setAttribute('POSITION', accessor('VEC3', level.positions))
      .setAttribute('NORMAL', accessor('VEC3', level.normals))
      .setAttribute('TEXCOORD_0', accessor('VEC2', level.uvs))
      .setAttribute('COLOR_0', accessor('VEC4', level.colours, true))
      .setAttribute('_MATERIAL', accessor('VEC4', level.surfaces))
      .setIndices(accessor('SCALAR', level.indices));
    const name = `lod${number}`;
    scene.addChild(document.createNode(name).setMesh(document.createMesh(name).addPrimitive(primitive)));
  });
  await document.transform(
    reorder({ encoder: MeshoptEncoder, target: 'size' }),
    quantize({ pattern: /^(POSITION|NORMAL)$/, quantizePosition: 12, quantizeNormal: 8 }),
  );
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder })
    .writeBinary(document);
}
