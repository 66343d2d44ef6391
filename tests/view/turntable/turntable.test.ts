import { describe, expect, it } from 'vitest';
import { arrangeGifts } from '../../../src/view/turntable/arrange-gifts.ts';
import {
  chooseReference,
  chooseScaleLength,
  referenceHeights,
  referenceWidths,
} from '../../../src/view/turntable/choose-scale.ts';
import { computeContactShadow, shadowSide } from '../../../src/view/turntable/compute-contact-shadow.ts';
import { computeOverlay } from '../../../src/view/turntable/compute-overlay.ts';
import { nameSide } from '../../../src/view/turntable/name-side.ts';
import {
  easeOrbit,
  homeOrbit,
  returnHome,
  turnOrbit,
  zoomOrbit,
  type Orbit,
} from '../../../src/view/turntable/orbit.ts';
import { drawSoftLine, referenceOutlines } from '../../../src/view/turntable/reference-outlines.ts';
import { computeMostZoom, computeView, projectPoint } from '../../../src/view/turntable/turntable-view.ts';
import { buildPlaceholder } from '../../../src/view/scene/exhibits/placeholder.ts';

const vase = [0.2, 0.4, 0.2] as const;
const rifle = [1.2, 0.3, 0.1] as const;
const coach = [20, 4, 3] as const;

describe('an orbit', () => {
  it('goes all the way round, and neither over the top nor under the ground for ever', () => {
    let orbit: Orbit = homeOrbit;
    for (let step = 0; step < 100; step++) orbit = turnOrbit(orbit, 0.3, 0.3);
    expect(orbit.yaw).toBeCloseTo(homeOrbit.yaw + 30, 9);
    expect(orbit.pitch).toBeLessThan(Math.PI / 2);
    expect(turnOrbit(orbit, 0, -99).pitch).toBeGreaterThan(-Math.PI / 2);
    expect(turnOrbit(orbit, 0, -99).pitch).toBeLessThan(-1);
  });

  it('comes no nearer than the most and goes no farther than all of it', () => {
    expect(zoomOrbit(homeOrbit, 100, 7).zoom).toBe(7);
    expect(zoomOrbit(homeOrbit, 0.01, 7).zoom).toBe(1);
    expect(zoomOrbit(homeOrbit, 2, 7).zoom).toBe(2);
  });

  it('returns home by the shorter way', () => {
    const far = turnOrbit(homeOrbit, 2 * Math.PI * 3 + 0.5, 0.4);
    const home = returnHome(far);
    expect(Math.abs(home.yaw - far.yaw)).toBeLessThanOrEqual(Math.PI);
    expect(nameSide(home)).toEqual(nameSide(homeOrbit));
    expect(home.pitch).toBe(homeOrbit.pitch);
  });

  it('eases by time alone and arrives exactly, so that drawing can stop', () => {
    const to = { yaw: 2, pitch: -0.5, zoom: 4 };
    const once = easeOrbit(homeOrbit, to, 0.1);
    const twice = easeOrbit(easeOrbit(homeOrbit, to, 0.04), to, 0.06);
    expect(twice.yaw).toBeCloseTo(once.yaw, 9);
    expect(twice.zoom).toBeCloseTo(once.zoom, 9);
    expect(once.yaw).toBeGreaterThan(homeOrbit.yaw);
    expect(once.yaw).toBeLessThan(2);
    expect(easeOrbit(homeOrbit, to, 3)).toBe(to);
    expect(easeOrbit(homeOrbit, to, 0)).not.toBe(to);
  });
});

describe('the side seen', () => {
  it('has a name all the way round', () => {
    const names = Array.from({ length: 8 }, (_, eighth) =>
      nameSide({ yaw: (eighth * Math.PI) / 4, pitch: 0.2, zoom: 1 }),
    );
    expect(new Set(names.map(({ around }) => around)).size).toBe(8);
    expect(names[0]?.around).toBe('front');
    expect(names[2]?.around).toBe('right');
    expect(names[4]?.around).toBe('back');
    expect(nameSide({ yaw: -Math.PI / 2 - 6 * Math.PI, pitch: 0, zoom: 1 }).around).toBe('left');
  });

  it('tells whether it is seen from above or below', () => {
    expect(nameSide({ yaw: 0, pitch: 1.2, zoom: 1 }).height).toBe('above');
    expect(nameSide({ yaw: 0, pitch: homeOrbit.pitch, zoom: 1 }).height).toBe('level');
    expect(nameSide({ yaw: 0, pitch: -0.9, zoom: 1 }).height).toBe('below');
  });
});

