import { useLayoutEffect, useMemo, useRef } from 'react';
import {
  BufferAttribute,
  BufferGeometry,
  DoubleSide,
  GLSL3,
  Vector2,
  type Mesh,
  type WebGLRenderer,
} from 'three';
import { bracketFragments, bracketVertices } from './bracket-shader.ts';
import { widenLines } from './widen-lines.ts';

export interface BracketsProps {
  /** Pairs of points, world metres, three numbers each. */
  readonly points: Float32Array;
  /** Called when they have come and when they have gone. */
  readonly onChange: () => void;
}

/** Half of what a line is wide with its edges, CSS pixels. */
const halfWidth = 2.5;

/**
 * Brass lines in the picture, over whatever hides a part of them: they say what has the keyboard. Other points are other
 * brackets: give each its own key.
 */
export function Brackets({ points, onChange }: BracketsProps) {
  const lines = useRef<Mesh>(null);
  // As a whole, and not as elements: those are taken off a geometry before it is disposed of, which then leaves their buffers behind.
  const geometry = useMemo(() => {
    const { position, other, side, index } = widenLines(points);
    return new BufferGeometry()
      .setAttribute('position', new BufferAttribute(position, 3))
      .setAttribute('other', new BufferAttribute(other, 3))
      .setAttribute('side', new BufferAttribute(side, 1))
      .setIndex(new BufferAttribute(index, 1));
  }, [points]);
  useLayoutEffect(() => () => geometry.dispose(), [geometry]);
  const uniforms = useMemo(
    () => ({ halfPicture: { value: new Vector2(1, 1) }, halfWidth: { value: halfWidth } }),
    [],
  );
  useLayoutEffect(() => {
    const mesh = lines.current;
    if (mesh) {
      // Matrices are written by whoever moves a thing, not by the renderer; these points are in the world already.
      mesh.updateMatrixWorld();
      mesh.onBeforeRender = (renderer: WebGLRenderer) => {
        renderer.getSize(uniforms.halfPicture.value).multiplyScalar(0.5);
      };
    }
    onChange();
    return onChange;
  }, [onChange, uniforms]);
  return (
    <mesh ref={lines} geometry={geometry} frustumCulled={false} renderOrder={1}>
      <rawShaderMaterial
        name="brackets"
        glslVersion={GLSL3}
        transparent
        depthTest={false}
        depthWrite={false}
        side={DoubleSide}
        uniforms={uniforms}
        vertexShader={bracketVertices}
        fragmentShader={bracketFragments}
      />
    </mesh>
  );
}
