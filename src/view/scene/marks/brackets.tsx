import { useLayoutEffect, useMemo, useRef } from 'react';
import { DoubleSide, GLSL3, Vector2, type Mesh, type WebGLRenderer } from 'three';
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
  const strips = useMemo(() => widenLines(points), [points]);
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
    <mesh ref={lines} frustumCulled={false} renderOrder={1}>
      <bufferGeometry>
        <bufferAttribute attach="attributes-position" args={[strips.position, 3]} />
        <bufferAttribute attach="attributes-other" args={[strips.other, 3]} />
        <bufferAttribute attach="attributes-side" args={[strips.side, 1]} />
        <bufferAttribute attach="index" args={[strips.index, 1]} />
      </bufferGeometry>
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
