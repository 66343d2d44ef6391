import { describe, expect, it } from 'vitest';
import { ball } from '../../models/kit/clay-shapes.ts';
import { cutCloth } from '../../models/kit/cloth/cloth-net.ts';
import { listHem } from '../../models/kit/cloth/list-hem.ts';
import { sampleField } from '../../models/kit/cloth/sample-field.ts';
import { drapeVeil } from '../../models/kit/cloth/veil.ts';

const drapeBall = () =>
  drapeVeil({
    hidden: ball([0, 0.15, 0], 0.12),
    bounds: { min: [-0.2, -0.1, -0.2], max: [0.2, 0.35, 0.2] },
    cut: { width: 0.6, depth: 0.6, corner: 0.29, nodes: 25 },
    top: 0.285,
    hold: 0.02,
    lying: 0.6,
    frames: 60,
  });

const veil = drapeBall();

describe('cloth', () => {
  it('is cut with a clean hem: every node of the edge lies on the outline', () => {
    const net = cutCloth({ width: 0.6, depth: 0.6, corner: 0.3, nodes: 41 });
    for (const node of listHem(net)) {
      const radius = Math.hypot(net.flat[node * 2]!, net.flat[node * 2 + 1]!);
      expect(Math.abs(radius - 0.3)).toBeLessThan(net.cell * 0.1);
    }
  });

  it('reads distance and way out of a body from a table', () => {
    const field = sampleField(ball([0, 0, 0], 0.1), { min: [-0.2, -0.2, -0.2], max: [0.2, 0.2, 0.2] }, 0.01);
    const met = new Float64Array(4);
    expect(field.read(0.09, 0.06, 0, met)).toBe(true);
    expect(met[0]).toBeCloseTo(Math.hypot(0.09, 0.06) - 0.1, 3);
    expect(met[1]! / met[2]!).toBeCloseTo(1.5, 0);
    expect(field.read(0.3, 0, 0, met)).toBe(false);
  });

  it('falls over a thing, hides it, keeps its threads and lies on the ground', () => {
    const { mesh, size, span } = veil;
    expect(size[1]).toBeGreaterThan(0.18);
    expect(size[1]).toBeLessThan(0.33);
    expect(Math.min(...mesh.positions.filter((_, at) => at % 3 === 1))).toBe(0);
    // Threads stretch little, and nowhere does the cloth run through the ball.
    let worst = 0;
    for (let at = 0; at < mesh.indices.length; at += 3) {
      const [a, b] = [mesh.indices[at]!, mesh.indices[at + 1]!];
      const now = Math.hypot(
        ...[0, 1, 2].map((axis) => mesh.positions[a * 3 + axis]! - mesh.positions[b * 3 + axis]!),
      );
      const flat =
        span * Math.hypot(...[0, 1].map((axis) => mesh.uvs[a * 2 + axis]! - mesh.uvs[b * 2 + axis]!));
      worst = Math.max(worst, now / flat);
    }
    expect(worst).toBeLessThan(1.45);
    const up = mesh.normals.filter((_, at) => at % 3 === 1);
    expect(up.filter((value) => value > -0.2).length / up.length).toBeGreaterThan(0.85);
  });

  it('falls the same way each time', () => {
    expect(drapeBall().mesh.positions).toEqual(veil.mesh.positions);
  });
});
