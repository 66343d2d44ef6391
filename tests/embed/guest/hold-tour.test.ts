import { describe, expect, it, vi } from 'vitest';
import { holdTour } from '../../../src/embed/guest/hold-tour.ts';
import type { OpenedTour } from '../../../src/embed/guest/opened-tour.ts';
import { FrameLoop } from '../../../src/view/scene/frame-loop.ts';
import { openGuide } from '../../visit/tour/open-guide.ts';

function open() {
  const lead = openGuide(undefined, { reducedMotion: true });
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => frames.push(draw));
  vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
  const draw = vi.fn(() => false);
  const loop = new FrameLoop(draw, false);
  const tour = {
    services: { visit: lead.visit, openGuide: () => Promise.resolve(lead.guide) },
    scene: { loop },
  } as unknown as OpenedTour;
  const drawn = (): boolean => {
    draw.mockClear();
    loop.request();
    for (const frame of frames.splice(0)) frame(1);
    return draw.mock.calls.length > 0;
  };
  return { ...lead, hold: holdTour(tour), drawn };
}

describe('a held tour', () => {
  it('draws nothing and is heard by nobody as long as there is a reason', () => {
    const { hold, drawn, visit } = open();
    hold.set('unseen', true);
    hold.set('asked', true);
    hold.set('asked', true);
    expect([drawn(), visit.store.getState().isPaused, hold.is('asked')]).toEqual([false, true, true]);
    hold.set('unseen', false);
    expect([drawn(), visit.store.getState().isPaused]).toEqual([false, true]);
    hold.set('asked', false);
    expect([drawn(), visit.store.getState().isPaused, hold.is('asked')]).toEqual([true, false, false]);
  });

  it('draws while a picture is taken of it, and no more afterwards', async () => {
    const { hold, drawn } = open();
    hold.set('asked', true);
    expect(await hold.during(async () => drawn())).toBe(true);
    expect(drawn()).toBe(false);
    await expect(hold.during(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(drawn()).toBe(false);
  });

  it('has its guide wait, and go on afterwards', async () => {
    const { hold, guide, settle, spot } = open();
    guide.begin('round', true);
    await settle();
    expect(spot()).toContain('playing');
    hold.set('asked', true);
    await settle();
    expect(spot()).toContain('paused');
    hold.set('asked', false);
    await settle();
    expect(spot()).toContain('playing');
  });

  it('leaves a guide alone who was waiting already', async () => {
    const { hold, guide, settle, spot } = open();
    guide.begin('round', true);
    await settle();
    guide.pause();
    hold.set('asked', true);
    await settle();
    hold.set('asked', false);
    await settle();
    expect(spot()).toContain('paused');
  });
});