describe('what tells a size', () => {
  it('is a hand for small things and a person as soon as one is larger', () => {
    expect(chooseReference([vase])).toBe('hand');
    expect(chooseReference([vase, rifle])).toBe('person');
    expect(chooseReference([[0.1, 0.6, 0.1]])).toBe('person');
  });

  it('is as high and not wider than it says', () => {
    for (const reference of ['hand', 'person'] as const) {
      const corners = referenceOutlines[reference];
      const heights = corners.map(([, y]) => y);
      const widths = corners.map(([x]) => Math.abs(x));
      expect(Math.max(...heights)).toBeCloseTo(referenceHeights[reference], 2);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
      expect(2 * Math.max(...widths)).toBeLessThanOrEqual(referenceWidths[reference] + 1e-9);
    }
  });

  it('has a scale of a round number of metres', () => {
    expect(chooseScaleLength(0.3)).toBe(0.2);
    expect(chooseScaleLength(0.1)).toBe(0.1);
    expect(chooseScaleLength(0.6)).toBe(0.5);
    expect(chooseScaleLength(7)).toBe(5);
    expect(chooseScaleLength(1)).toBe(1);
    expect(chooseScaleLength(19)).toBe(10);
  });

  it('draws its outline as one closed line', () => {
    const path = drawSoftLine([
      [0, 0],
      [10, 0],
      [5, 8],
    ]);
    expect(path).toMatch(/^M0\.0 0\.0(C[^CZ]+){3}Z$/);
  });
});

describe('things side by side', () => {
  it('never touch, however they are turned, nor the reference', () => {
    const { x, radius, referenceX, width } = arrangeGifts([vase, rifle, vase, coach], 'person', false);
    for (let at = 1; at < x.length; at++) {
      const between = (x[at] as number) - (x[at - 1] as number);
      expect(between).toBeGreaterThan((radius[at] as number) + (radius[at - 1] as number));
    }
    expect((referenceX as number) - referenceWidths.person / 2).toBeGreaterThan(
      (x[3] as number) + (radius[3] as number),
    );
    expect((x[0] as number) - (radius[0] as number)).toBeCloseTo(-width / 2, 9);
    expect((referenceX as number) + referenceWidths.person / 2).toBeCloseTo(width / 2, 9);
  });

  it('stand the other way round where one reads from right to left', () => {
    const right = arrangeGifts([vase, rifle], 'person', false);
    const left = arrangeGifts([vase, rifle], 'person', true);
    expect(left.x).toEqual(right.x.map((x) => -x));
    expect(left.referenceX).toBeCloseTo(-(right.referenceX as number), 9);
  });

  it('alone stands in the middle', () => {
    const { x, referenceX, height } = arrangeGifts([vase], null, false);
    expect(x[0]).toBeCloseTo(0, 9);
    expect(referenceX).toBeNull();
    expect(height).toBe(0.4);
  });
});

