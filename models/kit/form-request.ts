import type { MaterialName } from '../../src/museum/materials/material-names.ts';
import type { Vector3 } from './vector.ts';

/** What a surface is made of, as `model.json` says it. */
export interface Surface {
  readonly material: MaterialName;
  /** `#rrggbb` */
  readonly colour: string;
}

/**
 * What a family is asked for: one gift. `models/families/<id>/recipe.ts` exports
 * `buildForm(request: FormRequest<Form>): Model`, and `form.ts` beside it `formDefinition`, whose type is `Form`.
 * The model must come out as large as asked for (2 % either way) and carries its own materials and colours.
 */
export interface FormRequest<Form> {
  readonly form: Form;
  /** Width (x), height (y), depth (z), metres. */
  readonly size: Vector3;
  /** Body, second part, accent; at least one. */
  readonly surfaces: readonly Surface[];
}
