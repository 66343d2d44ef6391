import { BufferGeometry, Camera, Mesh, Scene, type Material, type WebGLRenderer } from 'three';

/**
 * Hands the programs of materials to the graphics driver before the first thing is drawn with them, and waits for
 * none: drivers compile beside the page, and a picture that needs a program too early waits for it as it always would.
 * Our materials are raw: their programs depend on nothing of what is drawn.
 */
export function compileAhead(renderer: WebGLRenderer, materials: Iterable<Material>): void {
  const scene = new Scene();
  const nothing = new BufferGeometry();
  for (const material of materials) scene.add(new Mesh(nothing, material));
  renderer.compile(scene, new Camera());
}
