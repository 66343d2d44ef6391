import { paintOf } from '../recipe.ts';

/** The painter's pots: green, orange, blue, white and yellow of the building programme, their deep and pale mixtures. */
export const green = paintOf('#3b7a57');
export const deepGreen = paintOf('#1c4636');
export const paleGreen = paintOf('#8dbb8a');
export const orange = paintOf('#c4552d');
export const paleOrange = paintOf('#e59a63');
export const red = paintOf('#a52a25');
export const deepRed = paintOf('#64191a');
export const rose = paintOf('#dd7c80');
export const paleRose = paintOf('#f0b9b2');
export const blue = paintOf('#2f4f8c');
export const deepBlue = paintOf('#1b2c56');
export const paleBlue = paintOf('#8fabd0');
export const violet = paintOf('#7d3a78');
export const paleViolet = paintOf('#bd8cba');
export const white = paintOf('#efe9da');
export const cream = paintOf('#e6dcb4');
export const yellow = paintOf('#d9a441');
export const ink = paintOf('#17130f');
