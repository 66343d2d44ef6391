import { drawBeam } from '../kit/draw-beam.ts';
import { drawCoffers, type CofferPaints } from '../kit/draw-coffers.ts';
import { drawLightStrip } from '../kit/draw-light-strip.ts';
import { drawRafter } from '../kit/draw-rafter.ts';
import { drawRevealedCeiling } from '../kit/draw-revealed-ceiling.ts';
import { drawRose } from '../kit/draw-rose.ts';
import { drawRoundBand, drawRoundDish, drawRoundRim } from '../kit/draw-round-ceiling.ts';
import { drawTray } from '../kit/draw-tray.ts';
import { drawBar, drawTruss } from '../kit/draw-truss.ts';
import { drawUpstand } from '../kit/draw-upstand.ts';
import { drawVault } from '../kit/draw-vault.ts';
import { spread } from '../light/list-room-lamps.ts';
import { shade } from '../shell/paint.ts';
import { lightZone, type ShellDraft } from '../shell/shell-draft.ts';
import { SurfacePen, type Span } from '../shell/surface-pen.ts';
import { continuesAtLowEnd } from './draw-pilasters.ts';
import { drawRockCeiling } from './draw-rock-room.ts';
import type { RoomFrame } from './room-frame.ts';
import { vaultSpring } from './vault-spring.ts';

/** The ceiling of a room, by its finish. Nothing hangs below the clear height but thin lines and lamps. */
export function drawCeiling(draft: ShellDraft, frame: RoomFrame, step: number): void {
  const { style, height, halfX, halfZ, room } = frame;
  const { ceiling } = style;
  if (height <= 0 || ceiling.form === 'open') return;
  const isNear = step < 50;
  draft.part = 'ceiling';
  draft.with(ceiling.paint);
  if (room.slope) drawSlopedCeiling(draft, frame, Math.min(step, 2));
  else if (ceiling.form === 'vault') drawBarrel(draft, frame, isNear);
  else if (ceiling.form === 'rock') {
    draft.part = 'bare-rock';
    drawRockCeiling(draft, frame, isNear);
  } else if (!isNear) {
    draft.with(ceiling.form === 'tray' || ceiling.form === 'coffers' ? ceiling.panel : ceiling.paint);
    SurfacePen.under(draft, 0, height, 0).sheet([-halfX, halfX], [-halfZ, halfZ], 0);
  } else {
    switch (ceiling.form) {
      case 'coffers':
        drawCofferedCeiling(draft, frame);
        break;
      case 'tray':
        drawTrayCeiling(draft, frame, step);
        break;
      case 'round':
        drawRoundCeiling(draft, frame);
        break;
      case 'roses':
        drawRoseCeiling(draft, frame);
        break;
      case 'beams':
      case 'timber':
      case 'painted-beams':
        drawBeams(draft, frame, step);
        break;
      case 'trusses':
        drawTrusses(draft, frame);
        break;
      case 'lines':
        drawLines(draft, frame, step);
        break;
      default:
        SurfacePen.under(draft, 0, height, 0).sheet([-halfX, halfX], [-halfZ, halfZ], 0, step * 1.3);
    }
  }
  draft.part = 'room';
}

function cofferPaints({ style }: RoomFrame): CofferPaints {
  const { paint: stone, panel, bead, ornament, flower } = style.ceiling;
  return { stone, panel, bead, beam: ornament, flower };
}

function drawCofferedCeiling(draft: ShellDraft, frame: RoomFrame): void {
  const { halfX, halfZ, height } = frame;
  // Large halls have larger fields: as many as the eye can count.
  const field = Math.min(4.4, 2.6 * Math.max(1, Math.sqrt((4 * halfX * halfZ) / 140)));
  const count = (half: number): number => Math.max(1, Math.round((half * 2) / field));
  drawCoffers(
    draft,
    {
      halfX,
      halfZ,
      height,
      countX: count(halfX),
      countZ: count(halfZ),
      beam: field > 3.4 ? 0.62 : field > 2.8 ? 0.46 : 0.36,
      depth: height > 7 ? 0.5 : 0.3,
    },
    cofferPaints(frame),
  );
}

function drawTrayCeiling(draft: ShellDraft, { style, halfX, halfZ, height }: RoomFrame, step: number): void {
  const { paint, panel, bead, ornament, flower } = style.ceiling;
  const small = Math.min(halfX, halfZ);
  const margin = Math.min(0.75, small * 0.2);
  drawTray(
    draft,
    { halfX, halfZ, height, margin, border: Math.min(0.46, small * 0.14), rise: 0.22, step: step * 1.4 },
    {
      plaster: paint,
      field: panel,
      bead,
      border: ornament ?? paint,
      flower: flower ?? [paint, shade(paint, 0.85), bead],
    },
  );
}

