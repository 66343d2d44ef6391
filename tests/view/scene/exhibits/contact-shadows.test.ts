import { DataTexture, type InterleavedBufferAttribute, type RawShaderMaterial } from 'three';
import { describe, expect, it } from 'vitest';
import { ContactShadows } from '../../../../src/view/scene/exhibits/contact-shadows.ts';
import type { Supports } from '../../../../src/view/scene/exhibits/measure-supports.ts';

const supports: Supports = {
  bounds: new Float32Array([0, 0, 1, 1, 2, 2, 3, 3]),
  // The second thing stands on a block.
  drop: new Float32Array([0, 0.2]),
};

function draw(
  shadows: ContactShadows,
  things: readonly (readonly [slot: number, isHung: boolean, row: number])[],
) {
  shadows.begin();
  for (const [slot, isHung, row] of things) shadows.add(slot, isHung, supports, row);
  shadows.finish();
  const slots = shadows.mesh.geometry.getAttribute('slot') as InterleavedBufferAttribute;
  return {
    slots: Array.from({ length: shadows.count }, (_, at) => slots.getX(at)),
    version: slots.data.version,
  };
}

describe('contact shadows', () => {
  it('are one for each thing, and one more for the block it stands on', () => {
    const shadows = new ContactShadows(new DataTexture());
    expect(
      draw(shadows, [
        [7, false, 0],
        [8, true, 0],
        [9, false, 1],
      ]).slots,
    ).toEqual([28, 33, 36, 38]);
    expect(shadows.mesh.geometry.instanceCount).toBe(4);
    expect(shadows.mesh.visible).toBe(true);
    draw(shadows, []);
    expect(shadows.mesh.visible).toBe(false);
  });

  it('are sent only when they have changed', () => {
    const shadows = new ContactShadows(new DataTexture());
    const first = draw(shadows, [
      [7, false, 0],
      [9, false, 1],
    ]).version;
    expect(
      draw(shadows, [
        [7, false, 0],
        [9, false, 1],
      ]).version,
    ).toBe(first);
    expect(
      draw(shadows, [
        [7, false, 0],
        [10, false, 1],
      ]).version,
    ).toBeGreaterThan(first);
  });

  it('are no more than two thousand', () => {
    const shadows = new ContactShadows(new DataTexture());
    draw(
      shadows,
      Array.from({ length: 3000 }, (_, slot) => [slot, false, 0] as const),
    );
    expect(shadows.count).toBe(2000);
    expect(shadows.mesh.geometry.instanceCount).toBe(2000);
  });

  it('read exactly what is sent for them, and leave depth alone', () => {
    const { mesh } = new ContactShadows(new DataTexture());
    const { vertexShader, depthWrite, depthTest } = mesh.material as RawShaderMaterial;
    const inputs = [...vertexShader.matchAll(/^in \w+ (\w+);/gm)].map(([, name]) => name);
    expect(new Set(inputs)).toEqual(new Set(Object.keys(mesh.geometry.attributes)));
    expect([depthWrite, depthTest]).toEqual([false, true]);
  });
});
