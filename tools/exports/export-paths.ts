/** Folder of the tables and of the models, from the root of the site. */
export const tableFolder = 'open-data';

/** Paths of what is exported, from the root of the site. They are promised for ever, as the ids in them are. */
export const exportPaths = {
  gifts: `${tableFolder}/gifts.csv`,
  claims: `${tableFolder}/claims.csv`,
  sources: `${tableFolder}/sources.csv`,
  countries: `${tableFolder}/countries.csv`,
  rooms: `${tableFolder}/rooms.csv`,
  totals: `${tableFolder}/totals.csv`,
  corrections: `${tableFolder}/corrections.csv`,
  resolutions: `${tableFolder}/resolutions.csv`,
  /** Rows of a figure of the page for researchers, with the gifts behind each. */
  figure: (name: string) => `${tableFolder}/figures/${name}.csv`,
  dictionary: `${tableFolder}/dictionary.csv`,
  database: `${tableFolder}/gifts.sqlite`,
  citation: `${tableFolder}/CITATION.cff`,
  /** Everything in one file. @param name of the data and their version, `<dataset>-<version>` */
  download: (name: string) => `${tableFolder}/${name}.zip`,
  json: `${tableFolder}/gifts.json`,
  schema: `${tableFolder}/gifts.schema.json`,
  dataPackage: `${tableFolder}/datapackage.json`,
  pictures: 'iiif/collection.json',
  scenes: 'iiif/scenes.json',
  exhibition: 'linked-art/place/exhibition.json',
  person: (id: string) => `linked-art/person/${id}.json`,
  /** Linked Art of a gift. */
  linkedArt: (id: string) => `linked-art/${id}.json`,
  /** IIIF manifest of a gift's model: a draft format. */
  scene: (id: string) => `iiif/${id}/manifest.json`,
  /** IIIF manifest of a gift's picture. */
  picture: (id: string) => `iiif/${id}/picture.json`,
  /** A gift's model, glTF 2.0 in one file. */
  model: (id: string) => `${tableFolder}/models/${id}.glb`,
  poster: (id: string) => `posters/exhibit/${id}-1280.jpg`,
} as const;

/** Media types of what is exported. */
export const exportTypes = {
  csv: 'text/csv',
  json: 'application/json',
  database: 'application/vnd.sqlite3',
  citation: 'application/yaml',
  download: 'application/zip',
  linkedArt: 'application/ld+json;profile="https://linked.art/ns/v1/linked-art.json"',
  picture: 'application/ld+json;profile="http://iiif.io/api/presentation/3/context.json"',
  scene: 'application/ld+json;profile="http://iiif.io/api/presentation/4/context.json"',
  model: 'model/gltf-binary',
  poster: 'image/jpeg',
} as const;
