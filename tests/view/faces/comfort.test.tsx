// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadComfortText } from '../../../src/language/load-comfort-text.ts';
import { languages } from '../../../src/language/languages.ts';
import { drawVignette } from '../../../src/view/faces/comfort/draw-vignette.ts';
import { HandButtons } from '../../../src/view/faces/comfort/hand-buttons.tsx';
import { HandStick } from '../../../src/view/faces/comfort/hand-stick.tsx';

const held: unknown[] = [];
const hands = { hold: (what: unknown) => held.push(what), release: () => held.push(null) };
const words = await loadComfortText('en');

beforeEach(() => {
  held.length = 0;
  vi.useFakeTimers();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  document.body.innerHTML = '<canvas id="view"></canvas><div id="root"></div>';
});
afterEach(() => {
  vi.useRealTimers();
});

function show(what: ReactNode): () => void {
  const root = createRoot(document.querySelector('#root') as Element);
  act(() => root.render(what));
  return () => act(() => root.unmount());
}

function button(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[aria-label="${name}"]`);
  if (!found) throw new Error(`test: no ${name}`);
  return found;
}

describe('controls on the picture', () => {
  it('walk and look as long as a button is pressed, and a little way when it is clicked', () => {
    const unmount = show(<HandButtons hands={hands} words={words} />);
    act(
      () =>
        void button('Forward').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0 })),
    );
    expect(held.at(-1)).toEqual({ forward: 1 });
    vi.advanceTimersByTime(900);
    expect(held.at(-1)).toEqual({ forward: 1 });
    act(() => void button('Forward').dispatchEvent(new PointerEvent('pointerup', { bubbles: true })));
    vi.advanceTimersByTime(1);
    expect(held.at(-1)).toBeNull();
    act(() => void button('Turn left').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 })));
    expect(held.at(-1)).toEqual({ turn: 1 });
    vi.advanceTimersByTime(300);
    expect(held.at(-1)).toEqual({ turn: 1 });
    vi.advanceTimersByTime(100);
    expect(held.at(-1)).toBeNull();
    unmount();
    expect(held.at(-1)).toBeNull();
  });

  it('have a name in every language', async () => {
    for (const { tag } of languages) {
      const { text } = await loadComfortText(tag);
      expect(text('turnLeft')).not.toBe('');
      expect(text('paceValue', { pace: '1.4' })).toContain('1.4');
    }
  });

  it('a stick walks up and down and turns to the sides, and rests when it is let go', () => {
    const unmount = show(<HandStick hands={hands} name="stick" />);
    const stick = button('stick');
    stick.getBoundingClientRect = () => new DOMRect(0, 0, 120, 120);
    stick.setPointerCapture = () => {};
    const at = (type: string, clientX: number, clientY: number): void =>
      act(
        () =>
          void stick.dispatchEvent(new PointerEvent(type, { bubbles: true, buttons: 1, clientX, clientY })),
      );
    at('pointerdown', 60, 0);
    expect(held.at(-1)).toMatchObject({ forward: 1 });
    at('pointermove', 0, 60);
    expect(held.at(-1)).toMatchObject({ turn: 1 });
    at('pointermove', 62, 62);
    expect(held.at(-1)).toEqual({ forward: expect.closeTo(0, 9), turn: expect.closeTo(0, 9) });
    at('pointerup', 62, 62);
    expect(held.at(-1)).toBeNull();
    unmount();
  });

  it('dark edges come with movement and go with rest', () => {
    const pose = { room: 'x' as never, x: 0, y: 0, z: 0, yaw: 0, pitch: 0 };
    let frame = (): void => {};
    const stop = drawVignette(pose, { onFrame: (listener) => ((frame = listener), () => {}) });
    const edges = document.querySelector('#view + div');
    frame();
    expect(edges?.hasAttribute('data-moves')).toBe(false);
    pose.x = 1;
    frame();
    expect(edges?.hasAttribute('data-moves')).toBe(true);
    vi.advanceTimersByTime(300);
    expect(edges?.hasAttribute('data-moves')).toBe(false);
    stop();
    expect(document.querySelector('#view + div')?.id).toBe('root');
  });
});
