import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { MeshoptDecoder } from 'meshoptimizer';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ModelFile } from '../../../src/museum/catalogue/definitions/model.ts';
import { surfaces } from '../../../src/museum/materials/surfaces.ts';
import { writeOpenModel } from '../../../tools/exports/models/write-open-model.ts';
import { root } from '../../root.ts';

interface Gltf {
  asset: { copyright: string; extras: { note: string } };
  extensionsRequired: string[];
  nodes: [{ scale: number[]; translation: number[] }];
  accessors: { min?: number[]; max?: number[]; count: number }[];
  meshes: [{ primitives: { indices: number; material: number }[] }];
  materials: {
    name: keyof typeof surfaces;
    alphaMode?: string;
    pbrMetallicRoughness: { baseColorFactor: number[]; metallicFactor: number; roughnessFactor: number };
  }[];
}

const validator = createRequire(import.meta.url)('gltf-validator') as {
  validateBytes(bytes: Uint8Array): Promise<{
    issues: { messages: { code: string; severity: number }[] };
    info: { totalTriangleCount: number };
  }>;
};

/** Small and large, with and without glass, painted and plain. */
const sample = [
  'abbas-shell-portrait',
  'african-lion-2024',
  'carter-crystalware',
  'jade-wealth-of-the-world',
  'malenkov-limousine',
  'putin-rifle-2023',
];

function write(id: string): { bytes: Uint8Array; gltf: Gltf; model: ModelFile } {
  const model = JSON.parse(readFileSync(`${root}models/gifts/${id}/model.json`, 'utf8')) as ModelFile;
  const bytes = writeOpenModel(readFileSync(`${root}models/built/${id}.glb`), {
    id,
    size: model.size,
    surfaces: model.surfaces,
    author: model.author,
    note: 'How sure it is.',
  });
  const length = new DataView(bytes.buffer).getUint32(12, true);
  return {
    bytes,
    gltf: JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + length))) as Gltf,
    model,
  };
}

beforeAll(() => MeshoptDecoder.ready);

describe.each(sample)('the model of %s for other viewers', (id) => {
  it('is glTF without a fault, that asks for no decoder', async () => {
    const { bytes, gltf } = write(id);
    const { issues, info } = await validator.validateBytes(bytes);
    // Errors and warnings; a triangle without area is only a remark.
    expect(issues.messages.filter(({ severity }) => severity < 2)).toEqual([]);
    expect(gltf.extensionsRequired).toEqual(['KHR_mesh_quantization']);
    expect(info.totalTriangleCount).toBeGreaterThan(300);
    expect(bytes.byteLength).toBeLessThan(400_000);
    expect(gltf.asset).toMatchObject({ copyright: 'Myohyangsan contributors, CC BY 4.0' });
    expect(gltf.asset.extras.note).toBe('How sure it is.');
  });

  it('has the size of the gift in metres and stands on its origin', () => {
    const { gltf, model } = write(id);
    const [{ scale, translation }] = gltf.nodes;
    const { min = [], max = [] } = gltf.accessors[0] ?? {};
    const place = (bound: number[], axis: number): number =>
      (translation[axis] as number) + ((scale[axis] as number) * (bound[axis] as number)) / 32767;
    for (const axis of [0, 1, 2]) {
      const [low, high] = [place(min, axis), place(max, axis)];
      // The middle level may end a little within the bounds of the nearest.
      expect(high - low).toBeLessThanOrEqual((model.size[axis] as number) * 1.002);
      expect(high - low).toBeGreaterThan((model.size[axis] as number) * 0.95);
      expect(axis === 1 ? low : low + high).toBeCloseTo(0, 1);
    }
  });

  it('has every material of its surfaces, looking as the tour’s does without textures', () => {
    const { gltf } = write(id);
    const [{ primitives }] = gltf.meshes;
    expect(primitives.map(({ material }) => material)).toEqual(gltf.materials.map((_material, at) => at));
    for (const { name, alphaMode, pbrMetallicRoughness: look } of gltf.materials) {
      expect(look.metallicFactor, name).toBe(surfaces[name].isMetal ? 1 : 0);
      expect(look.roughnessFactor, name).toBe(surfaces[name].roughness);
      expect(alphaMode, name).toBe(/^(?:glass|crystal)/.test(name) ? 'BLEND' : undefined);
      for (const share of look.baseColorFactor) expect(share >= 0 && share <= 1, name).toBe(true);
    }
  });
});

describe('colours of a model for other viewers', () => {
  it('are the gift’s own where its recipe lets them', () => {
    // The globe’s recipe leaves parts to the surfaces of `model.json`.
    const glb = readFileSync(`${root}models/built/china-gilt-globe-2008.glb`);
    const paint = (colour: string): Gltf['materials'] => {
      const surface = { material: 'enamel', colour };
      const bytes = writeOpenModel(glb, {
        id: 'a',
        size: [1, 1, 1],
        surfaces: [surface],
        author: '',
        note: '',
      });
      const length = new DataView(bytes.buffer).getUint32(12, true);
      return (JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + length))) as Gltf).materials;
    };
    const colourOf = (colour: string): number[] | undefined =>
      paint(colour).find(({ name }) => name === 'enamel')?.pbrMetallicRoughness.baseColorFactor;
    const [red = 0, ...others] = colourOf('#ff0000') ?? [];
    expect(red).toBeGreaterThan(0.5);
    expect(others).toEqual([0, 0, 1]);
    expect(colourOf('#000000')).toEqual([0, 0, 0, 1]);
  });
});
