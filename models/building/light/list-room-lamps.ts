import type { RoomDisplay, PlacedFurniture } from '../../../src/museum/display/room-display.ts';
import type { RoomFrame } from '../room/room-frame.ts';
import { vaultSpring } from '../room/vault-spring.ts';
import { normalise, type Vector } from '../shell/vector.ts';

/** What one sees of a lamp. */
export type LampFitting =
  'track-spot' | 'chandelier' | 'pendant' | 'line-x' | 'line-z' | 'panel' | 'bare-bulb' | 'none';

/**
 * A lamp of a room, in the room's frame. `power`: light on a white surface square to it at one metre.
 * `outer`, `inner`: cosines of the half angles between which a beam fades; a wide lamp has −1 and 0… and shines
 * by the cosine law instead.
 */
export interface Lamp {
  readonly at: Vector;
  readonly towards: Vector;
  readonly power: number;
  readonly inner: number;
  readonly outer: number;
  readonly isWide: boolean;
  /** Beyond this many metres it is not reckoned with. */
  readonly reach: number;
  readonly fitting: LampFitting;
  /**
   * Left out of the picture of light that the rooms of a template share: stands in for light that leaves a case
   * through its glass, which the case's own strips give there; or does not burn in each of these rooms.
   */
  readonly isSpill: boolean;
}

function spot(
  at: Vector,
  target: Vector,
  light: number,
  halfAngle: number,
  fitting: LampFitting = 'track-spot',
): Lamp {
  const dx = target[0] - at[0];
  const dy = target[1] - at[1];
  const dz = target[2] - at[2];
  const distance = Math.hypot(dx, dy, dz);
  return {
    at,
    towards: normalise([dx, dy, dz]),
    power: light * distance * distance,
    inner: Math.cos(halfAngle * 0.45),
    outer: Math.cos(halfAngle),
    isWide: false,
    reach: distance * 2.2 + 2,
    fitting,
    isSpill: false,
  };
}

function wide(at: Vector, towards: Vector, power: number, reach: number, fitting: LampFitting): Lamp {
  return { at, towards, power, inner: 1, outer: 0, isWide: true, reach, fitting, isSpill: false };
}

/** What comes out of a case, at a point of its glass. */
function spill(at: Vector, faceX: number, faceZ: number): Lamp {
  return { ...wide(at, normalise([faceX, -0.35, faceZ]), 0.42, 4.5, 'none'), isSpill: true };
}

/** Positions along a length, at most `spacing` apart and half a spacing from its ends. */
export function spread(length: number, spacing: number): number[] {
  const count = Math.max(1, Math.round(length / spacing));
  return Array.from({ length: count }, (_, at) => ((at + 0.5) / count - 0.5) * length);
}

/** Where the lamps that wash the walls hang and aim, metres: above the floor, and out from the wall. */
export interface WallWash {
  readonly height: number;
  readonly out: number;
  readonly aim: number;
}

/** Lamps that wash the walls sit at the ceiling, farther from the wall the taller it is. */
export function measureWallWash({ height, halfX, halfZ, style }: RoomFrame): WallWash {
  const top = style.ceiling.form === 'vault' ? height * 0.63 : height - 0.1;
  const out =
    style.ceiling.form === 'vault' ? 0.35 : Math.min(0.34 * top, 1.9, 0.55 * Math.min(halfX, halfZ));
  return { height: top, out: Math.max(0.3, out), aim: top * 0.4 };
}

/** How many lamps wash a wall of this length, evenly spaced. */
export function countWashBays(frame: RoomFrame, length: number): number {
  const spacing = frame.style.pilasters?.every ?? Math.max(2.9, 2 * measureWallWash(frame).out);
  return Math.max(1, Math.round(length / spacing));
}