/** A round recess in stepped rings over the middle of a room. */
function drawRoundCeiling(draft: ShellDraft, { style, halfX, halfZ, height }: RoomFrame): void {
  const { paint, panel, bead, ornament } = style.ceiling;
  const pen = SurfacePen.under(draft, 0, height, 0);
  const radius = Math.min(halfX, halfZ) * 0.74;
  drawRoundRim(pen, radius, [-halfX, halfX], [-halfZ, halfZ], paint, bead);
  if (ornament) {
    draft.part = 'ornament';
    drawRoundBand(pen, radius, ornament);
    draft.part = 'ceiling';
  }
  drawRoundDish(pen, radius, ornament !== null, paint, panel);
}

/** Flat fields between plastered beams, with a rose over every chandelier. */
function drawRoseCeiling(draft: ShellDraft, { style, halfX, halfZ, height }: RoomFrame): void {
  const { paint, bead } = style.ceiling;
  const isLong = halfZ > halfX;
  const bays = spread((isLong ? halfZ : halfX) * 2, 7);
  const short = (isLong ? halfX : halfZ) * 2;
  const rows = short > 14 ? spread(short, 9) : [0];
  const [countX, countZ] = isLong ? [rows.length, bays.length] : [bays.length, rows.length];
  drawCoffers(
    draft,
    { halfX, halfZ, height, countX, countZ, beam: 0.8, depth: 0.36 },
    {
      stone: paint,
      bead,
      panel: style.ceiling.panel.material === 'coffer' ? shade(paint, 1.05) : style.ceiling.panel,
      beam: null,
    },
  );
  const pen = SurfacePen.under(draft, 0, height + 0.36, 0);
  for (const along of bays)
    for (const across of rows) drawRose(pen, isLong ? [across, along] : [along, across], paint, bead);
}

function drawBeams(draft: ShellDraft, frame: RoomFrame, step: number): void {
  const { style, halfX, halfZ, height } = frame;
  const { form, paint, panel } = style.ceiling;
  const isLong = halfZ > halfX;
  const [reach, span] = isLong ? [halfZ, halfX] : [halfX, halfZ];
  const pitch = form === 'beams' ? 3 : form === 'timber' ? 2.2 : 1.5;
  const depth = form === 'beams' ? 0.42 : form === 'timber' ? 0.36 : 0.34;
  const half = form === 'beams' ? 0.22 : form === 'timber' ? 0.12 : 0.11;
  draft.with(form === 'beams' ? shade(paint, 0.85) : panel);
  SurfacePen.under(draft, 0, height + depth, 0).sheet([-halfX, halfX], [-halfZ, halfZ], 0, step * 1.5);
  drawUpstand(draft, frame, depth, form === 'timber' ? panel : shade(paint, 0.8));
  const along = spread(reach * 2, pitch);
  if (form === 'painted-beams') draft.part = 'ornament';
  const measures = { half, depth, chamfer: form === 'painted-beams' ? 0 : 0.05, span };
  // Beams across the room.
  for (const at of along) {
    const pen = isLong
      ? SurfacePen.under(draft, 0, height, at)
      : new SurfacePen(draft, [at, height, 0], [0, 0, 1], [-1, 0, 0], [0, -1, 0]);
    drawBeam(pen, measures, paint);
  }
  if (form === 'timber') {
    // Rafters between the beams, and boards of plaster above them.
    const wood = shade(paint, 0.9);
    const pitchOf = (2 * reach) / along.length;
    for (const across of spread(span * 2, 0.62)) {
      for (let bay = 0; bay <= along.length; bay++) {
        const from = bay === 0 ? -reach : (along[bay - 1] as number) + half;
        const to = bay === along.length ? reach : (along[bay] as number) - half;
        if (to - from < 0.1 || to - from > pitchOf + 1) continue;
        drawRafter(draft, { from, to, across, top: height + depth, isAlongZ: isLong }, wood);
      }
    }
  }
  if (form === 'beams' && panel.material === 'lamp') {
    // Lines of light between the beams.
    draft.part = 'lamp';
    for (let bay = 0; bay + 1 < along.length; bay++) {
      const middle = ((along[bay] as number) + (along[bay + 1] as number)) / 2;
      const pen = SurfacePen.under(draft, 0, height + depth - 0.012, 0);
      const long: Span = [-span + 0.8, span - 0.8];
      const wide: Span = [middle - 0.06, middle + 0.06];
      if (isLong) drawLightStrip(pen, long, wide, panel);
      else drawLightStrip(pen, wide, long, panel);
    }
  }
}

