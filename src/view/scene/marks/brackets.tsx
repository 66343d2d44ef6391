import { useLayoutEffect, useRef } from 'react';
import { GLSL3, type LineSegments } from 'three';
import { bracketFragments, bracketVertices } from './bracket-shader.ts';

export interface BracketsProps {
  /** Pairs of points, world metres, three numbers each. */
  readonly points: Float32Array;
  /** Called when they have come and when they have gone. */
  readonly onChange: () => void;
}

/** Thin brass lines in the picture. Other points are other brackets: give each its own key. */
export function Brackets({ points, onChange }: BracketsProps) {
  const lines = useRef<LineSegments>(null);
  useLayoutEffect(() => {
    // Matrices are written by whoever moves a thing, not by the renderer; these points are in the world already.
    lines.current?.updateMatrixWorld();
    onChange();
    return onChange;
  }, [onChange]);
  return (
    <lineSegments ref={lines} frustumCulled={false}>
      <bufferGeometry>
        <bufferAttribute attach="attributes-position" args={[points, 3]} />
      </bufferGeometry>
      <rawShaderMaterial
        name="brackets"
        glslVersion={GLSL3}
        transparent
        vertexShader={bracketVertices}
        fragmentShader={bracketFragments}
      />
    </lineSegments>
  );
}
