import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

type Point = readonly [x: number, y: number, z: number];

/** What of the emulated device is used here; its script is no module of the page. */
interface EmulatedDevice {
  readonly activeSession?: unknown;
  readonly position: { set(x: number, y: number, z: number): void };
  readonly quaternion: { set(x: number, y: number, z: number, w: number): void };
  readonly controllers: {
    readonly right?: {
      readonly position: { set(x: number, y: number, z: number): void };
      readonly quaternion: { set(x: number, y: number, z: number, w: number): void };
      updateButtonValue(id: string, value: number): void;
      updateAxes(id: string, x: number, y: number): void;
    };
  };
  installRuntime(options: { readonly forceInstall: boolean }): void;
}

declare global {
  interface Window {
    IWER?: {
      readonly XRDevice: new (config: unknown, options: Record<string, unknown>) => EmulatedDevice;
      readonly metaQuest3: unknown;
    };
    emulated?: EmulatedDevice;
  }
}

const script = fileURLToPath(new URL('../../../node_modules/iwer/build/iwer.min.js', import.meta.url));
/** Where the hand is held, metres from the middle of the wearer's floor. */
const hand: Point = [0.2, 1.25, -0.15];

/** A headset that is none: worn at 1.6 m by somebody who looks straight ahead, with a controller in the right hand. */
export class Headset {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Before the tour is opened. */
  static async plugIn(page: Page): Promise<Headset> {
    await page.addInitScript({ path: script });
    await page.addInitScript(() => {
      if (!window.IWER) return;
      const { XRDevice, metaQuest3 } = window.IWER;
      const device = new XRDevice(metaQuest3, { stereoEnabled: true });
      // The browser knows WebXR, but has no device.
      device.installRuntime({ forceInstall: true });
      device.position.set(0, 1.6, 0);
      window.emulated = device;
    });
    return new Headset(page);
  }

  /** Looks and stands somewhere on the wearer's own floor. @param yaw radians */
  async move(x: number, y: number, z: number, yaw: number): Promise<void> {
    await this.#page.evaluate(
      ([toX, toY, toZ, turn]) => {
        window.emulated!.position.set(toX!, toY!, toZ!);
        window.emulated!.quaternion.set(0, Math.sin(turn! / 2), 0, Math.cos(turn! / 2));
      },
      [x, y, z, yaw],
    );
    await this.frames(2);
  }

  /** Points the controller at a point of the wearer's own floor's frame. */
  async pointAt(target: Point): Promise<void> {
    const [x, y, z] = [target[0] - hand[0], target[1] - hand[1], target[2] - hand[2]];
    const yaw = Math.atan2(-x, -z);
    const pitch = Math.atan2(y, Math.hypot(x, z));
    const [sinYaw, cosYaw] = [Math.sin(yaw / 2), Math.cos(yaw / 2)];
    const [sinPitch, cosPitch] = [Math.sin(pitch / 2), Math.cos(pitch / 2)];
    await this.#page.evaluate(
      ([at, turned]) => {
        const { right } = window.emulated!.controllers;
        right!.position.set(at![0]!, at![1]!, at![2]!);
        right!.quaternion.set(turned![0]!, turned![1]!, turned![2]!, turned![3]!);
      },
      [[...hand], [cosYaw * sinPitch, sinYaw * cosPitch, -sinYaw * sinPitch, cosYaw * cosPitch]],
    );
    await this.frames(2);
  }

  async press(button: 'trigger' | 'squeeze'): Promise<void> {
    for (const value of [1, 0]) {
      await this.#page.evaluate(
        ([id, to]) => window.emulated!.controllers.right!.updateButtonValue(id as string, to as number),
        [button, value],
      );
      await this.frames(2);
    }
  }

  /** Pushes the stick aside, −1 … 1. */
  async push(aside: number): Promise<void> {
    await this.#page.evaluate(
      (to) => window.emulated!.controllers.right!.updateAxes('thumbstick', to, 0),
      aside,
    );
    await this.frames(2);
  }

  /** Keeps what both eyes see, where `VR_PICTURES` names a folder. A picture of the page would wait for the frames to end. */
  async keepPicture(name: string): Promise<void> {
    const folder = process.env['VR_PICTURES'];
    if (folder === undefined) return;
    const data = await this.#page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          // After the frame of the headset, before it is put together.
          requestAnimationFrame(() =>
            resolve(document.querySelector<HTMLCanvasElement>('#view')!.toDataURL()),
          );
        }),
    );
    writeFileSync(join(folder, `${name}.png`), Buffer.from(data.slice(data.indexOf(',') + 1), 'base64'));
  }

  /** Lets this many pictures pass, or as many as come before the headset is left. */
  async frames(count: number): Promise<void> {
    const drawn = (): Promise<number> => this.#page.evaluate(() => window.museum!.stats().framesDrawn);
    const before = await drawn();
    await this.#page.waitForFunction(
      (least) => !window.emulated!.activeSession || window.museum!.stats().framesDrawn >= least,
      before + count,
    );
  }
}
