/** Characters of what is typed that count; values of one filter; characters of a value; years. */
export const longestWords = 400;
export const mostValues = 40;
export const longestValue = 80;
export const firstYear = 1000;
export const lastYear = 2100;
