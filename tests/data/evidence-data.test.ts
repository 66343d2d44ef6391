import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { BuildingEvidence } from '../../src/museum/building-evidence.ts';
import { partNames } from '../../src/museum/floorplan/building-part.ts';
import { checkBuildingFiles } from '../../tools/data/building-checks.ts';
import { packBuilding, readBuilding } from '../../tools/data/pack-building.ts';
import { packEvidence } from '../../tools/data/pack-evidence.ts';
import { readDataFolder } from '../../tools/data/read-data-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const evidence = JSON.parse(packEvidence(root)) as BuildingEvidence;

describe('evidence of the building', () => {
  it('speaks of every part, and what is documented or inferred cites somebody', () => {
    expect(evidence.parts.map(({ id }) => id).toSorted()).toEqual(
      partNames.filter((name) => name !== 'room').toSorted(),
    );
    const unfounded = evidence.parts.filter(
      ({ grade, gradeSources }) => (grade === 'reconstructed') !== (gradeSources.length === 0),
    );
    // A thing may be ours in form though a source tells that there was one.
    expect(unfounded.map(({ id }) => id)).toEqual(['figure', 'court']);
  });

  it('carries every source that parts, rooms, passages and grounds cite', () => {
    const { rooms, houses, grounds } = readBuilding(root);
    const cited = [
      ...evidence.parts,
      ...rooms,
      ...grounds,
      ...houses.flatMap(({ passages, stairs, lifts }) => [...passages, ...stairs, ...lifts]),
    ].flatMap(({ gradeSources }) => gradeSources);
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter((id) => evidence.sources[id]?.id !== id)).toEqual([]);
  });

  it('gives the plan the same grades', () => {
    const { partGrades } = JSON.parse(packBuilding(readBuilding(root))) as {
      partGrades: Record<string, string>;
    };
    expect(partGrades).toEqual(Object.fromEntries(evidence.parts.map(({ id, grade }) => [id, grade])));
  });

  it('is checked: a part left out, told twice, or founded on nothing known', () => {
    const texts = readDataFolder(root);
    const path = 'data/building/parts.json';
    const file = JSON.parse(texts.get(path) ?? '') as { parts: { id: string; gradeSources: string[] }[] };
    const check = (parts: readonly object[]): string[] =>
      checkBuildingFiles(new Map([...texts, [path, JSON.stringify({ ...file, parts })]]), () =>
        readBuilding(root),
      ).map(({ file: at, field, found }) => `${at} ${field}: ${found}`);
    const [first, second, ...rest] = file.parts;
    expect(check(file.parts)).toEqual([]);
    expect(check(rest)).toEqual([
      `${path} parts: nothing on ${first?.id}`,
      `${path} parts: nothing on ${second?.id}`,
    ]);
    expect(check([...file.parts, first as object])).toEqual([`${path} parts: ${first?.id} 2 times`]);
    expect(check([{ ...first, gradeSources: ['nobody'] }, second as object, ...rest])).toEqual([
      `${path} parts[0].gradeSources[0]: "nobody"`,
    ]);
  });
});
