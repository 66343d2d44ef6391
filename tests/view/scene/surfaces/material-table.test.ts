import { describe, expect, it } from 'vitest';
import { materialNames } from '../../../../src/museum/materials/material-names.ts';
import { surfaces, type Surface } from '../../../../src/museum/materials/surfaces.ts';
import { textureSheets } from '../../../../src/museum/materials/texture-layers.ts';
import {
  layersPerSheet,
  texelsPerMaterial,
  writeMaterialTable,
} from '../../../../src/view/scene/surfaces/material-table.ts';

const table = writeMaterialTable();
const width = texelsPerMaterial * 4;
const row = (name: (typeof materialNames)[number]) =>
  table.subarray(materialNames.indexOf(name) * width, materialNames.indexOf(name) * width + width);

describe('table of materials', () => {
  it('covers every material, in the order of the names, with numbers a shader can use', () => {
    expect(Object.keys(surfaces).sort()).toEqual([...materialNames].sort());
    expect(table).toHaveLength(materialNames.length * width);
    for (const name of materialNames) {
      const [layer, metres, roughness, metal, relief, sheen, translucency, clear, range, aspect] = row(name);
      const sheet = Object.values(textureSheets)[Math.floor((layer as number) / layersPerSheet)];
      const isKnown = layer === -1 || (layer as number) % layersPerSheet < (sheet?.layers.length ?? 0);
      expect(isKnown, name).toBe(true);
      expect(metres, name).toBeGreaterThan(0);
      expect(range, name).toBeGreaterThanOrEqual(1);
      expect(aspect, name).toBeGreaterThan(0);
      for (const share of [roughness, metal, sheen, translucency, clear]) {
        expect(share, name).toBeGreaterThanOrEqual(0);
        expect(share, name).toBeLessThanOrEqual(1);
      }
      expect(relief, name).toBeLessThan(0.1);
    }
  });

  it('says where the texture of a material is', () => {
    expect(row('dancheong-frieze')[0]).toBe(0);
    expect(row('marble-white')[0]).toBe(layersPerSheet);
    expect(row('plaster')[0]).toBe(3 * layersPerSheet);
    expect(row('porcelain')[0]).toBe(-1);
    expect(row('brass')[3]).toBe(1);
    expect(row('crystal')[7]).toBe(1);
  });

  it('gives every texture a use, and colours that can be read', () => {
    const used = new Set(Object.values(surfaces).map(({ texture }: Surface) => texture));
    const layers = Object.values(textureSheets).flatMap((sheet): readonly { name: string }[] => sheet.layers);
    expect(
      layers.filter(({ name }) => !used.has(name as Surface['texture'])).map(({ name }) => name),
    ).toEqual([]);
    for (const { colour } of Object.values(surfaces)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });
});
