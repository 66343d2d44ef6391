import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { describe, expect, it } from 'vitest';
import { box } from '../../models/kit/box.ts';
import { model, part } from '../../models/kit/model.ts';
import { sphere } from '../../models/kit/sphere.ts';
import { materialNames } from '../../src/museum/materials/material-names.ts';
import { bakeOcclusion } from '../../tools/models/bake-occlusion.ts';
import { buildModel } from '../../tools/models/build-model.ts';
import { hashInputs } from '../../tools/models/hash-inputs.ts';

describe('occlusion', () => {
  it('is open on top and dark under an overhang', () => {
    const table = model('small', [
      part('walnut', '#5f3b22', box(1, 0.04, 1, 0).move(0, 0.05, 0)),
      part('brass', '#cfa25a', box(0.1, 0.05, 0.1, 0)),
    ]);
    const [top, leg] = bakeOcclusion(table) as [Float32Array, Float32Array];
    const topShape = table.parts[0]!.shape;
    const upper = Array.from(top).filter((_, vertex) => topShape.normal(vertex)[1] > 0.9);
    const lower = Array.from(top).filter((_, vertex) => topShape.normal(vertex)[1] < -0.9);
    expect(Math.min(...upper)).toBeGreaterThan(0.95);
    expect(Math.max(...lower)).toBeLessThan(0.6);
    expect(Math.min(...leg)).toBeLessThan(0.5);
  });
});

describe('a built file', () => {
  it('holds three levels with colour, openness, surface and tint', async () => {
    const made = model('small', [
      part('brass', '#cfa25a', sphere(0.1, 48, 32), { tint: 'accent' }),
      part('walnut', '#5f3b22', box(0.3, 0.02, 0.3).move(0, -0.12, 0)),
    ]);
    const { bytes, triangles, size } = await buildModel('sample', made);
    expect(size[0]).toBeCloseTo(0.3);
    expect(triangles[1]).toBeLessThan(triangles[0] * 0.35);
    expect(triangles[2]).toBeLessThan(triangles[0] * 0.08);
    await MeshoptDecoder.ready;
    const document = await new NodeIO()
      .registerExtensions(ALL_EXTENSIONS)
      .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
      .readBinary(bytes);
    const names = document
      .getRoot()
      .listNodes()
      .map((node) => node.getName());
    expect(names).toEqual(['lod0', 'lod1', 'lod2']);
    for (const node of document.getRoot().listNodes()) {
      const [primitive] = node.getMesh()!.listPrimitives();
      const surface = primitive!.getAttribute('_MATERIAL')!;
      const colour = primitive!.getAttribute('COLOR_0')!;
      const kinds = new Set<string>();
      for (let vertex = 0; vertex < surface.getCount(); vertex++) {
        const [row, slot] = surface.getElement(vertex, [0, 0]) as [number, number];
        kinds.add(`${materialNames[row]} ${slot}`);
        const [red] = colour.getElement(vertex, [0]) as [number];
        // sRGB bytes, as the recipe says them, to within a step.
        expect(Math.abs(red * 255 - (materialNames[row] === 'brass' ? 0xcf : 0x5f))).toBeLessThan(3);
      }
      expect([...kinds].sort()).toEqual(['brass 3', 'walnut 0']);
    }
  });

  it('is refused, with every reason, when something is wrong with it', async () => {
    const wrong = model('small', [part('brass', '#cfa25a', sphere(0.1, 100, 60).flip())]);
    await expect(buildModel('wrong', wrong)).rejects.toThrow(/inside out[\s\S]*/);
    await expect(buildModel('wrong', wrong)).rejects.toThrow(/triangles, a small model may have 6000/);
  });
});

describe('the hash of inputs', () => {
  it('follows imports, and knows code from layout', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hash-'));
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    write('recipe.ts', "import { a } from './part.ts';\nexport const b = a;\n");
    write('part.ts', 'export const a = 1;\n');
    const hash = () => hashInputs(folder, [join(folder, 'recipe.ts')]);
    const first = hash();
    write('part.ts', '// a remark\nexport const a =\n  1;\n');
    expect(hash()).toBe(first);
    write('part.ts', 'export const a = 2;\n');
    expect(hash()).not.toBe(first);
    rmSync(folder, { recursive: true });
  });
});
