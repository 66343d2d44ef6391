import { buildExterior } from '../../../../models/building/exterior/build-exterior.ts';
import type { ExteriorParts } from '../../../../models/building/exterior/exterior-parts.ts';
import { buildRoomShell } from '../../../../models/building/room/build-room-shell.ts';
import { hashLightLayout, layOutLight } from '../../../../models/building/light/lay-out-light.ts';
import { findRoom, findTemplate } from '../../../../models/building/room/room-frame.ts';
import type { ShellParts } from '../../../../models/building/shell/shell-arrays.ts';
import type { Whereabouts } from '../../../museum/catalogue/gift-entry.ts';
import type { RoomDisplay } from '../../../museum/display/room-display.ts';
import type { FloorPlan, RoomId } from '../../../museum/floorplan/floor-plan.ts';
import { loadSeatedFigure } from './load-seated-figure.ts';
import type { ShellDetail } from './room-shell.ts';

/** The valley and the fronts of the houses. */
export interface ExteriorOrder {
  readonly kind: 'exterior';
}

/** The shell of one room: what stands in it comes along, for the builder knows the plan and nothing else. */
export interface ShellOrder {
  readonly kind: 'shell';
  readonly room: RoomId;
  readonly detail: ShellDetail;
  readonly display: RoomDisplay;
  /** How surely each exhibit is on display, by row; null where nobody told. */
  readonly whereabouts: readonly (Whereabouts | null)[];
}

/** Something to build, as plain data: it goes from thread to thread. */
export type BuildOrder = ExteriorOrder | ShellOrder;

/** A built shell, and what says whether a picture of light fits its walls: where its charts lie. */
export interface BuiltShell extends ShellParts {
  readonly lightLayout: string;
}

/** What comes back for an order. */
export type Built<Order extends BuildOrder> = Order extends ShellOrder ? BuiltShell : ExteriorParts;

/**
 * Builds what is ordered: nothing but arrays and numbers, the same for the same plan and order.
 *
 * @returns a promise that rejects for a room that is not in the plan
 */
export async function fulfilOrder(plan: FloorPlan, order: BuildOrder): Promise<BuiltShell | ExteriorParts> {
  if (order.kind === 'exterior') return buildExterior(plan);
  const { detail, display, whereabouts } = order;
  const room = findRoom(plan, order.room);
  if (!room) throw new Error(`scene: the plan has no room ${order.room}`);
  const template = findTemplate(plan, room);
  const hasFigure = detail === 'near' && template.finish === 'statue-hall';
  const parts = buildRoomShell(plan, room, display, {
    detail,
    whereaboutsOf: (row) => whereabouts[row] ?? null,
    seatedFigure: hasFigure ? await loadSeatedFigure() : null,
  });
  return { ...parts, lightLayout: hashLightLayout(layOutLight(template)) };
}
