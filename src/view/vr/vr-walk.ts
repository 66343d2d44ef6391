import { Group, Matrix4, Mesh, Scene, type BufferGeometry } from 'three';
import type { MuseumPick } from '../../museum/display/pick-museum.ts';
import type { Standing } from '../../museum/navigation/ground.ts';
import { findLanding } from './find-landing.ts';
import { LandingMark } from './landing-mark.ts';
import { makeBox } from './make-shapes.ts';
import { PlainTone } from './plain-tone.ts';
import { PointingHand } from './pointing-hand.ts';
import { readHead } from './read-head.ts';
import type { ReadingBoard } from './reading-board.ts';
import { SnapTurn } from './snap-turn.ts';
import type { VrServices } from './vr-services.ts';
import type { Wearer } from './wearer.ts';

/** What a ray means now. */
type Meant =
  | { readonly kind: 'button'; readonly row: number }
  | { readonly kind: 'pick'; readonly pick: MuseumPick; readonly landing: Standing | null };

interface Held {
  readonly hand: PointingHand;
  readonly snap: SnapTurn;
  meant: Meant | null;
  wasMenuPressed: boolean;
}

/** The stick of the standard layout, else its pad; and the second button, which some have. */
const stickAxis = 2;
const padAxis = 0;
const menuButton = 5;
/** A head farther from over its body than the first, metres, sees less; at the second nothing. */
const astray = { from: 0.4, to: 0.65 };
/** A landing is looked for anew where the ray has moved by this much, metres. */
const moved = 0.04;

const ofHand = new Matrix4();

/** A walk in a headset: each frame of it, and what its hands do. */
export class VrWalk {
  readonly #services: VrServices;
  readonly #wearer: Wearer;
  readonly #reading: ReadingBoard;
  readonly #group = new Group();
  readonly #mark = new LandingMark();
  readonly #held = new Map<XRInputSource, Held>();
  readonly #dark: Mesh<BufferGeometry, PlainTone>;
  /** What is seen while the room stood in is being built. */
  readonly #meanwhile = new Scene();
  #last = 0;
  #hasBegun = false;
  #wasInLift = false;
  #landing: { x: number; z: number; standing: Standing | null } = { x: NaN, z: NaN, standing: null };

