import type { RoomId } from '../../museum/floorplan/floor-plan.ts';
import type { Visit } from '../../visit/visit.ts';
import { computePictureDistance } from './compute-picture-distance.ts';
import type { Look } from './look.ts';
import type { HandsShare } from './mix-hands.ts';

/** A press that moves less (CSS pixels) and lasts less (milliseconds) is a click. */
const clickPixels = 6;
const clickMs = 400;
/** The second finger walks: this far from where it was put is no step yet, this far is full speed, CSS pixels. */
const restPixels = 8;
const stridePixels = 90;

interface Press {
  readonly pointer: number;
  readonly startX: number;
  readonly startY: number;
  readonly startMs: number;
  x: number;
  y: number;
  hasMoved: boolean;
}

/**
 * Looks by dragging: what is under the finger stays under it. A click or tap opens an exhibit or walks to a
 * point of the floor; a mouse that rests on an exhibit puts it in focus; a second finger walks by being dragged.
 * The wheel is left to the page around the tour.
 *
 * @returns how to disconnect
 */
export function connectPointer(
  canvas: HTMLCanvasElement,
  visit: Visit,
  look: Look,
  hands: HandsShare,
): () => void {
  let looking: Press | null = null;
  let walking: Press | null = null;
  let hover = 0;
  let hoverX = 0;
  let hoverY = 0;

  const turn = (press: Press, event: PointerEvent): void => {
    const box = canvas.getBoundingClientRect();
    const distance = computePictureDistance(
      box.width,
      box.height,
      visit.store.getState().comfort.fieldOfView,
    );
    const middleX = box.left + box.width / 2;
    const middleY = box.top + box.height / 2;
    const angle = (pixels: number): number => Math.atan(pixels / distance);
    // The world follows the finger: dragging right looks left, dragging down looks up.
    visit.intents.lookYaw += angle(event.clientX - middleX) - angle(press.x - middleX);
    visit.intents.lookPitch += angle(event.clientY - middleY) - angle(press.y - middleY);
  };

  const click = (x: number, y: number): void => {
    const pick = look.pick(x, y);
    if (pick?.kind === 'exhibit') visit.openExhibit(pick.exhibit);
    else if (pick?.kind === 'map') visit.openSheet('map');
    else if (pick?.kind === 'floor') visit.walkToFloor(pick.room, pick.x, pick.z);
    // Whoever clicks into a doorway means the room behind it, wherever the look ends there.
    else if (pick && pick.room !== visit.pose.room) enterRoom(pick.room);
  };
  const enterRoom = (room: RoomId): void => {
    // Interrupted or without a way: the visitor sees that they stand where they are.
    visit.walkTo({ room }).catch(() => {});
  };

  const showHover = (): void => {
    hover = 0;
    const pick = look.pick(hoverX, hoverY);
    visit.focusExhibit(pick?.kind === 'exhibit' ? pick.exhibit : null);
    canvas.style.cursor = pick?.kind === 'exhibit' || pick?.kind === 'map' ? 'pointer' : '';
  };
  const dropHover = (): void => {
    cancelAnimationFrame(hover);
    hover = 0;
  };

  const onDown = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    dropHover();
    if (looking && walking) return;
    if (looking) {
      if (event.pointerType === 'mouse') return;
      walking = begin(event);
      // Two fingers are no tap.
      looking.hasMoved = true;
    } else looking = begin(event);
    capture(canvas, event.pointerId);
  };

  const onMove = (event: PointerEvent): void => {
    if (looking?.pointer === event.pointerId) {
      const moved = Math.hypot(event.clientX - looking.startX, event.clientY - looking.startY);
      looking.hasMoved ||= moved >= clickPixels;
      if (!looking.hasMoved) return;
      canvas.style.cursor = '';
      turn(looking, event);
      looking.x = event.clientX;
      looking.y = event.clientY;
    } else if (walking?.pointer === event.pointerId) {
      hands.hold({
        forward: stride(walking.startY - event.clientY),
        right: stride(event.clientX - walking.startX),
      });
    } else if (event.pointerType === 'mouse' && event.buttons === 0) {
      hoverX = event.clientX;
      hoverY = event.clientY;
      if (hover === 0) hover = requestAnimationFrame(showHover);
    }
  };

  const end = (event: PointerEvent, isClick: boolean): void => {
    if (walking?.pointer === event.pointerId) {
      walking = null;
      hands.release();
      return;
    }
    if (looking?.pointer !== event.pointerId) return;
    const press = looking;
    // The finger that is left goes on walking; a new one looks.
    looking = null;
    if (isClick && !press.hasMoved && event.timeStamp - press.startMs < clickMs) {
      click(event.clientX, event.clientY);
    }
  };
  const onUp = (event: PointerEvent): void => end(event, true);
  const onCancel = (event: PointerEvent): void => end(event, false);
  const onLeave = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    dropHover();
    canvas.style.cursor = '';
    if (!looking) visit.focusExhibit(null);
  };
  const letGo = (): void => {
    looking = null;
    walking = null;
    hands.release();
  };

  const page = canvas.ownerDocument;
  canvas.addEventListener('pointerdown', onDown);
  canvas.addEventListener('pointermove', onMove);
  canvas.addEventListener('pointerup', onUp);
  canvas.addEventListener('pointercancel', onCancel);
  canvas.addEventListener('lostpointercapture', onCancel);
  canvas.addEventListener('pointerleave', onLeave);
  page.defaultView?.addEventListener('blur', letGo);
  return () => {
    dropHover();
    letGo();
    canvas.style.cursor = '';
    canvas.removeEventListener('pointerdown', onDown);
    canvas.removeEventListener('pointermove', onMove);
    canvas.removeEventListener('pointerup', onUp);
    canvas.removeEventListener('pointercancel', onCancel);
    canvas.removeEventListener('lostpointercapture', onCancel);
    canvas.removeEventListener('pointerleave', onLeave);
    page.defaultView?.removeEventListener('blur', letGo);
  };
}

/** A pointer that is gone by now (or made by a script) cannot be captured, which changes nothing. */
function capture(canvas: HTMLCanvasElement, pointer: number): void {
  try {
    canvas.setPointerCapture(pointer);
  } catch {
    return;
  }
}

function begin(event: PointerEvent): Press {
  return {
    pointer: event.pointerId,
    startX: event.clientX,
    startY: event.clientY,
    startMs: event.timeStamp,
    x: event.clientX,
    y: event.clientY,
    hasMoved: false,
  };
}

function stride(pixels: number): number {
  const beyond = Math.max(0, Math.abs(pixels) - restPixels) / (stridePixels - restPixels);
  return Math.sign(pixels) * Math.min(1, beyond);
}
