import { BoxGeometry, Mesh } from 'three';
import { describe, expect, it } from 'vitest';
import type { RoomId } from '../../../../src/museum/floorplan/floor-plan.ts';
import { RoomStage, type RoomShell, type ShellDetail } from '../../../../src/view/scene/rooms/room-stage.ts';

interface Made {
  readonly stage: RoomStage;
  /** Shells that were finished, in order. */
  readonly built: string[];
  readonly disposed: string[];
  /** Names of what is drawn now. */
  readonly drawn: () => string[];
}

/** A near shell takes four steps; a far one is a hundredth in size. */
function makeStage(bytes = 1000, budgetMs = Infinity, mayBuild?: (id: RoomId) => boolean): Made {
  const built: string[] = [];
  const disposed: string[] = [];
  const make = (name: string, size: number): RoomShell => {
    built.push(name);
    const geometry = new BoxGeometry();
    geometry.addEventListener('dispose', () => disposed.push(name));
    const opaque = new Mesh(geometry);
    opaque.name = name;
    return { opaque, glass: null, bytes: size, triangles: 12 };
  };
  const stage = new RoomStage(
    function* (room: RoomId, detail: ShellDetail) {
      if (detail === 'far') return make(`${room} far`, bytes / 100);
      for (let step = 0; step < 3; step++) yield;
      return make(room, bytes);
    },
    budgetMs,
    mayBuild,
  );
  const drawn = (): string[] => stage.group.children.filter(({ visible }) => visible).map(({ name }) => name);
  return { stage, built, disposed, drawn };
}

const room = (name: string): RoomId => name as RoomId;

describe('room stage', () => {
  it('builds the room stood in at once, others a little in each frame, their far shells meanwhile', () => {
    const { stage, drawn } = makeStage(1000, 0);
    stage.begin();
    stage.show(room('here'), 'near', true);
    stage.show(room('next'), 'near', false);
    expect(drawn()).toEqual(['here', 'next far']);
    expect(stage.isBusy).toBe(true);
    let frames = 0;
    while (stage.isBusy) {
      stage.begin();
      stage.show(room('here'), 'near', true);
      stage.show(room('next'), 'near', false);
      frames++;
    }
    expect(frames).toBe(3);
    expect(drawn()).toEqual(['here', 'next']);
  });

  it('shows a room from afar until what it is made of has come', () => {
    let hasCome = false;
    const { stage, drawn } = makeStage(1000, Infinity, (id) => hasCome || id !== room('hall'));
    const look = (): void => {
      stage.begin();
      stage.show(room('hall'), 'near', true);
    };
    look();
    expect(drawn()).toEqual(['hall far']);
    expect(stage.isBusy).toBe(true);
    expect(stage.prepare(room('hall'), 'near')).toBe(false);
    hasCome = true;
    look();
    expect(drawn()).toEqual(['hall']);
    expect(stage.isBusy).toBe(false);
  });

  it('builds all that is asked for in one frame where time does not count', () => {
    const { stage, built } = makeStage();
    stage.begin();
    stage.show(room('a'), 'near', false);
    stage.show(room('b'), 'near', false);
    expect(built).toEqual(['a', 'b']);
    expect(stage.isBusy).toBe(false);
  });

  it('draws only what was shown this frame, as finely as it was asked for', () => {
    const { stage, drawn } = makeStage();
    stage.begin();
    stage.show(room('a'), 'near', true);
    stage.show(room('b'), 'near', true);
    stage.begin();
    stage.show(room('b'), 'far', true);
    expect(drawn()).toEqual(['b far']);
    expect(stage.detailOf(room('b'))).toBe('far');
    stage.begin();
    stage.show(room('b'), 'near', false);
    expect(drawn()).toEqual(['b']);
    expect(stage.detailOf(room('b'))).toBe('near');
    expect(stage.detailOf(room('never'))).toBeNull();
  });

  it('builds no near shell for what is seen from afar', () => {
    const { stage, built } = makeStage();
    stage.begin();
    stage.show(room('a'), 'far', true);
    expect(stage.prepare(room('b'), 'far')).toBe(true);
    expect(built).toEqual(['a far', 'b far']);
    expect(stage.isBusy).toBe(false);
  });

  it('prepares what is not in view, over several frames, without showing it', () => {
    const { stage, built, drawn } = makeStage(1000, 0);
    let frames = 0;
    do {
      stage.begin();
      frames++;
    } while (!stage.prepare(room('next'), 'near'));
    expect(frames).toBe(4);
    expect(built).toEqual(['next']);
    expect(drawn()).toEqual([]);
  });

  it('keeps to its budget by dropping what was seen longest ago, never what is in view', () => {
    const { stage, disposed, drawn } = makeStage(20 * 2 ** 20);
    for (const name of ['a', 'b', 'c', 'd']) {
      stage.begin();
      stage.show(room(name), 'near', true);
    }
    expect(disposed).toEqual(['a', 'b']);
    stage.begin();
    for (const name of ['c', 'd', 'e', 'f']) stage.show(room(name), 'near', true);
    expect(stage.count).toBe(4);
    expect(drawn()).toEqual(['c', 'd', 'e', 'f']);
  });

  it('gives back everything when closed', () => {
    const { stage, disposed } = makeStage();
    stage.begin();
    for (const name of ['a', 'b']) stage.show(room(name), 'near', true);
    stage.show(room('c'), 'far', true);
    stage.dispose();
    expect([stage.count, stage.bytes]).toEqual([0, 0]);
    expect(disposed).toEqual(['a', 'b', 'c far']);
  });
});
