import type { RoomFrame } from './room-frame.ts';

/** Heights above the floor at which the parts of a wall begin and end, metres. */
export interface WallOrder {
  readonly foot: number;
  readonly dado: number;
  /** Top of the field: pilasters end here. */
  readonly field: number;
  readonly architrave: number;
  readonly frieze: number;
  readonly top: number;
}

/** How a wall is divided from floor to ceiling. */
export function measureWallOrder(frame: RoomFrame, top = frame.height): WallOrder {
  const { style, height, room } = frame;
  // Where stairs climb past level walls a small cornice meets itself best.
  const most = style.brackets ? 0.6 : frame.template.finish === 'stair' ? 0.14 : 0.36;
  const cornice = style.cornice && height > 2.4 ? Math.min(most, height * 0.07) : 0;
  const frieze = style.frieze && height > 3.2 && !room.slope ? Math.min(0.62, height * 0.08) : 0;
  const architrave = frieze > 0 ? Math.min(0.3, height * 0.036) : 0;
  const under = top - cornice;
  return {
    foot: style.foot,
    dado: Math.max(style.foot, style.dado?.height ?? 0),
    field: under - frieze - architrave,
    architrave: under - frieze,
    frieze: under,
    top,
  };
}
