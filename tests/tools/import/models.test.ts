import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, NodeIO } from '@gltf-transform/core';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { buildGlbModel } from '../../../tools/import/build-glb-model.ts';
import { buildPictureModel } from '../../../tools/import/build-picture-model.ts';
import { boundsOf, readGlbModel } from '../../../tools/import/read-glb-model.ts';
import { sizePicture } from '../../../tools/import/size-picture.ts';
import { triangulatePicture } from '../../../tools/import/triangulate-picture.ts';
import { readGltf } from '../../../tools/models/read-gltf.ts';
import { splitLevels } from '../../../tools/models/split-levels.ts';

const folder = mkdtempSync(join(tmpdir(), 'models-'));

describe('a picture cut into triangles', () => {
  it('covers all of it once, whatever it shows, with no more triangles than asked for', () => {
    const side = 33;
    fc.assert(
      fc.property(fc.uint8Array({ minLength: side * side * 3, maxLength: side * side * 3 }), (pixels) => {
        const levels = [3_000, 400, 60];
        triangulatePicture({ side, pixels }, levels).forEach(({ points, indices }, level) => {
          expect(indices.length / 3).toBeLessThanOrEqual(levels[level] ?? 0);
          let area = 0;
          for (let at = 0; at < indices.length; at += 3) {
            const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = [0, 1, 2].flatMap((corner) => {
              const vertex = indices[at + corner] as number;
              return [points[vertex * 2] as number, points[vertex * 2 + 1] as number];
            });
            const turned = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
            // All face the same way.
            expect(turned).toBeLessThan(0);
            area -= turned / 2;
          }
          expect(area).toBeCloseTo(1, 5);
        });
      }),
      { numRuns: 5 },
    );
  });

  it('has two triangles where there is one colour', () => {
    const pixels = new Uint8Array(65 * 65 * 3).fill(90);
    expect(triangulatePicture({ side: 65, pixels }, [1_000])[0]?.indices).toHaveLength(6);
  });
});

describe('models that are built', () => {
  it('a picture has four levels, the size of its frame, and its colours', async () => {
    const path = join(folder, 'a.png');
    const left = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#ff0000' } })
      .png()
      .toBuffer();
    await sharp({ create: { width: 80, height: 40, channels: 3, background: '#0000ff' } })
      .composite([{ input: left, left: 0, top: 0 }])
      .png()
      .toFile(path);
    const look = sizePicture('a.png', 2, { width: 1, height: 0.5, depth: null }, 0.6);
    const bytes = await buildPictureModel('a', path, look);
    const { meshes } = readGltf(bytes);
    expect(meshes).toHaveLength(4);
    const read = await new NodeIO()
      .registerExtensions((await import('@gltf-transform/extensions')).ALL_EXTENSIONS)
      .registerDependencies({ 'meshopt.decoder': (await import('meshoptimizer')).MeshoptDecoder })
      .readBinary(bytes);
    const [node] = read.getRoot().listNodes();
    const primitive = node?.getMesh()?.listPrimitives()[0];
    const position = primitive?.getAttribute('POSITION');
    const colour = primitive?.getAttribute('COLOR_0');
    if (!node || !position || !colour) throw new Error('there is no mesh');
    const matrix = node.getWorldMatrix();
    let [low, high] = [Infinity, -Infinity];
    const seen = { red: 0, blue: 0 };
    for (let vertex = 0; vertex < position.getCount(); vertex++) {
      const x = (position.getElement(vertex, [0, 0, 0])[0] ?? 0) * matrix[0] + matrix[12];
      low = Math.min(low, x);
      high = Math.max(high, x);
      const [red = 0, green = 0, blue = 0] = colour.getElement(vertex, [0, 0, 0, 0]);
      if (red > 0.95 && green < 0.05 && blue < 0.05) seen.red += x < 0.05 ? 1 : -1000;
      if (blue > 0.95 && green < 0.05 && red < 0.05) seen.blue += x > -0.05 ? 1 : -1000;
    }
    // As it was: red on the left, as one stands before it.
    expect(seen.red).toBeGreaterThan(0);
    expect(seen.blue).toBeGreaterThan(0);
    expect(high - low).toBeCloseTo(look.size[0], 2);
    expect(await splitLevels(bytes)).toHaveLength(4);
  });

  it('a model keeps its form and its colours at the size asked for', async () => {
    const document = new Document();
    const buffer = document.createBuffer();
    const texture = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#00ff00' } })
      .png()
      .toBuffer();
    const corners = [0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 1];
    const accessor = (type: 'VEC2' | 'VEC3' | 'SCALAR', array: Float32Array | Uint16Array) =>
      document.createAccessor().setType(type).setArray(array).setBuffer(buffer);
    const primitive = document
      .createPrimitive()
      .setAttribute('POSITION', accessor('VEC3', new Float32Array(corners)))
      .setAttribute('TEXCOORD_0', accessor('VEC2', new Float32Array([0, 0, 1, 0, 0, 1, 3.5, -2.5])))
      .setIndices(accessor('SCALAR', new Uint16Array([0, 2, 1, 0, 1, 3, 0, 3, 2, 1, 2, 3])))
      .setMaterial(
        document
          .createMaterial()
          .setBaseColorTexture(
            document.createTexture().setImage(new Uint8Array(texture)).setMimeType('image/png'),
          )
          .setMetallicFactor(0),
      );
    document
      .createScene()
      .addChild(
        document.createNode().setMesh(document.createMesh().addPrimitive(primitive)).setScale([2, 2, 2]),
      );
    const path = join(folder, 'a.glb');
    writeFileSync(path, await new NodeIO().writeBinary(document));
    const parts = await readGlbModel(path);
    expect(boundsOf(parts)).toEqual([2, 4, 2]);
    expect(parts[0]?.shape.colours?.slice(0, 3).map(Math.round)).toEqual([0, 1, 0]);
    const bytes = await buildGlbModel('a', parts, [0.2, 0.4, 0.2]);
    expect(await splitLevels(bytes)).toHaveLength(3);
    rmSync(folder, { recursive: true });
  });
});
