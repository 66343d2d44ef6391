import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MeshoptDecoder } from 'meshoptimizer';
import { describe, expect, it } from 'vitest';
import { readModelLevels } from '../../../../src/view/scene/exhibits/read-model-levels.ts';
import { materialNames } from '../../../../src/museum/materials/material-names.ts';
import { root } from '../../../root.ts';

const bytes = readFileSync(join(root, 'models/built/castro-rifle.glb'));
const copy = (): ArrayBuffer => Uint8Array.from(bytes).buffer;

describe('levels of a model', () => {
  it('are those another reader finds in the file', async () => {
    const levels = await readModelLevels(copy());
    await MeshoptDecoder.ready;
    const io = new NodeIO()
      .registerExtensions(ALL_EXTENSIONS)
      .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
    const nodes = (await io.readBinary(bytes)).getRoot().listNodes();
    expect(levels).toHaveLength(nodes.length);
    levels.forEach((level, at) => {
      const node = nodes.find((one) => one.getName() === `lod${at}`);
      const primitive = node?.getMesh()?.listPrimitives()[0];
      expect([...level.index]).toEqual([...(primitive?.getIndices()?.getArray() ?? [])]);
      const count = level.position.length / 3;
      const uvs = primitive?.getAttribute('TEXCOORD_0')?.getArray();
      expect([...level.uv]).toEqual([...(uvs ?? [])]);
      const colours = primitive?.getAttribute('COLOR_0');
      const surfaces = primitive?.getAttribute('_MATERIAL');
      for (let vertex = 0; vertex < count; vertex += 7) {
        const colour = colours?.getElement(vertex, []).map((share) => Math.round(share * 255));
        expect([...level.colour.subarray(vertex * 4, vertex * 4 + 4)]).toEqual(colour);
        expect([...level.surface.subarray(vertex * 4, vertex * 4 + 4)]).toEqual(
          surfaces?.getElement(vertex, []),
        );
      }
    });
  });

  it('have their glass last, and no triangle is lost or turned', async () => {
    const file = readFileSync(join(root, 'models/built/malenkov-limousine.glb'));
    const [level] = await readModelLevels(Uint8Array.from(file).buffer);
    const glass = materialNames.indexOf('glass');
    const isGlass = (vertex: number) => level?.surface[vertex * 4] === glass;
    expect(level?.glassFrom).toBeGreaterThan(0);
    expect(level?.glassFrom).toBeLessThan(level?.index.length ?? 0);
    level?.index.forEach((vertex, at) => expect(isGlass(vertex)).toBe(at >= level.glassFrom));
    await MeshoptDecoder.ready;
    const io = new NodeIO()
      .registerExtensions(ALL_EXTENSIONS)
      .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
    const node = (await io.readBinary(file))
      .getRoot()
      .listNodes()
      .find((one) => one.getName() === 'lod0');
    const stored = [...(node?.getMesh()?.listPrimitives()[0]?.getIndices()?.getArray() ?? [])];
    const triangles = (index: readonly number[]) =>
      Array.from({ length: index.length / 3 }, (_, at) => index.slice(at * 3, at * 3 + 3).join()).sort();
    expect(triangles([...(level?.index ?? [])])).toEqual(triangles(stored));
  });

  it('stand on the floor in a box of a metre each way', async () => {
    const [nearest] = await readModelLevels(copy());
    const low = [Infinity, Infinity, Infinity];
    const high = [-Infinity, -Infinity, -Infinity];
    nearest?.position.forEach((value, at) => {
      low[at % 3] = Math.min(low[at % 3] as number, value);
      high[at % 3] = Math.max(high[at % 3] as number, value);
    });
    [-0.5, 0, -0.5].forEach((least, axis) => expect(low[axis]).toBeCloseTo(least, 5));
    [0.5, 1, 0.5].forEach((most, axis) => expect(high[axis]).toBeCloseTo(most, 5));
  });

  it('have normals as long as a byte can tell, in the stretched box', async () => {
    const [nearest] = await readModelLevels(copy());
    const normal = nearest?.normal ?? new Int8Array();
    for (let at = 0; at < normal.length; at += 4)
      expect(Math.hypot(...normal.subarray(at, at + 3))).toBeCloseTo(127, -0.5);
  });

  it('are not read out of anything else', async () => {
    await expect(readModelLevels(new ArrayBuffer(64))).rejects.toThrow('no binary glTF');
    await expect(readModelLevels(new ArrayBuffer(4))).rejects.toThrow('no binary glTF');
    // Names of nodes and meshes, as long as before.
    const other = Buffer.from(bytes.toString('latin1').replaceAll('"lod0"', '"toy0"'), 'latin1');
    await expect(readModelLevels(Uint8Array.from(other).buffer)).rejects.toThrow(
      'no level of detail called lod0',
    );
  });
});
