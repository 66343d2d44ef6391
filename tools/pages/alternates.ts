import { exportPaths, exportTypes } from '../exports/export-paths.ts';

/** The same record in another form, beside its page: data for a program. */
export interface Alternate {
  /** Path from the root of the site. */
  readonly path: string;
  /** Media type. */
  readonly type: string;
  /** What it is called: a proper name (`Linked Art`, `CSV`), the same in every language. */
  readonly name: string;
}

/**
 * What there is of a gift's record beside its page (docs/data.md): that of the gift itself first, then the tables of all gifts.
 *
 * @param gift id
 * @param site absolute address of the site; without one there is nothing in which all that is named must have an address
 */
export function alternatesOf(gift: string, site: string | null): readonly Alternate[] {
  return [
    ...(site === null
      ? []
      : [
          { path: exportPaths.linkedArt(gift), type: exportTypes.linkedArt, name: 'Linked Art' },
          { path: exportPaths.picture(gift), type: exportTypes.picture, name: 'IIIF' },
          { path: exportPaths.scene(gift), type: exportTypes.scene, name: 'IIIF 3D (draft)' },
        ]),
    { path: exportPaths.model(gift), type: exportTypes.model, name: 'glTF' },
    { path: exportPaths.json, type: exportTypes.json, name: 'JSON' },
    { path: exportPaths.gifts, type: exportTypes.csv, name: 'CSV' },
  ];
}
