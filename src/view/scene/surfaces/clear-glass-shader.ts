import { AddEquation, CustomBlending, OneFactor, OneMinusSrcAlphaFactor } from 'three';

/**
 * Blown and flat glass one sees through: each wall keeps back a little of what is behind it, more where it is dyed and
 * where the eye meets it aslant, and adds what it mirrors. The colour comes out already weighed by the alpha.
 */
export const clearGlassShader = /* glsl */ `
/**
 * One wall of glass. tone is its colour (linear), light what falls on it, mirrored what it mirrors, facing the cosine
 * between its normal and the way to the eye.
 */
vec4 lookThrough(vec3 tone, vec3 light, vec3 mirrored, float facing) {
  float aslant = 1.0 - clamp(abs(facing), 0.0, 1.0);
  float dye = 1.0 - min(tone.r, min(tone.g, tone.b));
  float rim = aslant * aslant * aslant;
  float alpha = clamp(0.045 + 0.26 * smoothstep(0.25, 1.0, dye) * (1.0 + 0.6 * aslant) + 0.22 * rim, 0.0, 0.92);
  // Glass as dark as a screen or a set eye shows nothing behind it.
  alpha = mix(0.94, alpha, smoothstep(0.0, 0.07, max(tone.r, max(tone.g, tone.b))));
  // Light that came in elsewhere leaves at the rim, in the colour of the glass.
  vec3 colour = tone * light * (alpha * 0.36 + 0.26 * rim);
  colour += light * mirrored * min(fresnel(1.0 - aslant, 0.05, 0.0), 0.75) * 0.9;
  return vec4(colour, alpha);
}
`;

/** How such a surface is laid over what is behind it. */
export const clearBlending = {
  transparent: true,
  depthWrite: false,
  blending: CustomBlending,
  blendEquation: AddEquation,
  blendSrc: OneFactor,
  blendDst: OneMinusSrcAlphaFactor,
} as const;
