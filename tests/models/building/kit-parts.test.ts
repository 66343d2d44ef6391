import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawBulb } from '../../../models/building/kit/draw-bulb.ts';
import { drawChandelier } from '../../../models/building/kit/draw-chandelier.ts';
import { drawCoffer, drawCoffers } from '../../../models/building/kit/draw-coffers.ts';
import { drawDentils } from '../../../models/building/kit/draw-dentils.ts';
import { drawDoorFrame } from '../../../models/building/kit/draw-door-frame.ts';
import { drawLattice, drawLeafFace } from '../../../models/building/kit/draw-door-leaf.ts';
import { drawFlower } from '../../../models/building/kit/draw-flower.ts';
import { drawInlay } from '../../../models/building/kit/draw-inlay.ts';
import { drawNumeral } from '../../../models/building/kit/draw-numeral.ts';
import { drawPainting } from '../../../models/building/kit/draw-painting.ts';
import { drawPendant } from '../../../models/building/kit/draw-pendant.ts';
import { drawPilaster } from '../../../models/building/kit/draw-pilaster.ts';
import { drawRock } from '../../../models/building/kit/draw-rock.ts';
import { drawRoundHole, drawRoundMoulding } from '../../../models/building/kit/draw-round-moulding.ts';
import { drawSlabs } from '../../../models/building/kit/draw-slabs.ts';
import { drawSpot } from '../../../models/building/kit/draw-spot.ts';
import { drawTrack } from '../../../models/building/kit/draw-track.ts';
import { drawTray } from '../../../models/building/kit/draw-tray.ts';
import { drawBar, drawTruss } from '../../../models/building/kit/draw-truss.ts';
import { drawVault } from '../../../models/building/kit/draw-vault.ts';
import {
  drawJoinery,
  drawJoineryFrame,
  drawWallPanel,
} from '../../../models/building/kit/draw-wall-panel.ts';
import * as profiles from '../../../models/building/kit/profiles.ts';
import { paint } from '../../../models/building/shell/paint.ts';
import { ShellDraft } from '../../../models/building/shell/shell-draft.ts';
import { SurfacePen } from '../../../models/building/shell/surface-pen.ts';
import { root } from '../../root.ts';
import { ceiling, metal, stone, wall, type KitPart } from './kit-part.ts';
import { measureDraft } from './measure-draft.ts';
import { roomKitParts } from './room-kit-parts.ts';

