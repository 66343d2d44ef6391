import { describe, expect, it } from 'vitest';
import { QualityChooser } from '../../../src/view/scene/quality-chooser.ts';
import { qualityLadder, type QualityRung } from '../../../src/view/scene/quality-ladder.ts';

/** Lets a machine draw that takes so long for a frame on each rung; tells the rungs it came to. */
function run(chooser: QualityChooser, msOf: (rung: QualityRung, frame: number) => number, frames: number) {
  const rungs: QualityRung[] = [];
  for (let frame = 0; frame < frames; frame++)
    if (chooser.record(msOf(chooser.rung, frame))) rungs.push(chooser.rung);
  return rungs;
}

describe('quality by measurement', () => {
  it('begins in the middle, as sharp as that goes', () => {
    expect(new QualityChooser().rung).toEqual({ level: 'medium', share: 1, hasMirror: true });
  });

  it('gives up sharpness first, then the mirror, then the level', () => {
    const rungs = run(new QualityChooser(), () => 60, 2000);
    expect(
      rungs.map(({ level, share, hasMirror }) => `${level} ${share}${hasMirror ? ' mirror' : ''}`),
    ).toEqual([
      'medium 0.75 mirror',
      'medium 0.55 mirror',
      'medium 0.75',
      'medium 0.55',
      'low 0.75',
      'low 0.55',
      'low 0.4',
    ]);
  });

  it('does not wait for many frames where frames are very slow', () => {
    expect(run(new QualityChooser(), () => 400, 17)).toHaveLength(1);
  });

  it('changes nothing between the two thresholds, however long', () => {
    for (const ms of [20, 25, 33.4, 35]) expect(run(new QualityChooser(), () => ms, 20_000)).toEqual([]);
  });

  it('takes no single long frame, and no time away, for a slow machine', () => {
    const chooser = new QualityChooser();
    expect(run(chooser, (_, frame) => (frame % 40 === 7 ? 900 : 25), 4000)).toEqual([]);
    expect(run(chooser, () => 60_000, 200)).toEqual([]);
    expect(run(chooser, () => 0, 200)).toEqual([]);
    // Nearly enough heavy frames, the page hidden, and as many again.
    for (let time = 0; time < 20; time++) {
      expect(run(chooser, () => 60, 30)).toEqual([]);
      chooser.forget();
    }
  });

  it('climbs to the top on a fast machine, slowly', () => {
    const chooser = new QualityChooser();
    expect(run(chooser, () => 8, 500)).toEqual([]);
    run(chooser, () => 8, 5000);
    expect(chooser.rung).toEqual({ level: 'high', share: 1, hasMirror: true });
  });

  it('climbs on a screen of sixty frames a second too', () => {
    const chooser = new QualityChooser();
    run(chooser, () => 16.7, 5000);
    expect(chooser.rung.level).toBe('high');
  });

  it('comes to rest where one rung is too dear and the next one easy', () => {
    for (let dear = 0; dear < qualityLadder.length - 1; dear++) {
      const chooser = new QualityChooser();
      const msOf = (rung: QualityRung): number => (qualityLadder.indexOf(rung) <= dear ? 50 : 10);
      const changes = run(chooser, msOf, 30_000);
      expect(changes.length, `${dear}`).toBeLessThan(20);
      expect(run(chooser, msOf, 30_000), `${dear}`).toEqual([]);
      expect(qualityLadder.indexOf(chooser.rung)).toBeGreaterThan(dear);
    }
  });

  it('keeps to a level that was chosen, and is as sharp there as the machine allows', () => {
    const chooser = new QualityChooser();
    expect(chooser.choose('high')).toBe(true);
    expect(chooser.rung).toEqual({ level: 'high', share: 1, hasMirror: true });
    run(chooser, () => 90, 5000);
    expect(chooser.rung).toEqual({ level: 'high', share: 0.75, hasMirror: true });
    expect(chooser.choose('low')).toBe(true);
    run(chooser, () => 8, 20_000);
    expect(chooser.rung).toEqual({ level: 'low', share: 1, hasMirror: false });
    // Left to the machine again, it goes on from where it is.
    expect(chooser.choose('automatic')).toBe(false);
    run(chooser, () => 8, 20_000);
    expect(chooser.rung.level).toBe('high');
  });

  it('tells why', () => {
    const chooser = new QualityChooser();
    run(chooser, () => 60, 100);
    expect(chooser.reason).toMatch(/\d+ of \d+ frames took more than \d+ ms/);
    chooser.choose('high');
    expect(chooser.reason).toBe('chosen');
  });
});
