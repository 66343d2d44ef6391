import type { WebGLRenderer } from 'three';
import type { FetchQueue } from '../../../delivery/fetch-queue.ts';
import type { ModelDelivery } from '../../../delivery/model-delivery.ts';
import { indexPlan } from '../../../museum/display/index-plan.ts';
import type { Museum } from '../../../museum/open-museum.ts';
import { computePlaceLight } from '../../../../models/building/light/compute-place-light.ts';
import { createExhibitMaterial } from '../surfaces/create-exhibit-material.ts';
import type { SharedUniforms } from '../surfaces/shared-uniforms.ts';
import type { UploadBudget } from '../upload-budget.ts';
import type { WorkTime } from '../work-time.ts';
import { ArchetypeLibrary } from './archetype-library.ts';
import { ContactShadows } from './contact-shadows.ts';
import { exhibitCapacities } from './exhibit-capacities.ts';
import { ExhibitPool } from './exhibit-pool.ts';
import { ExhibitStage } from './exhibit-stage.ts';
import { ModelReader } from './model-reader.ts';

export interface Exhibits {
  readonly pool: ExhibitPool;
  readonly library: ArchetypeLibrary;
  readonly stage: ExhibitStage;
  readonly shadows: ContactShadows;
  /** After a lost context: everything is sent again. */
  restore(): void;
  dispose(): void;
}

/** What the exhibits need of the scene. */
export interface ExhibitsOptions {
  readonly models: ModelDelivery;
  readonly queue: FetchQueue;
  readonly budget: UploadBudget;
  /** As `ArchetypeLibraryOptions`. */
  readonly memoryShare?: number;
  /** For tables that can wait. */
  readonly time: WorkTime;
}

export function openExhibits(
  renderer: WebGLRenderer,
  museum: Museum,
  uniforms: SharedUniforms,
  { models, queue, budget, time, memoryShare }: ExhibitsOptions,
): Exhibits {
  const { catalogue, display, plan } = museum;
  const pool = new ExhibitPool(
    renderer,
    exhibitCapacities,
    (own, hasMultiDraw, isClear) => createExhibitMaterial(own, hasMultiDraw, isClear, uniforms),
    () => uniforms.mirrorPass.value > 0.5,
  );
  const shadows = new ContactShadows(pool.table.texture);
  const reader = new ModelReader();
  const library = new ArchetypeLibrary({
    capacity: exhibitCapacities.archetypeCapacity,
    levels: pool.levels,
    queue,
    memoryShare,
    levelsOf: (name) => models.levelsOf(name),
    load: async (name, level, signal) => reader.read(await models.fetch(name, level, signal)),
  });
  const stage = new ExhibitStage(
    pool,
    shadows,
    library,
    (room) => display.layOutRoom(room),
    catalogue.gifts,
    (laidOut, row, target) => {
      const room = indexPlan(plan).rooms.get(laidOut.room);
      if (!room) throw new Error(`scene: the plan has no room ${laidOut.room}`);
      const [red, green, blue] = computePlaceLight(plan, room, laidOut, row);
      target.lightR = red;
      target.lightG = green;
      target.lightB = blue;
    },
    budget,
    time,
  );
  return {
    pool,
    library,
    stage,
    shadows,
    restore: () => {
      pool.restore(renderer);
      stage.rewrite();
    },
    dispose: () => {
      reader.dismiss();
      shadows.dispose();
      pool.dispose();
    },
  };
}
