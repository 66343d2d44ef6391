import { PerspectiveCamera, Scene, Vector3, type Camera, type WebGLRenderer } from 'three';
import { describe, expect, it } from 'vitest';
import { FloorMirror } from '../../../../src/view/scene/surfaces/floor-mirror.ts';
import { createSharedUniforms } from '../../../../src/view/scene/surfaces/shared-uniforms.ts';

/** A renderer that only notes what it is asked to draw. */
function createWitness(onDraw: (camera: Camera) => void): WebGLRenderer {
  let target: unknown = null;
  return {
    getRenderTarget: () => target,
    setRenderTarget: (next: unknown) => {
      target = next;
    },
    render: (_scene: Scene, camera: Camera) => onDraw(camera),
  } as unknown as WebGLRenderer;
}

function createEye(): PerspectiveCamera {
  const camera = new PerspectiveCamera(60, 16 / 9, 0.1, 100);
  camera.position.set(1, 4.6, 2);
  camera.rotation.set(-0.3, 0.7, 0, 'YXZ');
  return camera;
}

describe('floor mirror', () => {
  it('finds what a point of the floor mirrors where the mirrored eye drew it', () => {
    const uniforms = createSharedUniforms();
    const mirror = new FloorMirror(uniforms);
    const camera = createEye();
    mirror.draw(
      createWitness(() => {}),
      camera,
      3,
      1280,
      720,
    );
    const eye = camera.getWorldPosition(new Vector3());
    // A thing above the floor, and the point of the floor in which the eye sees it.
    const thing = new Vector3(-1.5, 4.2, -3);
    const above = thing.y - 3;
    const eyeAbove = eye.y - 3;
    const spot = thing.clone().lerp(eye, above / (above + eyeAbove));
    spot.y = 3;
    const there = thing.applyMatrix4(uniforms.mirrorMatrix.value);
    const here = spot.applyMatrix4(uniforms.mirrorMatrix.value);
    expect(here.x).toBeCloseTo(there.x, 5);
    expect(here.y).toBeCloseTo(there.y, 5);
    expect(here.x).toBeGreaterThan(0);
    expect(here.x).toBeLessThan(1);
  });

  it('keeps the sense of rotation of triangles', () => {
    let determinant = 0;
    const uniforms = createSharedUniforms();
    const witness = createWitness((camera) => {
      determinant = camera.matrixWorld.determinant();
    });
    new FloorMirror(uniforms).draw(witness, createEye(), 0, 640, 360);
    expect(determinant).toBeCloseTo(1, 5);
  });

  it('never reads the picture it is drawing, and lets go when switched off', () => {
    const uniforms = createSharedUniforms();
    const none = uniforms.mirrorMap.value;
    const mirror = new FloorMirror(uniforms);
    let wasClean = false;
    const witness = createWitness(() => {
      const { mirrorMap, mirrorFloor, mirrorPass } = uniforms;
      wasClean = mirrorMap.value === none && mirrorFloor.value.y === 0 && mirrorPass.value === 1;
    });
    mirror.draw(witness, createEye(), 0, 640, 360);
    expect(wasClean).toBe(true);
    expect(uniforms.mirrorPass.value).toBe(0);
    expect(uniforms.mirrorFloor.value.y).toBe(1);
    expect(uniforms.mirrorMap.value).not.toBe(none);
    mirror.switchOff();
    expect(uniforms.mirrorFloor.value.y).toBe(0);
    expect(uniforms.mirrorMap.value).toBe(none);
  });

  it('gives nothing back to a context that has come anew', () => {
    const uniforms = createSharedUniforms();
    const mirror = new FloorMirror(uniforms);
    const draw = (width: number): void =>
      mirror.draw(
        createWitness(() => {}),
        createEye(),
        0,
        width,
        360,
      );
    draw(640);
    const lost = uniforms.mirrorMap.value;
    const givenBack: unknown[] = [];
    lost.renderTarget?.addEventListener('dispose', () => givenBack.push(lost));
    mirror.restore();
    expect(uniforms.mirrorMap.value).not.toBe(lost);
    draw(1280);
    mirror.dispose();
    expect(givenBack).toEqual([]);
  });
});
