/** As far as we need it: the policy by which a page says which scripts it means to start. */
interface TrustPolicies {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

let policy: ReturnType<TrustPolicies['createPolicy']> | null = null;

/**
 * Marks the address of a script of ours as meant to be started; the content policy (`src/headers.ts`) lets no other
 * start. Browsers without such marks take the address as it is.
 */
export function trustScript(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustPolicies };
  if (!trustedTypes) return address;
  policy ??= trustedTypes.createPolicy('museum', { createScriptURL: (own) => own });
  return policy.createScriptURL(address);
}
