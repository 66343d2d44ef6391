/** A head in the room of the one who wears the headset: metres and radians, measured from the middle of their floor. */
export interface HeadAtHome {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
}

/** A point of the plan, world metres; written into. */
export interface PlanPoint {
  x: number;
  z: number;
}

/**
 * Where the floor of the one who wears the headset lies in the house. It is moved and turned; the head is not, which goes
 * its own way on it.
 */
export class PlaySpace {
  /** The middle of that floor, world metres. */
  x = 0;
  y = 0;
  z = 0;
  /** How far it is turned, radians; positive to the left. */
  yaw = 0;

  /** A point of the floor, in the world. */
  toWorld({ x, z }: Readonly<PlanPoint>, target: PlanPoint): PlanPoint {
    const [sine, cosine] = [Math.sin(this.yaw), Math.cos(this.yaw)];
    const atX = this.x + cosine * x + sine * z;
    target.z = this.z + cosine * z - sine * x;
    target.x = atX;
    return target;
  }

  /** Lays the floor so that the head is over a point of the world and looks along a yaw. */
  put(head: HeadAtHome, x: number, z: number, yaw: number): void {
    this.yaw = yaw - head.yaw;
    this.x = 0;
    this.z = 0;
    const off = this.toWorld(head, { x: 0, z: 0 });
    this.x = x - off.x;
    this.z = z - off.z;
  }

  /** Turns the world round the head. @param angle radians; positive turns the wearer left */
  turn(head: HeadAtHome, angle: number): void {
    const { x, z } = this.toWorld(head, { x: 0, z: 0 });
    this.put(head, x, z, head.yaw + this.yaw + angle);
  }
}
