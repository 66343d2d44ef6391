import type { PlanView } from './plan-view.ts';

/** How far an arrow moves the plan, CSS pixels, and a sign zooms it. */
const step = 70;
const zoomStep = 1.3;

/** Arrows move the plan, + and − zoom it, 0 shows all of it. @returns whether the key did something */
export function movePlanByKey(key: string, view: Pick<PlanView, 'pan' | 'zoom'>, fit: () => void): boolean {
  switch (key) {
    case 'ArrowLeft':
      view.pan(step, 0);
      return true;
    case 'ArrowRight':
      view.pan(-step, 0);
      return true;
    case 'ArrowUp':
      view.pan(0, step);
      return true;
    case 'ArrowDown':
      view.pan(0, -step);
      return true;
    case '+':
    case '=':
      view.zoom(zoomStep);
      return true;
    case '-':
    case '−':
      view.zoom(1 / zoomStep);
      return true;
    case '0':
      fit();
      return true;
    default:
      return false;
  }
}
