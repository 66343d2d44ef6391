import { drawArchitrave } from '../../../models/building/kit/draw-architrave.ts';
import { drawBackdrop } from '../../../models/building/kit/draw-backdrop.ts';
import { drawBalustrade } from '../../../models/building/kit/draw-balustrade.ts';
import { drawBeam } from '../../../models/building/kit/draw-beam.ts';
import { drawButtonPanel } from '../../../models/building/kit/draw-button-panel.ts';
import { drawCabinMirror } from '../../../models/building/kit/draw-cabin-mirror.ts';
import {
  drawCornice,
  drawCorniceBrackets,
  drawVaultShelf,
} from '../../../models/building/kit/draw-cornice.ts';
import { drawDado, drawDadoRail } from '../../../models/building/kit/draw-dado.ts';
import { drawFarDoorFrame } from '../../../models/building/kit/draw-door-frame.ts';
import { drawDoorHandle } from '../../../models/building/kit/draw-door-handle.ts';
import { drawDoorLining } from '../../../models/building/kit/draw-door-lining.ts';
import { drawEaveBeam } from '../../../models/building/kit/draw-eave-beam.ts';
import { drawFarCase } from '../../../models/building/kit/draw-far-case.ts';
import { drawFloorStones } from '../../../models/building/kit/draw-floor-stones.ts';
import { drawFrieze } from '../../../models/building/kit/draw-frieze.ts';
import { drawHood } from '../../../models/building/kit/draw-glass.ts';
import { drawHandrail } from '../../../models/building/kit/draw-handrail.ts';
import { drawLabelPlate } from '../../../models/building/kit/draw-label-plate.ts';
import { drawLiftFront } from '../../../models/building/kit/draw-lift-front.ts';
import { drawLightStrip } from '../../../models/building/kit/draw-light-strip.ts';
import { drawMouldingRun, type RunStretch } from '../../../models/building/kit/draw-moulding-run.ts';
import { drawNiche } from '../../../models/building/kit/draw-niche.ts';
import { drawNumberTablet } from '../../../models/building/kit/draw-number-tablet.ts';
import { drawOpenLeaf } from '../../../models/building/kit/draw-open-leaf.ts';
import { drawPanelLamp } from '../../../models/building/kit/draw-panel-lamp.ts';
import { drawFarPilaster } from '../../../models/building/kit/draw-pilaster.ts';
import { drawPillar } from '../../../models/building/kit/draw-pillar.ts';
import { drawPlateStand } from '../../../models/building/kit/draw-plate-stand.ts';
import { drawPortal } from '../../../models/building/kit/draw-portal.ts';
import { drawRafter } from '../../../models/building/kit/draw-rafter.ts';
import { drawRamp } from '../../../models/building/kit/draw-ramp.ts';
import { drawRankCloth } from '../../../models/building/kit/draw-rank-cloth.ts';
import { drawRevealedCeiling } from '../../../models/building/kit/draw-revealed-ceiling.ts';
import { drawRockCollar } from '../../../models/building/kit/draw-rock-collar.ts';
import { drawRose } from '../../../models/building/kit/draw-rose.ts';
import {
  drawRoundBand,
  drawRoundDish,
  drawRoundRim,
} from '../../../models/building/kit/draw-round-ceiling.ts';
import { drawShadowGap } from '../../../models/building/kit/draw-shadow-gap.ts';
import { drawSignBoard } from '../../../models/building/kit/draw-sign-board.ts';
import { drawSkirting } from '../../../models/building/kit/draw-skirting.ts';
import { drawStairFlight } from '../../../models/building/kit/draw-stair-flight.ts';
import { drawThreshold } from '../../../models/building/kit/draw-threshold.ts';
import { drawUpstand } from '../../../models/building/kit/draw-upstand.ts';
import * as profiles from '../../../models/building/kit/profiles.ts';
import type { SlopeRun } from '../../../models/building/kit/slope-run.ts';
import { paint } from '../../../models/building/shell/paint.ts';
import { makeFurniture } from '../../museum/display/small-museum.ts';
import { ceiling, line, metal, piece, stone, wall, type KitPart } from './kit-part.ts';

