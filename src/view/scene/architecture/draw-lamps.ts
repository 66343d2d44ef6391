import type { Lamp } from './list-room-lamps.ts';
import { paint } from './paint.ts';
import type { RoomFrame } from './room-frame.ts';
import { lightZone, type ShellDraft } from './shell-draft.ts';
import { cross, normalise, scale, add, type Vector } from './vector.ts';

const black = paint('painted-metal', 0x2b2825, 0.3);
const brass = paint('brass', 0xc29a52, 0.7);
const lit = paint('lamp', 0xffe2b4, 0, 1);
const crystal = paint('lamp', 0xffe8c8, 0.6, 0.75);
const shadePaper = paint('lamp', 0xffdfae, 0, 0.55);

/** What one sees of the lamps. */
export function drawLamps(draft: ShellDraft, frame: RoomFrame, lamps: readonly Lamp[]): void {
  draft.currentZone = lightZone.free;
  for (const lamp of lamps) {
    const [x, y, z] = lamp.at;
    switch (lamp.fitting) {
      case 'track-spot':
        drawSpot(draft, frame, lamp);
        break;
      case 'chandelier':
        drawChandelier(draft, lamp.at, frame.height + frame.floorAt(x, z));
        break;
      case 'pendant':
        draft.with(black);
        draft.box([x - 0.008, y + 0.16, z - 0.008], [x + 0.008, frame.height, z + 0.008], 'XxZz');
        draft.with(shadePaper);
        draft.lathe(
          [x, y, z],
          [
            [0.2, 0],
            [0.24, 0.05],
            [0.2, 0.17],
            [0.03, 0.2],
          ],
          10,
        );
        draft.quad(
          [x - 0.12, y + 0.01, z - 0.14],
          [x + 0.12, y + 0.01, z - 0.14],
          [x + 0.12, y + 0.01, z + 0.14],
          [x - 0.12, y + 0.01, z + 0.14],
        );
        break;
      case 'line-x':
      case 'line-z': {
        const [hx, hz] = lamp.fitting === 'line-x' ? [1.1, 0.05] : [0.05, 1.1];
        draft.with(frame.style.ceiling.panel);
        draft.quad(
          [x - hx, y + 0.02, z - hz],
          [x + hx, y + 0.02, z - hz],
          [x + hx, y + 0.02, z + hz],
          [x - hx, y + 0.02, z + hz],
        );
        break;
      }
      case 'panel': {
        const h = Math.min(frame.halfX, frame.halfZ) * 0.6;
        draft.with(frame.style.ceiling.panel);
        draft.quad(
          [x - h, y + 0.01, z - h],
          [x + h, y + 0.01, z - h],
          [x + h, y + 0.01, z + h],
          [x - h, y + 0.01, z + h],
        );
        break;
      }
      case 'bare-bulb':
        draft.with(black);
        draft.box([x - 0.01, y + 0.1, z - 0.01], [x + 0.01, frame.height + 0.4, z + 0.01], 'XxZz');
        draft.with(lit);
        draft.lathe(
          [x, y - 0.06, z],
          [
            [0, 0],
            [0.05, 0.02],
            [0.06, 0.07],
            [0.02, 0.14],
          ],
          8,
        );
        break;
      case 'none':
        break;
    }
  }
}

/** A short can aimed at what it lights, with a glowing mouth. */
function drawSpot(draft: ShellDraft, frame: RoomFrame, lamp: Lamp): void {
  const [x, y, z] = lamp.at;
  const ceiling = frame.height + frame.floorAt(x, z);
  if (ceiling - y > 0.3 && ceiling - y < 3) {
    draft.with(black);
    draft.box([x - 0.012, y, z - 0.012], [x + 0.012, ceiling, z + 0.012], 'XxZz');
  }
  const axis = lamp.towards;
  const side = normalise(cross(Math.abs(axis[1]) > 0.95 ? [1, 0, 0] : [0, 1, 0], axis));
  const up = cross(axis, side);
  const at = (s: number, u: number, along: number): Vector =>
    add([x, y, z], add(add(scale(side, s), scale(up, u)), scale(axis, along)));
  const r = 0.05;
  const back = -0.07;
  const front = 0.08;
  draft.with(black);
  const ring: readonly (readonly [number, number])[] = [
    [-r, -r],
    [r, -r],
    [r, r],
    [-r, r],
  ];
  for (let k = 0; k < 4; k++) {
    const [s0, u0] = ring[k] as readonly [number, number];
    const [s1, u1] = ring[(k + 1) % 4] as readonly [number, number];
    draft.quad(at(s0, u0, back), at(s1, u1, back), at(s1, u1, front), at(s0, u0, front));
  }
  draft.with(lit);
  draft.quad(
    at(-r * 0.8, -r * 0.8, front),
    at(r * 0.8, -r * 0.8, front),
    at(r * 0.8, r * 0.8, front),
    at(-r * 0.8, r * 0.8, front),
  );
}

/** Three rings of crystal under a brass stem. */
function drawChandelier(draft: ShellDraft, [x, y, z]: Vector, ceiling: number): void {
  draft.with(brass);
  draft.lathe(
    [x, y, z],
    [
      [0.02, 0.55],
      [0.02, ceiling - y],
    ],
    6,
  );
  draft.lathe(
    [x, ceiling - 0.12, z],
    [
      [0.05, 0],
      [0.22, 0.06],
      [0.24, 0.12],
    ],
    12,
  );
  const tiers: readonly (readonly [number, number])[] = [
    [0.85, 0.1],
    [0.6, 0.34],
    [0.32, 0.54],
  ];
  for (const [radius, height] of tiers) {
    draft.with(brass);
    draft.lathe(
      [x, y + height, z],
      [
        [radius - 0.02, 0],
        [radius + 0.02, 0.02],
        [radius - 0.02, 0.06],
      ],
      12,
    );
    draft.with(crystal);
    draft.lathe(
      [x, y + height - 0.16, z],
      [
        [radius * 0.86, 0],
        [radius - 0.005, 0.12],
        [radius - 0.01, 0.165],
      ],
      12,
    );
    draft.lathe(
      [x, y + height - 0.16, z],
      [
        [0, -0.04],
        [radius * 0.86, 0],
      ],
      12,
    );
  }
  draft.lathe(
    [x, y - 0.22, z],
    [
      [0, 0],
      [0.22, 0.1],
      [0.3, 0.24],
      [0.2, 0.34],
    ],
    12,
  );
}
