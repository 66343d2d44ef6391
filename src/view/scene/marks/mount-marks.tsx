import { createRoot, extend, type RenderProps } from '@react-three/fiber';
import { Mesh, RawShaderMaterial } from 'three';
import { FocusMark } from './focus-mark.tsx';
import type { MarkServices } from './mark-services.ts';

/**
 * Stands in for a renderer: React is given a branch of the scene to keep, never the drawing of it. The picture has
 * one owner, which draws only when something has changed.
 */
const noRenderer = {
  render: () => {},
  setPixelRatio: () => {},
  setSize: () => {},
  dispose: () => {},
};

/**
 * Mounts the few things in the picture that React owns: marks that come and go with what the visitor points at,
 * a few times a minute.
 *
 * @returns how to unmount them
 */
export function mountMarks(services: MarkServices): () => void {
  extend({ Mesh, RawShaderMaterial });
  const root = createRoot(document.createElement('canvas'));
  const gl = noRenderer as unknown as NonNullable<RenderProps<HTMLCanvasElement>['gl']>;
  void root
    .configure({
      gl,
      scene: services.scene,
      frameloop: 'never',
      flat: true,
      dpr: 1,
      size: { width: 1, height: 1, top: 0, left: 0 },
    })
    .then(() => root.render(<FocusMark {...services} />));
  return () => root.unmount();
}