/** All lamps of a room but those inside cases, which light only their case. */
export function listRoomLamps(frame: RoomFrame, display: RoomDisplay): Lamp[] {
  const { style, halfX, halfZ, height } = frame;
  const lamps: Lamp[] = [];
  const { form, strength, washesWalls } = style.lamps;
  if (form === 'daylight' || height <= 0) return lamps;
  const isLong = halfZ > halfX;
  const place = (along: number, across: number, y: number): Vector =>
    isLong
      ? [across, y + frame.floorAt(across, along), along]
      : [along, y + frame.floorAt(along, across), across];
  const long = Math.max(halfX, halfZ) * 2;
  const short = Math.min(halfX, halfZ) * 2;
  const down: Vector = [0, -1, 0];

  for (const placed of display.furniture) addFurnitureLamps(lamps, frame, placed);

  if (washesWalls) {
    const wash = measureWallWash(frame);
    const isVaulted = style.ceiling.form === 'vault';
    for (const wall of frame.walls) {
      if (wall.length < 2.4) continue;
      const bays = countWashBays(frame, wall.length);
      for (let bay = 0; bay < bays; bay++) {
        const u = ((bay + 0.5) / bays) * wall.length;
        if (wall.cuts.some((cut) => cut.depth === 0 && u > cut.from && u < cut.to)) continue;
        const x = wall.originX + wall.alongX * u;
        const z = wall.originZ + wall.alongZ * u;
        const y = wall.floorAt(u);
        if (isVaulted) {
          // From behind the cornice at its foot the vault is lit, and the vault lights the passage.
          const from: Vector = [x + wall.normalX * 0.15, y + wash.height, z + wall.normalZ * 0.15];
          lamps.push(wide(from, normalise([wall.normalX, 1.1, wall.normalZ]), 1.3 * strength, 6, 'none'));
          // And from the vault itself, at not quite half its span, spots on the wall.
          const span = Math.min(halfX, halfZ);
          const foot = height * vaultSpring;
          const up = foot + (height - foot) * Math.sqrt(1 - 0.45 ** 2) - 0.08;
          lamps.push(
            spot(
              [x + wall.normalX * span * 0.55, y + up, z + wall.normalZ * span * 0.55],
              [x, y + 1.5, z],
              0.55 * strength,
              0.4,
            ),
          );
          continue;
        }
        lamps.push(
          spot(
            [x + wall.normalX * wash.out, y + wash.height, z + wall.normalZ * wash.out],
            [x, y + wash.aim, z],
            0.42 * strength,
            0.62,
          ),
        );
      }
    }
  }

  switch (form) {
    case 'chandeliers': {
      const figures = display.furniture
        .filter(({ furniture, count }) => furniture.form === 'low-plinth' && count === 0)
        .map(({ x, z }) => [x - frame.origin[0], z - frame.origin[2]] as const);
      const y = height - Math.min(2.3, height * 0.32);
      for (const along of spread(long, 7)) {
        for (const across of short > 14 ? spread(short, 9) : [0]) {
          const at = place(along, across, y);
          // None hangs before the face of the figure that a hall was built for.
          if (figures.some((figure) => Math.hypot(at[0] - figure[0], at[2] - figure[1]) < 4.5)) continue;
          lamps.push(wide(at, down, 3.4 * strength, 12, 'chandelier'));
          lamps.push(wide(at, [0, 1, 0], 1.3 * strength, 7, 'none'));
        }
      }
      break;
    }
    case 'pendants':
      for (const along of spread(long, 3.2)) {
        for (const across of spread(short, 3.4)) {
          lamps.push(
            wide(place(along, across, Math.min(2.7, height - 0.7)), down, 1.7 * strength, 6, 'pendant'),
          );
        }
      }
      break;
    case 'lines':
      for (const across of spread(short, 3.2)) {
        for (const along of spread(long, 2.2)) {
          lamps.push(
            wide(place(along, across, height - 0.03), down, 1.25 * strength, 8, isLong ? 'line-z' : 'line-x'),
          );
        }
      }
      break;
    case 'panel':
      lamps.push(wide([0, height - 0.02, 0], down, 1.6 * strength, 5, 'panel'));
      break;
    case 'bare':
      lamps.push(
        wide(
          place(-long / 2 + Math.min(6, long / 3), 0, Math.min(3.4, height - 0.6)),
          down,
          5,
          16,
          'bare-bulb',
        ),
      );
      break;
    case 'spots':
      if (frame.room.kind === 'corridor' || display.furniture.length === 0) {
        for (const along of spread(long, 4)) {
          for (const across of short > 9 ? spread(short, 5) : [0]) {
            const at = place(along, across, height - 0.12);
            if (style.ceiling.form === 'vault') lamps.push(wide(at, down, 3.4 * strength, 9, 'track-spot'));
            else lamps.push(spot(at, [at[0], at[1] - height + 0.12, at[2]], 0.62 * strength, 0.62));
          }
        }
      }
      break;
    case 'none':
      break;
  }
  return lamps;
}