function drawTrusses(draft: ShellDraft, frame: RoomFrame): void {
  const { style, halfX, halfZ, height } = frame;
  const { paint, panel } = style.ceiling;
  const rise = 1.35;
  SurfacePen.under(draft, 0, height + rise, 0).sheet([-halfX, halfX], [-halfZ, halfZ], 0, 5);
  drawUpstand(draft, frame, rise, shade(paint, 0.9));
  const zone = draft.currentZone;
  draft.currentZone = lightZone.free;
  const isLong = halfZ > halfX;
  const [reach, span] = isLong ? [halfZ, halfX] : [halfX, halfZ];
  const at = (across: number, y: number, along: number): readonly [number, number, number] =>
    isLong ? [across, y, along] : [along, y, across];
  for (const along of spread(reach * 2, 5)) {
    drawTruss(
      draft,
      {
        from: at(-span, height + 0.1, along),
        to: at(span, height + 0.1, along),
        height: 1.06,
        bays: Math.max(6, Math.round(span / 1.3) * 2),
        bar: 0.13,
      },
      panel,
    );
  }
  draft.with(shade(panel, 0.82));
  for (const across of spread(span * 2, 4)) {
    drawBar(draft, at(across, height + 1.26, -reach), at(across, height + 1.26, reach), 0.1, 0.16);
  }
  draft.currentZone = zone;
}

/** A smooth ceiling with dark reveals around it and along its lines of lamps. */
function drawLines(draft: ShellDraft, { style, halfX, halfZ, height }: RoomFrame, step: number): void {
  const { paint, panel } = style.ceiling;
  const pen = SurfacePen.under(draft, 0, height, 0);
  drawRevealedCeiling(pen, [-halfX, halfX], [-halfZ, halfZ], paint, step * 1.3);
  // Channels for lamps that are switched off, or that stand apart from the light of the cases.
  if (panel.material === 'lamp' && panel.glow > 0.9) return;
  const isLong = halfZ > halfX;
  const [reach, span] = isLong ? [halfZ, halfX] : [halfX, halfZ];
  for (const across of spread(span * 2, 3.2)) {
    const wide: Span = [across - 0.05, across + 0.05];
    const long: Span = [-reach + 0.6, reach - 0.6];
    if (isLong) drawLightStrip(pen, wide, long, panel, 0.006, 4);
    else drawLightStrip(pen, long, wide, panel, 0.006, 4);
  }
}

function drawBarrel(draft: ShellDraft, frame: RoomFrame, isNear: boolean): void {
  const { style, halfX, halfZ, height } = frame;
  const isAlongZ = halfZ >= halfX;
  const [half, reach] = isAlongZ ? [halfX, halfZ] : [halfZ, halfX];
  const spring = height * vaultSpring;
  const every = style.pilasters?.every ?? 4;
  const bays = Math.max(1, Math.round((2 * reach) / every));
  // Ribs stand over the pilasters, one of them on the seam with the stretch before.
  const ribs = isNear ? Array.from({ length: bays - 1 }, (_, at) => ((at + 1) / bays - 0.5) * 2 * reach) : [];
  if (isNear && continuesAtLowEnd(frame, isAlongZ)) ribs.push(-reach);
  drawVault(
    draft,
    {
      half,
      reach,
      spring,
      rise: height - spring,
      isAlongZ,
      sides: isNear ? 16 : 8,
      rows: isNear ? Math.max(2, Math.round((reach * 2) / 1.5)) : 1,
      ribs,
      ribWidth: 0.5,
      ribDepth: 0.14,
    },
    style.ceiling.paint,
    style.ceiling.panel,
  );
}

function drawSlopedCeiling(draft: ShellDraft, frame: RoomFrame, step: number): void {
  const { halfX, halfZ, height, style, floorAt } = frame;
  draft.with(style.ceiling.paint);
  const y = (x: number, z: number): number => height + floorAt(x, z);
  const a: [number, number, number] = [-halfX, y(-halfX, -halfZ), -halfZ];
  const b: [number, number, number] = [halfX, y(halfX, -halfZ), -halfZ];
  const d: [number, number, number] = [-halfX, y(-halfX, halfZ), halfZ];
  draft.patch(a, [b[0] - a[0], b[1] - a[1], b[2] - a[2]], [d[0] - a[0], d[1] - a[1], d[2] - a[2]], step);
}
