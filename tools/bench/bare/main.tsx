import { Canvas, addAfterEffect } from '@react-three/fiber';
import { createRoot } from 'react-dom/client';

// The least a page of three and react-three-fiber is: one lit cube.
const stop = addAfterEffect(() => {
  stop();
  window.firstFrameMs = performance.now();
});

const view = document.querySelector('#view');
if (!view) throw new Error('bench: the page has no place for the picture');
createRoot(view).render(
  <Canvas frameloop="demand">
    <ambientLight intensity={0.5} />
    <directionalLight position={[3, 5, 2]} />
    <mesh rotation={[0.4, 0.6, 0]}>
      <boxGeometry />
      <meshStandardMaterial color="#9b2d1f" />
    </mesh>
  </Canvas>,
);