const door = { from: 1, to: 3, bottom: 0, top: 2.5 };
const whole: readonly RunStretch[] = [{ a: [0, 5], b: [0, 1], mitres: [1, 1] }];
const stretches: readonly RunStretch[] = [
  { a: [0, 2], b: [1, 1.2], mitres: [1, 0] },
  { a: [3, 5], b: [1.1, 1.2], mitres: null },
];
const climb: SlopeRun = { axis: 'x', direction: 1, run: 4, half: 1.5, rise: 2.4 };
const farCase = makeFurniture({
  id: 'case',
  form: 'wall-case',
  length: 2,
  depth: 0.6,
  height: 2.4,
  deck: 0.45,
});

/** Parts of the kit that rooms are assembled from, beside those in `kit-parts.test.ts`. */
export const roomKitParts: Readonly<Record<string, KitPart>> = {
  'door lining': {
    draw: (draft) => drawDoorLining(wall(draft), door, 0.3, stone),
    within: [
      [1, 0, -0.3],
      [3, 2.5, 0],
    ],
    triangles: 6,
  },
  threshold: {
    draw: (draft) => drawThreshold(wall(draft), door, 0.3, stone, metal),
    within: [
      [1, 0, -0.3],
      [3, 0.004, 0],
    ],
    triangles: 4,
  },
  'far door frame': {
    draw: (draft) => drawFarDoorFrame(wall(draft), door, { width: 0.2, out: 0.08, head: 0.4 }, stone),
    within: [
      [0.8, 0, 0],
      [3.2, 3.25, 0.08],
    ],
    triangles: 22,
  },
  'sign board': {
    draw: (draft) => drawSignBoard(wall(draft), { u: 2, y: 3, width: 1.6, height: 0.3 }, metal, stone),
    within: [
      [1.17, 2.82, 0],
      [2.83, 3.18, 0.04],
    ],
    triangles: 26,
  },
  'number tablet': {
    draw: (draft) => drawNumberTablet(wall(draft), 2, 3, 0.5, 112, stone, metal),
    within: [
      [1.61, 2.99, 0],
      [2.39, 3.5, 0.09],
    ],
    triangles: 130,
  },
  'lift front': {
    draw: (draft) => drawLiftFront(wall(draft), door, { width: 0.1, out: 0.08 }, metal),
    within: [
      [0.9, 0, 0],
      [3.34, 2.78, 0.08],
    ],
    triangles: 80,
  },
  'button panel': {
    draw: (draft) => drawButtonPanel(wall(draft), 1),
    within: [
      [0.98, 0.92, 0],
      [1.14, 1.72, 0.024],
    ],
    triangles: 74,
  },
  'cabin mirror': {
    draw: (draft) => drawCabinMirror(wall(draft), 2.4),
    within: [
      [0.45, 1.08, 0],
      [1.95, 2.16, 0.036],
    ],
    triangles: 60,
  },
  'door handle': {
    draw: (draft) => drawDoorHandle(wall(draft), 1, 1, 0.1, metal),
    within: [
      [0.98, 0.85, 0.1],
      [1.02, 1.15, 0.162],
    ],
    triangles: 28,
  },
  'open leaf': {
    draw: (draft) =>
      drawOpenLeaf(wall(draft), [1, 2], [0, 2.4], 1.1, 'lacquer', {
        leaf: stone,
        ornament: metal,
        handle: metal,
      }),
    within: [
      [1, 0, 0.11],
      [2, 2.4, 0.24],
    ],
    triangles: 190,
  },
  portal: {
    draw: (draft) => drawPortal(wall(draft), { a: [1, 3.7], b: [0, 3] }, stone, metal),
    within: [
      [0.65, -0.01, -0.36],
      [4.05, 3.35, 0.12],
    ],
    triangles: 1400,
  },
  'rock collar': {
    draw: (draft) => drawRockCollar(wall(draft), 5, 4, stone),
    within: [
      [-1.8, 0, 0],
      [6.8, 5.8, 0],
    ],
    triangles: 60,
  },
  'far pilaster': {
    draw: (draft) => drawFarPilaster(wall(draft), { at: 1, foot: 0, top: 4, width: 0.6, out: 0.1 }, stone),
    within: [
      [0.7, 0, 0],
      [1.3, 4, 0.1],
    ],
    triangles: 6,
  },
  'moulding run': {
    draw: (draft) => drawMouldingRun(wall(draft), stretches, 1, profiles.railProfile(0.2, 0.05), stone, 3),
    within: [
      [0, 1, 0],
      [5, 1.2, 0.05],
    ],
    triangles: 60,
  },
  skirting: {
    draw: (draft) => drawSkirting(wall(draft), whole, 0.18, stone, 3),
    within: [
      [0, 0, 0],
      [5, 0.18, 0.036],
    ],
    triangles: 40,
  },
  'plinth course': {
    draw: (draft) => drawSkirting(wall(draft), whole, 0.6, stone, 3),
    within: [
      [0, 0, 0],
      [5, 0.6, 0.091],
    ],
    triangles: 60,
  },
  'dado of joinery': {
    draw: (draft) => drawDado(wall(draft), { a: [0, 4], b: [0.2, 1] }, 'joinery', stone),
    within: [
      [0, 0.2, 0],
      [4, 1, 0.03],
    ],
    triangles: 260,
  },
  'dado of slabs': {
    draw: (draft) => drawDado(wall(draft), { a: [0, 4], b: [0.2, 1] }, { slab: 1, foot: 0.2 }, stone),
    within: [
      [0, 0.2, -0.004],
      [4, 1, 0],
    ],
    triangles: 40,
  },
  'far dado': {
    draw: (draft) => drawDado(wall(draft), { a: [0, 4], b: [0.2, 1] }, 'plain', stone),
    within: [
      [0, 0.2, -0.001],
      [4, 1, 0.001],
    ],
    triangles: 2,
  },
  'dado rail': {
    draw: (draft) => drawDadoRail(wall(draft), whole, 1, stone, 3),
    within: [
      [0, 0.89, 0],
      [5, 1, 0.056],
    ],
    triangles: 60,
  },
  architrave: {
    draw: (draft) => drawArchitrave(wall(draft), whole, [3, 3.3], stone, 3),
    within: [
      [0, 3, 0],
      [5, 3.3, 0.061],
    ],
    triangles: 60,
  },
  'painted frieze': {
    draw: (draft) =>
      drawFrieze(wall(draft), { a: [0, 5], b: [3.3, 3.8] }, 0.5, paint('dancheong-frieze', 0xffffff)),
    within: [
      [0, 3.3, 0.01],
      [5, 3.8, 0.01],
    ],
    triangles: 4,
  },
  'plain frieze': {
    draw: (draft) => drawFrieze(wall(draft), { a: [0, 5], b: [3.3, 3.8] }, 0.5, stone),
    within: [
      [0, 3.3, 0.01],
      [5, 3.8, 0.01],
    ],
    triangles: 8,
  },
  'full cornice': {
    draw: (draft) => {
      drawCornice(wall(draft), whole, [3.5, 4], true, stone, 3);
      drawCorniceBrackets(wall(draft), 5, [3.5, 4], stone);
    },
    within: [
      [0, 3.5, 0],
      [5, 4, 0.42],
    ],
    triangles: 140,
  },
  cove: {
    draw: (draft) => drawCornice(wall(draft), whole, [3.7, 4], false, stone, 3),
    within: [
      [0, 3.7, 0],
      [5, 4, 0.25],
    ],
    triangles: 60,
  },
  'vault shelf': {
    draw: (draft) => drawVaultShelf(wall(draft), whole, 3, stone, 3),
    within: [
      [0, 2.76, 0],
      [5, 3, 0.2],
    ],
    triangles: 60,
  },
  'stair flight': {
    draw: (draft) => drawStairFlight(draft, climb, 16, stone, { cloth: stone, rods: metal }),
    within: [
      [-2.04, 0, -1.5],
      [2.01, 2.407, 1.5],
    ],
    triangles: 480,
  },
  'stair flight towards −z': {
    draw: (draft) => drawStairFlight(draft, { ...climb, axis: 'z', direction: -1 }, 16, stone, null),
    within: [
      [-1.5, 0, -2.01],
      [1.5, 2.4, 2.04],
    ],
    triangles: 130,
  },
  ramp: {
    draw: (draft) => drawRamp(draft, climb, stone, 1),
    within: [
      [-2, 0, -1.5],
      [2, 2.4, 1.5],
    ],
    triangles: 8,
  },
  'floor stones': {
    draw: (draft) =>
      drawFloorStones(draft, [0, 1, 2, 3], [0, 1, 2], (_, x) => (x > 1 && x < 2 ? null : stone)),
    within: [
      [0, 0, 0],
      [3, 0, 2],
    ],
    triangles: 8,
  },
  'round ceiling': {
    draw: (draft) => {
      drawRoundRim(ceiling(draft), 2, [-3, 3], [-3, 3], stone, metal);
      drawRoundBand(ceiling(draft), 2, paint('dancheong-frieze', 0xffffff));
      drawRoundDish(ceiling(draft), 2, true, stone, metal);
    },
    within: [
      [-3, 3.94, -3],
      [3, 4.321, 3],
    ],
    triangles: 1100,
  },
  rose: {
    draw: (draft) => drawRose(ceiling(draft), [0, 0], stone, metal),
    within: [
      [-1.2, 3.83, -1.2],
      [1.2, 4, 1.2],
    ],
    triangles: 130,
  },
  'chamfered beam': {
    draw: (draft) => drawBeam(ceiling(draft), { half: 0.2, depth: 0.4, chamfer: 0.05, span: 3 }, stone),
    within: [
      [-3, 4, -0.2],
      [3, 4.4, 0.2],
    ],
    triangles: 40,
  },
  'square beam': {
    draw: (draft) => drawBeam(ceiling(draft), { half: 0.1, depth: 0.3, chamfer: 0, span: 3 }, stone),
    within: [
      [-3, 4, -0.1],
      [3, 4.3, 0.1],
    ],
    triangles: 30,
  },
  rafter: {
    draw: (draft) => drawRafter(draft, { from: -1, to: 1, across: 0.5, top: 4, isAlongZ: true }, stone),
    within: [
      [0.465, 3.89, -1],
      [0.535, 4, 1],
    ],
    triangles: 6,
  },
  upstand: {
    draw: (draft) => drawUpstand(draft, { halfX: 3, halfZ: 2, height: 4 }, 0.4, stone),
    within: [
      [-3, 4, -2],
      [3, 4.4, 2],
    ],
    triangles: 16,
  },
  'revealed ceiling': {
    draw: (draft) => drawRevealedCeiling(ceiling(draft), [-3, 3], [-2, 2], stone, 2),
    within: [
      [-3, 4, -2],
      [3, 4.05, 2],
    ],
    triangles: 60,
  },
  'light strip': {
    draw: (draft) => {
      drawLightStrip(ceiling(draft), [-1, 1], [-0.05, 0.05], metal);
      drawLightStrip(ceiling(draft), [-1, 1], [0.95, 1.05], metal, 0.006);
    },
    within: [
      [-1, 3.99, -0.05],
      [1, 4, 1.05],
    ],
    triangles: 4,
  },
  'panel lamp': {
    draw: (draft) => drawPanelLamp(ceiling(draft), 0.6, stone, metal),
    within: [
      [-0.66, 3.97, -0.66],
      [0.66, 4, 0.66],
    ],
    triangles: 30,
  },
  'handrail up a stair': {
    draw: (draft) => drawHandrail(draft, line(0.6), [0.1, 4.9], 0.95),
    within: [
      [0.05, 0.9, 0],
      [4.95, 3.96, 0.1],
    ],
    triangles: 60,
  },
  pillar: {
    draw: (draft) => drawPillar(draft, 0, 0, 4),
    within: [
      [-0.34, 0, -0.34],
      [0.34, 4, 0.34],
    ],
    triangles: 220,
  },
  balustrade: {
    draw: (draft) => drawBalustrade(draft, line()),
    within: [
      [0, 0, 0.02],
      [5, 1.04, 0.24],
    ],
    triangles: 150,
  },
  'eave beam': {
    draw: (draft) => drawEaveBeam(draft, line(), 4),
    within: [
      [0, 3.5, 0],
      [5, 4, 0.22],
    ],
    triangles: 30,
  },
  backdrop: {
    draw: (draft) => drawBackdrop(draft, line(), 4, (from, to) => to < 2 || from > 3),
    within: [
      [0.15, 0, 0.04],
      [4.85, 4, 0.36],
    ],
    triangles: 420,
  },
  niche: {
    draw: (draft) => drawNiche(draft, line(), [1, 4], 5),
    within: [
      [0.88, 0.16, 0],
      [4.12, 3.72, 0.12],
    ],
    triangles: 160,
  },
  'shadow gap': {
    draw: (draft) => drawShadowGap(draft, line(), 4),
    within: [
      [0, 3.94, 0.02],
      [5, 3.98, 0.02],
    ],
    triangles: 4,
  },
  'solid label plate': {
    draw: (draft) => drawLabelPlate(piece(draft), { along: 0, up: 0, out: 0, width: 0.11 }, true, false),
    within: [
      [-0.055, 0, -0.04],
      [0.055, 0.04, 0.002],
    ],
    triangles: 6,
  },
  'outlined label plate on a wall': {
    draw: (draft) => drawLabelPlate(piece(draft), { along: 0, up: 1, out: 0, width: 0.2 }, false, true),
    within: [
      [-0.1, 1, 0],
      [0.1, 1.084, 0],
    ],
    triangles: 8,
  },
  'plate stand': {
    draw: (draft) => drawPlateStand(piece(draft), { along: 0, floor: 0, out: 0 }, true),
    within: [
      [-0.13, 0, -0.09],
      [0.13, 0.95, 0.1],
    ],
    triangles: 30,
  },
  'cloth with a line': {
    draw: (draft) => drawRankCloth(piece(draft), stone, 'line', [-0.2, 0.2], [-0.1, 0.1], 0),
    within: [
      [-0.2, -0.001, -0.1],
      [0.2, 0.004, 0.1],
    ],
    triangles: 16,
  },
  'cloth with bands over a block': {
    draw: (draft) => drawRankCloth(piece(draft), stone, 'bands', [-0.2, 0.2], [-0.1, 0.1], 0.15),
    within: [
      [-0.2, -0.151, -0.1],
      [0.2, 0.004, 0.1],
    ],
    triangles: 14,
  },
  'cloth with corners': {
    draw: (draft) => drawRankCloth(piece(draft), stone, 'corners', [-0.2, 0.2], [-0.1, 0.1], 0),
    within: [
      [-0.2, -0.001, -0.1],
      [0.2, 0.004, 0.1],
    ],
    triangles: 16,
  },
  'far case': {
    draw: (draft) => drawFarCase(piece(draft), farCase, stone, stone, 16),
    within: [
      [-1, 0, -0.3],
      [1, 2.4, 0.3],
    ],
    triangles: 20,
  },
  'glass hood': {
    draw: (draft) => drawHood(piece(draft), [-0.4, 0.4], [1, 1.8], [-0.4, 0.4]),
    within: [
      [-0.401, 1, -0.401],
      [0.401, 1.801, 0.401],
    ],
    triangles: 60,
  },
};
