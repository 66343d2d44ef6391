/** A programme that cannot be built, and the cell or strip it fails at. */
export class PlanError extends Error {
  readonly at: string;

  constructor(at: string, message: string) {
    super(`floorplan: ${at}: ${message}`);
    this.name = 'PlanError';
    this.at = at;
  }
}