const parts: Readonly<Record<string, KitPart>> = {
  'fluted pilaster': {
    draw: (draft) =>
      drawPilaster(
        wall(draft),
        { at: 1, foot: 0, top: 6, width: 0.6, out: 0.12, form: 'fluted', hasBase: true },
        { shaft: stone, base: stone, capital: metal },
      ),
    within: [
      [0.5, 0, -0.01],
      [1.5, 6.001, 0.27],
    ],
    triangles: 200,
  },
  'panelled pilaster from behind a case': {
    draw: (draft) =>
      drawPilaster(
        wall(draft),
        { at: 1, foot: 2.4, top: 4, width: 0.4, out: 0.08, form: 'panelled', hasBase: false },
        { shaft: stone, base: stone, capital: metal },
      ),
    within: [
      [0.7, 2.399, -0.001],
      [1.3, 4.001, 0.17],
    ],
    triangles: 150,
  },
  slabs: {
    draw: (draft) =>
      drawSlabs(wall(draft), [{ a: [0, 5], b: [1, 4] }], stone, {
        fromA: 0,
        fromB: 1,
        width: 1,
        height: 1.5,
        joint: 0.01,
        step: 2,
        isMatched: true,
      }),
    within: [
      [0, 1, -0.004],
      [5, 4, 0],
    ],
    triangles: 60,
  },
  'wall panel': {
    draw: (draft) => drawWallPanel(wall(draft), [0, 2], [0, 3], stone, metal),
    within: [
      [0, 0, 0],
      [2, 3, 0.031],
    ],
    triangles: 80,
  },
  joinery: {
    draw: (draft) => {
      drawJoineryFrame(wall(draft), [0, 4], [0.2, 1], stone);
      drawJoinery(wall(draft), [0, 4], [0.2, 1], stone, stone);
    },
    within: [
      [0, 0.2, 0],
      [4, 1, 0.03],
    ],
    triangles: 260,
  },
  dentils: {
    draw: (draft) => drawDentils(wall(draft), [0, 3], [3, 3.1], [0.1, 0.2], 0.3, stone),
    within: [
      [0, 3, 0.1],
      [3, 3.1, 0.2],
    ],
    triangles: 80,
  },
  'door frame': {
    draw: (draft) =>
      drawDoorFrame(
        wall(draft),
        { from: 1, to: 3, bottom: 0, top: 2.5 },
        { width: 0.2, out: 0.08, head: 0.4 },
        stone,
        metal,
      ),
    within: [
      [0.69, 0, -0.001],
      [3.31, 3.26, 0.18],
    ],
    triangles: 180,
  },
  'bronze leaf': {
    draw: (draft) => drawLeafFace(wall(draft), [0, 1.8], [0, 4.6], 0.05, 'bronze', metal, metal),
    within: [
      [-0.01, -0.01, 0.05],
      [1.81, 4.61, 0.16],
    ],
    triangles: 700,
  },
  'lacquer leaf': {
    draw: (draft) => drawLeafFace(wall(draft), [0, 1], [0, 2.4], 0.05, 'lacquer', stone, metal),
    within: [
      [0, 0, 0.05],
      [1, 2.4, 0.08],
    ],
    triangles: 160,
  },
  'steel leaf': {
    draw: (draft) => drawLeafFace(wall(draft), [0, 1], [0, 2.4], 0.05, 'steel', stone, metal),
    within: [
      [0, 0, 0.05],
      [1, 2.4, 0.09],
    ],
    triangles: 60,
  },
  lattice: {
    draw: (draft) => drawLattice(wall(draft), [0, 1], [0, 2.4], stone),
    within: [
      [0, 0, 0],
      [1, 2.4, 0.031],
    ],
    triangles: 220,
  },
  numeral: {
    draw: (draft) => drawNumeral(wall(draft), [1, 1], 0.3, 0.02, 146, metal),
    within: [
      [0.6, 0.8, 0.02],
      [1.4, 1.2, 0.02],
    ],
    triangles: 60,
  },
  painting: {
    draw: (draft) => drawPainting(wall(draft), [0, 5], [1, 4]),
    within: [
      [0, 1, 0],
      [5, 4, 0.13],
    ],
    triangles: 420,
  },
  flower: {
    draw: (draft) =>
      drawFlower(
        wall(draft),
        { a: 1, b: 1, radius: 0.3, petals: 8, turn: 0, out: [0.02, 0.01, 0.04] },
        stone,
        stone,
        metal,
      ),
    within: [
      [0.7, 0.7, 0],
      [1.3, 1.3, 0.07],
    ],
    triangles: 26,
  },
  coffer: {
    draw: (draft) => drawCoffer(ceiling(draft), [-1, 1], [-1, 1], 0.3, { stone, bead: metal, panel: stone }),
    within: [
      [-1, 4, -1],
      [1, 4.301, 1],
    ],
    triangles: 80,
  },
  coffers: {
    draw: (draft) =>
      drawCoffers(
        draft,
        { halfX: 4, halfZ: 3, height: 4, countX: 3, countZ: 2, beam: 0.4, depth: 0.3 },
        { stone, bead: metal, panel: stone, flower: [stone, stone, metal] },
      ),
    within: [
      [-4, 3.99, -3],
      [4, 4.301, 3],
    ],
    triangles: 800,
  },
  tray: {
    draw: (draft) =>
      drawTray(
        draft,
        { halfX: 4, halfZ: 3, height: 4, margin: 0.6, border: 0.4, rise: 0.2, step: 2 },
        {
          plaster: stone,
          field: stone,
          border: paint('dancheong-frieze', 0xffffff),
          bead: metal,
          flower: [stone, stone, metal],
        },
      ),
    within: [
      [-4, 3.96, -3],
      [4, 4.201, 3],
    ],
    triangles: 420,
  },
  'round hole': {
    draw: (draft) => {
      draft.with(stone);
      drawRoundHole(ceiling(draft), [0, 0], 1, [-3, 3], [-2, 2], 24);
      drawRoundMoulding(
        ceiling(draft),
        [0, 0],
        [
          [1, 0],
          [1, -0.2],
          [0, -0.2],
        ],
        24,
      );
    },
    within: [
      [-3, 4, -2],
      [3, 4.201, 2],
    ],
    triangles: 140,
  },
  vault: {
    draw: (draft) =>
      drawVault(
        draft,
        {
          half: 3,
          reach: 6,
          spring: 4,
          rise: 3,
          isAlongZ: true,
          sides: 12,
          rows: 6,
          ribs: [0],
          ribWidth: 0.5,
          ribDepth: 0.14,
        },
        stone,
        metal,
      ),
    within: [
      [-3.001, 3.99, -6],
      [3.001, 7.001, 6],
    ],
    triangles: 360,
  },
  'vault along x': {
    draw: (draft) =>
      drawVault(
        draft,
        {
          half: 3,
          reach: 6,
          spring: 4,
          rise: 3,
          isAlongZ: false,
          sides: 12,
          rows: 6,
          ribs: [0],
          ribWidth: 0.5,
          ribDepth: 0.14,
        },
        stone,
        metal,
      ),
    within: [
      [-6, 3.99, -3.001],
      [6, 7.001, 3.001],
    ],
    triangles: 360,
  },
  truss: {
    draw: (draft) =>
      drawTruss(draft, { from: [-5, 4, 0], to: [5, 4, 0], height: 1, bays: 8, bar: 0.12 }, metal),
    within: [
      [-5.1, 3.8, -0.2],
      [5.1, 5.2, 0.2],
    ],
    triangles: 240,
  },
  bar: {
    draw: (draft) => {
      draft.with(metal);
      drawBar(draft, [0, 0, 0], [1, 2, 1], 0.1);
    },
    within: [
      [-0.1, -0.1, -0.1],
      [1.1, 2.1, 1.1],
    ],
    triangles: 8,
  },
  track: {
    draw: (draft) =>
      drawTrack(
        draft,
        { half: 6, middle: 0, isAlongX: true, bed: 1.6, depth: 0.14, gauge: 1.435, head: 0.05 },
        { ballast: stone, sleeper: stone, rail: metal, kerb: stone },
      ),
    within: [
      [-6, -0.15, -1.6],
      [6, 0.051, 1.6],
    ],
    triangles: 1100,
  },
  rock: {
    draw: (draft) =>
      drawRock(wall(draft), [0, 6], [0, 4], 0.6, ([x, y, z]) => [x, y, z - 0.1 * Math.sin(x + y)], stone, [
        { a: [2, 3], b: [0, 2] },
      ]),
    within: [
      [0, 0, -0.11],
      [6, 4, 0.11],
    ],
    triangles: 160,
  },
  inlay: {
    draw: (draft) =>
      drawInlay(SurfacePen.over(draft, 0, 0, 0), 3, {
        dark: stone,
        light: stone,
        warm: stone,
        green: stone,
        metal,
      }),
    within: [
      [-3, 0, -3],
      [3, 0.01, 3],
    ],
    triangles: 1000,
  },
  chandelier: {
    draw: (draft) => drawChandelier(draft, { at: [0, 3, 0], ceiling: 5, radius: 1, richness: 1 }),
    within: [
      [-1.1, 2.2, -1.1],
      [1.1, 5.01, 1.1],
    ],
    triangles: 1500,
  },
  spot: {
    draw: (draft) => drawSpot(draft, [0, 3, 0], [0, -1, 0], 3.1),
    within: [
      [-0.3, 2.85, -0.3],
      [0.3, 3.11, 0.3],
    ],
    triangles: 60,
  },
  pendant: {
    draw: (draft) => drawPendant(draft, [0, 3, 0], 4),
    within: [
      [-0.3, 2.8, -0.3],
      [0.3, 4.01, 0.3],
    ],
    triangles: 110,
  },
  bulb: {
    draw: (draft) => drawBulb(draft, [0, 3, 0], 4),
    within: [
      [-0.2, 2.8, -0.2],
      [0.2, 4.01, 0.2],
    ],
    triangles: 260,
  },
};

