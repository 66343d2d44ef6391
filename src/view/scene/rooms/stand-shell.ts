import type { ShellParts } from '../../../../models/building/shell/shell-arrays.ts';
import { GeometryUpload, type BufferContext } from '../geometry-upload.ts';
import { createShellMesh } from './shell-mesh.ts';
import { bindShellRoom, type ShellRoom } from '../surfaces/bind-shell-room.ts';
import type { ShellMaterials } from './create-shell-materials.ts';
import type { RoomShell } from './room-shell.ts';

/** Makes built arrays drawable, once they are on the graphics card, and tells their surfaces where they are. */
export function standShell(
  gl: BufferContext,
  parts: ShellParts,
  materials: ShellMaterials,
  looks: ShellRoom,
): RoomShell {
  const shell = createShellMesh(parts, materials.opaque, materials.glass);
  bindShellRoom(shell.opaque, looks);
  if (shell.glass) bindShellRoom(shell.glass, looks);
  const { opaque, glass } = shell;
  const geometries = [opaque, glass].flatMap((mesh) => mesh?.geometry ?? []);
  return { ...shell, upload: new GeometryUpload(gl, geometries) };
}
