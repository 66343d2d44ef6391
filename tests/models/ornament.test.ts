import { describe, expect, it } from 'vitest';
import { circle, Drawing } from '../../models/textures/ornament/drawing.ts';
import { petalShape, petalSpine } from '../../models/textures/ornament/petals.ts';
import { stripRecipes } from '../../models/textures/ornament/strips.ts';
import { bronzeLeafRecipes } from '../../models/textures/ornament/bronze-leaves.ts';
import { grey } from '../../models/textures/recipe.ts';

describe('a drawing', () => {
  it('covers what lies within a shape, half of a pixel its edge cuts, and nothing else', () => {
    const drawing = new Drawing(1, 10, grey(0));
    drawing.cover(
      [
        [0.2, 0.2],
        [0.55, 0.2],
        [0.55, 0.6],
        [0.2, 0.6],
      ],
      grey(1),
    );
    expect(drawing.readChannel(0.35, 0.45, 0)).toBeCloseTo(1);
    expect(drawing.readChannel(0.55, 0.45, 0)).toBeCloseTo(0.5);
    expect(drawing.readChannel(0.75, 0.45, 0)).toBe(0);
    expect(drawing.readChannel(0.35, 0.85, 0)).toBe(0);
  });

  it('comes back on the other side, so that strips repeat', () => {
    const drawing = new Drawing(2, 40, grey(0));
    drawing.cover(circle(0, 0.5, 0.2), grey(1));
    expect(drawing.readChannel(0.02, 0.5, 0)).toBeCloseTo(1);
    expect(drawing.readChannel(0.98, 0.5, 0)).toBeCloseTo(1);
    expect(drawing.readChannel(0.5, 0.5, 0)).toBe(0);
  });

  it('draws petals from foot to tip, no wider than they are said to be', () => {
    const shape = petalShape([0, 0], Math.PI / 2, { length: 1, half: 0.3 });
    expect(Math.max(...shape.map(([, y]) => y))).toBeCloseTo(1, 1);
    expect(Math.max(...shape.map(([x]) => x))).toBeLessThanOrEqual(0.3001);
    const bent = petalSpine([0, 0], 0, { length: 1, half: 0.1, bend: Math.PI / 2 });
    const [x = 0, y = 0] = bent.at(-1) ?? [];
    expect(x).toBeCloseTo(y, 1);
  });
});

describe('ornament', () => {
  it('shows three flowers in their colours on the frieze: rose, violet, white', () => {
    const frieze = stripRecipes['dancheong-frieze'];
    const hue = (x: number, y: number) => frieze(x / 2, y);
    const [azaleaRed, azaleaGreen] = hue(0.1, 0.62);
    expect(azaleaRed).toBeGreaterThan(azaleaGreen * 1.4);
    const [orchidRed, orchidGreen, orchidBlue] = hue(2 / 3 + 0.16, 0.56);
    expect(Math.min(orchidRed, orchidBlue)).toBeGreaterThan(orchidGreen);
    const [white, , whiteBlue] = hue(4 / 3, 0.7);
    expect(white).toBeGreaterThan(0.5);
    expect(whiteBlue).toBeGreaterThan(0.4);
  });

  it('has two leaves of the door that do not mirror each other', () => {
    const left = bronzeLeafRecipes['bronze-leaf-left'];
    const right = bronzeLeafRecipes['bronze-leaf-right'];
    let apart = 0;
    for (let k = 0; k < 200; k++) {
      const u = 0.15 + (0.7 * ((k * 7) % 20)) / 20;
      const v = 0.35 + (0.6 * Math.floor(k / 20)) / 10;
      apart += Math.abs(left(u, v)[0] - right(1 - u, v)[0]);
    }
    expect(apart / 200).toBeGreaterThan(0.05);
  });
});