describe.each(Object.entries({ ...parts, ...roomKitParts }))('kit: %s', (_, { draw, within, triangles }) => {
  const draft = new ShellDraft();
  draw(draft);
  const { min, max, inside, flat } = measureDraft(draft);

  it('stays within its measures', () => {
    for (const axis of [0, 1, 2] as const) {
      expect(min[axis]).toBeGreaterThanOrEqual(within[0][axis] - 1e-4);
      expect(max[axis]).toBeLessThanOrEqual(within[1][axis] + 1e-4);
    }
  });

  it('keeps to its triangles, none of them without area', () => {
    expect(draft.triangleCount).toBeGreaterThan(1);
    expect(draft.triangleCount).toBeLessThanOrEqual(triangles);
    expect(flat).toBe(0);
  });

  it('has normals on the side that its triangles show', () => {
    expect(inside).toBe(0);
  });
});

describe('the kit', () => {
  const folder = join(root, 'models/building/kit');
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

  it('knows nothing of rooms and their light', () => {
    const faults = readdirSync(folder).filter((file) => /from '\.\.\/(room|light)\//.test(read(file)));
    expect(faults).toEqual([]);
  });
});

describe('mouldings', () => {
  const sections: Readonly<Record<string, profiles.Profile>> = {
    skirting: profiles.skirtingProfile(0.2),
    plinth: profiles.plinthProfile(0.6),
    rail: profiles.railProfile(0.1, 0.05),
    cove: profiles.coveProfile(0.3, 0.25),
    cornice: profiles.corniceProfile(0.6, 0.45),
    architrave: profiles.architraveProfile(0.3, 0.06),
  };

  it.each(Object.entries(sections))('%s meets its neighbour in a mitre without a gap', (_, profile) => {
    const draft = new ShellDraft();
    draft.with(stone);
    wall(draft).strip(profile, [0, 5], [0, 1]);
    // The next wall begins where the first ends and turns towards the room.
    new SurfacePen(draft, [5, 0, 0], [0, 0, 1], [0, 1, 0], [-1, 0, 0]).strip(profile, [0, 4], [1, 0]);
    const { ends } = measureDraft(draft);
    for (const [across, out] of profile) {
      expect(ends.has(`${(5 - out).toFixed(4)} ${across.toFixed(4)} ${out.toFixed(4)}`)).toBe(true);
    }
    expect(measureDraft(draft).inside).toBe(0);
  });
});
