import type { Ground, Standing } from '../museum/navigation/ground.ts';
import type { Comfort } from './comfort.ts';
import type { StirringIntents } from './create-intents.ts';
import type { Gaze } from './gaze.ts';
import type { Pose } from './pose.ts';
import { Presses } from './presses.ts';
import type { HeldIntents } from './visit.ts';

/** A turn in steps, radians; and how far one goes at a time, metres, in pieces short enough for no wall to be stepped through. */
const turnStep = Math.PI / 6;
const piece = 0.25;
const pieces = 4;

/** What is held, without what is done in steps: that is done here, as cuts. */
export class SteppingHands implements HeldIntents {
  forward = 0;
  right = 0;
  turn = 0;
  tilt = 0;
  hurry = false;
  readonly #turns = new Presses();
  readonly #ahead = new Presses();
  readonly #aside = new Presses();

  /**
   * @param elapsed seconds
   * @returns this
   */
  read(
    intents: Readonly<StirringIntents>,
    comfort: Comfort,
    ground: Ground,
    pose: Pose,
    gaze: Gaze,
    elapsed: number,
  ): Readonly<HeldIntents> {
    this.forward = intents.forward;
    this.right = intents.right;
    this.turn = intents.turn;
    this.tilt = intents.tilt;
    this.hurry = intents.hurry;
    if (comfort.turnsInSteps) {
      const turns = this.#turns.count(this.turn, intents.tapped.turn, elapsed);
      this.turn = 0;
      if (turns !== 0) pose.yaw = gaze.yaw += turns * turnStep;
    }
    if (comfort.movesBy === 'jump') {
      const ahead = this.#ahead.count(this.forward, intents.tapped.forward, elapsed);
      const aside = this.#aside.count(this.right, intents.tapped.right, elapsed);
      this.forward = this.right = 0;
      if (ahead !== 0 || aside !== 0) stepAside(ground, pose, gaze.yaw, ahead, aside);
    }
    return this;
  }
}

function stepAside(ground: Ground, standing: Standing, yaw: number, ahead: number, aside: number): void {
  const x = (aside * Math.cos(yaw) - ahead * Math.sin(yaw)) * piece;
  const z = (-ahead * Math.cos(yaw) - aside * Math.sin(yaw)) * piece;
  for (let done = 0; done < pieces; done++) ground.move(standing, x, z, standing);
}
