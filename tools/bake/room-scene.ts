import { readCarving } from '../../models/building/carving/read-carving.ts';
import { seatedFigure } from '../../models/building/carving/seated-figure.ts';
import { assignLightUv, type LightUv } from '../../models/building/light/assign-light-uv.ts';
import { computeVertexLight } from '../../models/building/light/compute-vertex-light.ts';
import { layOutLight } from '../../models/building/light/lay-out-light.ts';
import type { PlacedLightChart } from '../../models/building/light/light-chart.ts';
import { listCaseStrips, type CaseStrip } from '../../models/building/light/list-case-strips.ts';
import type { Lamp } from '../../models/building/light/list-room-lamps.ts';
import { turnLightChart } from '../../models/building/light/turn-light-chart.ts';
import { draftRoom, type RoomDraft } from '../../models/building/room/build-room-shell.ts';
import type { RoomFrame, WallCut, WallFace } from '../../models/building/room/room-frame.ts';
import { lightZone, type ShellDraft } from '../../models/building/shell/shell-draft.ts';
import { add, type Vector } from '../../models/building/shell/vector.ts';
import { openSides } from '../../models/building/room/open-sides.ts';
import type { RoomDisplay } from '../../src/museum/display/room-display.ts';
import type { Room } from '../../src/museum/floorplan/floor-plan.ts';
import { materialNames } from '../../src/museum/materials/material-names.ts';
import { surfaces } from '../../src/museum/materials/surfaces.ts';
import { textureSheets, type TextureLayer } from '../../src/museum/materials/texture-layers.ts';
import type { Museum } from '../../src/museum/open-museum.ts';

/** A room as light finds it. Metres, the room's frame. */
export interface RoomScene {
  readonly frame: RoomFrame;
  /** Side of the picture, texels. */
  readonly size: number;
  readonly charts: readonly PlacedLightChart[];
  readonly draft: ShellDraft;
  readonly lightUv: LightUv;
  /** Whether a vertex takes no part: what one sees of lamps, and cloths and plates, which change with the gifts. */
  readonly isLeftOut: (row: number) => boolean;
  readonly triangles: SceneTriangles;
  readonly lamps: readonly Lamp[];
  readonly strips: readonly CaseStrip[];
  /** Whether light comes in from the sky through an open side. */
  readonly isOpen: boolean;
}

/** What stops light and throws it back. */
export interface SceneTriangles {
  readonly count: number;
  /** Three points each. */
  readonly corners: Float32Array;
  /** Share of light thrown back, linear RGB each. */
  readonly albedo: Float32Array;
  /** Light that falls on it where no picture tells, and light it gives off: linear RGB each. */
  readonly light: Float32Array;
  readonly glow: Float32Array;
  /** Place of its corners in the picture, texels; six numbers each. */
  readonly texels: Float32Array;
  /** 1 when it reads the picture. */
  readonly isMapped: Uint8Array;
}

const carvedFigure = readCarving(seatedFigure);

/** Mean share of light that a painted texture throws back: its colours are its own. */
const paintedMean = 0.17;
/** Brighter things than this are lamps: they are in the list of lamps. */
const brightestGlow = 0.3;

/** Puts together what light meets in a room: itself, and what it is open to without a wall between. */
export function buildRoomScene(museum: Museum, room: Room): RoomScene {
  const { plan, display } = museum;
  const main = draftRoom(plan, room, display.layOutRoom(room.id), { seatedFigure: carvedFigure });
  const { frame, solid } = main;
  const layout = layOutLight(frame.template);
  const builder = new TriangleBuilder();
  const lightUv = assignLightUv(solid, frame);
  const lamps: Lamp[] = main.lamps.filter(({ isSpill }) => !isSpill);
  const strips = listCaseStrips(frame, display.layOutRoom(room.id));
  builder.addDraft(main, display.layOutRoom(room.id), [0, 0, 0], lightUv, layout.size);
  const open = new Set(openSides(frame));
  const done = new Set([room.id]);
  for (const wall of frame.walls) {
    for (const cut of wall.cuts) {
      if (cut.depth > 0) {
        builder.addPlug(frame, wall, cut);
        continue;
      }
      const other = plan.rooms.find(({ id }) => id === cut.leadsTo);
      if (!other || done.has(other.id) || other.height <= 0 || other.kind === 'outdoors') continue;
      done.add(other.id);
      const laidOut = display.layOutRoom(other.id);
      const next = draftRoom(plan, other, laidOut, { seatedFigure: carvedFigure });
      const shift: Vector = [
        next.frame.origin[0] - frame.origin[0],
        next.frame.origin[1] - frame.origin[1],
        next.frame.origin[2] - frame.origin[2],
      ];
      builder.addDraft(next, laidOut, shift, null, 0);
      lamps.push(
        ...next.lamps.filter(({ isSpill }) => !isSpill).map((lamp) => ({ ...lamp, at: add(lamp.at, shift) })),
      );
      for (const far of next.frame.walls) {
        for (const hole of far.cuts)
          if (!done.has(hole.leadsTo)) builder.addPlug(next.frame, far, hole, shift);
      }
    }
  }
  return {
    frame,
    size: layout.size,
    charts: layout.charts.map((chart) => turnLightChart(chart, room.turns)),
    draft: solid,
    lightUv,
    isLeftOut: (row) => isLeftOut(main, display.layOutRoom(room.id), row),
    triangles: builder.finish(),
    lamps,
    strips,
    isOpen: open.size > 0,
  };
}

