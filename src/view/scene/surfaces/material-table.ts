import { DataTexture, FloatType, NearestFilter, RGBAFormat } from 'three';
import { materialNames } from '../../../museum/materials/material-names.ts';
import { surfaces, type Laying, type Surface } from '../../../museum/materials/surfaces.ts';
import {
  textureSheets,
  type SheetName,
  type TextureLayer,
  type Tint,
} from '../../../museum/materials/texture-layers.ts';

/** Texels of four floats that describe one material. */
export const texelsPerMaterial = 5;

/** A layer's number says its sheet too: this many to a sheet, in the order of the sheets. */
export const layersPerSheet = 64;

/** Ways of laying as the shader knows them. */
export const layingCodes = {
  plain: 0,
  slabs: 1,
  matched: 2,
  courses: 3,
  broken: 4,
  silk: 5,
} as const satisfies Record<Laying, number>;

const plainTint: Tint = [1, 1, 1];

/**
 * The numbers of `surfaces` as the shader reads them, one row a material:
 * layer (−1 none), metres per repeat, roughness, metal (0 or 1); relief, sheen, translucency, clear (0 or 1);
 * range of the layer, width of a repeat over its height, way of laying, unevenness;
 * tint of what is dark, width of a slab or courses in a repeat; tint of what is light, height of a slab.
 */
export function writeMaterialTable(): Float32Array {
  const data = new Float32Array(materialNames.length * texelsPerMaterial * 4);
  materialNames.forEach((name, row) => {
    const surface: Surface = surfaces[name];
    const { number, layer } = findLayer(surface.texture);
    data.set(
      [
        number,
        surface.metresPerRepeat,
        surface.roughness,
        surface.isMetal ? 1 : 0,
        surface.relief,
        surface.sheen,
        surface.translucency,
        surface.isClear ? 1 : 0,
        layer?.range ?? 1,
        surface.aspect,
        layingCodes[surface.laying],
        surface.unevenness,
        ...(layer?.dark ?? plainTint),
        surface.unit[0],
        ...(layer?.light ?? plainTint),
        surface.unit[1],
      ],
      row * texelsPerMaterial * 4,
    );
  });
  return data;
}

function findLayer(texture: Surface['texture']): { number: number; layer: TextureLayer | null } {
  for (const [sheet, name] of (Object.keys(textureSheets) as SheetName[]).entries()) {
    const layers: readonly TextureLayer[] = textureSheets[name].layers;
    const at = layers.findIndex((layer) => layer.name === texture);
    if (at >= 0) return { number: sheet * layersPerSheet + at, layer: layers[at] as TextureLayer };
  }
  return { number: -1, layer: null };
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
