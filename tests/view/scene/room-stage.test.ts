import { BoxGeometry, Mesh } from 'three';
import { describe, expect, it, vi } from 'vitest';
import type { RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import { RoomStage, type RoomShell } from '../../../src/view/scene/rooms/room-stage.ts';

function makeStage(bytes = 1000): { stage: RoomStage; built: string[]; disposed: string[] } {
  const built: string[] = [];
  const disposed: string[] = [];
  const stage = new RoomStage((room): RoomShell => {
    built.push(room);
    const geometry = new BoxGeometry();
    geometry.addEventListener('dispose', () => disposed.push(room));
    return { opaque: new Mesh(geometry), glass: null, bytes, triangles: 12 };
  });
  return { stage, built, disposed };
}

const room = (name: string): RoomId => name as RoomId;

describe('room stage', () => {
  it('builds the room stood in at once, and of the others one a frame', () => {
    const { stage, built } = makeStage();
    stage.begin();
    stage.show(room('here'), true);
    stage.show(room('next'), false);
    expect(built).toEqual(['here']);
    expect(stage.isBusy).toBe(true);
    stage.begin();
    stage.show(room('here'), true);
    stage.show(room('next'), false);
    expect(built).toEqual(['here', 'next']);
    expect(stage.isBusy).toBe(false);
  });

  it('draws only what was shown this frame', () => {
    const { stage } = makeStage();
    stage.begin();
    stage.show(room('a'), true);
    stage.show(room('b'), true);
    stage.begin();
    stage.show(room('b'), true);
    expect(stage.group.children.map(({ visible }) => visible)).toEqual([false, true]);
  });

  it('keeps to its budget by dropping what was seen longest ago, never what is in view', () => {
    const { stage, disposed } = makeStage(20 * 2 ** 20);
    for (const name of ['a', 'b', 'c', 'd']) {
      stage.begin();
      stage.show(room(name), true);
    }
    expect(disposed).toEqual(['a', 'b']);
    stage.begin();
    for (const name of ['c', 'd', 'e', 'f']) stage.show(room(name), true);
    expect(stage.count).toBe(4);
    expect(stage.group.children.every(({ visible }) => visible)).toBe(true);
  });

  it('gives back everything when closed', () => {
    const { stage, disposed } = makeStage();
    const spy = vi.fn();
    stage.begin();
    for (const name of ['a', 'b', 'c']) stage.show(room(name), true);
    stage.dispose();
    spy(stage.count, stage.bytes);
    expect(spy).toHaveBeenCalledWith(0, 0);
    expect(disposed).toEqual(['a', 'b', 'c']);
  });
});
