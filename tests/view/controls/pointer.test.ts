// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExhibitId } from '../../../src/museum/display/room-display.ts';
import type { RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import { openPage } from './open-page.ts';

const room = 'main-1-1' as RoomId;
const gift = 'gift-1' as ExhibitId;
const atExhibit = { kind: 'exhibit', exhibit: gift, row: 0, room, distance: 2 } as const;

let page: ReturnType<typeof openPage>;
beforeEach(() => {
  page = openPage();
});
afterEach(() => page.disconnect());

function send(name: string, x: number, y: number, over: PointerEventInit & { at?: number } = {}): void {
  const { at = 0, ...init } = over;
  const event = new PointerEvent(name, {
    bubbles: true,
    pointerId: 1,
    pointerType: 'mouse',
    clientX: x,
    clientY: y,
    ...init,
  });
  Object.defineProperty(event, 'timeStamp', { value: at });
  page.canvas.dispatchEvent(event);
}
const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

describe('pointer', () => {
  it('keeps what is under the finger under it', () => {
    // From the middle to the edge of the picture is half the angle of view: 30° up and down.
    send('pointerdown', 400, 300);
    send('pointermove', 400, 600, { buttons: 1 });
    expect(page.visit.intents.lookPitch).toBeCloseTo(Math.PI / 6, 6);
    expect(page.visit.intents.lookYaw).toBeCloseTo(0, 9);
    send('pointermove', 800, 300, { buttons: 1 });
    expect(page.visit.intents.lookPitch).toBeCloseTo(0, 9);
    expect(page.visit.intents.lookYaw).toBeCloseTo(Math.atan(400 / (300 / Math.tan(Math.PI / 6))), 6);
  });

  it('asks for the same turn in one move and in many', () => {
    send('pointerdown', 100, 100);
    for (let x = 100; x <= 300; x += 10) send('pointermove', x, 100, { buttons: 1 });
    const { lookYaw } = page.visit.intents;
    page.visit.step(1);
    send('pointermove', 100, 100, { buttons: 1 });
    expect(page.visit.intents.lookYaw).toBeCloseTo(-lookYaw, 9);
  });

  it('takes a short press without moving for a click', () => {
    page.shown.pick = { kind: 'floor', room, x: 8, z: 1, distance: 3 };
    send('pointerdown', 200, 200, { at: 0 });
    send('pointermove', 203, 202, { buttons: 1, at: 50 });
    send('pointerup', 203, 202, { at: 120 });
    expect(page.visit.pose).toMatchObject({ x: 8, z: 1 });
    page.shown.pick = atExhibit;
    send('pointerdown', 200, 200, { at: 500 });
    send('pointerup', 200, 200, { at: 600 });
    expect(page.visit.store.getState().opened).toBe(gift);
    expect(page.visit.intents.lookYaw).toBe(0);
  });

  it('takes a click into a doorway for a wish to enter the room behind, and one at a wall here for nothing', () => {
    page.shown.pick = { kind: 'wall', room: page.visit.pose.room, distance: 3 };
    send('pointerdown', 200, 200, { at: 0 });
    send('pointerup', 200, 200, { at: 50 });
    expect(page.visit.pose).toMatchObject({ x: 5, z: 0 });
    page.shown.pick = { kind: 'wall', room: 'main-1-2' as RoomId, distance: 12 };
    send('pointerdown', 200, 200, { at: 500 });
    send('pointerup', 200, 200, { at: 550 });
    expect(page.visit.pose.room).toBe('main-1-2');
  });

  it.each([
    ['moves', 207, 100],
    ['lasts', 200, 450],
  ])('takes no press that %s for a click', (_, x, at) => {
    page.shown.pick = atExhibit;
    send('pointerdown', 200, 200, { at: 0 });
    send('pointermove', x, 200, { buttons: 1, at });
    send('pointerup', x, 200, { at });
    expect(page.visit.store.getState().opened).toBeNull();
  });

  it('does nothing for walls, other buttons and presses that are taken away', () => {
    page.shown.pick = { kind: 'wall', room, distance: 1 };
    send('pointerdown', 200, 200);
    send('pointerup', 200, 200);
    page.shown.pick = atExhibit;
    send('pointerdown', 200, 200, { button: 2 });
    send('pointerup', 200, 200, { button: 2 });
    send('pointerdown', 200, 200);
    send('pointercancel', 200, 200);
    send('pointerup', 200, 200);
    expect(page.visit.store.getState().opened).toBeNull();
  });

  it('puts what the mouse rests on in focus, asking once a frame', async () => {
    page.shown.pick = atExhibit;
    send('pointermove', 10, 10);
    send('pointermove', 20, 20);
    await nextFrame();
    expect(page.shown.asked).toEqual([[20, 20]]);
    expect(page.visit.store.getState().focused).toBe(gift);
    expect(page.canvas.style.cursor).toBe('pointer');
    send('pointerleave', 0, 0);
    expect(page.visit.store.getState().focused).toBeNull();
    expect(page.canvas.style.cursor).toBe('');
  });

  it('asks nothing for a finger that passes', async () => {
    send('pointermove', 10, 10, { pointerType: 'touch' });
    await nextFrame();
    expect(page.shown.asked).toEqual([]);
  });

  it('walks with the second finger while the first looks', () => {
    const first = { pointerType: 'touch', pointerId: 1 };
    const second = { pointerType: 'touch', pointerId: 2 };
    page.shown.pick = atExhibit;
    send('pointerdown', 300, 300, first);
    send('pointerdown', 500, 300, second);
    send('pointermove', 500, 150, second);
    expect(page.visit.intents.forward).toBe(1);
    send('pointermove', 500, 304, second);
    expect(page.visit.intents.forward).toBe(0);
    send('pointermove', 549, 300, second);
    expect(page.visit.intents.right).toBeCloseTo(0.5, 6);
    send('pointermove', 350, 300, first);
    expect(page.visit.intents.lookYaw).toBeGreaterThan(0);
    send('pointerup', 500, 200, second);
    expect(page.visit.intents).toMatchObject({ forward: 0, right: 0 });
    send('pointerup', 350, 300, first);
    expect(page.visit.store.getState().opened).toBeNull();
  });

  it('lets go when the window does, and leaves nothing behind', () => {
    send('pointerdown', 300, 300, { pointerType: 'touch', pointerId: 1 });
    send('pointerdown', 500, 300, { pointerType: 'touch', pointerId: 2 });
    send('pointermove', 500, 150, { pointerType: 'touch', pointerId: 2 });
    window.dispatchEvent(new Event('blur'));
    expect(page.visit.intents.forward).toBe(0);
    page.disconnect();
    page.shown.pick = atExhibit;
    send('pointerdown', 200, 200);
    send('pointerup', 200, 200);
    expect(page.visit.store.getState().opened).toBeNull();
  });
});