class TriangleBuilder {
  readonly #corners: number[] = [];
  readonly #albedo: number[] = [];
  readonly #light: number[] = [];
  readonly #glow: number[] = [];
  readonly #texels: number[] = [];
  readonly #isMapped: number[] = [];

  addDraft(
    draft: RoomDraft,
    display: RoomDisplay,
    shift: Vector,
    lightUv: LightUv | null,
    size: number,
  ): void {
    const { frame, solid, lamps } = draft;
    const { light } = computeVertexLight(solid, frame, display, lamps);
    const { index, indexCount, position, colour, surface } = solid;
    for (let at = 0; at < indexCount; at += 3) {
      const rows = [index[at], index[at + 1], index[at + 2]] as [number, number, number];
      const first = rows[0];
      if (isLeftOut(draft, display, first)) continue;
      const glow = (surface[first * 4 + 1] as number) / 255;
      if (glow >= brightestGlow) continue;
      const isMapped = lightUv !== null && (lightUv.chart[first] as number) >= 0;
      for (const row of rows) {
        for (let axis = 0; axis < 3; axis++)
          this.#corners.push((position[row * 3 + axis] as number) + (shift[axis] as number));
        for (let axis = 0; axis < 2; axis++)
          this.#texels.push(isMapped ? ((lightUv.uv[row * 2 + axis] as number) / 65535) * size : 0);
      }
      this.#isMapped.push(isMapped ? 1 : 0);
      const share = readAlbedo(surface[first * 4] as number);
      for (let channel = 0; channel < 3; channel++) {
        const mean = rows.reduce((sum, row) => sum + toLinear(colour[row * 3 + channel] as number), 0) / 3;
        const albedo = Math.min(0.85, mean * share);
        this.#albedo.push(albedo);
        this.#light.push(rows.reduce((sum, row) => sum + (light[row * 3 + channel] as number), 0) / 3);
        this.#glow.push(mean * glow * 3.2);
      }
    }
  }

  /** A plain leaf in an opening: what is beyond it belongs to another room's light. */
  addPlug(frame: RoomFrame, wall: WallFace, cut: WallCut, shift: Vector = [0, 0, 0]): void {
    const out = -cut.depth;
    const at = (u: number, v: number): Vector => [
      wall.originX + wall.alongX * u + wall.normalX * out + shift[0],
      v + shift[1],
      wall.originZ + wall.alongZ * u + wall.normalZ * out + shift[2],
    ];
    const a = at(cut.from, cut.bottom);
    const b = at(cut.to, cut.bottom);
    const c = at(cut.to, cut.top);
    const d = at(cut.from, cut.top);
    const { ambient } = frame.style.lamps;
    for (const corners of [
      [a, b, c],
      [a, c, d],
    ]) {
      this.#corners.push(...corners.flat());
      this.#texels.push(0, 0, 0, 0, 0, 0);
      this.#isMapped.push(0);
      this.#albedo.push(0.3, 0.28, 0.25);
      this.#light.push(...ambient.map((light) => light * 1.6));
      this.#glow.push(0, 0, 0);
    }
  }

  finish(): SceneTriangles {
    return {
      count: this.#isMapped.length,
      corners: Float32Array.from(this.#corners),
      albedo: Float32Array.from(this.#albedo),
      light: Float32Array.from(this.#light),
      glow: Float32Array.from(this.#glow),
      texels: Float32Array.from(this.#texels),
      isMapped: Uint8Array.from(this.#isMapped),
    };
  }
}

/** Lamps hide no light; cloths, plates and what hangs on the walls change with the gifts. */
function isLeftOut(draft: RoomDraft, display: RoomDisplay, row: number): boolean {
  const { fixtures, dressing, solid, frame } = draft;
  if ((row >= fixtures.from && row < fixtures.to) || (row >= dressing.from && row < dressing.to)) return true;
  if (solid.zone[row] !== lightZone.piece) return false;
  const x = (solid.position[row * 3] as number) + frame.origin[0];
  const y = (solid.position[row * 3 + 1] as number) + frame.origin[1];
  const z = (solid.position[row * 3 + 2] as number) + frame.origin[2];
  return display.furniture.some((placed) => {
    const { form, length, depth, deck, height } = placed.furniture;
    return (
      form === 'picture' &&
      Math.hypot(x - placed.x, z - placed.z) < length / 2 + depth &&
      y > placed.y + deck - 0.3 &&
      y < placed.y + deck + height + 0.3
    );
  });
}

/** What a material's texture leaves of the light on it; metals throw back as a mirror, not as a wall. */
function readAlbedo(row: number): number {
  const name = materialNames[row];
  if (!name) return 0.5;
  const surface = surfaces[name];
  const layers = Object.values(textureSheets).flatMap((sheet): readonly TextureLayer[] => sheet.layers);
  const range = layers.find((layer) => layer.name === surface.texture)?.range ?? 2;
  return (range === 1 ? paintedMean : 1) * (surface.isMetal ? 0.6 : 1);
}

function toLinear(byte: number): number {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
