import { BoxGeometry, Mesh } from 'three';
import { describe, expect, it } from 'vitest';
import type { RoomId } from '../../../../src/museum/floorplan/floor-plan.ts';
import type { RoomShell, ShellDetail } from '../../../../src/view/scene/rooms/room-shell.ts';
import { RoomStage } from '../../../../src/view/scene/rooms/room-stage.ts';
import { UploadBudget } from '../../../../src/view/scene/upload-budget.ts';

interface Made {
  readonly stage: RoomStage;
  /** What was ordered and has not come, in order: `room detail`. */
  readonly ordered: string[];
  /** Lets what is under way come, or fail. */
  readonly deliver: () => Promise<void>;
  readonly fail: () => Promise<void>;
  /** One frame: what is shown and prepared in it. */
  readonly frame: (wish: (stage: RoomStage) => void, share?: number | 'all') => void;
  readonly budget: UploadBudget;
  readonly faults: unknown[];
  readonly disposed: string[];
  /** Names of what is drawn now. */
  readonly drawn: () => string[];
}

/** A far shell is a hundredth in size. Nothing comes before it is delivered. */
function makeStage(bytes = 1000, perFrame = 1e12, hasPanes = false): Made {
  const ordered: string[] = [];
  const disposed: string[] = [];
  const faults: unknown[] = [];
  let settle: { resolve: (shell: RoomShell) => void; reject: (error: Error) => void } | null = null;
  const make = (name: string, size: number): RoomShell => {
    const geometry = new BoxGeometry();
    geometry.addEventListener('dispose', () => disposed.push(name));
    const opaque = new Mesh(geometry);
    opaque.name = name;
    let sent = 0;
    const upload: RoomShell['upload'] = {
      get left() {
        return size - sent;
      },
      get isDone() {
        return sent === size;
      },
      send: (atMost) => {
        const piece = Math.min(size - sent, atMost);
        sent += piece;
        return piece;
      },
      restart: () => (sent = 0),
      dispose: () => geometry.dispose(),
    };
    const glass = new Mesh(geometry);
    glass.name = `${name} panes`;
    return { opaque, glass: hasPanes ? glass : null, upload, bytes: size, triangles: 12 };
  };
  const budget = new UploadBudget(perFrame);
  const stage = new RoomStage({
    order: (room: RoomId, detail: ShellDetail) =>
      new Promise<RoomShell>((resolve, reject) => {
        ordered.push(`${room} ${detail}`);
        settle = { resolve, reject };
      }),
    onFault: (error) => faults.push(error),
    onChange: () => {},
    hasShell: (room) => !room.startsWith('sky'),
    budget,
  });
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    stage,
    ordered,
    faults,
    disposed,
    deliver: async () => {
      const name = ordered.shift() as string;
      settle?.resolve(make(name, name.endsWith('far') ? bytes / 100 : bytes));
      await pause();
    },
    fail: async () => {
      settle?.reject(new Error(`no ${ordered.shift()}`));
      await pause();
    },
    budget,
    frame: (wish, share = 1) => {
      budget.begin();
      stage.begin();
      wish(stage);
      stage.finish(share);
    },
    drawn: () => stage.group.children.filter(({ visible }) => visible).map(({ name }) => name),
  };
}

const room = (name: string): RoomId => name as RoomId;