/** Spots on what stands free, and what spills out of cases through their front. */
function addFurnitureLamps(lamps: Lamp[], frame: RoomFrame, placed: PlacedFurniture): void {
  const { furniture, yaw } = placed;
  const x = placed.x - frame.origin[0];
  const y = placed.y - frame.origin[1];
  const z = placed.z - frame.origin[2];
  const faceX = Math.sin(yaw);
  const faceZ = Math.cos(yaw);
  const alongX = Math.cos(yaw);
  const alongZ = -Math.sin(yaw);
  const { strength } = frame.style.lamps;
  const top = frame.height - 0.1;
  /** From higher up the same pool of light needs a narrower beam. */
  const beam = (radius: number, drop: number): number =>
    Math.min(0.34, Math.atan(radius / Math.max(1, drop)));
  const at = (along: number, out: number, up: number): Vector => [
    x + alongX * along + faceX * out,
    y + up,
    z + alongZ * along + faceZ * out,
  ];
  switch (furniture.form) {
    case 'wall-case':
    case 'flush-case':
      for (const along of spread(furniture.length, 1.8)) {
        lamps.push(spill(at(along, furniture.depth / 2, furniture.height * 0.62), faceX, faceZ));
      }
      break;
    case 'island-case':
      for (const along of spread(furniture.length, 1.8)) {
        for (const side of [1, -1]) {
          lamps.push(
            spill(
              at(along, (side * furniture.depth) / 2, furniture.height * 0.62),
              faceX * side,
              faceZ * side,
            ),
          );
        }
      }
      break;
    case 'table-case':
      for (const along of spread(furniture.length, 1.6)) {
        lamps.push(
          spot(
            at(along, 0.5, top),
            at(along, 0, furniture.deck),
            1.35 * strength,
            beam(0.95, top - furniture.deck),
          ),
        );
      }
      break;
    case 'plinth':
      {
        const wideness = 0.55 + 0.5 * Math.max(furniture.length, furniture.depth);
        lamps.push(
          spot(
            at(0, 0.65, top),
            at(0, 0, furniture.deck),
            1.6 * strength,
            beam(wideness, top - furniture.deck),
          ),
        );
      }
      break;
    case 'low-plinth':
    case 'floor': {
      if (placed.count === 0 && frame.template.finish === 'statue-hall') {
        // A figure as tall as its hall is lit from before it, from left and right.
        for (const side of [-1, 1])
          lamps.push(
            spot(
              at(side * furniture.length * 0.75, furniture.depth / 2 + 6, frame.height - 0.1),
              at(0, 0, frame.height * 0.52),
              side < 0 ? 0.7 : 0.4,
              0.42,
            ),
          );
        break;
      }
      // A wide place is lit by few lamps from high up, so that the floor around it stays in the dusk.
      const area = furniture.length * furniture.depth;
      // Pale stone without a gift on it asks for less than a dark car.
      const light = placed.count === 0 ? 0.5 : area > 60 ? 0.95 : area > 20 ? 1.15 : 1.25;
      const high = frame.height - 0.15;
      for (const along of spread(furniture.length * 0.9, area > 60 ? 6.5 : 3.2)) {
        for (const out of furniture.depth > 8 ? spread(furniture.depth * 0.8, 9) : [0]) {
          const side = furniture.depth > 8 ? 0.4 : furniture.depth / 2 + 0.3;
          lamps.push(spot(at(along, out + side, high), at(along, out, 0.3), light * strength, 0.46));
        }
      }
      break;
    }
    case 'picture': {
      if (placed.count === 0) break;
      const middle = furniture.deck + furniture.height / 2;
      // From under a tall ceiling it is the little lamp over the frame that seems to give the light.
      const up = Math.min(top, middle + 2.4);
      const fitting = up < top - 0.1 ? 'none' : 'track-spot';
      const lamp = spot(at(0, 1.1, up), at(0, 0.02, middle), 1.35 * strength, 0.42, fitting);
      // Pictures hang here and there in passages that share one picture of light: what has no picture has no light.
      lamps.push({ ...lamp, isSpill: frame.room.kind === 'corridor' });
      break;
    }
  }
}
