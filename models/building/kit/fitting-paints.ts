import { paint } from '../shell/paint.ts';

/** What counters, tables and seats of the house are made of. */
export const darkWood = paint('walnut', 0x5e3d29, 0.4);
export const redWood = paint('mahogany', 0x6d2f22, 0.45);
export const lightWood = paint('pale-wood', 0xb08a5c, 0.35);
export const stoneTop = paint('marble-dark', 0x3a332e, 0.6);
export const paleStone = paint('marble-beige', 0xcfc0a6, 0.4);
export const whiteCloth = paint('linen', 0xe9e4d8, 0);
export const whiteChina = paint('porcelain', 0xf0ece2, 0.6);
export const enamel = paint('painted-metal', 0xb9b5aa, 0.35);
export const ink = paint('plastic', 0x121518, 0.6);
/** Plates that are read. */
export const brassPlate = paint('brass', 0xcaa25a, 0.7);