describe('room stage', () => {
  it('leaves out panes where it is told to, and the walls stay', async () => {
    const { stage, frame, deliver, drawn } = makeStage(1000, 1e12, true);
    const look = (hasPanes: boolean): void => frame(() => stage.show(room('here'), 'near', true, hasPanes));
    look(true);
    await deliver();
    look(true);
    expect(drawn()).toEqual(['here near', 'here near panes']);
    look(false);
    expect(drawn()).toEqual(['here near']);
    look(true);
    expect(drawn()).toEqual(['here near', 'here near panes']);
  });

  it('holds the picture for the room stood in, and for no other', async () => {
    const { stage, frame, ordered, deliver, drawn } = makeStage();
    const look = (): void =>
      frame(() => {
        stage.show(room('here'), 'near', true);
        stage.show(room('next'), 'near', false);
      });
    look();
    expect(ordered).toEqual(['here near']);
    expect([stage.isHeld, stage.isBusy, stage.isThere(room('here'), 'near')]).toEqual([true, true, false]);
    await deliver();
    expect(stage.isThere(room('here'), 'near')).toBe(true);
    look();
    expect([stage.isHeld, stage.isBusy]).toEqual([false, true]);
    expect(drawn()).toEqual(['here near']);
    // The coarse one fills the doorway before the fine one comes.
    expect(ordered).toEqual(['next far']);
    await deliver();
    look();
    expect(drawn()).toEqual(['here near', 'next far']);
    expect(ordered).toEqual(['next near']);
    await deliver();
    look();
    expect(drawn()).toEqual(['here near', 'next near']);
    expect([stage.isBusy, ordered.length]).toEqual([false, 0]);
  });

  it('draws only what was shown this frame, as finely as it was asked for', async () => {
    const { stage, frame, deliver, drawn } = makeStage();
    const look = (name: string, detail: ShellDetail): void =>
      frame(() => stage.show(room(name), detail, true));
    look('a', 'near');
    await deliver();
    look('b', 'near');
    await deliver();
    look('b', 'near');
    expect(drawn()).toEqual(['b near']);
    // Until the coarse one has come the fine one stands in for it.
    frame(() => stage.show(room('b'), 'far', false));
    expect(drawn()).toEqual(['b near']);
    await deliver();
    frame(() => stage.show(room('b'), 'far', false));
    expect(drawn()).toEqual(['b far']);
    expect(stage.detailOf(room('b'))).toBe('far');
    look('b', 'near');
    expect(drawn()).toEqual(['b near']);
    expect(stage.detailOf(room('b'))).toBe('near');
    expect(stage.detailOf(room('never'))).toBeNull();
  });

  it('orders no near shell for what is seen from afar, and nothing for what lies under the sky', async () => {
    const { stage, frame, ordered, deliver } = makeStage();
    frame(() => {
      stage.show(room('sky'), 'near', true);
      stage.show(room('a'), 'far', true);
    });
    expect(ordered).toEqual(['a far']);
    await deliver();
    frame(() => {
      stage.show(room('sky'), 'near', true);
      stage.show(room('a'), 'far', true);
    });
    expect([ordered.length, stage.isBusy, stage.isHeld]).toEqual([0, false, false]);
    expect(stage.prepare(room('sky'), 'near')).toBe(true);
  });

  it('prepares what is not in view without showing it', async () => {
    const { stage, frame, deliver, drawn } = makeStage();
    let isThere = true;
    const prepare = (): void =>
      frame(() => {
        isThere = stage.prepare(room('next'), 'near');
      });
    prepare();
    expect(isThere).toBe(false);
    await deliver();
    // It is sent in this frame and there in the next.
    prepare();
    expect([isThere, stage.isSending]).toEqual([false, true]);
    prepare();
    expect(isThere).toBe(true);
    expect(drawn()).toEqual([]);
    expect(stage.isBusy).toBe(false);
  });

  it('draws on without a shell that cannot be built, and does not ask for it again', async () => {
    const { stage, frame, ordered, fail, faults, deliver, drawn } = makeStage();
    const look = (): void => frame(() => stage.show(room('here'), 'near', true));
    look();
    await fail();
    expect(faults).toHaveLength(1);
    look();
    expect([stage.isHeld, stage.isBusy]).toEqual([false, false]);
    // What can be had of it is drawn.
    expect(ordered).toEqual(['here far']);
    await deliver();
    look();
    expect(drawn()).toEqual(['here far']);
    expect(ordered).toEqual([]);
  });

  it('shows a room as it was until it has been built anew with what stands there now', async () => {
    const { stage, frame, ordered, disposed, deliver, drawn } = makeStage();
    const look = (): void => frame(() => stage.show(room('here'), 'near', true));
    look();
    // It changes while its shell is being built, with what stood there before.
    stage.renew(room('here'));
    await deliver();
    look();
    expect(drawn()).toEqual(['here near']);
    expect([stage.isHeld, stage.isBusy, ordered]).toEqual([false, true, ['here near']]);
    const { bytes } = stage;
    await deliver();
    look();
    expect(drawn()).toEqual(['here near']);
    expect([stage.isBusy, ordered, disposed]).toEqual([false, [], ['here near']]);
    expect(stage.bytes).toBe(bytes);
  });

  it('keeps to its budget by dropping what was seen longest ago, never what is in view', async () => {
    const { stage, frame, disposed, deliver, drawn } = makeStage(20 * 2 ** 20);
    for (const name of ['a', 'b', 'c', 'd']) {
      frame(() => stage.show(room(name), 'near', true));
      await deliver();
    }
    expect(disposed).toEqual(['a near', 'b near']);
    const look = (): void =>
      frame(() => {
        for (const name of ['c', 'd', 'e', 'f']) stage.show(room(name), 'near', true);
      });
    look();
    await deliver();
    await deliver();
    look();
    expect(stage.count).toBe(4);
    expect(drawn()).toEqual(['c near', 'd near', 'e near', 'f near']);
  });

  it('sends what is only near by or has a stand-in in slices, and shows it when all of it is there', async () => {
    const { stage, frame, ordered, budget, deliver, drawn } = makeStage(1000, 300);
    const look = (share?: number | 'all'): void =>
      frame(() => stage.show(room('next'), 'near', false), share);
    look();
    expect(ordered).toEqual(['next far']);
    await deliver();
    look();
    expect([drawn(), stage.hasChanged, ordered]).toEqual([['next far'], true, ['next near']]);
    await deliver();
    for (let at = 0; at < 3; at++) {
      look();
      expect([drawn(), stage.isSending, ordered]).toEqual([['next far'], true, []]);
      budget.begin();
      expect(budget.last).toBe(300);
    }
    // What fits in a frame is seen in it.
    look();
    expect([drawn(), stage.isSending, stage.isBusy, stage.hasChanged]).toEqual([
      ['next near'],
      false,
      false,
      true,
    ]);
    budget.begin();
    expect(budget.last).toBe(100);
  });

  it('leaves a share of the budget to others, but for a hole in the picture', async () => {
    const { stage, frame, budget, deliver } = makeStage(1000, 100);
    const sent: number[] = [];
    const spent = (wish: () => void): void => {
      frame(wish, 0.25);
      budget.begin();
      sent.push(budget.last);
    };
    const prepare = (): void => void stage.prepare(room('near by'), 'near');
    frame(prepare);
    await deliver();
    spent(prepare);
    // Already there in part when it comes into view with nothing to stand in for it.
    spent(() => stage.show(room('near by'), 'near', false));
    expect(sent).toEqual([25, 100]);
  });

  it('sends the room stood in at once, whatever it takes, and counts it', async () => {
    const { stage, frame, budget, deliver, drawn } = makeStage(1000, 300);
    const look = (): void => frame(() => stage.show(room('here'), 'near', true));
    look();
    await deliver();
    expect(stage.isThere(room('here'), 'near')).toBe(true);
    look();
    expect([drawn(), stage.isHeld, stage.isSending]).toEqual([['here near'], false, false]);
    budget.begin();
    expect(budget.last).toBe(1000);
  });

  it('sends on what is wished for in the frame and nothing else', async () => {
    const { stage, frame, budget, deliver } = makeStage(1000, 300);
    const prepare = (): void => void stage.prepare(room('next'), 'near');
    frame(prepare);
    await deliver();
    frame(prepare);
    frame(() => {});
    budget.begin();
    expect([budget.last, stage.isSending]).toEqual([0, false]);
    for (let at = 0; at < 4; at++) frame(prepare);
    let isThere = false;
    frame(() => (isThere = stage.prepare(room('next'), 'near')));
    expect([isThere, stage.isSending]).toEqual([true, false]);
  });

  it('sends everything again after a lost context', async () => {
    const { stage, frame, ordered, deliver, drawn, disposed } = makeStage(1000, 300);
    const look = (mustStand: boolean): void => frame(() => stage.show(room('here'), 'near', mustStand));
    look(true);
    await deliver();
    look(true);
    stage.restore();
    look(false);
    expect([drawn(), stage.isSending]).toEqual([[], true]);
    look(true);
    expect([drawn(), disposed]).toEqual([['here near'], []]);
    // Nothing but the coarse shell, which a hole is worth, was ordered for it.
    expect(ordered).toEqual(['here far']);
  });

  it('gives back everything when closed, and takes in nothing after', async () => {
    const { stage, frame, disposed, deliver } = makeStage();
    for (const name of ['a', 'b', 'c']) {
      frame(() => stage.show(room(name), 'near', true));
      if (name !== 'c') await deliver();
    }
    stage.dispose();
    await deliver();
    expect([stage.count, stage.bytes]).toEqual([0, 0]);
    expect(disposed).toEqual(['a near', 'b near']);
  });
});
