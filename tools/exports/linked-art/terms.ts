/** A concept of the Art & Architecture Thesaurus, as Linked Art names it. */
export interface Term {
  readonly id: string;
  readonly type: 'Type' | 'Material' | 'Language' | 'MeasurementUnit';
  readonly _label: string;
}

function term(type: Term['type'], number: number, label: string): Term {
  return { id: `http://vocab.getty.edu/aat/${number}`, type, _label: label };
}

/*
 * Every number below was looked up: those of names, statements, objects, dimensions, units, languages, groups, web pages,
 * pictures and of wood, silver, bronze, copper, glass, marble, oil paint and plaster in the lists of linked.art
 * (https://linked.art/model/vocab/); gold, ivory, jade, porcelain, ceramic, lacquer and metal in the tables of at least two
 * collections that publish them. What could not be looked up has no number: its name stands in a statement.
 */

export const nameTerms = {
  primary: term('Type', 300404670, 'Primary Name'),
  alternate: term('Type', 300264273, 'Alternate Name'),
  display: term('Type', 300404669, 'Display Name'),
  systemNumber: term('Type', 300435704, 'System Number'),
  localNumber: term('Type', 300404621, 'Local Number'),
} as const;

/** Kind of text that every statement is: what Linked Art asks for, so that a reader knows it as one. */
export const briefText = term('Type', 300418049, 'Brief Text');

export const statementTerms = {
  note: term('Type', 300027200, 'Note'),
  description: term('Type', 300435416, 'Description'),
  bibliography: term('Type', 300026497, 'Bibliography Statement'),
  dimensions: term('Type', 300435430, 'Dimensions Statement'),
  exhibition: term('Type', 300435424, 'Exhibition Statement'),
  materials: term('Type', 300435429, 'Materials Statement'),
  provenance: term('Type', 300435438, 'Provenance Statement'),
  rights: term('Type', 300435434, 'Rights Statement'),
} as const;

export type StatementKind = keyof typeof statementTerms;

export const typeOfWork = term('Type', 300435443, 'Type of Work');
export const giftTerm = term('Type', 300417637, 'Gift');
export const webPage = term('Type', 300264578, 'Web Page');
export const digitalImage = term('Type', 300215302, 'Digital Image');
export const museumPlace = term('Type', 300005768, 'Museum (as Place)');

export const languageTerms: Readonly<Record<string, Term>> = {
  ar: term('Language', 300387843, 'Arabic'),
  en: term('Language', 300388277, 'English'),
  es: term('Language', 300389311, 'Spanish'),
  fr: term('Language', 300388306, 'French'),
  ja: term('Language', 300388486, 'Japanese'),
  ko: term('Language', 300388633, 'Korean'),
  ru: term('Language', 300389168, 'Russian'),
  zh: term('Language', 300388113, 'Chinese'),
};

/** By the name that records give a material. */
export const materialTerms: Readonly<Record<string, Term>> = {
  bronze: term('Material', 300010957, 'bronze'),
  ceramic: term('Material', 300235507, 'ceramic'),
  copper: term('Material', 300011020, 'copper'),
  glass: term('Material', 300010797, 'glass'),
  gold: term('Material', 300011021, 'gold'),
  ivory: term('Material', 300011857, 'ivory'),
  jade: term('Material', 300011119, 'jade'),
  lacquer: term('Material', 300014916, 'lacquer'),
  marble: term('Material', 300011443, 'marble'),
  metal: term('Material', 300010900, 'metal'),
  'oil paint': term('Material', 300015050, 'oil paint'),
  plaster: term('Material', 300014922, 'plaster'),
  porcelain: term('Material', 300010662, 'porcelain'),
  silver: term('Material', 300011029, 'silver'),
  wood: term('Material', 300011914, 'wood'),
};

export const unitTerms = {
  cm: term('MeasurementUnit', 300379098, 'centimeters'),
  m: term('MeasurementUnit', 300379099, 'meters'),
  mm: term('MeasurementUnit', 300379097, 'millimeters'),
} as const;

export const directionTerms = {
  height: term('Type', 300055644, 'Height'),
  width: term('Type', 300055647, 'Width'),
  length: term('Type', 300055645, 'Length'),
  depth: term('Type', 300072633, 'Depth'),
  thickness: term('Type', 300055646, 'Thickness'),
  diameter: term('Type', 300055624, 'Diameter'),
} as const;

const painting = term('Type', 300033618, 'Painting');
const sculpture = term('Type', 300047090, 'Sculpture');
const photograph = term('Type', 300046300, 'Photograph');
const furniture = term('Type', 300037680, 'Furniture');
const clothing = term('Type', 300266639, 'Clothing');
const book = term('Type', 300028051, 'Book');
const box = term('Type', 300045643, 'Box');
const photoAlbum = term('Type', 300026695, 'Photo Album');
const instrument = term('Type', 300041620, 'Musical Instrument');
const jewelry = term('Type', 300209286, 'Jewelry');

/** Kinds of things by the words that records use (`what`): only where the words say no less than the term. */
export const objectTerms: Readonly<Record<string, Term>> = {
  'oil painting': painting,
  painting,
  'paintings (group)': painting,
  sculpture,
  'bronze sculpture': sculpture,
  'bronze sculptures (pair)': sculpture,
  bust: sculpture,
  'ceramic sculpture': sculpture,
  'gem sculpture': sculpture,
  'gilt metal sculpture': sculpture,
  'gilt sculpture': sculpture,
  'glass sculpture': sculpture,
  'gold sculpture': sculpture,
  'metal sculpture': sculpture,
  'plaster sculpture': sculpture,
  'porcelain sculpture': sculpture,
  'sculpture in coal': sculpture,
  'silver sculpture': sculpture,
  'silver-plated sculpture': sculpture,
  'wax sculpture': sculpture,
  'wood sculpture': sculpture,
  'wood sculptures': sculpture,
  photograph,
  photographs: photograph,
  'photo album': photoAlbum,
  'photograph album': photoAlbum,
  armchair: furniture,
  'ceremonial chair': furniture,
  furniture,
  'furniture with shell inlay (a large set)': furniture,
  throne: furniture,
  'baby dress': clothing,
  'ceremonial dress': clothing,
  'clothing (pyjamas)': clothing,
  'clothing (silk durumagi)': clothing,
  'fur hat': clothing,
  garment: clothing,
  book,
  books: book,
  box,
  'lacquer box': box,
  'lacquered box': box,
  drum: instrument,
  'electronic organ': instrument,
  jewellery: jewelry,
  necklace: jewelry,
  map: term('Type', 300028094, 'Map'),
  tapestry: term('Type', 300205002, 'Tapestry'),
};
