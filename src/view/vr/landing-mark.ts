import { Mesh } from 'three';
import type { Standing } from '../../museum/navigation/ground.ts';
import { makeRing } from './make-shapes.ts';
import { PlainTone } from './plain-tone.ts';

/** Above the floor, metres: it must not sink into a carpet. */
const above = 0.02;

/** The ring on the floor where one would come to stand. */
export class LandingMark {
  readonly mesh = new Mesh(makeRing(0.2, 0.28, 40), new PlainTone(null, false));

  constructor() {
    this.mesh.matrixAutoUpdate = false;
    this.mesh.frustumCulled = false;
    this.mesh.renderOrder = 5;
    this.mesh.material.tone.set(0.95, 0.78, 0.42, 0.85);
    this.mesh.visible = false;
  }

  /** Null takes it away. */
  show(standing: Readonly<Standing> | null): void {
    this.mesh.visible = standing !== null;
    if (standing) this.mesh.matrixWorld.makeTranslation(standing.x, standing.y + above, standing.z);
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }
}
