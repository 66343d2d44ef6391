/** Share of the height at which a vault springs from its walls. */
export const vaultSpring = 0.62;
