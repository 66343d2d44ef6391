/** What a frame with the tour may be allowed: each is asked for only when the visitor wants it, and done without where refused. */
export const framePermissions =
  'fullscreen; autoplay; xr-spatial-tracking; gamepad; gyroscope; accelerometer; clipboard-write; web-share';
