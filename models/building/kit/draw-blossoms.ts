import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { paint, shade } from '../shell/paint.ts';
import type { PiecePen } from '../shell/piece-pen.ts';
import { add, cross, normalise, scale, type Vector } from '../shell/vector.ts';

const leaf = paint('cloth', 0x41562f, 0.05);
const petal = paint('cloth', 0xffffff, 0.05);

/**
 * Blossoms of five petals with a leaf under every other, scattered over a surface.
 *
 * @param surface for two numbers from 0 to 1: a point of the surface and the way it looks
 * @param tones colours of the petals
 * @param size radius of a blossom, metres
 */
export function drawBlossoms(
  pen: PiecePen,
  count: number,
  surface: (s: number, t: number) => { readonly at: Vector; readonly up: Vector },
  tones: readonly number[],
  size: number,
  seed: string,
): void {
  const random = startRandom(seed);
  const { draft } = pen;
  for (let flower = 0; flower < count; flower++) {
    const { at, up } = surface(random(), random());
    const face = normalise(add(up, [random() - 0.5, random() * 0.3, random() - 0.5]));
    const side = normalise(cross(face, [0.31, 0.2, 0.93]));
    const across = cross(face, side);
    const r = size * (0.7 + random() * 0.6);
    const spin = random() * 6.3;
    const tone = tones[Math.floor(random() * tones.length)] ?? 0xffffff;
    const heart = add(at, scale(face, r * 0.1));
    const rim = (angle: number, reach: number, lift: number): Vector =>
      add(
        at,
        add(
          scale(face, r * lift),
          add(scale(side, Math.cos(angle) * r * reach), scale(across, Math.sin(angle) * r * reach)),
        ),
      );
    if (flower % 3 === 0) {
      draft.with(shade(leaf, 0.8 + random() * 0.5));
      pen.quad(heart, rim(spin, 0.9, -0.1), rim(spin + 0.4, 1.9, -0.3), rim(spin + 0.8, 0.9, -0.1));
      pen.quad(heart, rim(spin + 3, 0.9, -0.1), rim(spin + 3.4, 1.9, -0.3), rim(spin + 3.8, 0.9, -0.1));
    }
    draft.with({ ...petal, colour: tone });
    const first = pen.vertex(heart, face, 0, 0);
    draft.with(shade({ ...petal, colour: tone }, 1.12));
    // Petals turned up at their tips: five corners are enough at this size.
    for (let tip = 0; tip <= 5; tip++) {
      const p = rim(spin + (tip / 5) * Math.PI * 2, 1, tip % 2 ? 0.4 : 0.12);
      pen.vertex(p, normalise(add(face, scale(add(p, scale(at, -1)), 0.6 / r))), tip, r);
    }
    for (let tip = 0; tip < 5; tip++) draft.triangle(first, first + 1 + tip, first + 2 + tip);
  }
}
