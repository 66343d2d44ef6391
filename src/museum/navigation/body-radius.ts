/** Radius of the visitor's body, seen from above, metres: walls and furniture come no nearer to its middle. */
export const bodyRadius = 0.28;
