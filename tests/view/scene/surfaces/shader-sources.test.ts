import { describe, expect, it } from 'vitest';
import type { ShaderMaterial } from 'three';
import { GeometryStore } from '../../../../src/view/scene/exhibits/geometry-store.ts';
import { createExhibitMaterial } from '../../../../src/view/scene/surfaces/create-exhibit-material.ts';
import { createGlassMaterial } from '../../../../src/view/scene/surfaces/create-glass-material.ts';
import { createShellMaterial } from '../../../../src/view/scene/surfaces/create-shell-material.ts';
import { shellAttributes } from '../../../../models/building/shell/shell-attributes.ts';
import { createOutdoorMaterial } from '../../../../src/view/scene/surfaces/outdoors/create-outdoor-material.ts';
import { createOutdoorUniforms } from '../../../../src/view/scene/surfaces/outdoors/outdoor-uniforms.ts';
import { createFoliageMaterial } from '../../../../src/view/scene/surfaces/outdoors/create-foliage-material.ts';
import { createMistMaterial } from '../../../../src/view/scene/surfaces/outdoors/create-mist-material.ts';
import { createRidgeMaterial } from '../../../../src/view/scene/surfaces/outdoors/create-ridge-material.ts';
import { createSkyMaterial } from '../../../../src/view/scene/surfaces/outdoors/create-sky-material.ts';
import { createWaterMaterial } from '../../../../src/view/scene/surfaces/outdoors/create-water-material.ts';
import { createOutdoorPictures } from '../../../../src/view/scene/surfaces/outdoors/outdoor-pictures.ts';
import { outdoorAttributes } from '../../../../src/view/scene/rooms/outdoor-mesh.ts';
import { createSharedUniforms } from '../../../../src/view/scene/surfaces/shared-uniforms.ts';

const shared = createSharedUniforms();
const outdoors = createOutdoorUniforms();
const pictures = createOutdoorPictures();
const own = {
  slotTable: { value: null },
  drawList: { value: null },
  drawFirstRow: { value: 0 },
  drawFirst: { value: 0 },
};
const materials: Record<string, ShaderMaterial> = {
  shell: createShellMaterial(shared),
  glass: createGlassMaterial(shared),
  outdoors: createOutdoorMaterial(shared, outdoors, false),
  'outdoor pieces': createOutdoorMaterial(shared, outdoors, true),
  foliage: createFoliageMaterial(shared, outdoors, pictures),
  ridges: createRidgeMaterial(shared, outdoors, pictures),
  water: createWaterMaterial(shared, outdoors, pictures),
  mist: createMistMaterial(shared, outdoors, pictures),
  sky: createSkyMaterial(shared, outdoors, pictures),
  exhibits: createExhibitMaterial(own, true, false, shared),
  'exhibits of glass': createExhibitMaterial(own, true, true, shared),
  'exhibits one by one': createExhibitMaterial(own, false, false, shared),
};

/** Names the vertex shader takes from the vertices. */
function listInputs(source: string): string[] {
  return [...source.matchAll(/^\s*in \w+ (\w+);/gm)].map((match) => match[1] as string).sort();
}

/** Uniforms a shader declares, less those three sets by itself. */
function listUniforms(source: string): string[] {
  const given = new Set(['modelMatrix', 'viewMatrix', 'projectionMatrix', 'cameraPosition']);
  return [...source.matchAll(/^\s*uniform (?:\w+ )+?(\w+)(?:\[\d+\])?;/gm)]
    .map((match) => match[1] as string)
    .filter((name) => !given.has(name));
}

describe('shaders', () => {
  it('read from a shell exactly the attributes it carries', () => {
    expect(listInputs(materials.shell?.vertexShader ?? '')).toEqual(Object.keys(shellAttributes).sort());
    for (const name of listInputs(materials.glass?.vertexShader ?? ''))
      expect(Object.keys(shellAttributes)).toContain(name);
  });

  it('read outdoors exactly what the arrays there carry, and where each piece stands', () => {
    expect(listInputs(materials.outdoors?.vertexShader ?? '')).toEqual([...outdoorAttributes].sort());
    expect(listInputs(materials['outdoor pieces']?.vertexShader ?? '')).toEqual(
      [...outdoorAttributes, 'placeX', 'placeY', 'placeZ', 'tone'].sort(),
    );
  });

  it('read from the pool exactly the attributes it stores', () => {
    const stored = Object.keys(new GeometryStore(4, 6).geometry.attributes).sort();
    expect(listInputs(materials.exhibits?.vertexShader ?? '')).toEqual(stored);
  });

  it.each(Object.keys(materials))('%s: every uniform has a value behind it', (name) => {
    const material = materials[name] as ShaderMaterial;
    const declared = [...listUniforms(material.vertexShader), ...listUniforms(material.fragmentShader)];
    expect(declared.length).toBeGreaterThan(2);
    expect(declared.filter((uniform) => !(uniform in material.uniforms))).toEqual([]);
  });

  it.each(Object.keys(materials))('%s: what the fragments take in, the vertices give out', (name) => {
    const material = materials[name] as ShaderMaterial;
    const passes = (source: string, way: string) =>
      [...source.matchAll(new RegExp(`^\\s*(?:flat )?${way} (\\w+) (v[A-Z]\\w*);`, 'gm'))].map(
        (match) => `${match[1]} ${match[2]}`,
      );
    const given = passes(material.vertexShader, 'out');
    const taken = passes(material.fragmentShader, 'in');
    expect(taken.length).toBeGreaterThan(0);
    for (const value of taken) expect(given).toContain(value);
  });

  it('share their uniforms: one change reaches all', () => {
    shared.exposure.value = 0.5;
    for (const material of Object.values(materials)) expect(material.uniforms.exposure?.value).toBe(0.5);
  });

  it('ask for the extension only where one call draws many shapes', () => {
    expect(materials.exhibits?.vertexShader).toContain('GL_ANGLE_multi_draw');
    expect(materials['exhibits one by one']?.vertexShader.startsWith('#extension')).toBe(false);
  });
});
