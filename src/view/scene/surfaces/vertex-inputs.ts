/** What each vertex of a model, a room or a front brings along (docs/decisions/0001-one-vertex-layout.md). */
export const vertexInputs = /* glsl */ `
in vec3 position;
in vec4 normal;
in vec4 vertexColour;
in vec2 uv;
in vec4 surface;
`;
