import { BufferAttribute, BufferGeometry, MeshBasicMaterial } from 'three';
import type { ModelDelivery } from '../../../src/delivery/model-delivery.ts';
import { readLevelFile } from '../../../src/view/scene/exhibits/read-level-file.ts';

/** All built models as geometries of three, read by the tour's own reader: levels by name, nearest first. */
export type ModelShelf = ReadonlyMap<string, readonly BufferGeometry[]>;

const readAtOnce = 8;

/** Reads every model there is: the rivals wait for none while walking. */
export async function fillModelShelf(names: readonly string[], models: ModelDelivery): Promise<ModelShelf> {
  const shelf = new Map<string, readonly BufferGeometry[]>();
  const rest = [...names];
  const { signal } = new AbortController();
  const read = async (): Promise<void> => {
    for (let name = rest.pop(); name !== undefined; name = rest.pop()) {
      const levels = await Promise.all(
        Array.from({ length: models.levelsOf(name) }, async (_, level) =>
          readLevelFile(await models.fetch(name, level, signal)),
        ),
      );
      shelf.set(
        name,
        levels.map(({ position, normal, colour, index }) => {
          const geometry = new BufferGeometry();
          geometry.setAttribute('position', new BufferAttribute(position, 3));
          geometry.setAttribute('normal', new BufferAttribute(normal, 4, true));
          geometry.setAttribute('color', new BufferAttribute(colour, 4, true));
          geometry.setIndex(new BufferAttribute(index, 1));
          geometry.computeBoundingSphere();
          geometry.computeBoundingBox();
          return geometry;
        }),
      );
    }
  };
  await Promise.all(Array.from({ length: readAtOnce }, read));
  return shelf;
}

/** The plainest material three has: whatever a rival costs, its shader is not the reason. */
export function createPlainMaterial(): MeshBasicMaterial {
  return new MeshBasicMaterial({ vertexColors: true });
}
