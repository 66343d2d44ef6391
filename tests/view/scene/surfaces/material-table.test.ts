import { describe, expect, it } from 'vitest';
import { materialNames } from '../../../../src/museum/materials/material-names.ts';
import { surfaces, type Surface } from '../../../../src/museum/materials/surfaces.ts';
import { textureSheets } from '../../../../src/museum/materials/texture-layers.ts';
import { smallSheetOffset, writeMaterialTable } from '../../../../src/view/scene/surfaces/material-table.ts';

const table = writeMaterialTable();
const row = (name: (typeof materialNames)[number]) =>
  table.subarray(materialNames.indexOf(name) * 12, materialNames.indexOf(name) * 12 + 12);

describe('table of materials', () => {
  it('covers every material, in the order of the names, with numbers a shader can use', () => {
    expect(Object.keys(surfaces).sort()).toEqual([...materialNames].sort());
    expect(table).toHaveLength(materialNames.length * 12);
    for (const name of materialNames) {
      const [layer, metres, roughness, metal, relief, sheen, translucency, clear, range, aspect] = row(name);
      const layers = textureSheets.fine.layers.length;
      const isFine = (layer as number) < layers;
      const isSmall =
        (layer as number) >= smallSheetOffset &&
        (layer as number) < smallSheetOffset + textureSheets.small.layers.length;
      expect(isFine || isSmall, name).toBe(true);
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
    expect(row('marble-white')[0]).toBe(0);
    expect(row('granite-pale')[0]).toBe(smallSheetOffset);
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