describe('the view', () => {
  const rows = [[vase], [rifle], [coach], [vase, rifle, vase, coach]] as const;
  for (const sizes of rows) {
    for (const aspect of [0.6, 1, 2.2]) {
      it(`holds all of ${sizes.length} things ${Math.max(...sizes.flat())} m long in a picture of ${aspect}`, () => {
        const arrangement = arrangeGifts(sizes, chooseReference(sizes), false);
        const view = computeView(arrangement, homeOrbit, aspect, [0, 0.2, 0]);
        let widest = 0;
        for (const side of [-0.5, 0.5]) {
          for (const y of [0, arrangement.height]) {
            for (const z of [-arrangement.depth / 2, arrangement.depth / 2]) {
              const point = projectPoint(view, [side * arrangement.width, y, z]);
              expect(Math.abs(point.x - 0.5)).toBeLessThan(0.5);
              expect(Math.abs(point.y - 0.5)).toBeLessThan(0.5);
              widest = Math.max(widest, Math.abs(point.x - 0.5), Math.abs(point.y - 0.5));
            }
          }
        }
        // And leaves no needless dark around them.
        expect(widest).toBeGreaterThan(0.35);
      });
    }
  }

  it('comes nearer to the chosen thing until it fills the picture', () => {
    const arrangement = arrangeGifts([vase, coach], 'person', false);
    const middle = [arrangement.x[0] as number, 0.2, 0] as const;
    const most = computeMostZoom(arrangement, vase);
    const view = computeView(arrangement, { ...homeOrbit, zoom: most }, 1.5, middle);
    const at = projectPoint(view, middle);
    expect(at.x).toBeCloseTo(0.5, 6);
    expect(at.y).toBeCloseTo(0.5, 6);
    expect(at.metre * 0.4).toBeGreaterThan(1);
  });

  it('shows what is nearer larger, and looks down from above', () => {
    const view = computeView(arrangeGifts([vase], null, false), homeOrbit, 1, [0, 0.2, 0]);
    expect(projectPoint(view, [0, 0, 0.1]).metre).toBeGreaterThan(projectPoint(view, [0, 0, -0.1]).metre);
    expect(projectPoint(view, [0, 0, 0.1]).y).toBeGreaterThan(projectPoint(view, [0, 0, -0.1]).y);
    expect(projectPoint(view, [0.1, 0.2, 0]).x).toBeGreaterThan(0.5);
  });
});

describe('what is drawn over the picture', () => {
  const arrangement = arrangeGifts([vase, rifle], 'person', false);
  const view = computeView(arrangement, homeOrbit, 2, [0, 0.2, 0]);

  it('is a person of true height and a scale of true length', () => {
    const { reference, scale, numbers } = computeOverlay(view, arrangement, 'person', 800, 400);
    const heights = [...(reference?.path.matchAll(/[-\d.]+ ([-\d.]+)(?=C|Z)/g) ?? [])].map(([, y]) =>
      Number(y),
    );
    const foot = projectPoint(view, [arrangement.referenceX as number, 0, 0]);
    expect(Math.max(...heights) - Math.min(...heights)).toBeCloseTo(1.7 * foot.metre * 400, -1);
    expect(scale.length / scale.metres).toBeCloseTo(projectPoint(view, view.aim).metre * 400, 6);
    expect(scale.length).toBeLessThan(800 / 3);
    expect(numbers).toHaveLength(2);
    expect(numbers[1]?.x).toBeGreaterThan(numbers[0]?.x as number);
  });

  it('is no outline where none is asked for', () => {
    expect(computeOverlay(view, arrangeGifts([vase], null, false), null, 800, 400).reference).toBeNull();
  });
});

describe('the shadow at the foot', () => {
  const dark = (shadow: Uint8Array, x: number, z: number): number =>
    shadow[Math.floor(z * shadowSide) * shadowSide + Math.floor(x * shadowSide)] as number;

  it('is dark under a block, soft at its edge, and gone farther out', () => {
    const { dark: shadow, halfWidth } = computeContactShadow(buildPlaceholder(), [0.4, 0.4, 0.2]);
    expect(halfWidth).toBeGreaterThan(0.2);
    expect(dark(shadow, 0.5, 0.5)).toBeGreaterThan(180);
    expect(dark(shadow, 0.01, 0.01)).toBeLessThan(20);
    const rim = dark(shadow, 0.5 + 0.5 * (0.2 / halfWidth), 0.5);
    expect(rim).toBeGreaterThan(30);
    expect(rim).toBeLessThan(dark(shadow, 0.5, 0.5) - 30);
  });

  it('is faint under what is held high', () => {
    const block = buildPlaceholder();
    const raised = {
      ...block,
      position: block.position.map((value, at) => (at % 3 === 1 ? 0.8 + value / 5 : value)),
    };
    const low = computeContactShadow(block, [0.3, 1, 0.3]);
    const high = computeContactShadow(raised, [0.3, 1, 0.3]);
    expect(dark(high.dark, 0.5, 0.5)).toBeLessThan(dark(low.dark, 0.5, 0.5) / 4);
  });
});
