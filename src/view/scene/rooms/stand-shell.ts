import type { ShellParts } from '../../../../models/building/shell/shell-arrays.ts';
import { createShellMesh } from './shell-mesh.ts';
import { bindShellRoom, type ShellRoom } from '../surfaces/bind-shell-room.ts';
import type { ShellMaterials } from './create-shell-materials.ts';
import type { RoomShell } from './room-shell.ts';

/** Makes built arrays drawable and tells their surfaces where they are. */
export function standShell(parts: ShellParts, materials: ShellMaterials, looks: ShellRoom): RoomShell {
  const shell = createShellMesh(parts, materials.opaque, materials.glass);
  bindShellRoom(shell.opaque, looks);
  if (shell.glass) bindShellRoom(shell.glass, looks);
  return shell;
}
