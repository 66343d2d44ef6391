import { NoToneMapping, SRGBColorSpace, WebGLRenderer } from 'three';

/** This browser or machine draws no three-dimensional pictures: the tour is then shown as text. */
export class NoPictureError extends Error {
  constructor(options?: ErrorOptions) {
    super('scene: this browser gives no WebGL 2 picture', options);
    this.name = 'NoPictureError';
  }
}

/**
 * The renderer of the one canvas. Our shaders write finished sRGB tones themselves, so no tone mapping is asked
 * of it; the colour space is for what is drawn with materials of the library.
 *
 * @throws NoPictureError where there is no WebGL 2
 */
export function createRenderer(canvas: HTMLCanvasElement, isAntialiased: boolean): WebGLRenderer {
  // Asked for first: three would write to the console before it throws.
  const context = canvas.getContext('webgl2', {
    antialias: isAntialiased,
    alpha: false,
    depth: true,
    stencil: false,
    powerPreference: 'high-performance',
    // A picture of the canvas (screenshots, sharing) is taken right after drawing; nothing need be kept.
    preserveDrawingBuffer: false,
  });
  if (!context) throw new NoPictureError();
  let renderer: WebGLRenderer;
  try {
    renderer = new WebGLRenderer({ canvas, context });
  } catch (error) {
    throw new NoPictureError({ cause: error });
  }
  renderer.outputColorSpace = SRGBColorSpace;
  renderer.toneMapping = NoToneMapping;
  renderer.info.autoReset = false;
  // The sky and the dark rooms both start from the same near-black bronze as the page.
  renderer.setClearColor(0x0b0907, 1);
  return renderer;
}
