import type { Material } from 'three';
import { createGlassMaterial } from '../surfaces/create-glass-material.ts';
import { createShellMaterial } from '../surfaces/create-shell-material.ts';
import type { SharedUniforms } from '../surfaces/shared-uniforms.ts';

/** The two materials of every wall and pane, inside and out: what differs is set before each draw. */
export interface ShellMaterials {
  readonly opaque: Material;
  readonly glass: Material;
}

export function createShellMaterials(uniforms: SharedUniforms): ShellMaterials {
  return { opaque: createShellMaterial(uniforms), glass: createGlassMaterial(uniforms) };
}