  constructor(services: VrServices, wearer: Wearer, reading: ReadingBoard) {
    this.#services = services;
    this.#wearer = wearer;
    this.#reading = reading;
    this.#dark = new Mesh(makeBox(0.6, 0.6, 0.6), new PlainTone(null));
    this.#dark.matrixAutoUpdate = false;
    this.#dark.frustumCulled = false;
    this.#dark.renderOrder = 8;
    this.#group.matrixAutoUpdate = false;
    this.#group.add(this.#dark, this.#mark.mesh, reading.board.mesh);
    services.marks.add(this.#group);
    this.#meanwhile.matrixWorldAutoUpdate = false;
  }

  /** @param time milliseconds */
  frame(time: number, frame: XRFrame, space: XRReferenceSpace): void {
    const { headset, visit } = this.#services;
    const seen = frame.getViewerPose(space);
    if (!seen) return;
    const elapsed = this.#last === 0 ? 0 : (time - this.#last) / 1000;
    this.#last = time;
    const head = readHead(seen.transform);
    if (this.#hasBegun) this.#wearer.follow(head);
    else {
      this.#hasBegun = true;
      this.#wearer.begin(head);
      this.#reading.showMenu();
    }
    this.#readHands(frame, space);
    this.#darken();
    const isInLift = visit.store.getState().sheet === 'lift';
    if (isInLift && !this.#wasInLift) this.#reading.offerLift();
    this.#wasInLift = isInLift;
    if (headset.draw(elapsed, time)) return;
    // Neither a frozen picture nor a hole: dark, with what one holds.
    this.#meanwhile.add(this.#group);
    this.#wearer.draw(headset.renderer, this.#meanwhile);
    this.#services.marks.add(this.#group);
  }

  /** A trigger was pulled, fingers pinched. */
  select(source: XRInputSource): void {
    const meant = this.#held.get(source)?.meant;
    if (!meant) return;
    if (meant.kind === 'button') {
      this.#reading.board.press(meant.row);
      return;
    }
    const { pick, landing } = meant;
    if (pick.kind === 'exhibit') this.#reading.read(pick.exhibit);
    else if (landing) this.#goTo(landing);
  }

  toggleMenu(): void {
    this.#reading.toggleMenu();
  }

  forget(sources: readonly XRInputSource[]): void {
    for (const source of sources) {
      const held = this.#held.get(source);
      if (!held) continue;
      this.#group.remove(held.hand.group);
      held.hand.dispose();
      this.#held.delete(source);
    }
  }

  dispose(): void {
    this.forget([...this.#held.keys()]);
    this.#services.marks.remove(this.#group);
    this.#services.visit.focusExhibit(null);
    this.#mark.dispose();
    this.#dark.geometry.dispose();
    this.#dark.material.dispose();
    this.#reading.dispose();
  }

  #goTo({ room, x, z }: Standing): void {
    this.#reading.close();
    this.#services.visit.walkToFloor(room, x, z);
    this.#wearer.gather();
  }

  #readHands(frame: XRFrame, space: XRReferenceSpace): void {
    let landing: Standing | null = null;
    let focused: MuseumPick | null = null;
    let over = -1;
    for (const source of frame.session.inputSources) {
      const held = this.#hold(source);
      const placed = frame.getPose(source.targetRaySpace, space);
      held.meant = null;
      if (placed) {
        ofHand.fromArray(placed.transform.matrix).premultiply(this.#wearer.floor.matrixWorld);
        held.hand.point(ofHand);
        held.meant = this.#aim(held.hand);
        if (held.meant?.kind === 'button') over = held.meant.row;
        else if (held.meant?.pick.kind === 'exhibit') focused = held.meant.pick;
        else landing ??= held.meant?.landing ?? null;
      } else held.hand.hide();
      this.#readButtons(source, held);
    }
    this.#mark.show(landing);
    this.#reading.board.point(over);
    this.#services.visit.focusExhibit(focused?.kind === 'exhibit' ? focused.exhibit : null);
  }

  #hold(source: XRInputSource): Held {
    const known = this.#held.get(source);
    if (known) return known;
    const held: Held = { hand: new PointingHand(), snap: new SnapTurn(), meant: null, wasMenuPressed: false };
    this.#held.set(source, held);
    this.#group.add(held.hand.group);
    return held;
  }

  #aim(hand: PointingHand): Meant | null {
    const { origin, direction } = hand;
    const board = this.#reading.board.meet(origin, direction);
    if (board) {
      hand.reach(board.distance, board.button >= 0);
      return board.button >= 0 ? { kind: 'button', row: board.button } : null;
    }
    const room = this.#wearer.findCell(this.#services.visit.pose.room, origin.x, origin.z);
    const from = room === null ? null : { room, x: origin.x, y: origin.y, z: origin.z };
    const pick = from && this.#services.headset.pick(from, [direction.x, direction.y, direction.z]);
    if (!pick) {
      hand.reach(null, false);
      return null;
    }
    const landing = pick.kind === 'floor' ? this.#findLanding(pick) : null;
    hand.reach(pick.distance, pick.kind === 'exhibit' || landing !== null);
    return { kind: 'pick', pick, landing };
  }

  #findLanding({ room, x, z, distance }: Extract<MuseumPick, { kind: 'floor' }>): Standing | null {
    if (!(Math.hypot(x - this.#landing.x, z - this.#landing.z) < moved)) {
      const { ground } = this.#services.museum;
      this.#landing = { x, z, standing: findLanding(ground, room, x, z, distance) };
    }
    return this.#landing.standing;
  }

  #readButtons({ gamepad }: XRInputSource, held: Held): void {
    if (!gamepad) return;
    const { axes, buttons } = gamepad;
    const aside = axes.length > stickAxis ? axes[stickAxis] : axes[padAxis];
    const steps = held.snap.read(aside ?? 0);
    if (steps !== 0) this.#wearer.turn(steps * this.#reading.turnStep);
    const isPressed = buttons[menuButton]?.pressed === true;
    if (isPressed && !held.wasMenuPressed) this.toggleMenu();
    held.wasMenuPressed = isPressed;
  }

  #darken(): void {
    const { astray: distance, position } = this.#wearer;
    const share = Math.min(1, Math.max(0, (distance - astray.from) / (astray.to - astray.from)));
    this.#dark.visible = share > 0;
    this.#dark.material.tone.set(0.02, 0.016, 0.012, share);
    this.#dark.matrixWorld.makeTranslation(position.x, position.y, position.z);
  }
}
