import { Group } from 'three';
import type { FloorPlan } from '../../../museum/floorplan/floor-plan.ts';
import { buildExterior } from '../../../../models/building/exterior/build-exterior.ts';
import type { ShellMaterials } from './create-shell-materials.ts';
import { standShell } from './stand-shell.ts';

export interface Outdoors {
  readonly group: Group;
  readonly bytes: number;
  begin(): void;
  /** Shows the valley and the fronts of the houses; builds them when first asked. */
  show(): void;
  dispose(): void;
}

/** Everything under the open sky: built only for those who stand there or look out. */
export function openOutdoors(plan: FloorPlan, materials: ShellMaterials): Outdoors {
  const group = new Group();
  group.visible = false;
  let bytes = 0;
  return {
    group,
    get bytes() {
      return bytes;
    },
    begin: () => {
      group.visible = false;
    },
    show: () => {
      group.visible = true;
      if (group.children.length > 0) return;
      const looks = { low: [-500, -20, -500], high: [500, 120, 500], wake: 1, isOutdoors: true } as const;
      const shell = standShell(buildExterior(plan), materials, looks);
      bytes = shell.bytes;
      group.add(shell.opaque);
      if (shell.glass) group.add(shell.glass);
    },
    dispose: () => {
      for (const child of group.children)
        if ('geometry' in child) (child.geometry as { dispose(): void }).dispose();
      group.clear();
    },
  };
}
