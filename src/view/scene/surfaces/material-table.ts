import { DataTexture, FloatType, NearestFilter, RGBAFormat } from 'three';
import { materialNames } from '../../../museum/materials/material-names.ts';
import { surfaces, type Surface } from '../../../museum/materials/surfaces.ts';
import { textureSheets } from '../../../museum/materials/texture-layers.ts';

/** Texels of four floats that describe one material. */
const texelsPerMaterial = 3;

/** Added to the layer's number for layers of the small sheet. */
export const smallSheetOffset = 100;

/**
 * The numbers of `surfaces` as the shader reads them, one row a material:
 * layer (−1 none), metres per repeat, roughness, metal (0 or 1); relief, sheen, translucency, clear (0 or 1);
 * range of the layer, width of a repeat over its height, 0, 0.
 */
export function writeMaterialTable(): Float32Array {
  const data = new Float32Array(materialNames.length * texelsPerMaterial * 4);
  materialNames.forEach((name, row) => {
    const surface: Surface = surfaces[name];
    const { layer, range } = findLayer(surface.texture);
    data.set(
      [
        layer,
        surface.metresPerRepeat,
        surface.roughness,
        surface.isMetal ? 1 : 0,
        surface.relief,
        surface.sheen,
        surface.translucency,
        surface.isClear ? 1 : 0,
        range,
        surface.aspect,
      ],
      row * texelsPerMaterial * 4,
    );
  });
  return data;
}

function findLayer(texture: Surface['texture']): { layer: number; range: number } {
  const fine = textureSheets.fine.layers.findIndex(({ name }) => name === texture);
  if (fine >= 0) return { layer: fine, range: textureSheets.fine.layers[fine]?.range ?? 1 };
  const small = textureSheets.small.layers.findIndex(({ name }) => name === texture);
  if (small >= 0)
    return { layer: small + smallSheetOffset, range: textureSheets.small.layers[small]?.range ?? 1 };
  return { layer: -1, range: 1 };
}

export function createMaterialTable(): DataTexture {
  const table = new DataTexture(
    writeMaterialTable(),
    texelsPerMaterial,
    materialNames.length,
    RGBAFormat,
    FloatType,
  );
  table.minFilter = NearestFilter;
  table.magFilter = NearestFilter;
  table.needsUpdate = true;
  return table;
}
